// The ledger of causes: bounds, what is noted and what is not, and that data's paths reach every meter.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { changePlace, changeRift, changeWorld } from '../src/model/ledger.ts';
import { SEATS } from '../src/model/ids.ts';
import { orderOptions } from '../src/model/legal.ts';
import { RULE_BASIS } from '../src/model/rule-basis.ts';
import { viewFor } from '../src/model/view.ts';
import { upperBound } from '../src/model/bounds.ts';
import { changeMeter, pathsOf, readMeter } from '../src/model/meters.ts';
import { copyOf } from '../src/model/setup.ts';
import type { State } from '../src/model/state.ts';
import { emptyTally, type Turn } from '../src/model/turn-context.ts';
import { openLog } from '../src/model/turn.ts';
import { currentState } from '../src/run/play.ts';
import { BASELINE, NO_ORDERS, openRun, playAtRandom, SCENARIO } from './support/game.ts';

const FIRST = currentState(openRun({ seed: 'ledger' }));
const PATHS = pathsOf(FIRST);

/** Whether a cause names an order at a target it may have, a rule, an event or a standing plan. */
function isKnown(cause: string): boolean {
  const [kind = '', first = '', second = '', ...rest] = cause.split(':');
  const { content } = BASELINE;
  switch (kind) {
    case 'rule':
      return RULE_BASIS[first] !== undefined;
    case 'event':
      return SCENARIO.variants.some((variant) =>
        [...variant.content.calendar, ...variant.content.events].some(({ id }) => id === first),
      );
    case 'strike':
      return ['restrained', 'proportional', 'severe'].includes(first.replace('response-', ''));
    case 'order': {
      const seat = SEATS.find((one) => one === first);
      const target = rest.length === 0 ? null : rest.join(':');
      return (
        seat !== undefined &&
        orderOptions(viewFor(FIRST, seat, content)).some(
          (option) => option.order === second && option.target === target,
        )
      );
    }
    default:
      return false;
  }
}

function turnOn(state: State, logged = true): Turn {
  return {
    state,
    content: BASELINE.content,
    orders: NO_ORDERS,
    log: logged ? openLog(state, BASELINE.content) : null,
    defers: false,
    week: state.week + 1,
    tally: emptyTally(),
    attacks: [],
  };
}

describe('a change to a meter', () => {
  test.each(PATHS)('stays within its bounds and notes what took place: %s', (path) => {
    fc.assert(
      fc.property(fc.integer({ min: -12000, max: 12000 }), (by) => {
        const turn = turnOn(copyOf(FIRST));
        const before = readMeter(FIRST, path);
        changeMeter(turn, path, by, 'rule:test');
        const after = readMeter(turn.state, path);
        expect(after).toBe(Math.max(0, Math.min(upperBound(path), before + by)));
        const noted =
          after === before ? [] : [{ meter: path, by: after - before, cause: 'rule:test' }];
        expect(turn.log?.ledger).toEqual(noted);
      }),
      { numRuns: 15 },
    );
  });

  test('is not noted when it is nothing, or when the bound swallows it whole', () => {
    const turn = turnOn(copyOf(FIRST));
    turn.state.world.gaza = 100;
    expect([
      changeWorld(turn, 'gaza', 0, 'rule:x'),
      changeWorld(turn, 'gaza', 5, 'rule:x'),
    ]).toEqual([0, 0]);
    expect(turn.log?.ledger).toEqual([]);
  });

  test('returns and notes only the part that the bound lets through', () => {
    const turn = turnOn(copyOf(FIRST));
    turn.state.world.gaza = 97;
    expect(changeWorld(turn, 'gaza', 9, 'rule:x')).toBe(3);
    expect(turn.log?.ledger).toEqual([{ meter: 'world.gaza', by: 3, cause: 'rule:x' }]);
  });

  test('is the same without a log', () => {
    const [logged, plain] = [turnOn(copyOf(FIRST)), turnOn(copyOf(FIRST), false)];
    for (const turn of [logged, plain]) {
      for (const path of PATHS) changeMeter(turn, path, 7, 'rule:x');
    }
    expect(plain.state).toEqual(logged.state);
  });

  test('of every faction is noted once for each', () => {
    const turn = turnOn(copyOf(FIRST));
    changeMeter(turn, 'faction.all.fear', 1, 'event:x');
    expect(turn.log?.ledger?.map((entry) => entry.meter)).toEqual(
      FIRST.factions.map(({ id }) => `faction.${id}.fear`),
    );
  });

  test('of a rift and of a place’s protection is bounded and noted by name', () => {
    const turn = turnOn(copyOf(FIRST));
    const [rift] = turn.state.rifts;
    const [place] = turn.state.places;
    if (!rift || !place) throw new Error('no rift or place');
    const [wide, kept] = [100 - rift.level, 0 - place.protection];
    expect([
      changeRift(turn, rift, 500, 'rule:x'),
      changePlace(turn, place, 'protection', -500, 'rule:x'),
    ]).toEqual([wide, kept]);
    expect(turn.log?.ledger?.map((entry) => entry.meter)).toEqual([
      `rift.${rift.a}-${rift.b}`,
      `place.${place.id}.protection`,
    ]);
  });

  test('of a meter that is not there fails loudly', () => {
    expect(() => changeMeter(turnOn(copyOf(FIRST)), 'nothing.at.all', 1, 'rule:x')).toThrow(
      'no meter',
    );
    expect(() => readMeter(FIRST, 'world.nothing')).toThrow('no meter');
  });
});

describe('the meter paths', () => {
  test('are the numbers of the state that may change, each once', () => {
    expect(new Set(PATHS).size).toBe(PATHS.length);
    const world = Object.entries(FIRST.world)
      .filter(([, value]) => typeof value === 'number')
      .map(([key]) => `world.${key}`);
    // The length of the last waiver is a word about the waiver, not a meter.
    expect(world.filter((path) => !PATHS.includes(path))).toEqual([
      'world.electionWeek',
      'world.waiverLength',
    ]);
  });
});

describe('the ledgers of played games', () => {
  const entries = ['ledger-a', 'ledger-b'].flatMap((seed) =>
    playAtRandom({ seed, variant: 'escalation' }).logs.flatMap((log) => log.ledger),
  );

  test('hold no change of nothing', () => {
    expect(entries.filter((entry) => entry.by === 0 || !Number.isInteger(entry.by))).toEqual([]);
  });

  test('name a known cause for every change: an order at a target it may have, a rule, an event, a standing plan', () => {
    const causes = [...new Set(entries.map((entry) => entry.cause))];
    expect(causes.filter((cause) => !isKnown(cause))).toEqual([]);
    expect(new Set(causes.map((cause) => cause.split(':')[0])).size).toBe(4);
  });

  test.each([
    'rule:no-such-rule',
    'order:baghdad:no-such-order',
    'order:tehran:arrest:kh',
    'order:baghdad:arrest',
    'order:baghdad:arrest:nobody',
    'order:baghdad:condemn:kh',
    'order:baghdad:broker-truce:missions',
    'event:no-such-event',
    'strike:response-wild',
    'nothing',
  ])('a cause such as %s is caught', (cause) => {
    expect(isKnown(cause)).toBe(false);
  });
});
