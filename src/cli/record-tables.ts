// A record as tidy tables: orders, events, decisions with their terms, the ledger, the meters and the marks of every week.
import { isoOf } from '../model/calendar-day.ts';
import type { TurnEvent } from '../model/events.ts';
import { SEATS, TRAJECTORIES, VICTIMS } from '../model/ids.ts';
import { pathsOf, readMeter } from '../model/meters.ts';
import { upperBound } from '../model/bounds.ts';
import { RULE_BASIS } from '../model/rule-basis.ts';
import { findOrder } from '../model/orders/all-orders.ts';
import type { Run } from '../run/play.ts';
import { causeLabel, meterLabel } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';
import type { Cell } from '../app/csv.ts';
import { column, type Column, type DataTable } from './data-table.ts';
import { DATE, decisionsTable, factsText, termsTable, WEEK } from './decision-tables.ts';

const SEAT = column('seat', 'id', SEATS.join(', '), 'who gave the order');

/** A row of an event's columns, by their names; what an event has not stays empty. */
type EventCells = Readonly<Record<string, Cell | undefined>>;

const EVENT_COLUMNS: readonly Column[] = [
  column('n', 'number', '1 or more', 'place in the log of the week'),
  column('weekday', 'number', '0 to 6', 'day of the week, from its first'),
  column(
    'kind',
    'name',
    'attack, strike, order, news, truce, deal, breach, rule, trajectory, ending',
    'what kind of event it is',
  ),
  column('faction', 'id', 'paper-sword list factions', 'who fired, was struck or answered'),
  column('seat', 'id', SEATS.join(', '), 'who gave the order, or offered the deal'),
  column('order', 'id', 'paper-sword list orders', 'the order; of a strike the one behind it'),
  column('target', 'id', 'any', 'what an order was given at; of an attack the class of target'),
  column('reason', 'id', 'any', 'the reason picked with an order'),
  column('id', 'id', 'any', 'which news, rule, term sheet, trajectory or ending it is'),
  column(
    'what',
    'name',
    'any',
    'outcome of an attack, result of an order, what became of a truce or deal, why a breach is one, the trajectory before',
  ),
  column('weapon', 'name', 'device, rocket, drone, missile', 'with what was fired'),
  column('place', 'id', 'any', 'where'),
  column('country', 'name', 'iraq, syria, jordan', 'where'),
  column(
    'rung',
    'rung',
    '0 to 5',
    'rung of the factions’ ladder, of a strike that of Washington’s',
  ),
  column(
    'claim',
    'name',
    'own, facade, umbrella, unclaimed',
    'under which name an attack was claimed',
  ),
  column('by-plan', 'yes or no', 'true, false', 'whether the standing plan struck'),
  column(
    'known-to',
    'ids',
    SEATS.join(' '),
    'seats that can lay it at the right door or learn of it',
  ),
  ...VICTIMS.flatMap((who) =>
    (['killed', 'wounded'] as const).map((how) =>
      column(`${how}.${who}`, 'persons', '0 or more', `${who} ${how} by the event`),
    ),
  ),
];

function eventCells(event: TurnEvent): EventCells {
  switch (event.kind) {
    case 'attack': {
      const { faction, weapon, place, country, target, rung, claim, outcome, knownTo } = event;
      const known = knownTo.join(' ');
      return {
        faction,
        weapon,
        place,
        country,
        target,
        rung,
        claim,
        what: outcome,
        'known-to': known,
      };
    }
    case 'strike': {
      const { faction, order, place, country, rung, byPlan } = event;
      return { faction, order, place, country, rung, 'by-plan': byPlan };
    }
    case 'order': {
      const { seat, choice, result, seenBy } = event;
      return { seat, ...choice, what: result, 'known-to': seenBy.join(' ') };
    }
    case 'news':
      return { id: event.id, what: event.from };
    case 'truce':
      return { faction: event.faction, what: event.what, 'known-to': event.seenBy.join(' ') };
    case 'deal':
      return {
        seat: event.from,
        target: event.to,
        id: event.sheet,
        what: event.what,
        reason: event.term === '' ? null : event.term,
        'known-to': event.seenBy.join(' '),
      };
    case 'breach':
      return { id: event.by, what: event.why };
    case 'rule':
      return { id: event.id };
    case 'trajectory':
      return { id: event.to, what: event.from };
    case 'ending':
      return { id: event.ending };
  }
}

/** Of those events that can hurt anyone, how many were; empty for the others. */
function harmCells(event: TurnEvent): Cell[] {
  const harm = 'harm' in event ? event.harm : null;
  return VICTIMS.flatMap((who) =>
    harm ? [harm[who]?.killed ?? 0, harm[who]?.wounded ?? 0] : [null, null],
  );
}

function eventsTable({ logs }: Run): DataTable {
  const named = EVENT_COLUMNS.slice(3, EVENT_COLUMNS.length - VICTIMS.length * 2);
  return {
    name: 'events',
    about: 'one row an event',
    columns: [WEEK, DATE, ...EVENT_COLUMNS],
    rows: logs.flatMap(({ week, day, events }) =>
      events.map((event, at): Cell[] => {
        const cells = eventCells(event);
        return [
          ...[week, isoOf(day), at + 1, event.weekday, event.kind],
          ...named.map(({ name }) => cells[name] ?? null),
          ...harmCells(event),
        ];
      }),
    ),
  };
}

function ordersTable({ record, logs }: Run): DataTable {
  return {
    name: 'orders',
    about: 'one row an order as it was given',
    columns: [
      WEEK,
      DATE,
      SEAT,
      column('n', 'number', '1 to 3', 'place among the orders of the seat'),
      column('order', 'id', 'paper-sword list orders', 'the order'),
      column('target', 'id', 'any', 'what it was given at; empty for none'),
      column('reason', 'id', 'any', 'the reason picked with it'),
      column('facts', 'ids', 'paper-sword list facts', 'facts that the order rests on'),
    ],
    rows: record.turns.flatMap(({ orders }, at) =>
      SEATS.flatMap((seat) =>
        orders[seat].map(({ order, target, reason }, n): Cell[] => {
          const basis = findOrder(seat, order)?.basis;
          const facts = basis ? factsText(basis) : null;
          const date = isoOf(logs[at]?.day ?? 0);
          return [at + 1, date, seat, n + 1, order, target, reason, facts];
        }),
      ),
    ),
  };
}

/** The facts behind a cause of the ledger; none where it is an assumption. */
function factsOfCause(cause: string): string | null {
  const [kind, first = '', second = ''] = cause.split(':');
  const seat = SEATS.find((one) => one === first);
  const basis =
    kind === 'rule'
      ? RULE_BASIS[first]
      : kind === 'order' && seat
        ? findOrder(seat, second)?.basis
        : undefined;
  return basis ? factsText(basis) : null;
}

function ledgerTable({ logs }: Run): DataTable {
  return {
    name: 'ledger',
    about:
      'one row a change of a meter and its cause; the changes of a week add up to the difference',
    columns: [
      WEEK,
      column('n', 'number', '1 or more', 'place in the ledger of the week'),
      column('meter', 'path', 'paths of the table meters', 'the meter that changed'),
      column('by', 'points', 'any but 0', 'the change after the bounds of the meter'),
      column(
        'cause',
        'id',
        'order:<seat>:<order>:<target>, rule:<id>, event:<id>, strike:<order>',
        'what changed it',
      ),
      column('cause-text', 'text', 'any', 'the cause in words'),
      column('facts', 'ids', 'paper-sword list facts', 'facts that the order or rule rests on'),
    ],
    rows: logs.flatMap(({ week, ledger }) =>
      ledger.map(({ meter, by, cause }, at): Cell[] => [
        week,
        at + 1,
        meter,
        by,
        cause,
        causeLabel(cause, EN),
        factsOfCause(cause),
      ]),
    ),
  };
}

function metersTable({ states }: Run): DataTable {
  function* rows(): Generator<Cell[]> {
    for (const [week, state] of states.entries()) {
      for (const path of pathsOf(state)) {
        yield [week, path, meterLabel(path, EN), readMeter(state, path), upperBound(path)];
      }
    }
  }
  return {
    name: 'meters',
    about: 'one row a week and meter, after the week; week 0 is the start',
    columns: [
      column('week', 'number', '0 to 104', 'weeks played'),
      column('meter', 'path', 'any', 'path of the meter'),
      column('name', 'text', 'any', 'the meter in words'),
      column(
        'value',
        'points',
        '0 to most',
        'where it stands; troops are persons, waiverDays days',
      ),
      column('most', 'points', '10 or more', 'the most it can be'),
    ],
    rows: rows(),
  };
}

function weeksTable(run: Run): DataTable {
  const { history } = run.states.at(-1) ?? { history: [] };
  return {
    name: 'weeks',
    about: 'one row a week: its marks',
    columns: [
      WEEK,
      DATE,
      column('trajectory', 'name', TRAJECTORIES.join(', '), 'in force at the end of the week'),
      column('points-to', 'name', TRAJECTORIES.join(', '), 'where the last four weeks point'),
      column('attacks', 'attacks', '0 or more', 'attacks on US targets'),
      column('worst-rung', 'rung', '0 to 4', 'worst rung that any faction reached'),
      column('strikes', 'strikes', '0 or more', 'US strikes'),
      column('strikes.iraq', 'strikes', '0 or more', 'those that hit Iraq'),
      column('worst-strike', 'rung', '0 to 5', 'worst rung of US strikes'),
      column('breaches', 'breaches', '0 or more', 'breaches of the tacit ceiling'),
      column('us-killed', 'persons', '0 or more', 'Americans killed'),
      column('intensity', 'points', '0 to 100', 'intensity index'),
      column('division', 'points', '0 to 100', 'division index'),
      column('hash', 'SHA-256', '64 hexadecimal digits', 'link of the record’s chain'),
    ],
    rows: history.map((mark, at): Cell[] => [
      ...[at + 1, isoOf(run.logs[at]?.day ?? 0), mark.trajectory, mark.pointsTo, mark.attacks],
      ...[mark.worstRung, mark.strikes, mark.strikesInIraq, mark.worstStrike, mark.breaches],
      ...[mark.usKilled, mark.intensity, mark.division, run.record.turns[at]?.hash ?? null],
    ]),
  };
}

/** Every table of a run. */
export function recordTables(run: Run): readonly DataTable[] {
  return [
    weeksTable(run),
    ordersTable(run),
    eventsTable(run),
    decisionsTable(run),
    termsTable(run),
    ledgerTable(run),
    metersTable(run),
  ];
}
