// The record of a run: everything that is needed to play it again, and a hash for every week.
import * as v from 'valibot';
import { hashOf } from '../model/hash.ts';
import type { OrderChoice, TurnOrders } from '../model/content.ts';
import { SEATS, type SeatId, type Trajectory } from '../model/ids.ts';
import type { State } from '../model/state.ts';

/** Name and version of the format. The version stands inside the file, never in its name. */
export const FORMAT = 'paper-sword-run/1';

const choice = v.strictObject({
  order: v.string(),
  target: v.nullable(v.string()),
  reason: v.string(),
});
const seatPlayer = v.union([
  v.strictObject({ by: v.literal('person') }),
  v.strictObject({ by: v.literal('doctrine'), doctrine: v.string() }),
]);
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'));
const weeks = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(104));

const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const forecast = v.strictObject({
  week: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(104)),
  percents: v.strictObject({ 'de-escalation': share, sporadic: share, escalation: share }),
});

/** The form of a record file. */
export const RecordFile = v.strictObject({
  format: v.literal(FORMAT),
  header: v.strictObject({
    scenario: v.strictObject({ id: v.string(), version: v.string(), hash: hex }),
    variant: v.string(),
    rules: v.string(),
    generator: v.string(),
    seed: v.pipe(v.string(), v.minLength(1)),
    weeks,
    playOn: v.optional(v.literal(true)),
    assumptions: v.record(v.string(), v.string()),
    seats: v.strictObject({ baghdad: seatPlayer, washington: seatPlayer, tehran: seatPlayer }),
  }),
  turns: v.array(
    v.strictObject({
      orders: v.strictObject({
        baghdad: v.array(choice),
        washington: v.array(choice),
        tehran: v.array(choice),
      }),
      hash: hex,
    }),
  ),
  desk: v.optional(
    v.strictObject({
      aids: v.picklist(['open', 'normal', 'exam']),
      tempo: v.picklist(['commit', 'rewind']),
      analyst: v.optional(v.picklist(SEATS)),
      forecasts: v.strictObject({
        baghdad: v.optional(v.array(forecast)),
        washington: v.optional(v.array(forecast)),
        tehran: v.optional(v.array(forecast)),
      }),
    }),
  ),
});

/** Who plays a seat: a person, or a doctrine by its id. */
export type SeatPlayer =
  | { readonly by: 'person' }
  | { readonly by: 'doctrine'; readonly doctrine: string };

/** Every input of a run but its orders. */
export interface RunHeader {
  readonly scenario: { readonly id: string; readonly version: string; readonly hash: string };
  readonly variant: string;
  readonly rules: string;
  /** Name of the generator that the seed is for. */
  readonly generator: string;
  readonly seed: string;
  readonly weeks: number;
  /** Whether the run goes on after an early ending; absent where the first one ends it. */
  readonly playOn?: true | undefined;
  /** Readings picked on the assumption switchboard; empty when all are as calibrated. */
  readonly assumptions: Readonly<Record<string, string>>;
  readonly seats: Readonly<Record<SeatId, SeatPlayer>>;
}

/** One week of a record: what each seat submitted, and the link of the chain after it. */
export interface RecordedTurn {
  readonly orders: Readonly<Record<SeatId, readonly OrderChoice[]>>;
  readonly hash: string;
}

/** A person's own odds of the three trajectories, whole per cent that add up to 100. */
export interface RecordedForecast {
  /** Weeks played when it was made. */
  readonly week: number;
  readonly percents: Readonly<Record<Trajectory, number>>;
}

/** How the run was played, beside its rules: no hash covers it, since it changes nothing that happened. */
export interface DeskNotes {
  readonly aids: 'open' | 'normal' | 'exam';
  readonly tempo: 'commit' | 'rewind';
  /** The seat through whose eyes an analyst watched, who gave no orders; absent when nobody did. */
  readonly analyst?: SeatId | undefined;
  readonly forecasts: {
    readonly [seat in SeatId]?: readonly RecordedForecast[] | undefined;
  };
}

export interface RunRecord {
  readonly format: typeof FORMAT;
  readonly header: RunHeader;
  readonly turns: readonly RecordedTurn[];
  readonly desk?: DeskNotes | undefined;
}

/** First link of the chain: the header with its seed, so no later link can be tested without the seed. */
export function firstLink(header: RunHeader): string {
  return hashOf(header);
}

/** Next link: SHA-256 over the link before, the week's orders and the state after it. */
export function nextLink(previous: string, orders: TurnOrders, state: State): string {
  return hashOf(previous, orders, state);
}
