// The three seats' orders on the timeline: a sign in every week with orders, which opens what was ordered, meant and read.
import { useRef } from 'preact/hooks';
import { ordersOfWeek, type EndOrder } from '../../app/end-orders.ts';
import { besideFirst } from '../../app/end-sums.ts';
import type { Game } from '../../app/state.ts';
import { seatIds } from '../../app/title-rows.ts';
import { orderTitle, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { useRoving } from '../week/use-keys.ts';
import type { ChartLayout } from './chart-layout.ts';

type SeatId = Game['seat'];

export interface OrderLanesProps {
  readonly layout: ChartLayout;
  readonly orders: readonly EndOrder[];
  readonly onOrders: (seat: SeatId, week: number) => void;
}

/** A lane for each seat. */
export function OrderLanes(props: OrderLanesProps) {
  return (
    <>
      {seatIds().map((seat, at) => (
        <Lane key={seat} {...props} seat={seat} y={props.layout.rows.orders[at] ?? 0} />
      ))}
    </>
  );
}

function Lane({
  layout,
  orders,
  onOrders,
  seat,
  y,
}: OrderLanesProps & { readonly seat: SeatId; readonly y: number }) {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, '.ps-run-order');
  const name = say(texts(), `seat.${seat}.name`);
  const weeks = Array.from({ length: layout.weeks }, (_, at) => at + 1);
  return (
    <div ref={list} role="group" aria-label={say(texts(), 'ui.debrief.orders-of', { seat: name })}>
      {weeks.map((week) => {
        const given = ordersOfWeek(orders, seat, week);
        const [main] = given;
        if (!main) return null;
        const order = orderTitle(main.order, main.target, texts());
        const words =
          given.length === 1
            ? order
            : say(texts(), 'ui.debrief.order-more', { order, n: besideFirst(given) });
        return (
          <button
            key={week}
            type="button"
            class="ps-run-order"
            style={{ insetInlineStart: `${layout.x(week)}px`, insetBlockStart: `${y}px` }}
            aria-label={say(texts(), 'ui.debrief.order-of', { seat: name, week, orders: words })}
            title={words}
            onClick={() => onOrders(seat, week)}
          >
            <SeatGlyph seat={seat} size={17} />
          </button>
        );
      })}
    </div>
  );
}
