// The orders desk, ready to draw: what was chosen, what may still be given, and why not.
import { factsOf } from '../model/basis.ts';
import type { Effect } from '../model/content.ts';
import type { SeatId } from '../model/ids.ts';
import { ORDERS_A_WEEK, committed, type OrderOption } from '../model/legal.ts';
import { ORDERS_OF, findOrder } from '../model/orders/all-orders.ts';
import type { Block, OrderDef } from '../model/orders/order.ts';
import type { Game } from './state.ts';

/** What a card or a row says of an order. */
export interface OrderFace {
  readonly order: string;
  /** Certain effects, aimed: `faction.target.…` names the target when there is one. */
  readonly effects: readonly Effect[];
  readonly rest: number;
  readonly grave: boolean;
  /** Seats that learn of it at once, the own one left out. */
  readonly seenBy: readonly SeatId[];
  readonly facts: readonly string[];
  readonly assumption: string | null;
}

/** An order of the draft. */
export interface ChosenOrder extends OrderFace {
  readonly target: string | null;
  readonly cost: number;
  readonly reason: string;
  readonly reasons: readonly string[];
}

/** An order of the list with every target it may be aimed at. */
export interface ListedOrder extends OrderFace {
  readonly aimed: boolean;
  readonly options: readonly OrderOption[];
  /** The lowest price among its targets. */
  readonly cost: number;
  /** Why it cannot be given at any target; null when it can. */
  readonly blocked: Block | null;
}

export interface Desk {
  readonly capital: number;
  readonly committed: number;
  readonly left: number;
  readonly slots: number;
  readonly chosen: readonly ChosenOrder[];
  readonly listed: readonly ListedOrder[];
}

/** The effects with the order's target put in. */
function aimed(effects: readonly Effect[], target: string | null): readonly Effect[] {
  if (target === null) return effects;
  return effects.map(({ meter, by }) => ({ meter: meter.replace('.target.', `.${target}.`), by }));
}

function faceOf(order: OrderDef, target: string | null): OrderFace {
  return {
    order: order.id,
    effects: aimed(order.effects, target),
    rest: order.rest,
    grave: order.grave,
    seenBy: order.seenBy.filter((seat) => seat !== order.seat),
    facts: factsOf(order.basis),
    assumption: order.basis.assumption ?? null,
  };
}

/** The block that is told when no target is open: the one that most targets share. */
function sharedBlock(options: readonly OrderOption[]): Block | null {
  if (options.some((option) => option.blocked === null)) return null;
  const blocks = options.flatMap(({ blocked }) => (blocked ? [blocked] : []));
  const count = (key: string): number => blocks.filter((block) => block.key === key).length;
  return blocks.reduce<Block | null>(
    (best, block) => (best === null || count(block.key) > count(best.key) ? block : best),
    null,
  );
}

/** Everything on the orders desk. */
export function deskOf(game: Game): Desk {
  const { view, draft, options, seat } = game;
  const used = committed(view, draft);
  return {
    capital: view.capital,
    committed: used,
    left: view.capital - used,
    slots: ORDERS_A_WEEK,
    chosen: draft.flatMap((choice, index): ChosenOrder[] => {
      const order = findOrder(seat, choice.order);
      if (!order) return [];
      const cost =
        used -
        committed(
          view,
          draft.filter((_, at) => at !== index),
        );
      const { target, reason } = choice;
      return [{ ...faceOf(order, target), target, cost, reason, reasons: order.reasons }];
    }),
    listed: ORDERS_OF[seat].map((order): ListedOrder => {
      const own = options.filter((option) => option.order === order.id);
      return {
        ...faceOf(order, null),
        aimed: order.aim !== 'none',
        options: own,
        cost: Math.min(...own.map((option) => option.cost)),
        blocked: sharedBlock(own),
      };
    }),
  };
}
