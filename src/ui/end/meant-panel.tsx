// Meant, and read as: what each order was given for beside how the other seats took it. Below, the term sheets of the run.
import { useState } from 'preact/hooks';
import { pastDeals, type PastDeal } from '../../app/deal-rows.ts';
import {
  firstWeeks,
  orderWeeks,
  readingCounts,
  type EndOrder,
  type OrderReading,
  type OrderWeek,
} from '../../app/end-orders.ts';
import { otherSeats } from '../../app/end-rows.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { EndOfRun, Game } from '../../app/state.ts';
import { seatIds } from '../../app/title-rows.ts';
import { capitalise, orderTitle, say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Icon } from '../kit/icon.tsx';
import { Panel } from '../kit/panel.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { PicksDialog } from '../why/picks-dialog.tsx';

/** About how many orders are shown, in whole weeks, until all are asked for. */
const FIRST = 8;

/** A table that may be wider than its panel scrolls by itself, and takes the focus for it. */
const SCROLLER = { role: 'group', tabIndex: 0 } as const;

export interface MeantPanelProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly end: EndOfRun;
}

/** Tracing paper: how an act is read is an estimate of those who read it. */
export function MeantPanel({ session, game, end }: MeantPanelProps) {
  const [seat, setSeat] = useState(game.seat);
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState<number | null>(null);
  const computer = game.header.seats[seat].by === 'doctrine';
  const orders = end.orders.filter((one) => one.seat === seat);
  const weeks = orderWeeks(end.orders, seat, computer ? end.open.week : null);
  const first = firstWeeks(weeks, FIRST);
  const shown = all ? weeks : first;
  const readers = otherSeats(seat);
  const name = (one: Game['seat']): string => say(texts(), `seat.${one}.name`);
  return (
    <Panel
      material="vellum"
      id="meant"
      title={say(texts(), 'ui.end.meant')}
      aside={say(texts(), 'ui.end.meant-about')}
      class="ps-meant"
    >
      <Segmented
        legend={say(texts(), 'ui.end.meant-seat')}
        name="meant-seat"
        options={seatIds().map((one) => ({
          value: one,
          label:
            one === game.seat
              ? say(texts(), 'ui.end.meant-seat-you', { seat: name(one) })
              : name(one),
        }))}
        value={seat}
        onChange={(next) => {
          setSeat(next);
          setAll(false);
        }}
      />
      {weeks.length === 0 ? (
        <p class="ps-meant-none">{say(texts(), 'ui.end.meant-none')}</p>
      ) : (
        <>
          <p class="ps-meant-counts" aria-live="polite">
            {readingCounts(end.orders, seat)
              .map(({ reader, learned, asMeant }) =>
                say(texts(), 'ui.end.meant-count', { seat: name(reader), learned, asMeant }),
              )
              .join(' ')}
          </p>
          <div class="ps-scroll" aria-label={say(texts(), 'ui.end.meant-table')} {...SCROLLER}>
            <table class="ps-data ps-meant-table">
              <thead>
                <tr>
                  <th scope="col">{say(texts(), 'ui.end.meant-week')}</th>
                  <th scope="col">{say(texts(), 'ui.end.meant-order')}</th>
                  <th scope="col">{say(texts(), 'ui.end.meant-intended')}</th>
                  {readers.map((reader) => (
                    <th key={reader} scope="col">
                      <SeatGlyph seat={reader} size={14} />{' '}
                      {reader === game.seat
                        ? say(texts(), 'ui.end.meant-read-you')
                        : say(texts(), 'ui.end.meant-read', { seat: name(reader) })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((of) => (
                  <Week
                    key={of.week}
                    of={of}
                    seat={name(seat)}
                    readers={readers.length}
                    onAsk={computer ? () => setAsked(of.week) : undefined}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {first.length < weeks.length && (
            <p>
              <Button size="small" expanded={all} onPress={() => setAll(!all)}>
                {all
                  ? say(texts(), 'ui.end.meant-fewer')
                  : say(texts(), 'ui.end.meant-more', { count: orders.length })}
              </Button>
            </p>
          )}
        </>
      )}
      <PastDeals game={game} end={end} />
      <PicksDialog session={session} seat={seat} week={asked} onClose={() => setAsked(null)} />
    </Panel>
  );
}

interface WeekProps {
  readonly of: OrderWeek;
  /** The seat's name. */
  readonly seat: string;
  /** How many other seats have a column. */
  readonly readers: number;
  /** Asks why a computer player gave these; not given for a person. */
  readonly onAsk: (() => void) | undefined;
}

/** The rows of a week; its number stands once before them. */
function Week({ of: { week, orders }, seat, readers, onAsk }: WeekProps) {
  const number = (
    <td rowSpan={Math.max(1, orders.length)} class="ps-meant-week">
      {figure(week)}
      {onAsk && (
        <Button size="small" onPress={onAsk}>
          {say(texts(), orders.length === 0 ? 'ui.picks.open-none' : 'ui.picks.open')}
          <span class="ps-visually-hidden">
            {' '}
            {say(texts(), 'ui.picks.open-of', { seat, week })}
          </span>
        </Button>
      )}
    </td>
  );
  if (orders.length === 0) {
    return (
      <tr>
        {number}
        <td colSpan={2 + readers}>{say(texts(), 'ui.picks.no-order')}</td>
      </tr>
    );
  }
  return (
    <>
      {orders.map((order, at) => (
        <tr key={`${order.order} ${order.target}`}>
          {at === 0 && number}
          <Cells order={order} />
        </tr>
      ))}
    </>
  );
}

function Cells({ order }: { order: EndOrder }) {
  return (
    <>
      <th scope="row">{orderTitle(order.order, order.target, texts())}</th>
      <td>{say(texts(), `reason.${order.reason}`)}</td>
      {order.readings.map((reading) => (
        <td key={reading.reader}>
          <Reading reading={reading} />
        </td>
      ))}
    </>
  );
}

function Reading({ reading: { reason, asMeant } }: { reading: OrderReading }) {
  if (reason === null) {
    return <span class="ps-meant-unseen">{say(texts(), 'ui.end.meant-unseen')}</span>;
  }
  if (asMeant) {
    return (
      <span class="ps-meant-as">
        <Icon name="check" size={13} /> {say(texts(), 'ui.end.meant-as-meant')}
      </span>
    );
  }
  return <b>{say(texts(), `reason.${reason}`)}</b>;
}

function PastDeals({ game, end }: Omit<MeantPanelProps, 'session'>) {
  const deals = pastDeals(game, end);
  return (
    <section class="ps-meant-deals" aria-labelledby="meant-deals">
      <h3 id="meant-deals">{say(texts(), 'ui.deals.past')}</h3>
      {deals.length === 0 ? (
        <p>{say(texts(), 'ui.deals.past-none')}</p>
      ) : (
        <ul>
          {deals.map((deal) => (
            <Past key={`${deal.sheet} ${deal.week}`} deal={deal} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Past({ deal }: { deal: PastDeal }) {
  const { sheet, from, to, week, status, brokenBy, brokenTerm } = deal;
  const seat = (one: Game['seat']): string => say(texts(), `seat.${one}.name`);
  return (
    <li>
      <b>{capitalise(say(texts(), `sheet.${sheet}.name`))}</b>{' '}
      <span>
        {say(texts(), 'ui.deals.past-offer', { week, from: seat(from), to: seat(to) })};{' '}
        {say(texts(), `ui.deals.status.${status}`, {
          seat: seat(brokenBy ?? from),
          term: brokenBy ? say(texts(), `term.${brokenBy}.${brokenTerm}`) : '',
        })}
      </span>
    </li>
  );
}
