// How a run ends: in time, or early in the very week in which something breaks, and never otherwise.
import { describe, expect, test } from 'vitest';

import type { Content } from '../src/model/content.ts';
import { endingOf } from '../src/model/ending.ts';
import type { Ending, State } from '../src/model/state.ts';
import { currentState, playState } from '../src/run/play.ts';
import { changed, BASELINE, MIXES, NO_ORDERS, openRun, playByDoctrines } from './support/game.ts';

const FIRST = currentState(openRun({ seed: 'ending', weeks: 4 }));

describe('a state', () => {
  const rows: readonly {
    readonly name: string;
    readonly change: (state: State) => void;
    readonly ending: Ending;
  }[] = [
    { name: 'in the middle of a run', change: (s) => void (s.week = 2), ending: 'none' },
    { name: 'after the last week', change: (s) => void (s.week = 4), ending: 'time' },
    {
      name: 'at the brink of everything',
      change: (s) =>
        void (Object.assign(s.world, { warRisk: 99, embassyStrain: 99 }),
        (s.seats.baghdad.coalition = 1)),
      ending: 'none',
    },
    {
      name: 'with the risk of war whole',
      change: (s) => void (s.world.warRisk = 100),
      ending: 'open-war',
    },
    {
      name: 'with the embassy at its end',
      change: (s) => void (s.world.embassyStrain = 100),
      ending: 'embassy-evacuated',
    },
    {
      name: 'with a reduced embassy at its end',
      change: (s) => void ((s.world.embassyStrain = 100), (s.world.embassy = 'reduced')),
      ending: 'embassy-evacuated',
    },
    {
      name: 'under the same strain where the embassy was closed',
      change: (s) => void ((s.world.embassyStrain = 100), (s.world.embassy = 'closed')),
      ending: 'none',
    },
    {
      name: 'without a coalition',
      change: (s) => void (s.seats.baghdad.coalition = 0),
      ending: 'government-falls',
    },
    {
      name: 'of war in the last week',
      change: (s) => void ((s.week = 4), (s.world.warRisk = 100)),
      ending: 'open-war',
    },
  ];
  test.each(rows)('$name ends as $ending', ({ change, ending }) => {
    expect(endingOf(changed(FIRST, change))).toBe(ending);
  });
});

describe('a week in which a meter reaches its end', () => {
  const rows = [
    { ending: 'government-falls', meter: 'seat.baghdad.coalition', by: -100 },
    { ending: 'embassy-evacuated', meter: 'world.embassyStrain', by: 100 },
    { ending: 'open-war', meter: 'world.warRisk', by: 100 },
  ] as const;
  test.each(rows)(
    'ends the run as $ending, whatever settles at the end of the week',
    ({ ending, meter, by }) => {
      const entry = {
        id: 'break',
        week: 1,
        effects: [{ meter, by }],
        basis: { assumption: 'planted' },
      };
      const content: Content = { ...BASELINE.content, calendar: [entry], events: [] };
      const { state, log } = playState(FIRST, NO_ORDERS, content);
      expect(state.ending).toBe(ending);
      expect(
        log.events.filter((event) => event.kind === 'ending').map((event) => event.ending),
      ).toEqual([ending]);
    },
  );
});

test.each(MIXES)('a run with $name ends once, with its last week', ({ variant, ...doctrines }) => {
  const run = playByDoctrines({ seed: 'ending', variant }, doctrines);
  const told = run.logs.map((log) => log.events.some((event) => event.kind === 'ending'));
  expect(told.indexOf(true)).toBe(run.logs.length - 1);
  expect(run.states.slice(0, -1).filter((state) => state.ending !== 'none')).toEqual([]);
});
