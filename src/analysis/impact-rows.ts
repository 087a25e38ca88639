// What the pairs of an impact question say: the mean difference an order made, with its 90% interval, to each trajectory and objective.
import { SEATS, TRAJECTORIES, type SeatId, type Trajectory } from '../model/ids.ts';
import { AIMS, type ImpactChunk, type ImpactQuestion } from './impact.ts';

/** Half a 90% interval in standard errors. */
const NINETY = 1.645;

/** A mean difference between paired runs, in points: of percentage for a trajectory, of the verdict for an objective. */
export interface Effect {
  readonly value: number;
  /** Ends of the 90% interval. */
  readonly low: number;
  readonly high: number;
  /** Whether the interval holds zero. */
  readonly couldBeChance: boolean;
}

/** What one order did. */
export interface OrderImpact {
  readonly seat: SeatId;
  /** From 1. */
  readonly week: number;
  readonly order: string;
  readonly target: string | null;
  readonly pairs: number;
  readonly trajectories: Readonly<Record<Trajectory, Effect>>;
  /** By seat and objective. */
  readonly objectives: Readonly<Record<SeatId, Readonly<Record<string, Effect>>>>;
  /** Recorded orders that could not be given, a run on average, with the order and without it. */
  readonly dropped: { readonly with: number; readonly without: number };
}

/** The effect behind paired differences. */
export function effectOf(differences: readonly number[]): Effect {
  const n = Math.max(1, differences.length);
  const value = differences.reduce((sum, one) => sum + one, 0) / n;
  const squares = differences.reduce((sum, one) => sum + (one - value) * (one - value), 0);
  // Pairs that are all alike say nothing sure of the next one: one more pair that differs is reckoned in.
  const scale = Math.max(1, ...differences.map(Math.abs));
  const variance = (squares + (squares === 0 ? scale : 0)) / Math.max(1, n - 1);
  const half = NINETY * Math.sqrt(variance / n);
  const never = differences.every((one) => one === 0);
  return {
    value,
    low: never ? 0 : value - half,
    high: never ? 0 : value + half,
    couldBeChance: value - half <= 0 && value + half >= 0,
  };
}

/** The effects of the orders of one week, in the order in which they were left out. */
export function impactsOf(
  question: ImpactQuestion,
  chunks: readonly ImpactChunk[],
): readonly OrderImpact[] {
  const { leftOut, orders, state } = question;
  const columns = 1 + leftOut.length;
  return leftOut.flatMap(({ seat, index }, nth): OrderImpact[] => {
    const choice = orders[0]?.[seat][index];
    if (!choice) return [];
    /** Of every pair, what a column holds with the order less what it holds without. */
    const differences = (of: (chunk: ImpactChunk, row: number) => number): number[] =>
      chunks.flatMap((chunk) =>
        Array.from({ length: chunk.runs }, (_, n) => {
          const base = n * columns;
          return of(chunk, base) - of(chunk, base + 1 + nth);
        }),
      );
    const trajectories = Object.fromEntries(
      TRAJECTORIES.map((id, place) => [
        id,
        effectOf(differences((chunk, row) => (chunk.trajectory[row] === place ? 100 : 0))),
      ]),
    ) as Record<Trajectory, Effect>;
    const objectives = Object.fromEntries(
      SEATS.map((one) => [
        one,
        Object.fromEntries(
          AIMS.flatMap(({ seat: whose, id }, aim) =>
            whose === one
              ? [
                  [
                    id,
                    effectOf(
                      differences((chunk, row) => chunk.verdicts[row * AIMS.length + aim] ?? 0),
                    ),
                  ] as const,
                ]
              : [],
          ),
        ),
      ]),
    ) as Record<SeatId, Record<string, Effect>>;
    const pairs = chunks.reduce((sum, { runs }) => sum + runs, 0);
    const mean = (column: number): number =>
      chunks.reduce(
        (sum, chunk) =>
          sum +
          Array.from(
            { length: chunk.runs },
            (_, n) => chunk.dropped[n * columns + column] ?? 0,
          ).reduce((all, one) => all + one, 0),
        0,
      ) / Math.max(1, pairs);
    return [
      {
        seat,
        week: state.week + 1,
        order: choice.order,
        target: choice.target,
        pairs,
        trajectories,
        objectives,
        dropped: { with: mean(0), without: mean(1 + nth) },
      },
    ];
  });
}

/** How far an order moved the trajectory it moved most, in points; what could be chance counts for nothing. */
function weightOf({ trajectories }: OrderImpact): number {
  return Math.max(
    ...Object.values(trajectories).map((one) => (one.couldBeChance ? 0 : Math.abs(one.value))),
  );
}

/** The orders by what they did to the trajectories, the strongest first; the earlier of two alike. */
export function ranked(impacts: readonly OrderImpact[]): readonly OrderImpact[] {
  return [...impacts].sort(
    (one, other) =>
      weightOf(other) - weightOf(one) ||
      one.week - other.week ||
      SEATS.indexOf(one.seat) - SEATS.indexOf(other.seat),
  );
}
