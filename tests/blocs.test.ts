// The Iraqi blocs beside the factions: what moves each, and what each does to Baghdad.
import { describe, expect, test } from 'vitest';

import { settleBlocs } from '../src/model/blocs.ts';
import type { AttackEvent } from '../src/model/events.ts';
import type { State } from '../src/model/state.ts';
import type { Blocs } from '../src/model/world.ts';
import { currentState } from '../src/run/play.ts';
import { BASELINE, changed, NO_ORDERS, openRun, plainWeek } from './support/game.ts';
import { attackEvent, causesOf, changeOf, told, turnOn, type OpenTurn } from './support/turn.ts';

/** Every bloc near its rest, the street calm and a waiver running. */
const CALM = changed(currentState(openRun({ seed: 'blocs' })), (state) => {
  Object.assign(state.blocs, {
    framework: { hold: 55 },
    sadr: { pressure: 35 },
    pmf: { autonomy: 50 },
    parliament: { push: 30 },
    kurdistan: { strain: 25 },
  } satisfies Blocs);
  Object.assign(state.world, { expulsion: 'none', waiverDays: 90 });
  Object.assign(state.seats.baghdad, { street: 60, coalition: 60 });
});

function after(change: (state: State) => void, attacks: readonly AttackEvent[] = []): OpenTurn {
  const open = turnOn(changed(CALM, change));
  settleBlocs(open.turn, attacks);
  return open;
}

const at = (place: string): AttackEvent => attackEvent({ place });
const COALITION = 'seat.baghdad.coalition';

interface Row {
  readonly name: string;
  readonly change?: (state: State) => void;
  readonly attacks?: readonly AttackEvent[];
  /** Sign of what is done to a meter by a cause. */
  readonly does: Readonly<Record<string, readonly [cause: string, sign: -1 | 0 | 1]>>;
}

const ROWS: readonly Row[] = [
  {
    name: 'parliament at 70 passes its resolution, which takes some of its push',
    change: (s) => void (s.blocs.parliament.push = 70),
    does: { 'bloc.parliament.push': ['rule:resolution-passed', -1] },
  },
  {
    name: 'parliament at 69 does not',
    change: (s) => void (s.blocs.parliament.push = 69),
    does: { 'bloc.parliament.push': ['rule:resolution-passed', 0] },
  },
  {
    name: 'a push above its rest loses force',
    change: (s) => void (s.blocs.parliament.push = 60),
    does: { 'bloc.parliament.push': ['rule:parliament-settles', -1] },
  },
  {
    name: 'a push below its rest gathers some',
    change: (s) => void (s.blocs.parliament.push = 0),
    does: { 'bloc.parliament.push': ['rule:parliament-settles', 1] },
  },
  {
    name: 'an angry street feeds the Sadrists',
    change: (s) => void (s.seats.baghdad.street = 20),
    does: { 'bloc.sadr.pressure': ['rule:street-feeds-sadr', 1] },
  },
  {
    name: 'so does a missing waiver',
    change: (s) => void (s.world.waiverDays = 0),
    does: { 'bloc.sadr.pressure': ['rule:street-feeds-sadr', 1] },
  },
  {
    name: 'a calm street with power does not',
    does: { 'bloc.sadr.pressure': ['rule:street-feeds-sadr', 0] },
  },
  {
    name: 'strong Sadrist pressure weighs on the coalition',
    change: (s) => void (s.blocs.sadr.pressure = 90),
    does: {
      [COALITION]: ['rule:sadr-presses', -1],
      'bloc.sadr.pressure': ['rule:sadr-settles', -1],
    },
  },
  {
    name: 'weak pressure does not',
    change: (s) => void (s.blocs.sadr.pressure = 10),
    does: {
      [COALITION]: ['rule:sadr-presses', 0],
      'bloc.sadr.pressure': ['rule:sadr-settles', 1],
    },
  },
  {
    name: 'fire at the Kurdistan Region strains it',
    attacks: [at('harir')],
    does: { 'bloc.kurdistan.strain': ['rule:region-hit', 1] },
  },
  {
    name: 'fire elsewhere does not',
    attacks: [at('ain-al-asad'), at('al-tanf')],
    does: { 'bloc.kurdistan.strain': ['rule:region-hit', 0] },
  },
  {
    name: 'a strained Region weighs on the coalition',
    change: (s) => void (s.blocs.kurdistan.strain = 90),
    does: {
      [COALITION]: ['rule:region-protests', -1],
      'bloc.kurdistan.strain': ['rule:region-settles', -1],
    },
  },
  {
    name: 'a Region at ease does not',
    does: { [COALITION]: ['rule:region-protests', 0] },
  },
  {
    name: 'a PMF that goes its own way returns toward the middle',
    change: (s) => void (s.blocs.pmf.autonomy = 95),
    does: { 'bloc.pmf.autonomy': ['rule:pmf-settles', -1] },
  },
  {
    name: 'and one on a short leash slips it a little',
    change: (s) => void (s.blocs.pmf.autonomy = 5),
    does: { 'bloc.pmf.autonomy': ['rule:pmf-settles', 1] },
  },
];

describe('a week', () => {
  test.each(ROWS)('$name', ({ change = () => {}, attacks = [], does }) => {
    const open = after(change, attacks);
    for (const [meter, [cause, sign]] of Object.entries(does)) {
      expect(Math.sign(changeOf(open, meter, cause))).toBe(sign);
    }
  });

  test('moves nothing once all has come to its rest', () => {
    let state = CALM;
    for (let week = 0; week < 200; week++) {
      const open = turnOn(state);
      settleBlocs(open.turn, []);
      ({ state } = open);
    }
    const rested = turnOn(state);
    settleBlocs(rested.turn, []);
    expect(rested.log.ledger).toEqual([]);
  });

  test('moves no meter but the blocs’ and the coalition’s', () => {
    const meters = ROWS.flatMap(({ change = () => {}, attacks = [] }) =>
      after(change, attacks).log.ledger.map((entry) => entry.meter),
    );
    const others = meters.filter((meter) => !meter.startsWith('bloc.') && meter !== COALITION);
    expect(others).toEqual([]);
  });

  test('strains the Region more by more fire, up to a point', () => {
    const strains = [1, 2, 3, 12].map((hits) =>
      changeOf(
        after(
          () => {},
          Array.from({ length: hits }, () => at('erbil-airport')),
        ),
        'bloc.kurdistan.strain',
        'rule:region-hit',
      ),
    );
    expect(strains.toSorted((one, other) => one - other)).toEqual(strains);
    expect(strains[1]).toBeGreaterThan(strains[0] ?? 0);
    expect(strains[3]).toBeLessThanOrEqual(10);
  });
});

describe('the resolution to expel foreign forces', () => {
  test('is passed once, and told', () => {
    const open = after((s) => void (s.blocs.parliament.push = 95));
    expect(open.state.world.expulsion).toBe('passed');
    expect(told(open, 'rule')).toMatchObject([{ id: 'resolution-passed' }]);
  });

  test.each(['passed', 'shelved', 'in-force'] as const)(
    'is not passed again once it is %s',
    (now) => {
      const open = after((s) => {
        s.blocs.parliament.push = 100;
        s.world.expulsion = now;
      });
      expect(open.state.world.expulsion).toBe(now);
      expect([told(open, 'rule'), causesOf(open).includes('rule:resolution-passed')]).toEqual([
        [],
        false,
      ]);
    },
  );
});

describe('left alone for years', () => {
  const rows = [
    { bloc: 'sadr', meter: 'pressure' },
    { bloc: 'pmf', meter: 'autonomy' },
    { bloc: 'parliament', meter: 'push' },
    { bloc: 'kurdistan', meter: 'strain' },
  ] as const;
  test.each(rows)(
    '$bloc comes to rest away from its ends, from wherever it began',
    ({ bloc, meter }) => {
      const ends = [0, 60, 100].map((start) => {
        let state = changed(CALM, (copy) => {
          Object.assign(copy.blocs[bloc], { [meter]: start });
          copy.world.expulsion = 'shelved';
        });
        const rests: number[] = [];
        for (let week = 0; week < 200; week++) {
          const open = turnOn(state);
          settleBlocs(open.turn, []);
          ({ state } = open);
          // Only the blocs are left to themselves.
          state.seats.baghdad.coalition = 60;
          rests.push((state.blocs[bloc] as Record<string, number>)[meter] ?? -1);
        }
        expect(rests.at(-1)).toBe(rests.at(-2));
        return rests.at(-1) ?? -1;
      });
      expect(Math.min(...ends)).toBeGreaterThan(5);
      expect(Math.max(...ends)).toBeLessThan(95);
      // The rounding of small steps leaves a band about the rest, no more.
      expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(20);
    },
  );
});

test('the governing bloc’s hold settles in the fallout of every week', () => {
  const held = (hold: number): number => {
    const start = changed(CALM, (state) => void (state.blocs.framework.hold = hold));
    return plainWeek(start, NO_ORDERS, { ...BASELINE.content, events: [], calendar: [] }).blocs
      .framework.hold;
  };
  expect(held(95)).toBeLessThan(95);
  expect(held(5)).toBeGreaterThan(5);
});
