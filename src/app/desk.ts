// The orders desk, ready to draw: what was chosen, what may still be given, and why not.
import { factsOf } from '../model/basis.ts';
import type { Effect } from '../model/content.ts';
import type { SeatId } from '../model/ids.ts';
import { ORDERS_A_WEEK, committed, type OrderOption } from '../model/legal.ts';
import { ORDERS_OF, findOrder } from '../model/orders/all-orders.ts';
import type { Block, OrderDef } from '../model/orders/order.ts';
import type { Game } from './state.ts';
import { pickerOf, type Picker } from './target-groups.ts';

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
  /** Its place in the draft, in which answers to offers stand as well. */
  readonly at: number;
  readonly target: string | null;
  readonly cost: number;
  readonly reason: string;
  readonly reasons: readonly string[];
}

/** An order of the list with every target it may be aimed at. */
export interface ListedOrder extends OrderFace {
  readonly aimed: boolean;
  /** What it is aimed at. */
  readonly aim: OrderDef['aim'];
  readonly options: readonly OrderOption[];
  /** How its targets are offered. */
  readonly picker: Picker;
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
  /** What takes one of the week's slots. */
  readonly chosen: readonly ChosenOrder[];
  /** Offers of term sheets that the draft accepts: they take no slot. */
  readonly answers: number;
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
      if (!order || order.free === true) return [];
      const cost =
        used -
        committed(
          view,
          draft.filter((_, at) => at !== index),
        );
      const { target, reason } = choice;
      const { reasons } = order;
      return [{ ...faceOf(order, target), at: index, target, cost, reason, reasons }];
    }),
    answers: draft.filter(({ order }) => findOrder(seat, order)?.free === true).length,
    // Answers are given on the offers themselves.
    listed: ORDERS_OF[seat].flatMap((order): ListedOrder[] => {
      if (order.free === true) return [];
      const own = options.filter((option) => option.order === order.id);
      return [
        {
          ...faceOf(order, null),
          aimed: order.aim !== 'none',
          aim: order.aim,
          options: own,
          picker: pickerOf(order.aim, own, view),
          // An order without a target just now has its price all the same.
          cost: own.length === 0 ? order.cost : Math.min(...own.map((option) => option.cost)),
          blocked: own.length === 0 ? { key: 'ui.orders.no-target' } : sharedBlock(own),
        },
      ];
    }),
  };
}
