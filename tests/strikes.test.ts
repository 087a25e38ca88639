// US strikes: the ladder, whom and what they touch, what they cost in Baghdad, and the response plan.
import { describe, expect, test } from 'vitest';

import type { StrikeEvent, TurnLog } from '../src/model/events.ts';
import { SEATS } from '../src/model/ids.ts';
import { copyOf } from '../src/model/setup.ts';
import type { State } from '../src/model/state.ts';
import { strike } from '../src/model/strikes.ts';
import { emptyTally, type Turn } from '../src/model/turn-context.ts';
import { openLog } from '../src/model/turn.ts';
import { currentState } from '../src/run/play.ts';
import { BASELINE, NO_ORDERS, openRun, playAtRandom, readPath } from './support/game.ts';

const FIRST = currentState(openRun({ seed: 'strikes' }));
const RUNGS = [1, 2, 3, 4, 5] as const;

interface Struck {
  readonly turn: Turn;
  readonly state: State;
  readonly log: TurnLog;
  readonly event: StrikeEvent;
}

function struck(rung: number, target: string | null, seed = 'strikes', byPlan = false): Struck {
  const state = copyOf({ ...FIRST, seed });
  // Room for every meter to move both ways.
  for (const faction of state.factions) {
    Object.assign(faction, { grievance: 40, rockets: 60, drones: 60, missiles: 60, cohesion: 60 });
  }
  Object.assign(state.world, { deterrence: 40, pressure: 70, warRisk: 20, ceiling: 80, shock: 0 });
  const log = openLog(state, BASELINE.content);
  const turn: Turn = {
    state,
    content: BASELINE.content,
    orders: NO_ORDERS,
    log,
    week: 1,
    tally: emptyTally(),
    attacks: [],
  };
  strike(turn, { order: `test-${rung}`, rung, target, byPlan }, 'strike:test');
  const event = log.events.find((one) => one.kind === 'strike');
  if (!event) throw new Error('no strike was told');
  return { turn, state, log, event };
}

const aimed = (rung: number): Struck => struck(rung, rung === 5 ? null : 'hn');

/** What the strike did to a meter, by the ledger. */
function change({ log }: Struck, meter: string): number {
  return log.ledger.filter((entry) => entry.meter === meter).reduce((sum, { by }) => sum + by, 0);
}

describe('a strike of each rung', () => {
  test.each(RUNGS)('%i angers and weakens those it hits, and no one else', (rung) => {
    const after = aimed(rung);
    const hit = new Set(rung === 5 ? FIRST.factions.map(({ id }) => id) : ['hn' as const]);
    for (const { id } of FIRST.factions) {
      const touched = ['grievance', 'rockets', 'drones', 'missiles'].map((key) =>
        Math.sign(change(after, `faction.${id}.${key}`)),
      );
      expect(touched).toEqual(hit.has(id) ? [1, -1, -1, -1] : [0, 0, 0, 0]);
    }
  });

  test.each(RUNGS)(
    '%i raises deterrence, eases pressure and does not lower the risk of war',
    (rung) => {
      const after = aimed(rung);
      expect(change(after, 'world.deterrence')).toBeGreaterThan(0);
      expect(change(after, 'world.pressure')).toBeLessThan(0);
      expect(change(after, 'world.warRisk')).toBeGreaterThanOrEqual(0);
    },
  );

  test('costs Baghdad’s trust and coalition in Iraq and not in Syria', () => {
    const costs = RUNGS.map((rung) => [
      change(aimed(rung), 'seat.baghdad.trust.washington'),
      change(aimed(rung), 'seat.baghdad.coalition'),
      aimed(rung).turn.tally.strikesInIraq,
    ]);
    expect(costs[0]).toEqual([0, 0, 0]);
    for (const [trust = 0, coalition = 0, inIraq] of costs.slice(1)) {
      expect(trust).toBeLessThan(0);
      expect(coalition).toBeLessThan(0);
      expect(inIraq).toBe(1);
    }
  });

  test('is told with its place, in Syria on the lowest rung and in Iraq above', () => {
    expect(RUNGS.map((rung) => aimed(rung).event.country)).toEqual([
      'syria',
      'iraq',
      'iraq',
      'iraq',
      'iraq',
    ]);
    expect(RUNGS.map((rung) => aimed(rung).event.faction)).toEqual(['hn', 'hn', 'hn', 'hn', null]);
  });

  test('breaches the ceiling when a leader is struck or a campaign is flown, and only then', () => {
    expect(RUNGS.map((rung) => aimed(rung).turn.tally.breaches)).toEqual([0, 0, 0, 1, 1]);
    expect(RUNGS.map((rung) => aimed(rung).turn.tally.campaign)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(RUNGS.map((rung) => change(aimed(rung), 'world.shock') > 0)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  test.each(RUNGS)(
    '%i counts its dead once: event, toll and tally agree over many seeds',
    (rung) => {
      for (let n = 0; n < 60; n++) {
        const { state, turn, event } = struck(rung, rung === 5 ? null : 'kh', `seed-${n}`);
        for (const who of ['us', 'partners', 'iraqiForces', 'civilians', 'factions'] as const) {
          expect(state.toll[who]).toEqual(event.harm[who] ?? { killed: 0, wounded: 0 });
        }
        expect(turn.tally.usKilled).toBe(0);
        expect(event.weekday).toBeLessThanOrEqual(6);
      }
    },
  );

  test('by the standing plan comes at the end of the week', () => {
    expect(struck(2, 'kh', 'plan', true).event).toMatchObject({ byPlan: true, weekday: 6 });
  });

  test('needs a faction of the scenario and a rung of the ladder', () => {
    expect(() => struck(1, 'nobody')).toThrow('a strike needs a faction');
    expect(() => struck(9, 'kh')).toThrow('no strike of rung 9');
  });

  test('changes every meter through the ledger', () => {
    for (const rung of RUNGS) {
      const after = aimed(rung);
      for (const meter of new Set(after.log.ledger.map((entry) => entry.meter))) {
        expect(Number.isInteger(readPath(after.state, meter))).toBe(true);
      }
    }
  });
});

describe('over played games', () => {
  const logs = ['strikes-a', 'strikes-b', 'strikes-c'].flatMap((seed) => {
    const run = playAtRandom({ seed, variant: 'escalation' });
    return run.logs.map((log, index) => ({
      log,
      before: run.states[index],
      mark: run.states[index + 1]?.history.at(-1),
    }));
  });

  test('the plan answers American dead in the same week, and nothing else', () => {
    const wrong = logs.filter(({ log, mark }) => {
      const answers = log.events.filter((event) => event.kind === 'strike' && event.byPlan);
      return answers.length !== ((mark?.usKilled ?? 0) > 0 ? 1 : 0);
    });
    expect(wrong.map(({ log }) => log.week)).toEqual([]);
  });

  test('every strike of an order is one of Washington’s and is counted in the week’s line', () => {
    const wrong = logs.filter(({ log, mark }) => {
      const strikes = log.events.filter((event) => event.kind === 'strike');
      const orders = log.events.filter(
        (event) =>
          event.kind === 'order' && event.seat === 'washington' && event.result === 'struck',
      );
      return (
        strikes.length !== mark?.strikes ||
        strikes.filter((event) => !event.byPlan).length !== orders.length
      );
    });
    expect(wrong.map(({ log }) => log.week)).toEqual([]);
    expect(SEATS).toHaveLength(3);
  });
});
