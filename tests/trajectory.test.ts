// The three trajectories: thresholds, what must hold two weeks running, and the run's own.
import { describe, expect, test } from 'vitest';

import { TRAJECTORIES, type Trajectory } from '../src/model/ids.ts';
import {
  intensityOf,
  pointsTo,
  runTrajectory,
  trajectoryInForce,
} from '../src/model/trajectory.ts';
import { emptyTally } from '../src/model/turn-context.ts';
import { MIXES, playAtRandom, playByDoctrines } from './support/game.ts';

type Week = Parameters<typeof pointsTo>[0][number];

const quiet: Week = {
  attacks: 0,
  breaches: 0,
  deadlyBreach: false,
  campaign: false,
  iranianMissiles: false,
};
const attacks = (count: number): Week => ({ ...quiet, attacks: count });
const breach: Week = { ...quiet, attacks: 1, breaches: 1 };

describe('four weeks point to', () => {
  const rows: readonly {
    readonly name: string;
    readonly weeks: readonly Week[];
    readonly to: Trajectory;
  }[] = [
    { name: 'no week yet', weeks: [], to: 'de-escalation' },
    { name: 'one quiet week', weeks: [quiet], to: 'de-escalation' },
    {
      name: 'four attacks',
      weeks: [attacks(1), attacks(1), attacks(1), attacks(1)],
      to: 'de-escalation',
    },
    {
      name: 'four attacks in one week',
      weeks: [attacks(4), quiet, quiet, quiet],
      to: 'de-escalation',
    },
    {
      name: 'five attacks',
      weeks: [attacks(2), attacks(1), attacks(1), attacks(1)],
      to: 'sporadic',
    },
    {
      name: 'five attacks, one of them five weeks ago',
      weeks: [attacks(1), attacks(4), quiet, quiet, quiet],
      to: 'de-escalation',
    },
    {
      name: 'a hundred attacks without a breach',
      weeks: [attacks(25), attacks(25), attacks(25), attacks(25)],
      to: 'sporadic',
    },
    {
      name: 'no attack but one breach without a death',
      weeks: [{ ...breach, attacks: 0 }, quiet, quiet, quiet],
      to: 'sporadic',
    },
    { name: 'one breach and little fire', weeks: [breach, quiet, quiet, quiet], to: 'sporadic' },
    { name: 'two breaches in two weeks', weeks: [breach, quiet, breach, quiet], to: 'escalation' },
    { name: 'two breaches in one week', weeks: [{ ...breach, breaches: 2 }], to: 'escalation' },
    {
      name: 'two breaches, one of them five weeks ago',
      weeks: [breach, breach, quiet, quiet, quiet],
      to: 'sporadic',
    },
    {
      name: 'one breach with a death',
      weeks: [{ ...breach, deadlyBreach: true }, quiet, quiet, quiet],
      to: 'escalation',
    },
    { name: 'a campaign', weeks: [quiet, { ...quiet, campaign: true }], to: 'escalation' },
    {
      name: 'Iranian missiles',
      weeks: [{ ...quiet, iranianMissiles: true }, quiet, quiet, quiet],
      to: 'escalation',
    },
    {
      name: 'a campaign five weeks ago',
      weeks: [{ ...quiet, campaign: true }, quiet, quiet, quiet, quiet],
      to: 'de-escalation',
    },
  ];
  test.each(rows)('$to after $name', ({ weeks, to }) => {
    expect(pointsTo(weeks)).toBe(to);
  });
});

describe('the trajectory in force', () => {
  const [calm, mixed, war] = TRAJECTORIES;
  const rows: readonly {
    readonly name: string;
    readonly before: Trajectory;
    readonly last: Trajectory | null;
    readonly points: Trajectory;
    readonly now: Trajectory;
  }[] = [
    {
      name: 'one week of calm does not end a sporadic phase',
      before: mixed,
      last: mixed,
      points: calm,
      now: mixed,
    },
    { name: 'a second week of calm does', before: mixed, last: calm, points: calm, now: calm },
    {
      name: 'one sporadic week does not end calm',
      before: calm,
      last: calm,
      points: mixed,
      now: calm,
    },
    { name: 'a second one does', before: calm, last: mixed, points: mixed, now: mixed },
    {
      name: 'escalation comes at once out of calm',
      before: calm,
      last: calm,
      points: war,
      now: war,
    },
    {
      name: 'escalation comes at once in the first week',
      before: mixed,
      last: null,
      points: war,
      now: war,
    },
    {
      name: 'one calm week does not end escalation',
      before: war,
      last: war,
      points: calm,
      now: war,
    },
    {
      name: 'a calm week after a sporadic one does not end escalation',
      before: war,
      last: mixed,
      points: calm,
      now: war,
    },
    {
      name: 'two sporadic weeks end escalation',
      before: war,
      last: mixed,
      points: mixed,
      now: mixed,
    },
    {
      name: 'the first week cannot leave the scenario’s own for calm',
      before: mixed,
      last: null,
      points: calm,
      now: mixed,
    },
    {
      name: 'nothing changes when it points where it stands',
      before: calm,
      last: mixed,
      points: calm,
      now: calm,
    },
  ];
  test.each(rows)('$name', ({ before, last, points, now }) => {
    expect(trajectoryInForce(before, points, last)).toBe(now);
  });
});

describe('a run’s trajectory', () => {
  const of = (letters: string): Trajectory =>
    runTrajectory(
      Array.from(letters, (letter) => ({
        trajectory: letter === 'd' ? 'de-escalation' : letter === 's' ? 'sporadic' : 'escalation',
      })),
    );
  const rows: readonly {
    readonly name: string;
    readonly weeks: string;
    readonly is: Trajectory;
  }[] = [
    { name: 'one week', weeks: 'e', is: 'escalation' },
    { name: 'the most frequent', weeks: 'ssssseee', is: 'sporadic' },
    { name: 'of the last eight weeks only', weeks: 'dddddddddssssse', is: 'sporadic' },
    { name: 'a tie, to the later', weeks: 'ssssdddd', is: 'de-escalation' },
    { name: 'the same tie the other way', weeks: 'ddddssss', is: 'sporadic' },
    { name: 'a tie of two of which neither is last', weeks: 'sssddde', is: 'de-escalation' },
    { name: 'a tie of three, to the last', weeks: 'ssddee', is: 'escalation' },
    {
      name: 'a tie between interleaved weeks, to the one that came last',
      weeks: 'sdsdsd',
      is: 'de-escalation',
    },
    { name: 'all weeks of a short run', weeks: 'sse', is: 'sporadic' },
  ];
  test.each(rows)('is $is for $name', ({ weeks, is }) => {
    expect(of(weeks)).toBe(is);
  });
});

describe('the intensity index', () => {
  test('is 0 in an empty week, 100 at the most, and whole', () => {
    expect(intensityOf(emptyTally())).toBe(0);
    expect(intensityOf({ ...emptyTally(), attacks: 500, breaches: 20 })).toBe(100);
  });

  test.each(['attacks', 'worstRung', 'worstStrike', 'breaches'] as const)(
    'rises with %s',
    (key) => {
      expect(intensityOf({ ...emptyTally(), [key]: 1 })).toBeGreaterThan(0);
    },
  );
});

describe('in played games', () => {
  const runs = [
    ...MIXES.map(({ variant, ...doctrines }) =>
      playByDoctrines({ seed: 'trajectory', variant, weeks: 16 }, doctrines),
    ),
    playAtRandom({ seed: 'trajectory', variant: 'escalation' }),
  ];

  test('every week’s line is what its four weeks point to and what then is in force', () => {
    for (const run of runs) {
      run.states.slice(1).forEach((state, index) => {
        const mark = state.history.at(-1);
        expect(mark?.pointsTo).toBe(pointsTo(state.history));
        const before = run.states[index];
        const last = before?.history.at(-1)?.pointsTo ?? null;
        expect(state.trajectory).toBe(
          trajectoryInForce(before?.trajectory ?? 'sporadic', mark?.pointsTo ?? 'sporadic', last),
        );
        expect(mark?.trajectory).toBe(state.trajectory);
      });
    }
  });

  test('every change of trajectory is told, and nothing else is', () => {
    for (const run of runs) {
      run.logs.forEach((log, index) => {
        const [before, after] = [run.states[index]?.trajectory, run.states[index + 1]?.trajectory];
        const told = log.events
          .filter((event) => event.kind === 'trajectory')
          .map(({ from, to }) => ({ from, to }));
        expect(told).toEqual(before === after ? [] : [{ from: before, to: after }]);
      });
    }
  });
});
