// What a released edition of the rules answers, for as long as there are records made under it. Released bundles are frozen, so this shape only ever grows.
import type { SeatId, Trajectory, Victim } from '../model/ids.ts';
import type { Message } from './problem-message.ts';

/** One week of a run as a release tells it. */
export interface ReleasedWeek {
  /** From 1. */
  readonly week: number;
  /** The link of the chain after it. */
  readonly hash: string;
  readonly trajectory: Trajectory;
  readonly attacks: number;
  readonly strikes: number;
  readonly breaches: number;
  /** The state's sword after it, 0 to 100. */
  readonly sword: number;
}

/** A run that a release played again, every hash of which held. */
export interface ReleasedRun {
  readonly weeks: readonly ReleasedWeek[];
  /** Whether it was played to its end. */
  readonly over: boolean;
  /** Verdicts by seat and objective, 0 to 100. */
  readonly verdicts: Readonly<Record<SeatId, Readonly<Record<string, number>>>>;
  readonly toll: Readonly<Record<Victim, { readonly killed: number; readonly wounded: number }>>;
}

/** What came of playing a record again; a problem is a message to be worded, with the first week that differs if one does. */
export type ReleasedReplay =
  | { readonly ok: true; readonly run: ReleasedRun }
  | { readonly ok: false; readonly message: Message; readonly week: number | null };

/** A released edition: its rules, its generator, and the scenarios as they were. */
export interface RulesRelease {
  readonly shape: 1;
  readonly rules: string;
  readonly generator: string;
  /** Hash of each scenario that it brings, by id. */
  readonly scenarios: Readonly<Record<string, string>>;
  /** Plays the text of a record again from its orders. */
  readonly replay: (text: string) => ReleasedReplay;
  /** Plays the run of a link again. Absent where a release reads records alone. */
  readonly replayLink?: (letters: string) => ReleasedReplay;
}

/** A line of the list of releases. */
export type ReleaseRow = Omit<RulesRelease, 'shape' | 'replay' | 'replayLink'> & {
  /** Name of the bundle, beside the list. */
  readonly file: string;
  /** Whether it reads links as well as records. */
  readonly links?: boolean;
};

/** What of a record's header says which release made it. */
export interface MadeBy {
  readonly rules: string;
  readonly generator: string;
  readonly scenario: { readonly id: string; readonly hash: string };
}

/** The release that can play a record again, if there is one. */
export function releaseFor(rows: readonly ReleaseRow[], made: MadeBy): ReleaseRow | undefined {
  return rows.find(
    ({ rules, generator, scenarios }) =>
      rules === made.rules &&
      generator === made.generator &&
      scenarios[made.scenario.id] === made.scenario.hash,
  );
}

/**
 * The release that can play the run of a link again, if there is one.
 * @param made  of the scenario's hash only how it begins, as a link carries it
 */
export function releaseForLink(
  rows: readonly ReleaseRow[],
  { rules, generator, scenario }: MadeBy,
): ReleaseRow | undefined {
  return rows.find(
    (row) =>
      row.rules === rules &&
      row.generator === generator &&
      row.scenarios[scenario.id]?.startsWith(scenario.hash) === true,
  );
}
