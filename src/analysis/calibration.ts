// The calibration: what is played for it, and the report that comes out. Deterministic for a given seed.
import type { Basis } from '../model/basis.ts';
import { ASSUMPTIONS } from '../model/assumptions.ts';
import type { SeatId, Trajectory } from '../model/ids.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { doctrineResults, type DoctrineResult } from './doctrine-results.ts';
import type { Ensemble, Plan } from './ensemble.ts';
import type { Campaign, Word } from './experiment.ts';
import { allMixes } from './mixes.ts';
import { finals, spreadOf, trajectoryShares } from './summary.ts';
import {
  AGENCY_SCENARIO,
  ALL_RECORDED,
  attackCurve,
  CAMPAIGN_SCENARIO,
  CAMPAIGN_WEEK,
  FULL_SCENARIOS,
  isMet,
  RECORDED_SCENARIOS,
  TARGETS,
  usesOf,
  type Evidence,
  type Target,
} from './targets.ts';

/** How many runs each part of the calibration takes. */
export interface Sizes {
  /** As recorded, variants, and the campaign experiment. */
  readonly runs: number;
  /** Each combination of doctrines in the scenario of agency. */
  readonly mix: number;
  /** Each combination in every scenario, with legal weeks counted. */
  readonly use: number;
  /** Each reading of each assumption. */
  readonly reading: number;
}

/** Sizes of the report in the repository: at least 2,000 seeds a figure. */
export const FULL_SIZES: Sizes = { runs: 2000, mix: 240, use: 15, reading: 400 };

/** Sizes in proportion to `runs` seeds a figure, for a quick look. */
export function sizesFor(runs: number): Sizes {
  const part = (size: number): number => Math.max(2, Math.ceil((size * runs) / FULL_SIZES.runs));
  return {
    runs,
    mix: part(FULL_SIZES.mix),
    use: part(FULL_SIZES.use),
    reading: part(FULL_SIZES.reading),
  };
}

/** What plays for a calibration: the command line's pool, or a loop in a test. */
export interface Player {
  readonly scenario: (id: string) => Scenario;
  readonly play: (plan: Plan, runs: number) => Promise<Ensemble>;
  readonly campaigns: (
    experiment: {
      readonly scenario: string;
      readonly seed: string;
      readonly week: number;
      readonly word: Word;
    },
    runs: number,
  ) => Promise<Campaign[]>;
}

/** Number of runs that a calibration of these sizes plays, for a progress bar. */
export function runsOf(sizes: Sizes): number {
  const readings = ASSUMPTIONS.reduce((sum, one) => sum + one.readings.length - 1, 0) + 1;
  const mixes = allMixes().length;
  return (
    sizes.runs * (RECORDED_SCENARIOS.length + FULL_SCENARIOS.length * 4 + 2) +
    sizes.mix * mixes +
    sizes.use * mixes * FULL_SCENARIOS.length +
    sizes.reading * readings
  );
}

function planOf(
  scenario: Scenario,
  variant: string,
  doctrines: Readonly<Record<SeatId, string>> | null,
  seed: string,
  more: Partial<Pick<Plan, 'assumptions' | 'countLegal'>> = {},
): Plan {
  const own = scenario.variants.find((one) => one.id === variant)?.doctrines;
  if (!own) throw new Error(`${scenario.id} has no variant ${variant}`);
  return {
    scenario: scenario.id,
    variant,
    weeks: scenario.weeks,
    doctrines: doctrines ?? own,
    assumptions: {},
    seed,
    countLegal: false,
    ...more,
  };
}

/** Plays everything that the targets need. */
export async function gather(player: Player, seed: string, sizes: Sizes): Promise<Evidence> {
  const open = (id: string): Scenario => player.scenario(id);
  const recorded = RECORDED_SCENARIOS.map(async (id) => {
    const plan = planOf(open(id), 'baseline', ALL_RECORDED, seed);
    return [id, await player.play(plan, sizes.runs)] as const;
  });
  const variants = FULL_SCENARIOS.flatMap((id) =>
    open(id).variants.map(async (variant) => {
      const plan = planOf(open(id), variant.id, null, seed);
      return [`${id}/${variant.id}`, await player.play(plan, sizes.runs)] as const;
    }),
  );
  const mixes = allMixes().map(async (mix) =>
    player.play(planOf(open(AGENCY_SCENARIO), 'baseline', mix, seed), sizes.mix),
  );
  const uses = FULL_SCENARIOS.flatMap((id) =>
    allMixes().map(async (mix) =>
      player.play(planOf(open(id), 'baseline', mix, seed, { countLegal: true }), sizes.use),
    ),
  );
  const campaign = async (word: Word): Promise<Campaign[]> =>
    player.campaigns({ scenario: CAMPAIGN_SCENARIO, seed, week: CAMPAIGN_WEEK, word }, sizes.runs);
  return {
    recorded: Object.fromEntries(await Promise.all(recorded)),
    variants: Object.fromEntries(await Promise.all(variants)),
    mixes: await Promise.all(mixes),
    uses: await Promise.all(uses),
    campaigns: { restrain: await campaign('restrain'), urge: await campaign('urge') },
  };
}

/** What switching one assumption does to the baseline of the scenario of agency. */
export interface ReadingEffect {
  readonly assumption: string;
  readonly reading: string;
  readonly calibrated: boolean;
  readonly trajectories: Readonly<Record<Trajectory, number>>;
  readonly attacks: number;
  readonly killedUs: number;
}

/** Plays every reading of every assumption, under the same seeds. */
export async function gatherReadings(
  player: Player,
  seed: string,
  sizes: Sizes,
): Promise<ReadingEffect[]> {
  const scenario = player.scenario(AGENCY_SCENARIO);
  const effect = (
    assumption: string,
    reading: string,
    calibrated: boolean,
    played: Ensemble,
  ): ReadingEffect => ({
    assumption,
    reading,
    calibrated,
    trajectories: trajectoryShares(played),
    attacks: spreadOf(finals(played, 'attacks')).mean,
    killedUs: spreadOf(finals(played, 'killed.us')).mean,
  });
  const baseline = await player.play(planOf(scenario, 'baseline', null, seed), sizes.reading);
  const rows = ASSUMPTIONS.flatMap((assumption) =>
    assumption.readings.map(async (reading, at) => {
      if (at === 0) return effect(assumption.id, reading.id, true, baseline);
      const assumptions = { [assumption.id]: reading.id };
      const plan = planOf(scenario, 'baseline', null, seed, { assumptions });
      return effect(assumption.id, reading.id, false, await player.play(plan, sizes.reading));
    }),
  );
  return Promise.all(rows);
}

/** One line of the report. */
export interface Result {
  readonly id: string;
  readonly unit: Target['unit'];
  /** Bounds of the target, both included; null where it is open. */
  readonly least: number | null;
  readonly most: number | null;
  readonly value: number;
  readonly met: boolean;
  readonly basis: Basis;
}

/** The whole report, as the page and the game read it. */
export interface CalibrationReport {
  readonly rules: string;
  readonly date: string;
  readonly seed: string;
  readonly sizes: Sizes;
  readonly scenarios: Readonly<Record<string, string>>;
  readonly met: number;
  readonly of: number;
  readonly results: readonly Result[];
  readonly doctrines: readonly DoctrineResult[];
  readonly orders: readonly {
    readonly order: string;
    readonly legal: number;
    readonly given: number;
    readonly runs: number;
    readonly of: number;
  }[];
  readonly readings: readonly ReadingEffect[];
  /** Mean attacks by week as recorded. */
  readonly curves: Readonly<Record<string, readonly number[]>>;
}

const OPEN_ENDED = 100000;

/** Compares the evidence with every target. */
export function resultsOf(evidence: Evidence): Result[] {
  return TARGETS.map((one): Result => {
    const value = one.measure(evidence);
    return {
      id: one.id,
      unit: one.unit,
      least: one.least <= 0 - OPEN_ENDED ? null : one.least,
      most: one.most >= OPEN_ENDED ? null : one.most,
      value,
      met: isMet(one, value),
      basis: one.basis,
    };
  });
}

/** Plays a calibration and writes its report. */
export async function calibrate(
  player: Player,
  about: { readonly rules: string; readonly date: string; readonly seed: string },
  sizes: Sizes,
): Promise<CalibrationReport> {
  const [evidence, readings] = await Promise.all([
    gather(player, about.seed, sizes),
    gatherReadings(player, about.seed, sizes),
  ]);
  const results = resultsOf(evidence);
  return {
    ...about,
    sizes,
    scenarios: Object.fromEntries(
      FULL_SCENARIOS.map((id) => [id, player.scenario(id).hash.slice(0, 12)]),
    ),
    met: results.filter((one) => one.met).length,
    of: results.length,
    results,
    doctrines: doctrineResults(evidence.mixes),
    orders: Object.entries(usesOf(evidence)).map(([order, use]) => ({ order, ...use })),
    readings,
    curves: Object.fromEntries(
      RECORDED_SCENARIOS.map((id) => {
        const ensemble = evidence.recorded[id];
        return [id, ensemble ? attackCurve(ensemble) : []];
      }),
    ),
  };
}
