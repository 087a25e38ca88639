// The table a game is played at: the run and what every person has before them. Only play sees it; the screens get a `Game`.
import type { OrderChoice } from '../../model/content.ts';
import { SEATS, type SeatId } from '../../model/ids.ts';
import type { Run } from '../../run/play.ts';
import { firstLink } from '../../run/record.ts';
import { treeOf, type Tree } from '../../run/tree.ts';
import type { Line } from '../../run/tree-play.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { PlayedExercise } from '../class/played-exercise.ts';
import type { PlayTerms } from '../setup.ts';
import type { HeldCourse, OwnForecast } from '../state.ts';

/** A value by seat, for those seats that have one. */
export type BySeat<T> = { readonly [seat in SeatId]?: T | undefined };

export interface Table {
  readonly run: Run;
  /** Variations of the game as they were last changed; what was played since is put in by `growth.ts`. */
  readonly tree: Tree;
  /** Other lines of the tree with their states. */
  readonly known: readonly Line[];
  /** Whether a line of the game was over once, so that nothing of its luck is hidden any more. */
  readonly opened: boolean;
  /** The tree before a line was taken away, while that can be undone. */
  readonly before: Tree | null;
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
  /** The exercise that is played, of a class; null for every other game. */
  readonly exercise: PlayedExercise | null;
}

/** Seats that persons play, in their fixed order. */
export function personsOf(run: Run): readonly SeatId[] {
  return SEATS.filter((seat) => run.record.header.seats[seat].by === 'person');
}

/** Whether the person at the device plays its seat, or watches through it as an analyst. */
export function isAtDesk({ run, seat, terms }: Table): boolean {
  return personsOf(run).includes(seat) || terms.analyst === seat;
}

/** A table for a run that begins, or that comes from a record. */
export function layTable(
  run: Run,
  scenario: Scenario,
  terms: PlayTerms,
  seat: SeatId = personsOf(run)[0] ?? terms.analyst ?? 'baghdad',
): Table {
  return {
    run,
    tree: treeOf(run.record),
    known: [],
    opened: false,
    before: null,
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
    exercise: null,
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
