// Evidence, the gradebook and the tables of a class: what stands beside a grade, and that nothing of how a run came out does.
import { describe, expect, test } from 'vitest';

import {
  CLASS_COLUMNS,
  CLASS_TABLES,
  classCsv,
  classTable,
  safeCell,
} from '../src/app/class/class-csv.ts';
import { evidenceOf } from '../src/app/class/evidence.ts';
import { figuresOf } from '../src/app/class/room-figures.ts';
import type { Room } from '../src/app/class/room.ts';
import { linesFor } from '../src/app/class/rubric.ts';
import { classTablesAbout } from '../src/cli/class-book.ts';
import type { State } from '../src/model/state.ts';
import { findOrder } from '../src/model/orders/all-orders.ts';
import { madeUp, ofDoctrines, playBaghdad, roomOf, withForecasts } from './support/class-rooms.ts';

const ROOMS = madeUp(5);
const [FIRST] = ROOMS;
if (!FIRST) throw new Error('no room');

/** The same room with another outcome: other dead, verdicts, meters, counts and ending, the same trajectories. */
function cameOutOtherwise(room: Room): Room {
  const worse = (state: State): State => ({
    ...state,
    toll: {
      us: { killed: 9, wounded: 9 },
      partners: { killed: 9, wounded: 9 },
      iraqiForces: { killed: 9, wounded: 9 },
      civilians: { killed: 9, wounded: 9 },
      factions: { killed: 9, wounded: 9 },
    },
    seats: { ...state.seats, baghdad: { ...state.seats.baghdad, sword: 1, coalition: 1 } },
    world: { ...state.world, warRisk: 99 },
    history: state.history.map((week) => ({
      ...week,
      attacks: week.attacks + 7,
      strikes: 5,
      breaches: 3,
      usKilled: 9,
      intensity: 99,
    })),
    ending: state.ending === 'none' ? 'none' : 'open-war',
  });
  const { run } = room;
  const logs = run.logs.map((log) => ({
    ...log,
    events: log.events.filter(({ kind }) => kind === 'order'),
  }));
  return { ...room, run: { ...run, states: run.states.map(worse), logs } };
}

describe('evidence', () => {
  test('counts orders, reasons and those left as they stood', () => {
    const kept = evidenceOf(roomOf('Kept', playBaghdad(['guard-missions', '', '']))).reasons;
    expect(kept).toMatchObject({ orders: 1, picked: 1, choices: 1, firstLeft: 1 });
    const picked = evidenceOf(roomOf('Picked', playBaghdad(['guard-missions', '', ''], {}, 1)));
    expect(picked.reasons).toMatchObject({ orders: 1, picked: 1, choices: 1, firstLeft: 0 });
    expect(picked.reasons?.listed).toBe(findOrder('baghdad', 'guard-missions')?.reasons.length);
  });

  test('is about the seats that were played, and has no reasons for an analyst', () => {
    expect(evidenceOf(FIRST).seats).toEqual(['baghdad']);
    const { record } = FIRST.run;
    const desk = { aids: 'normal', tempo: 'commit', forecasts: {}, analyst: 'tehran' } as const;
    const analyst = evidenceOf({ ...FIRST, run: { ...FIRST.run, record: { ...record, desk } } });
    expect(analyst).toMatchObject({ seats: ['tehran'], reasons: null });
    // Doctrines alone pick no reasons; a simulated room stands for one that persons played.
    const doctrines = ofDoctrines('Doctrines', playBaghdad(['guard-missions', '']));
    expect(evidenceOf(doctrines).reasons).toBeNull();
    expect(evidenceOf(FIRST).reasons?.orders).toBeGreaterThan(0);
  });

  test('tells a change of mind after a surprise', () => {
    const room = roomOf('Room', playBaghdad(['', '', '']));
    const history = (turned: boolean): Room => ({
      ...room,
      run: {
        ...room.run,
        states: room.run.states.map((state) => ({
          ...state,
          trajectory: 'sporadic',
          history: state.history.map((week, at) => ({
            ...week,
            trajectory: turned && at >= 1 ? 'escalation' : 'sporadic',
          })),
        })),
      },
    });
    const odds = (escalation: number) => ({
      'de-escalation': 0,
      sporadic: 100 - escalation,
      escalation,
    });
    const given = (first: number, then: number, turned: boolean) =>
      evidenceOf(
        withForecasts(history(turned), [
          { week: 0, percents: odds(first) },
          { week: 2, percents: odds(then) },
        ]),
      ).forecasts;
    expect(given(10, 60, true)).toMatchObject({ surprises: 1, revised: 1, given: 2, scored: 2 });
    expect(given(10, 10, true)).toMatchObject({ surprises: 1, revised: 0 });
    expect(given(50, 60, true)).toMatchObject({ surprises: 0, revised: 0 });
    expect(given(10, 60, false)).toMatchObject({ surprises: 0, revised: 0 });
  });

  test('and the gradebook stay the same when a run comes out otherwise', () => {
    const otherwise = ROOMS.map(cameOutOtherwise);
    expect(figuresOf(cameOutOtherwise(FIRST)).totals).not.toEqual(figuresOf(FIRST).totals);
    expect(figuresOf(cameOutOtherwise(FIRST)).toll).not.toEqual(figuresOf(FIRST).toll);
    expect(otherwise.map(evidenceOf)).toEqual(ROOMS.map(evidenceOf));
    expect(classCsv(classTable('gradebook', otherwise))).toBe(
      classCsv(classTable('gradebook', ROOMS)),
    );
    expect(classCsv(classTable('rooms', otherwise))).not.toBe(classCsv(classTable('rooms', ROOMS)));
  });

  test('have nothing of the check, by which nobody is graded', () => {
    const otherwise = ROOMS.map((room) => ({ ...room, check: { asked: 5, right: 0 } }));
    expect(otherwise.map(evidenceOf)).toEqual(ROOMS.map(evidenceOf));
    expect(classCsv(classTable('gradebook', otherwise))).toBe(
      classCsv(classTable('gradebook', ROOMS)),
    );
    for (const columns of [CLASS_COLUMNS.gradebook, Object.keys(evidenceOf(FIRST))]) {
      expect(columns.filter((name) => name.startsWith('check'))).toEqual([]);
    }
    const lines = linesFor('evidence', evidenceOf(FIRST)).map(({ key }) => key);
    expect(lines).toEqual(['rubric.line.consulted']);
    // The instructor sees it among the rooms.
    expect(CLASS_COLUMNS.rooms).toContain('check-right');
  });

  test('names nothing of how a run came out', () => {
    const outcome =
      /traject|kill|wound|dead|toll|verdict|ending|attack|strike|breach|sword|intens/i;
    expect(CLASS_COLUMNS.gradebook.filter((name) => outcome.test(name))).toEqual([]);
    expect(JSON.stringify(evidenceOf(FIRST))).not.toMatch(outcome);
    expect(CLASS_COLUMNS.rooms.filter((name) => outcome.test(name)).length).toBeGreaterThan(5);
  });
});

describe('the tables', () => {
  test.each(CLASS_TABLES)('%s has a row for each and every column is told of', (name) => {
    const { columns, rows } = classTable(name, ROOMS);
    expect(rows.length).toBeGreaterThanOrEqual(ROOMS.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(new Set(columns).size).toBe(columns.length);
    const about = classTablesAbout().find((one) => one.name === name);
    expect(about?.columns.map((one) => one.name)).toEqual(columns);
  });

  test('hold the figures of the rooms', () => {
    const { rows, columns } = classTable('rooms', ROOMS);
    const at = (name: string): number => columns.indexOf(name);
    ROOMS.forEach((room, n) => {
      const figures = figuresOf(room);
      expect(rows[n]?.[at('attacks')]).toBe(figures.totals.attacks);
      expect(rows[n]?.[at('killed.civilians')]).toBe(figures.toll.civilians.killed);
      expect(rows[n]?.[at('hash')]).toBe(room.run.record.turns.at(-1)?.hash);
    });
    expect(classTable('weeks', ROOMS).rows).toHaveLength(
      ROOMS.reduce((sum, { run }) => sum + run.logs.length, 0),
    );
  });

  test('the gradebook has what the instructor gave, and the sum once all is given', () => {
    const grades = {
      'Simulated 1': { levels: { reasoning: 3, forecasts: 2, evidence: 4 }, note: 'Clear.' },
      'Simulated 2': { levels: { reasoning: 1 }, note: '' },
    };
    const { rows, columns } = classTable('gradebook', ROOMS, new Map(Object.entries(grades)));
    const cell = (row: number, name: string) => rows[row]?.[columns.indexOf(name)];
    expect([cell(0, 'level.reasoning'), cell(0, 'sum'), cell(0, 'note')]).toEqual([3, 9, 'Clear.']);
    expect([cell(1, 'level.reasoning'), cell(1, 'level.evidence'), cell(1, 'sum')]).toEqual([
      1,
      null,
      null,
    ]);
  });

  test('are written as spreadsheets read them: a mark of UTF-8, lines ended in two letters, quotes doubled', () => {
    const text = classCsv({
      columns: ['room', 'note'],
      rows: [
        ['Größe, "fünf"', 'one\ntwo'],
        ['', null],
      ],
    });
    expect(text).toBe('\uFEFFroom,note\r\n"Größe, ""fünf""","one\ntwo"\r\n"",\r\n');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['\nx', "'\nx"],
    ['\n=1', "'\n=1"],
    [' =1', "' =1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠sum', "'＠sum"],
    ['-3', '-3'],
    ['+4.5', '+4.5'],
    ['plain', 'plain'],
    [-3, -3],
    [null, null],
  ])('no cell is a formula: %j', (cell, safe) => {
    expect(safeCell(cell)).toBe(safe);
  });

  test('a room that calls itself a formula is none in any table', () => {
    const room = { ...FIRST, label: '=HYPERLINK("x")' };
    for (const name of CLASS_TABLES) {
      const lines = classCsv(classTable(name, [room]))
        .split('\r\n')
        .slice(1, -1);
      for (const line of lines) expect(line).toMatch(/^"'=HYPERLINK/);
    }
  });
});
