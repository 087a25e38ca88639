// What played combinations of doctrines say: of each doctrine, and of the use of each order.
import { SEATS, TRAJECTORIES, type SeatId, type Trajectory } from '../model/ids.ts';
import { OBJECTIVES } from '../model/objectives.ts';
import { ownDoctrines } from '../seats/all-doctrines.ts';
import type { Ensemble, OrderUse } from './ensemble.ts';
import { finals, mean, rounded, spreadOf, trajectoryShares } from './summary.ts';

/** What a doctrine gives its seat, over all doctrines of the others. */
export interface DoctrineResult {
  readonly seat: SeatId;
  readonly doctrine: string;
  /** Mean verdict of each objective, 0 to 100. */
  readonly objectives: Readonly<Record<string, number>>;
  /** Share of each trajectory, 0 to 1. */
  readonly trajectories: Readonly<Record<Trajectory, number>>;
}

/** The played combinations in which a seat follows a doctrine. */
export function playedBy(
  played: readonly Ensemble[],
  seat: SeatId,
  doctrine: string,
): readonly Ensemble[] {
  return played.filter((one) => one.plan.doctrines[seat] === doctrine);
}

/** Share of a trajectory under one doctrine of a seat, over all doctrines of the others. */
export function shareUnder(
  played: readonly Ensemble[],
  seat: SeatId,
  doctrine: string,
  name: Trajectory,
): number {
  return mean(playedBy(played, seat, doctrine).map((one) => trajectoryShares(one)[name]));
}

/** What every doctrine of every seat gives. */
export function doctrineResults(played: readonly Ensemble[]): DoctrineResult[] {
  return SEATS.flatMap((seat) =>
    ownDoctrines(seat).map(({ id }): DoctrineResult => {
      const own = playedBy(played, seat, id);
      const verdict = (objective: string): number =>
        rounded(mean(own.map((one) => spreadOf(finals(one, `verdict.${seat}.${objective}`)).mean)));
      return {
        seat,
        doctrine: id,
        objectives: Object.fromEntries(OBJECTIVES[seat].map((one) => [one.id, verdict(one.id)])),
        trajectories: Object.fromEntries(
          TRAJECTORIES.map((name) => [name, rounded(shareUnder(played, seat, id, name))]),
        ) as Record<Trajectory, number>,
      };
    }),
  );
}

/** Use of one order over all that was played. */
export function useOf(played: readonly Ensemble[], order: string): OrderUse {
  const sum = (of: keyof OrderUse): number =>
    played.reduce((total, one) => total + (one.orders[order]?.[of] ?? 0), 0);
  return { given: sum('given'), runs: sum('runs'), legal: sum('legal') };
}
