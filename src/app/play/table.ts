// The table a game is played at: the run and what every person has before them. Only play sees it; the screens get a `Game`.
import type { OrderChoice } from '../../model/content.ts';
import { SEATS, type SeatId } from '../../model/ids.ts';
import type { Run } from '../../run/play.ts';
import { firstLink } from '../../run/record.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { PlayTerms } from '../setup.ts';
import type { HeldCourse, OwnForecast } from '../state.ts';

/** A value by seat, for those seats that have one. */
export type BySeat<T> = { readonly [seat in SeatId]?: T | undefined };

export interface Table {
  readonly run: Run;
  readonly scenario: Scenario;
  /** Place among the kept games. */
  readonly save: string;
  readonly name: string | null;
  readonly terms: PlayTerms;
  /** The seat of the person at the device. */
  readonly seat: SeatId;
  readonly drafts: BySeat<readonly OrderChoice[]>;
  /** Drafts before the present one, the latest last; of the person at the device, this week. */
  readonly undo: readonly (readonly OrderChoice[])[];
  readonly sealed: readonly SeatId[];
  readonly forecasts: BySeat<readonly OwnForecast[]>;
  /** Weeks played when a person last went on without a forecast. */
  readonly skipped: BySeat<number>;
  /** Trials used this week, by seat. */
  readonly trials: BySeat<number>;
  readonly guided: readonly string[];
  readonly held: HeldCourse | null;
}

/** Seats that persons play, in their fixed order. */
export function personsOf(run: Run): readonly SeatId[] {
  return SEATS.filter((seat) => run.record.header.seats[seat].by === 'person');
}

/** A table for a run that begins, or that comes from a record. */
export function layTable(
  run: Run,
  scenario: Scenario,
  terms: PlayTerms,
  seat: SeatId = personsOf(run)[0] ?? 'baghdad',
): Table {
  return {
    run,
    scenario,
    save: firstLink(run.record.header),
    name: null,
    terms,
    seat,
    drafts: {},
    undo: [],
    sealed: [],
    forecasts: run.record.desk?.forecasts ?? {},
    skipped: {},
    trials: {},
    guided: [],
    held: null,
  };
}

/** The draft of the person at the device. */
export function draftOf({ drafts, seat }: Table): readonly OrderChoice[] {
  return drafts[seat] ?? [];
}

/** The table with another draft of the person at the device; the one before can be taken back. */
export function withDraft(table: Table, draft: readonly OrderChoice[]): Table {
  return {
    ...table,
    drafts: { ...table.drafts, [table.seat]: draft },
    undo: [...table.undo, draftOf(table)],
    held: null,
  };
}

/** The table after the last change of the draft was taken back; itself when there is none. */
export function undone(table: Table): Table {
  const before = table.undo.at(-1);
  if (!before) return table;
  return {
    ...table,
    drafts: { ...table.drafts, [table.seat]: before },
    undo: table.undo.slice(0, -1),
  };
}

/** The table at the start of the next week: fresh drafts, nobody has sealed. */
export function nextWeek(table: Table, run: Run): Table {
  return {
    ...table,
    run,
    seat: personsOf(run)[0] ?? table.seat,
    drafts: {},
    undo: [],
    sealed: [],
    trials: {},
    held: null,
  };
}

/**
 * The table as it stood before a week of its run, with the orders that were given then as drafts. It
 * is kept in a place of its own, so that what was played stays.
 * @param week  from 1 to one past the weeks played
 */
export function tableAt(table: Table, week: number): Table {
  const { run } = table;
  const played = week - 1;
  const given = run.record.turns[played]?.orders;
  const drafts = given ? Object.fromEntries(personsOf(run).map((seat) => [seat, given[seat]])) : {};
  const last = run.record.turns.at(-1)?.hash ?? '';
  const earlier = Object.entries(table.forecasts).map(([seat, list]) => [
    seat,
    (list ?? []).filter((one) => one.week < played),
  ]);
  return {
    ...table,
    save: `${firstLink(run.record.header)}-${last.slice(0, 8)}-${week}`,
    seat: personsOf(run)[0] ?? table.seat,
    run: {
      ...run,
      record: { ...run.record, turns: run.record.turns.slice(0, played) },
      states: run.states.slice(0, played + 1),
      logs: run.logs.slice(0, played),
    },
    drafts,
    undo: [],
    sealed: [],
    forecasts: Object.fromEntries(earlier) as Table['forecasts'],
    skipped: {},
    trials: {},
    held: null,
  };
}
