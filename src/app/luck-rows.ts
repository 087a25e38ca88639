// Luck or judgement at the debrief: the band of other luck around each verdict, and where the run lies outside it.
import { TRAJECTORIES, SEATS, type SeatId, type Trajectory } from '../model/ids.ts';
import type { Place } from '../analysis/luck-or-judgement.ts';
import type { EndOfRun } from './state.ts';

/** The band of an aim: nine runs in ten with the same orders and other luck ended in it, 0 to 100. */
export type VerdictBand = Pick<Place, 'p5' | 'p50' | 'p95' | 'unusual'>;

/** The band of a seat's aim; null while none was reckoned. */
export function verdictBand(end: EndOfRun, seat: SeatId, aim: string): VerdictBand | null {
  return end.luck?.run[`verdict.${seat}.${aim}`] ?? null;
}

/** What the panel says below the verdicts. */
export interface LuckRows {
  /** Runs with other luck. */
  readonly runs: number;
  /** Whole percent of them in each trajectory, those of none left out, the commonest first. */
  readonly spread: readonly { readonly course: Trajectory; readonly percent: number }[];
  /** Whole percent that ended in the run's own trajectory. */
  readonly own: number;
  /** Aims outside their band, by seat. */
  readonly unusual: readonly {
    readonly seat: SeatId;
    readonly aim: string;
    readonly side: 'low' | 'high';
  }[];
}

/** Null while nothing was reckoned. */
export function luckRows(end: EndOfRun): LuckRows | null {
  const { luck } = end;
  if (!luck) return null;
  const percent = (course: Trajectory): number => Math.round(luck.trajectories[course].share * 100);
  return {
    runs: luck.runs,
    spread: TRAJECTORIES.filter((course) => luck.trajectories[course].share > 0)
      .map((course) => ({ course, percent: percent(course) }))
      .sort((one, other) => other.percent - one.percent),
    own: percent(luck.trajectory),
    unusual: SEATS.flatMap((seat) =>
      Object.keys(end.verdicts[seat]).flatMap((aim) => {
        const side = verdictBand(end, seat, aim)?.unusual ?? 'no';
        return side === 'no' ? [] : [{ seat, aim, side }];
      }),
    ),
  };
}
