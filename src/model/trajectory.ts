// The three trajectories: one set of thresholds for every scenario, fixed before calibration.
import type { Trajectory } from './ids.ts';
import { clamp } from './numbers.ts';
import type { WeekMark } from './state.ts';
import type { Tally } from './turn-context.ts';

/** Weeks looked back on. */
const WINDOW = 4;
/** Most attacks in the window under de-escalation. */
const CALM_ATTACKS = 4;
/** Breaches in the window that make an escalation without a death. */
const BREACHES = 2;

type Counts = Pick<
  WeekMark,
  'attacks' | 'breaches' | 'deadlyBreach' | 'campaign' | 'iranianMissiles'
>;

/**
 * Where the last four weeks point (fewer at the start): escalation at two breaches, one with a
 * death, a campaign or Iranian missiles; de-escalation at four attacks or fewer and no breach;
 * sporadic otherwise. Terms from rasanah-2024-03.59 to .71; the numbers are assumptions.
 */
export function pointsTo(history: readonly Counts[]): Trajectory {
  const window = history.slice(-WINDOW);
  const breaches = window.reduce((sum, week) => sum + week.breaches, 0);
  const grave = window.some((week) => week.deadlyBreach || week.campaign || week.iranianMissiles);
  if (grave || breaches >= BREACHES) return 'escalation';
  const attacks = window.reduce((sum, week) => sum + week.attacks, 0);
  return attacks <= CALM_ATTACKS && breaches === 0 ? 'de-escalation' : 'sporadic';
}

/** The trajectory in force: a change must hold two weeks running; into escalation it is immediate. */
export function trajectoryInForce(
  before: Trajectory,
  points: Trajectory,
  pointedLastWeek: Trajectory | null,
): Trajectory {
  if (points === 'escalation') return points;
  return points === pointedLastWeek ? points : before;
}

/** A run's trajectory: the most frequent of its last eight weeks; ties go to the later. */
export function runTrajectory(history: readonly Pick<WeekMark, 'trajectory'>[]): Trajectory {
  const last = history.slice(-8).map((week) => week.trajectory);
  let best: Trajectory = last.at(-1) ?? 'sporadic';
  const count = (one: Trajectory): number => last.filter((other) => other === one).length;
  for (const one of [...last].reverse()) if (count(one) > count(best)) best = one;
  return best;
}

/** Intensity index of a week, 0 to 100, from attacks, rungs, strikes and breaches. The weights are assumptions. */
export function intensityOf(tally: Tally): number {
  return clamp(
    tally.attacks * 4 + tally.worstRung * 6 + tally.worstStrike * 6 + tally.breaches * 14,
    0,
    100,
  );
}
