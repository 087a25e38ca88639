// The code book of a class's tables: what every column holds.
import { CLASS_COLUMNS, CLASS_TABLES, type ClassTableName } from '../app/class/class-csv.ts';
import { SEATS, TRAJECTORIES, VICTIMS } from '../model/ids.ts';
import { codeBook, column, type Column, type DataTable } from './data-table.ts';

const ROOM = column('room', 'label', 'any', 'the room', 'the room');
const WEEK = column('week', 'number', '1 to 104', 'week of the run');
const SEAT = column('seat', 'id', SEATS.join(', '), 'whose it is');
const TRAJECTORY_NAMES = TRAJECTORIES.join(', ');
const BRIER = column(
  'brier',
  'score',
  '0 to 2',
  'mean Brier score, the lower the better; 0.67 for even thirds',
);

function count(name: string, meaning: string, source?: string): Column {
  return column(name, 'number', '0 or more', meaning, source);
}

function level(name: string): Column {
  return column(
    `level.${name}`,
    'level',
    '1 to 4',
    `level for ${name}; empty while none is given`,
    'the instructor',
  );
}

const TABLES: Readonly<Record<ClassTableName, { about: string; columns: readonly Column[] }>> = {
  rooms: {
    about: 'one row a room',
    columns: [
      ROOM,
      column('scenario', 'id', 'paper-sword list scenarios', 'the crisis'),
      column('variant', 'id', 'paper-sword list variants', 'its variant'),
      column('seed', 'text', 'any', 'seed of the run'),
      column('length', 'weeks', '1 to 104', 'weeks that the run has in all'),
      count('played', 'weeks played'),
      column('persons', 'ids', SEATS.join(' '), 'seats that persons played; empty for an analyst'),
      column('exercise', 'code', '8 hexadecimal digits', 'the exercise; empty for a run of none'),
      column(
        'trajectory',
        'name',
        TRAJECTORY_NAMES,
        'the run’s trajectory: most frequent of its last eight weeks',
      ),
      column(
        'ending',
        'name',
        'time, government-falls, embassy-evacuated, open-war',
        'how it ended; empty while it goes on',
      ),
      column('ending-week', 'number', '1 to 104', 'week in which it ended'),
      column('broke', 'text', 'any', 'early endings after which it went on, with their weeks'),
      count('attacks', 'attacks on US targets'),
      count('strikes', 'US strikes'),
      count('breaches', 'breaches of the tacit ceiling'),
      count('breached-weeks', 'weeks with a breach'),
      column('sword', 'points', '0 to 100', 'the state’s sword after the last week'),
      count('forecasts', 'own forecasts given', 'the room'),
      BRIER,
      column('hash', 'SHA-256', '64 hexadecimal digits', 'last link of the record’s chain'),
      count(
        'check-asked',
        'questions of the comprehension check; empty when not taken',
        'the room',
      ),
      count('check-right', 'of these, right at the first try', 'the room'),
      ...VICTIMS.flatMap((who) => [
        count(`killed.${who}`, `${who} killed`),
        count(`wounded.${who}`, `${who} wounded`),
      ]),
    ],
  },
  weeks: {
    about: 'one row a room and week',
    columns: [
      ROOM,
      WEEK,
      column('trajectory', 'name', TRAJECTORY_NAMES, 'in force after the week'),
      column('intensity', 'points', '0 to 100', 'intensity index'),
      count('attacks', 'attacks on US targets'),
      count('strikes', 'US strikes'),
      count('breaches', 'breaches of the tacit ceiling'),
      column('sword', 'points', '0 to 100', 'the state’s sword after the week'),
      column(
        'war-risk',
        'points',
        '0 to 100',
        'risk of open war after the week; empty while the run goes on',
      ),
    ],
  },
  orders: {
    about: 'one row an order of any seat',
    columns: [
      ROOM,
      WEEK,
      SEAT,
      column('player', 'name', 'person, or a doctrine by its id', 'who led the seat'),
      column('order', 'id', 'paper-sword list orders', 'the order'),
      column('target', 'id', 'any', 'what it was given at; empty for none'),
      column('reason', 'id', 'any', 'the reason picked with it'),
    ],
  },
  forecasts: {
    about: 'one row an own forecast',
    columns: [
      ROOM,
      SEAT,
      column('week', 'number', '1 to 104', 'the week before which it was given', 'the room'),
      ...TRAJECTORIES.map((name) =>
        column(name, 'percent', '0 to 100', `chance given to ${name} over four weeks`, 'the room'),
      ),
      column(
        'came',
        'name',
        TRAJECTORY_NAMES,
        'in force four weeks on or at the end; empty while it has not come',
      ),
      column('brier', 'score', '0 to 2', 'Brier score of the forecast'),
    ],
  },
  gradebook: {
    about: 'one row a room: levels and evidence, nothing of how the run came out',
    columns: [
      ROOM,
      level('reasoning'),
      level('forecasts'),
      level('evidence'),
      column(
        'sum',
        'levels',
        '3 to 12',
        'sum of the levels; empty until all are given',
        'the instructor',
      ),
      column('of', 'levels', '12', 'the most that the sum can be'),
      count('orders', 'orders given, each with a reason', 'the room'),
      count('reasons-picked', 'different reasons picked', 'the room'),
      count('reasons-listed', 'different reasons on the lists of these orders'),
      count('choices', 'orders with at least two reasons to pick from', 'the room'),
      count('first-left', 'of these, orders whose first reason was left standing', 'the room'),
      count('forecasts', 'own forecasts given', 'the room'),
      count('scored', 'forecasts that could be scored'),
      BRIER,
      column('even-thirds', 'score', '0.6667', 'score of even thirds'),
      count('surprises', 'turns, between two forecasts, to what had been given less than a third'),
      count('revised', 'of these, those after which the next forecast gave it more', 'the room'),
      count('whys', 'why cards opened; empty when not handed in', 'the room'),
      count('sources', 'sources opened; empty when not handed in', 'the room'),
      column('note', 'text', 'any', 'the instructor’s note', 'the instructor'),
    ],
  },
};

/** The tables of a class without their rows. */
export function classTablesAbout(): readonly Omit<DataTable, 'rows'>[] {
  return CLASS_TABLES.map((name) => {
    const { about, columns } = TABLES[name];
    const missing = CLASS_COLUMNS[name].find((one, at) => columns[at]?.name !== one);
    if (missing !== undefined) throw new Error(`${name}: nothing says what ${missing} is`);
    return { name, about, columns };
  });
}

/** The code book of the tables. */
export function classCodeBook(): DataTable {
  return codeBook(classTablesAbout());
}
