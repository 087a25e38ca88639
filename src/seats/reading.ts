// Small readings of a view that several doctrines share.
import type { FactionId, SeatId } from '../model/ids.ts';
import { findSheet } from '../model/term-sheets.ts';
import type { FactionView, SeatView } from '../model/view.ts';

/** Sum of one count over the last `weeks` weeks. */
export function recent(
  view: SeatView,
  weeks: number,
  count: 'attacks' | 'breaches' | 'breachesByFire' | 'strikes' | 'usKilled',
): number {
  let sum = 0;
  for (let at = Math.max(0, view.history.length - weeks); at < view.history.length; at++) {
    sum += view.history[at]?.[count] ?? 0;
  }
  return sum;
}

/** Attacks of the last `weeks` weeks. */
export function recentAttacks(view: SeatView, weeks: number): number {
  return recent(view, weeks, 'attacks');
}

/** Breaches of the last `weeks` weeks. */
export function recentBreaches(view: SeatView, weeks: number): number {
  return recent(view, weeks, 'breaches');
}

/** Americans killed in the last `weeks` weeks. */
export function recentUsDead(view: SeatView, weeks: number): number {
  return recent(view, weeks, 'usKilled');
}

function mostOf(
  factions: readonly FactionView[],
  score: (faction: FactionView) => number,
): FactionView {
  let best: FactionView | null = null;
  let bestScore = 0;
  for (const faction of factions) {
    const own = score(faction);
    if (best !== null && own <= bestScore) continue;
    best = faction;
    bestScore = own;
  }
  if (!best) throw new Error('a view without factions');
  return best;
}

/** The faction that scores highest; the first on a tie. */
export function most(view: SeatView, score: (faction: FactionView) => number): FactionView {
  return mostOf(view.factions, score);
}

/** The faction this seat saw firing worst last week; of those alike, the one it thinks likeliest to fire. */
export function likeliestShooter(view: SeatView): FactionId {
  const worst = most(view, (faction) => faction.seen).seen;
  // A chance of fire takes long to reckon, so only those that it decides between are asked for theirs.
  const alike = view.factions.filter((faction) => faction.seen === worst);
  return mostOf(alike, (faction) => faction.fireChance).id;
}

/** Weeks since the order was last given; 99 when never. */
export function weeksSince(view: SeatView, order: string): number {
  const last = view.lastGiven[order];
  return last === undefined ? 99 : view.week + 1 - last;
}

/** Weeks since the latest of these orders; 99 when none was ever given. */
export function sinceAny(view: SeatView, orders: readonly string[]): number {
  let weeks = Number.POSITIVE_INFINITY;
  for (const order of orders) weeks = Math.min(weeks, weeksSince(view, order));
  return weeks;
}

/** What a seat has promised in the deals in force. */
export function promisesOf(view: SeatView, seat: SeatId): readonly string[] {
  const promises: string[] = [];
  for (const deal of view.deals) {
    if (deal.status !== 'in-force') continue;
    for (const term of findSheet(deal.sheet)?.terms ?? []) {
      if (term.by === seat) promises.push(term.term);
    }
  }
  return promises;
}
