// Why a computer player gave the orders it gave, ready to draw: its wishes and what became of each, or the record it replayed.
import { factsOf } from '../model/basis.ts';
import type { OrderChoice } from '../model/content.ts';
import type { SeatId } from '../model/ids.ts';
import { committed, optionAt } from '../model/legal.ts';
import type { Block } from '../model/orders/order.ts';
import { viewFor, type SeatView } from '../model/view.ts';
import type { Run } from '../run/play.ts';
import { AS_RECORDED } from '../seats/as-recorded.ts';
import { picksOf, type Picks } from '../seats/picks.ts';

/** What became of a wish when its turn came, after the stronger ones. */
export type PickFate =
  | { readonly kind: 'given' }
  /** Three were given before its turn. */
  | { readonly kind: 'three' }
  /** It would have spent capital that is kept for a worse week. */
  | { readonly kind: 'reserve' }
  | { readonly kind: 'blocked'; readonly block: Block };

export interface PickRow {
  readonly order: string;
  readonly target: string | null;
  readonly reason: string;
  /** Further reasons for the same order at the same target, each a weaker wish. */
  readonly also: readonly string[];
  readonly weight: number;
  /** Share of the strongest wish, in percent. */
  readonly share: number;
  readonly fate: PickFate;
}

/** An order that the sources report for the week. */
export interface RecordedRow {
  readonly order: string;
  readonly target: string | null;
  readonly reason: string;
  /** Whether it could be given in this run. */
  readonly given: boolean;
  readonly facts: readonly string[];
  readonly assumption: string | null;
}

export interface PickCard {
  readonly seat: SeatId;
  /** From 1. */
  readonly week: number;
  /** The doctrine that decided. */
  readonly doctrine: string;
  /** Last week of the record, when this doctrine took over from it; null when none did. */
  readonly recordEnded: number | null;
  /** Whether the sources' own orders were replayed. */
  readonly asRecorded: boolean;
  /** Strongest first. */
  readonly wishes: readonly PickRow[];
  /** The strongest that was not given, before all one that nothing forbade. */
  readonly next: PickRow | null;
  readonly recorded: readonly RecordedRow[];
  /** Whether the orders on file are not the ones that the doctrine gives now. */
  readonly differs: boolean;
}

function isSame(one: Omit<OrderChoice, 'reason'>, other: Omit<OrderChoice, 'reason'>): boolean {
  return one.order === other.order && one.target === other.target;
}

/** What stood against a wish beside the orders given before its turn. */
function fateOf(
  wish: Picks['wishes'][number],
  before: readonly OrderChoice[],
  view: SeatView,
): PickFate {
  if (wish.given) return { kind: 'given' };
  const option = optionAt(view, wish.order, wish.target, before);
  const block = option?.blocked ?? null;
  if (!option || !block) return { kind: 'reserve' };
  if (block.key !== 'block.three') return { kind: 'blocked', block };
  // Told before the price is looked at; what could not be paid would not have come next.
  const short = option.cost + committed(view, before) - view.capital;
  return short > 0
    ? { kind: 'blocked', block: { key: 'block.capital', params: { short } } }
    : { kind: 'three' };
}

function wishRows({ wishes }: Picks, view: SeatView): PickRow[] {
  const most = wishes[0]?.weight ?? 1;
  const before: OrderChoice[] = [];
  return wishes.flatMap((wish, at): PickRow[] => {
    if (wishes.slice(0, at).some((stronger) => isSame(stronger, wish))) return [];
    const { order, target, reason, weight } = wish;
    const fate = fateOf(wish, before, view);
    if (fate.kind === 'given') before.push({ order, target, reason });
    const again = wishes.filter((one) => isSame(one, wish) && one.reason !== reason);
    const also = [...new Set(again.map((one) => one.reason))];
    return [{ order, target, reason, also, weight, share: (100 * weight) / most, fate }];
  });
}

function nextOf(rows: readonly PickRow[]): PickRow | null {
  const left = rows.filter(({ fate }) => fate.kind !== 'given');
  return left.find(({ fate }) => fate.kind !== 'blocked') ?? left[0] ?? null;
}

/** The picks of a computer seat in a week that was played; null for a person or another week. */
export function pickCard(run: Run, seat: SeatId, week: number): PickCard | null {
  const player = run.record.header.seats[seat];
  const state = run.states[week - 1];
  const onFile = run.record.turns[week - 1]?.orders[seat];
  if (player.by !== 'doctrine' || !state || !onFile) return null;
  const { content } = run;
  const picks = picksOf(state, content, seat, player.doctrine);
  const wishes = wishRows(picks, viewFor(state, seat, content));
  const recorded = picks.recorded.map(({ order, target, reason, basis }): RecordedRow => ({
    order,
    target,
    reason,
    given: onFile.some((one) => isSame(one, { order, target })),
    facts: factsOf(basis),
    assumption: basis.assumption ?? null,
  }));
  const given = [
    ...wishes.filter(({ fate }) => fate.kind === 'given'),
    ...recorded.filter((one) => one.given),
  ];
  return {
    seat,
    week,
    doctrine: picks.doctrine,
    recordEnded:
      player.doctrine === AS_RECORDED && picks.doctrine !== AS_RECORDED
        ? content.recorded.until
        : null,
    asRecorded: picks.doctrine === AS_RECORDED,
    wishes,
    next: nextOf(wishes),
    recorded,
    differs:
      given.length !== onFile.length ||
      !given.every((one) =>
        onFile.some((other) => isSame(one, other) && one.reason === other.reason),
      ),
  };
}
