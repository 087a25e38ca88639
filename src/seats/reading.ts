// Small readings of a view that several doctrines share.
import type { FactionId } from '../model/ids.ts';
import type { FactionView, SeatView } from '../model/view.ts';

/** Attacks of the last `weeks` weeks. */
export function recentAttacks(view: SeatView, weeks: number): number {
  return view.history.slice(-weeks).reduce((sum, week) => sum + week.attacks, 0);
}

/** Breaches of the last `weeks` weeks. */
export function recentBreaches(view: SeatView, weeks: number): number {
  return view.history.slice(-weeks).reduce((sum, week) => sum + week.breaches, 0);
}

/** Americans killed in the last `weeks` weeks. */
export function recentUsDead(view: SeatView, weeks: number): number {
  return view.history.slice(-weeks).reduce((sum, week) => sum + week.usKilled, 0);
}

function mostOf(
  factions: readonly FactionView[],
  score: (faction: FactionView) => number,
): FactionView {
  const [first, ...rest] = factions;
  if (!first) throw new Error('a view without factions');
  return rest.reduce((best, one) => (score(one) > score(best) ? one : best), first);
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
