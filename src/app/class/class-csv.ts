// The tables of a class as CSV: rooms, weeks, orders, forecasts and a gradebook. The page and the command line write the same text.
import { SEATS, TRAJECTORIES, VICTIMS } from '../../model/ids.ts';
import { csvLine, type Cell } from '../csv.ts';
import { forecastsOf, roomForecasts } from './class-forecasts.ts';
import { evidenceOf } from './evidence.ts';
import { figuresOf, type RoomFigures } from './room-figures.ts';
import { choicesIn, playedOf } from './room-acts.ts';
import type { Room } from './room.ts';
import { gradebookRows, type Grade } from './rubric.ts';

/** The tables, in the order in which they are offered. */
export const CLASS_TABLES = ['rooms', 'weeks', 'orders', 'forecasts', 'gradebook'] as const;
export type ClassTableName = (typeof CLASS_TABLES)[number];

/** What stands at the top of every table, by its name. */
export const CLASS_COLUMNS: Readonly<Record<ClassTableName, readonly string[]>> = {
  rooms: [
    ...['room', 'scenario', 'variant', 'seed', 'length', 'played', 'persons', 'exercise'],
    ...['trajectory', 'ending', 'ending-week', 'broke', 'attacks', 'strikes', 'breaches'],
    ...['breached-weeks', 'sword', 'forecasts', 'brier', 'hash'],
    ...['check-asked', 'check-right'],
    // Counted and shown, and part of no other figure.
    ...VICTIMS.flatMap((who) => [`killed.${who}`, `wounded.${who}`]),
  ],
  weeks: [
    ...['room', 'week', 'trajectory', 'intensity', 'attacks', 'strikes', 'breaches', 'sword'],
    'war-risk',
  ],
  orders: ['room', 'week', 'seat', 'player', 'order', 'target', 'reason'],
  forecasts: ['room', 'seat', 'week', ...TRAJECTORIES, 'came', 'brier'],
  gradebook: [
    ...['room', 'level.reasoning', 'level.forecasts', 'level.evidence', 'sum', 'of'],
    ...['orders', 'reasons-picked', 'reasons-listed', 'choices', 'first-left'],
    ...['forecasts', 'scored', 'brier', 'even-thirds', 'surprises', 'revised'],
    ...['whys', 'sources', 'note'],
  ],
};

/** Rows of cells under the columns of a table. */
export interface ClassTable {
  readonly name: ClassTableName;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** To four decimals, as scores are written. */
export function fourPlaces(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}

function roomRow(room: Room, figures: RoomFigures): readonly Cell[] {
  const { label, run, persons, exercise, check } = room;
  const { header, turns } = run.record;
  const { totals, toll, ending, breaks, weeks, start } = figures;
  const { given, brier } = roomForecasts(room);
  return [
    ...[label, header.scenario.id, header.variant, header.seed, header.weeks, figures.played],
    ...[persons.join(' '), exercise, figures.trajectory],
    ...[ending?.kind ?? null, ending?.week ?? null],
    breaks.map((one) => `${one.ending} ${one.week}`).join('; '),
    ...[totals.attacks, totals.strikes, totals.breaches, totals.breachedWeeks],
    ...[weeks.at(-1)?.sword ?? start.sword, given, fourPlaces(brier), turns.at(-1)?.hash ?? null],
    ...[check?.asked ?? null, check?.right ?? null],
    ...VICTIMS.flatMap((who) => [toll[who].killed, toll[who].wounded]),
  ];
}

function weekRows({ label, weeks }: RoomFigures): readonly (readonly Cell[])[] {
  return weeks.map((one) => [
    ...[label, one.week, one.trajectory, one.intensity, one.attacks, one.strikes],
    ...[one.breaches, one.sword, one.warRisk],
  ]);
}

function orderRows(room: Room): readonly (readonly Cell[])[] {
  const { seats } = room.run.record.header;
  return Array.from({ length: playedOf(room) }, (_, at) => at + 1).flatMap((week) =>
    SEATS.flatMap((seat) => {
      const player = seats[seat];
      const by = player.by === 'person' ? 'person' : player.doctrine;
      return choicesIn(room, seat, week).map(({ order, target, reason }): readonly Cell[] => [
        ...[room.label, week, seat, by, order, target, reason],
      ]);
    }),
  );
}

function forecastRows(room: Room): readonly (readonly Cell[])[] {
  const given = room.run.record.desk?.forecasts ?? {};
  return forecastsOf(room).flatMap(({ seat, scored }) =>
    (given[seat] ?? []).map(({ week, percents }): readonly Cell[] => {
      const score = scored.find((one) => one.week === week);
      return [
        ...[room.label, seat, week + 1, ...TRAJECTORIES.map((name) => percents[name])],
        ...[score?.came ?? null, fourPlaces(score?.own ?? null)],
      ];
    }),
  );
}

/** Evidence and levels. Nothing of how a run came out is in it. */
function gradeRows(
  rooms: readonly Room[],
  grades: ReadonlyMap<string, Grade>,
): readonly (readonly Cell[])[] {
  const rows = gradebookRows(
    rooms.map(({ label }) => label),
    grades,
  );
  return rows.flatMap(({ label, levels, sum, of, note }, at): readonly (readonly Cell[])[] => {
    const room = rooms[at];
    if (!room) return [];
    const { reasons, forecasts, consulted } = evidenceOf(room);
    return [
      [
        ...[label, levels.reasoning, levels.forecasts, levels.evidence, sum, of],
        ...[reasons?.orders ?? null, reasons?.picked ?? null, reasons?.listed ?? null],
        ...[reasons?.choices ?? null, reasons?.firstLeft ?? null],
        ...[forecasts.given, forecasts.scored, fourPlaces(forecasts.brier)],
        ...[fourPlaces(forecasts.evenThirds), forecasts.surprises, forecasts.revised],
        ...[consulted?.whys ?? null, consulted?.sources ?? null],
        note === '' ? null : note,
      ],
    ];
  });
}

/**
 * A table of a class.
 * @param grades  what the instructor wrote, by label; of the gradebook alone
 * @param figures  the rooms' figures by label, where they are at hand
 */
export function classTable(
  name: ClassTableName,
  rooms: readonly Room[],
  grades: ReadonlyMap<string, Grade> = new Map(),
  figures: ReadonlyMap<string, RoomFigures> = new Map(),
): ClassTable {
  const figuresFor = (room: Room): RoomFigures => figures.get(room.label) ?? figuresOf(room);
  const rows = (): readonly (readonly Cell[])[] => {
    switch (name) {
      case 'rooms':
        return rooms.map((room) => roomRow(room, figuresFor(room)));
      case 'weeks':
        return rooms.flatMap((room) => weekRows(figuresFor(room)));
      case 'orders':
        return rooms.flatMap(orderRows);
      case 'forecasts':
        return rooms.flatMap(forecastRows);
      case 'gradebook':
        return gradeRows(rooms, grades);
    }
  };
  return { name, columns: CLASS_COLUMNS[name], rows: rows() };
}

/** By this a spreadsheet knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula; a plain number is none. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A cell that no spreadsheet reckons with: text that looks like a formula begins with an apostrophe. */
export function safeCell(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The text of a table's file: CSV after RFC 4180, in UTF-8 with a byte order mark, lines ended as there. */
export function classCsv({ columns, rows }: Omit<ClassTable, 'name'>): string {
  const lines = [columns, ...rows].map((row) => csvLine(row.map(safeCell)).replace(/\n$/, '\r\n'));
  return BYTE_ORDER_MARK + lines.join('');
}
