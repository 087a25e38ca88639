// Playing on after an early ending: what broke is recorded, the weeks go on in a caretaker state, and nobody's other run is touched.
import { describe, expect, test } from 'vitest';

import type { Content } from '../src/model/content.ts';
import { cameTo, endingOf } from '../src/model/ending.ts';
import { OBJECTIVES } from '../src/model/objectives.ts';
import type { Break, State } from '../src/model/state.ts';
import { currentState, isOver, playState, playWeek, startRun } from '../src/run/play.ts';
import { makeLink } from '../src/run/share/make-link.ts';
import { parseLink } from '../src/run/share/parse-link.ts';
import { replayLink } from '../src/run/share/replay-link.ts';
import { parseRecord, recordText, replay } from '../src/run/verify.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import {
  BASELINE,
  changed,
  findScenario,
  NO_ORDERS,
  openRun,
  playByDoctrines,
  SCENARIO,
} from './support/game.ts';

const FIRST = currentState(openRun({ seed: 'caretaker', weeks: 4, playOn: true }));

/** The baseline with one thing planted in week 1. */
function planted(meter: string, by: number): Content {
  const entry = {
    id: 'break',
    week: 1,
    effects: [{ meter, by }],
    basis: { assumption: 'planted' },
  };
  return { ...BASELINE.content, calendar: [entry], events: [] };
}

const BREAKS: readonly {
  readonly ending: Break['ending'];
  readonly meter: string;
  readonly by: number;
  readonly after: (state: State) => unknown;
  readonly is: unknown;
}[] = [
  {
    ending: 'government-falls',
    meter: 'seat.baghdad.coalition',
    by: -100,
    after: (s) => [s.seats.baghdad.coalition, s.seats.baghdad.capital <= 2],
    is: [25, true],
  },
  {
    ending: 'embassy-evacuated',
    meter: 'world.embassyStrain',
    by: 100,
    after: (s) => [s.world.embassy, s.world.embassyStrain],
    is: ['closed', 40],
  },
  {
    ending: 'open-war',
    meter: 'world.warRisk',
    by: 100,
    after: (s) => s.world.warRisk,
    is: 75,
  },
];

describe.each(BREAKS)('a run that plays on after $ending', ({ ending, meter, by, after, is }) => {
  const { state, log } = playState(FIRST, NO_ORDERS, planted(meter, by));

  test('records the break and goes on in the caretaker state', () => {
    expect(state.ending).toBe('none');
    expect(state.breaks).toEqual([{ ending, week: 1 }]);
    expect(after(state)).toEqual(is);
  });

  test('tells of both, and the ledger says why', () => {
    expect(log.events.filter((event) => event.kind === 'ending')).toEqual([
      { kind: 'ending', ending, weekday: 6 },
    ]);
    expect(log.events.at(-1)).toEqual({ kind: 'rule', id: `caretaker-${ending}`, weekday: 6 });
    expect(log.ledger?.some((entry) => entry.cause === `rule:caretaker-${ending}`)).toBe(true);
  });

  test('counts as broken in the verdicts, for good', () => {
    expect(cameTo(state, ending)).toBe(true);
    const broken = Object.values(OBJECTIVES)
      .flat()
      .filter(({ id }) =>
        ending === 'open-war'
          ? id === 'no-open-war' || id === 'no-wider-war'
          : ending === 'government-falls' && id === 'coalition-holds',
      );
    expect(broken.map(({ verdict }) => verdict(state))).toEqual(broken.map(() => 0));
  });

  test('plays on to the last week, which alone ends it', () => {
    let now = state;
    for (let week = 2; week <= 4; week++) {
      expect(now.ending).toBe('none');
      now = playState(now, NO_ORDERS, BASELINE.content).state;
    }
    expect(now.ending).not.toBe('none');
    expect(now.week).toBe(4);
  });
});

test('what breaks in the last week ends the run, played on or not', () => {
  const last = changed(FIRST, (s) => void ((s.week = 4), (s.world.warRisk = 100)));
  expect(endingOf(last)).toBe('open-war');
});

describe('a whole run that breaks', () => {
  const fierce = {
    baghdad: 'stand-by',
    washington: 'maximum-pressure',
    tehran: 'forward',
  };
  const beginning = { scenario: 'exchanging-roles', variant: 'escalation' };
  const war = Array.from({ length: 12 }, (_, n) => `war-${n}`)
    .map((seed) => playByDoctrines({ ...beginning, seed }, fierce))
    .find((run) => currentState(run).ending === 'open-war');
  if (!war) throw new Error('no seed ends in war');
  const { seed } = war.record.header;
  const on = playByDoctrines({ ...beginning, seed, playOn: true }, fierce);
  const weeks = war.logs.length;

  test('is the same up to the break, and longer after it', () => {
    expect(on.record.turns.slice(0, weeks).map(({ orders }) => orders)).toEqual(
      war.record.turns.map(({ orders }) => orders),
    );
    expect(on.logs.length).toBe(26);
    expect(currentState(on).breaks?.[0]).toEqual({ ending: currentState(war).ending, week: weeks });
  });

  test('replays from its file and from its link to the same hash', () => {
    const read = parseRecord(recordText(on.record));
    if (!read.ok) throw new Error('not read');
    expect(replay(read.value, findScenario).ok).toBe(true);
    const link = makeLink(on.record, findScenario);
    if (!link.ok) throw new Error('no link');
    const shared = parseLink(link.value);
    if (!shared.ok) throw new Error('not parsed');
    const again = replayLink(shared.value, findScenario);
    expect(again.ok && again.value.record).toEqual(on.record);
  });

  test('does not verify without the mark that it plays on', () => {
    const { playOn: _, ...header } = on.record.header;
    const found = replay({ ...on.record, header }, findScenario);
    expect(found.ok ? null : found.problem.kind).toBe('differs');
  });
});

test('a run that does not play on has no trace of it in state or header', () => {
  const run = openRun({ seed: 'plain', weeks: 2 });
  expect('breaks' in currentState(run)).toBe(false);
  expect('playOn' in run.record.header).toBe(false);
  const played = playWeek(run, allOrders(currentState(run), run.content, BASELINE.doctrines));
  expect(played.ok && isOver(played.run)).toBe(false);
  const { seats } = run.record.header;
  const off = startRun(SCENARIO, BASELINE, {
    seed: 'plain',
    weeks: 2,
    playOn: false,
    assumptions: {},
    seats,
  });
  expect(off.record.header).toEqual(run.record.header);
});

test('an analyst’s seat stays in the notes, through file and link', () => {
  const run = playByDoctrines({ seed: 'analyst', weeks: 2 }, BASELINE.doctrines);
  const desk = { aids: 'normal', tempo: 'commit', analyst: 'tehran', forecasts: {} } as const;
  const record = { ...run.record, desk };
  const read = parseRecord(recordText(record));
  expect(read.ok && read.value.desk).toEqual(desk);
  const link = makeLink(record, findScenario);
  const shared = link.ok ? parseLink(link.value) : link;
  expect(shared.ok && shared.value.desk).toEqual(desk);
});
