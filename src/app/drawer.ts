// Which orders lie on top of the drawer: what the seat's own default doctrine would wish, then what was given of late, then the rest.
import type { SeatId } from '../model/ids.ts';
import { orderOptions } from '../model/legal.ts';
import type { SeatView } from '../model/view.ts';
import { findVariant } from '../scenario/scenario.ts';
import { findDoctrine } from '../seats/all-doctrines.ts';
import { AS_RECORDED } from '../seats/as-recorded.ts';
import { weighWishes, type Weighed } from '../seats/doctrine.ts';
import type { Desk, ListedOrder } from './desk.ts';
import type { Game } from './state.ts';

/** The doctrine that would play the own seat if nobody sat there. */
export function defaultDoctrine(game: Game): string | null {
  const { header, scenario, seat } = game;
  const variant = findVariant(scenario, header.variant);
  if (!variant) return null;
  const id = variant.doctrines[seat];
  return id === AS_RECORDED ? variant.content.recorded.after[seat] : id;
}

/** One reckoning a view: it is asked for at every change of the draft. */
const wished = new WeakMap<SeatView, readonly Weighed[]>();

/** Every wish of the default doctrine at this view, strongest first, and what became of it. */
export function wishesNow(game: Game): readonly Weighed[] {
  const known = wished.get(game.view);
  if (known) return known;
  const id = defaultDoctrine(game);
  const doctrine = id === null ? undefined : findDoctrine(game.seat, id);
  const wishes = doctrine && game.view.ending === 'none' ? weighWishes(doctrine, game.view) : [];
  wished.set(game.view, wishes);
  return wishes;
}

/** Orders that could be given at some target with nothing chosen yet. */
const open = new WeakMap<SeatView, ReadonlySet<string>>();

function openOrders(view: SeatView): ReadonlySet<string> {
  const known = open.get(view);
  if (known) return known;
  const ids = new Set(
    orderOptions(view)
      .filter(({ blocked }) => blocked === null)
      .map(({ order }) => order),
  );
  open.set(view, ids);
  return ids;
}

/** The drawer: what lies on top, and all of it. */
export interface Drawer {
  readonly top: readonly ListedOrder[];
  /** Every order in the order of the rules, those on top as well. */
  readonly all: readonly ListedOrder[];
}

/** Weeks within which an order counts as given of late. */
const OF_LATE = 6;

function givenOf(view: SeatView, order: string): number {
  const last = view.lastGiven[order];
  return last === undefined || view.week - last > OF_LATE ? 0 : last;
}

/**
 * Sorts the desk's orders into the drawer. The choice stays the same through the week: only what has
 * been chosen leaves it.
 * @param most  rows on top
 */
export function drawerOf(game: Game, { listed, chosen }: Desk, most: number): Drawer {
  const wishes = [...new Set(wishesNow(game).map(({ order }) => order))];
  const can = openOrders(game.view);
  const rank = ({ order }: ListedOrder): readonly number[] => {
    const wish = wishes.indexOf(order);
    return [
      Number(!can.has(order)),
      wish < 0 ? wishes.length : wish,
      -givenOf(game.view, order),
      listed.findIndex((one) => one.order === order),
    ];
  };
  const taken = new Set(chosen.map(({ order }) => order));
  const sorted = listed
    .filter(({ order }) => !taken.has(order))
    .map((order) => ({ order, rank: rank(order) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ order }) => order);
  return { top: sorted.slice(0, most), all: listed };
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, value] of one.entries()) {
    const by = value - (other[at] ?? 0);
    if (by !== 0) return by;
  }
  return 0;
}

/** Persons other than this one who have not sealed yet: the device goes to the first of them. */
export function othersToSeal({ persons, sealed, seat }: Game): readonly SeatId[] {
  return persons.filter((one) => one !== seat && !sealed.includes(one));
}
