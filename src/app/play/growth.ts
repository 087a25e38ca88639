// The tree of a game at its table: what is being played put into it, and other lines of it taken up.
import { isOver } from '../../run/play.ts';
import {
  grown,
  recordOf,
  spread,
  withForecasts,
  withMain,
  type Forecasts,
  type Tree,
} from '../../run/tree.ts';
import { depthOf, isOn, meetOf } from '../../run/tree-path.ts';
import { lineTo, type Line } from '../../run/tree-play.ts';
import { SEATS, type SeatId } from '../../model/ids.ts';
import { boardOf, type Board } from '../board/board-state.ts';
import { personsOf, type Table } from './table.ts';

/** Lines whose states are kept at hand; others are played again when they are asked for. */
const MOST_KNOWN = 8;

/** A tree that holds everything played at a table, and the path of the line that is being played. */
export interface Grown {
  readonly tree: Tree;
  readonly line: string;
}

function forecastsWhere(forecasts: Forecasts, takes: (week: number) => boolean): Forecasts {
  const some: { [seat in SeatId]?: Forecasts[SeatId] } = {};
  for (const seat of SEATS) {
    const list = (forecasts[seat] ?? []).filter(({ week }) => takes(week));
    if (list.length > 0) some[seat] = list;
  }
  return some;
}

/** Forecasts made after so many weeks or later. */
function madeFrom(forecasts: Forecasts, week: number): Forecasts {
  return forecastsWhere(forecasts, (made) => made >= week);
}

/** Forecasts made before so many weeks had been played. */
function madeBefore(forecasts: Forecasts, week: number): Forecasts {
  return forecastsWhere(forecasts, (made) => made < week);
}

/**
 * The tree with the weeks and forecasts of the table in it. A line that goes on with the main line is
 * the main line; any other is a branch.
 */
export function grownTree({ tree, run, terms, forecasts }: Table): Grown {
  const longer = grown(tree, '', run.record.turns);
  const line = longer.path;
  const led = isOn(tree.main, line) ? withMain(longer.tree, line) : longer.tree;
  const { aids, tempo, analyst } = terms;
  const termed: Tree = { ...led, terms: { aids, tempo, ...(analyst ? { analyst } : {}) } };
  const weeks = depthOf(line);
  if (line === led.main) {
    const [first = {}, ...parts] = spread(forecasts, 0, weeks);
    return { tree: withForecasts({ ...termed, forecasts: first }, line, 1, parts), line };
  }
  // What was foreseen on the way to the fork stands as it was: it belongs to the main line as well.
  const from = depthOf(meetOf(line, led.main)) + 1;
  if (from > weeks) return { tree: termed, line };
  const parts = spread(madeFrom(forecasts, from), from, weeks);
  return { tree: withForecasts(termed, line, from, parts), line };
}

/** The line on the table. */
export function lineOf(table: Table): Line {
  return { path: grownTree(table).line, run: table.run };
}

/** Every line whose states are at hand, the one on the table first. */
export function knownLines(table: Table): readonly [Line, ...Line[]] {
  return [lineOf(table), ...table.known];
}

/** The table with its tree as it stands now, and the line on it among those at hand. */
export function settledTable(table: Table): Table {
  const { tree, line } = grownTree(table);
  const others = table.known.filter(({ path }) => path !== line);
  const known = [{ path: line, run: table.run }, ...others].slice(0, MOST_KNOWN);
  return { ...table, tree, known, opened: isOpened(table) };
}

/** The table with one more line at hand. */
export function withKnown(table: Table, line: Line): Table {
  const settled = settledTable(table);
  const [here, ...others] = settled.known;
  if (!here || here.path === line.path) return settled;
  const rest = others.filter(({ path }) => path !== line.path);
  return { ...settled, known: [here, line, ...rest].slice(0, MOST_KNOWN) };
}

/** The table with another line of its tree on it, at its end: nothing drafted, nobody has sealed. */
export function tableOnLine(table: Table, line: Line): Table {
  const settled = settledTable(table);
  const { run } = line;
  const forecasts = recordOf(settled.tree, line.path)?.desk?.forecasts ?? {};
  return {
    ...settled,
    run,
    seat: personsOf(run)[0] ?? table.seat,
    drafts: {},
    undo: [],
    sealed: [],
    forecasts,
    skipped: {},
    trials: {},
    held: null,
  };
}

/** Whether a line that is over has opened everything: the one on the table, or another of the game. */
export function isOpened(table: Table): boolean {
  return isOver(table.run) || table.opened;
}

/** The variations of the game at a table. */
export function boardAt(table: Table): Board {
  const { tree, line } = grownTree(table);
  return boardOf(tree, line, { opened: isOpened(table), canRestore: table.before !== null });
}

/**
 * The table as it stood before a week of its run, with the orders that were given then as drafts.
 * What was played stays in the tree: a line that is over, or a branch, stays as it is; of a main line
 * that was still being played the rest becomes a branch.
 * @param week  from 1 to one past the weeks played
 */
export function tableAt(table: Table, week: number): Table {
  const { run } = table;
  const { tree, line } = grownTree(table);
  const played = week - 1;
  const back = lineTo({ path: line, run }, played);
  const stays = isOver(run) || line !== tree.main;
  const given = run.record.turns[played]?.orders;
  const drafts = given ? Object.fromEntries(personsOf(run).map((seat) => [seat, given[seat]])) : {};
  const settled = settledTable(table);
  return {
    ...settled,
    tree: stays ? tree : { ...tree, main: back.path },
    seat: personsOf(run)[0] ?? table.seat,
    run: back.run,
    drafts,
    undo: [],
    sealed: [],
    forecasts: madeBefore(table.forecasts, played),
    skipped: {},
    trials: {},
    held: null,
  };
}
