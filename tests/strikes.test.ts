// US strikes: the ladder, whom and what they touch, what they cost in Baghdad, and the response plan.
import { describe, expect, test } from 'vitest';

import type { StrikeEvent, TurnLog } from '../src/model/events.ts';
import { SEATS, TARGET_CLASSES, type ResponsePlan } from '../src/model/ids.ts';
import { copyOf } from '../src/model/setup.ts';
import type { State } from '../src/model/state.ts';
import { claimsStep } from '../src/model/steps/10-claims.ts';
import { strike } from '../src/model/strikes.ts';
import { emptyTally, type Turn } from '../src/model/turn-context.ts';
import { openLog } from '../src/model/turn.ts';
import { currentState } from '../src/run/play.ts';
import { BASELINE, changed, NO_ORDERS, openRun, playAtRandom, readPath } from './support/game.ts';
import { attackEvent, told, turnOn, weekMark } from './support/turn.ts';

const FIRST = currentState(openRun({ seed: 'strikes' }));
const RUNGS = [1, 2, 3, 4, 5] as const;

/** What is otherwise than in a week of fire without a strike so far. */
interface Circumstances {
  readonly change?: (state: State) => void;
  /** The worst strike of the week before this one. */
  readonly worstStrike?: number;
}

interface Struck {
  readonly turn: Turn;
  readonly state: State;
  readonly log: TurnLog;
  readonly event: StrikeEvent;
}

function struck(
  rung: number,
  target: string | null,
  seed = 'strikes',
  byPlan = false,
  { change = () => {}, worstStrike = 0 }: Circumstances = {},
): Struck {
  const state = copyOf({ ...FIRST, seed });
  // Room for every meter to move both ways; every faction fired.
  for (const faction of state.factions) {
    Object.assign(faction, { grievance: 40, rockets: 60, drones: 60, missiles: 60, cohesion: 60 });
    Object.assign(faction, { stance: 'attack', rung: 2 });
  }
  Object.assign(state.world, { deterrence: 40, pressure: 70, warRisk: 20, ceiling: 80, shock: 0 });
  change(state);
  const log = openLog(state, BASELINE.content);
  const turn: Turn = {
    state,
    content: BASELINE.content,
    orders: NO_ORDERS,
    log,
    defers: false,
    week: 1,
    tally: { ...emptyTally(), worstStrike },
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

/** Sets how Harakat al-Nujaba stands: its words, and its fire of last week. */
const nujaba =
  (stance: 'attack' | 'truce' | 'suspended', rung: 0 | 2) =>
  (state: State): void => {
    const hn = state.factions.find(({ id }) => id === 'hn');
    if (hn) Object.assign(hn, { stance, rung, truce: { bases: 50, convoys: 50, missions: 50 } });
  };

describe('what a strike teaches', () => {
  const deterred = (rung: number, given: Circumstances = {}): number =>
    change(struck(rung, rung === 5 ? null : 'hn', 'strikes', false, given), 'world.deterrence');
  const bent = (rung: number, given: Circumstances = {}): readonly number[] => {
    const after = struck(rung, rung === 5 ? null : 'hn', 'strikes', false, given);
    return TARGET_CLASSES.map((one) => change(after, `faction.hn.truce.${one}`));
  };
  const idle = (state: State): void => {
    for (const faction of state.factions) Object.assign(faction, { rung: 0 });
  };

  test.each(RUNGS)(
    '%i: the threat is believed more only where those who are struck fired',
    (rung) => {
      expect(deterred(rung)).toBeGreaterThan(0);
      expect(deterred(rung, { change: idle })).toBe(0);
    },
  );

  test('a faction that fired is not struck through another that did not', () => {
    expect(deterred(3, { change: nujaba('attack', 0) })).toBe(0);
    // A campaign hits those who fired among the rest.
    expect(deterred(5, { change: nujaba('attack', 0) })).toBeGreaterThan(0);
  });

  test('the worst strike of a week alone counts: one like it or lesser adds nothing', () => {
    for (const rung of RUNGS) {
      for (const worstStrike of RUNGS) {
        expect([rung, worstStrike, deterred(rung, { worstStrike }) > 0]).toEqual([
          rung,
          worstStrike,
          rung > worstStrike,
        ]);
      }
    }
  });

  test('the more the threat is believed already, the less a strike adds', () => {
    const at = (deterrence: number): number =>
      deterred(3, { change: (state) => void (state.world.deterrence = deterrence) });
    expect([at(20) > at(50), at(50) > at(80), at(80) > 0, at(100)]).toEqual([true, true, true, 0]);
  });

  test.each(['truce', 'suspended'] as const)(
    'a strike on a faction that keeps what it calls a %s bends it, and deters nobody',
    (stance) => {
      for (const rung of RUNGS) {
        const given = { change: nujaba(stance, 0) };
        for (const by of bent(rung, given)) expect(by).toBeLessThan(0);
      }
      expect(deterred(3, { change: nujaba(stance, 0) })).toBe(0);
    },
  );

  test.each([
    { name: 'under a truce that it did not keep', change: nujaba('truce', 2) },
    { name: 'that is in no truce', change: nujaba('attack', 0) },
  ])('a strike on a faction $name bends nothing', (given) => {
    expect(bent(3, given)).toEqual([0, 0, 0]);
  });
});

describe('the standing plan, when Americans were killed', () => {
  interface Answer {
    readonly name: string;
    readonly plan: ResponsePlan;
    readonly dead: number;
    /** American dead of the weeks before, oldest first. */
    readonly past?: readonly number[];
    readonly order: string;
    readonly rung: number;
  }
  const crews = { order: 'response-proportional', rung: 3 } as const;
  const campaign = { order: 'response-severe', rung: 5 } as const;
  const rows: readonly Answer[] = [
    { name: 'a severe plan: one death', plan: 'severe', dead: 1, ...crews },
    { name: 'a severe plan: two deaths', plan: 'severe', dead: 2, ...crews },
    { name: 'a severe plan: three in one week', plan: 'severe', dead: 3, ...campaign },
    {
      name: 'a severe plan: the third within four weeks, one by one',
      plan: 'severe',
      dead: 1,
      past: [0, 1, 0, 1],
      ...campaign,
    },
    {
      name: 'a severe plan: three within four weeks, the first three weeks ago',
      plan: 'severe',
      dead: 1,
      past: [0, 2, 0, 0],
      ...campaign,
    },
    {
      name: 'a severe plan: three within five weeks',
      plan: 'severe',
      dead: 1,
      past: [2, 0, 0, 0],
      ...crews,
    },
    { name: 'a proportional plan: three in one week', plan: 'proportional', dead: 3, ...crews },
    {
      name: 'a restrained plan: three in one week',
      plan: 'restrained',
      dead: 3,
      order: 'response-restrained',
      rung: 2,
    },
  ];
  test.each(rows)('$name is answered by $order', ({ plan, dead, past = [], order, rung }) => {
    const start = changed(FIRST, (state) => {
      state.history = past.map((usKilled) => weekMark({ usKilled }));
      state.week = past.length;
      state.seats.washington.plan = plan;
    });
    const open = turnOn(start, { tally: { usKilled: dead, attacks: 1, worstRung: 4 } });
    const {
      kind: _kind,
      claim: _claim,
      knownTo: _known,
      ...attack
    } = attackEvent({
      rung: 4,
      outcome: 'killed',
      harm: { us: { killed: dead, wounded: 0 } },
    });
    open.turn.attacks.push({ ...attack, luck: { claim: 0, baghdad: 0, washington: 0 } });
    claimsStep(open.turn);
    expect(told(open, 'strike')).toMatchObject([{ order, rung, byPlan: true, weekday: 6 }]);
    expect(open.turn.tally.campaign).toBe(rung === 5);
  });

  test('is not carried out where none was', () => {
    const open = turnOn(changed(FIRST, (state) => void (state.seats.washington.plan = 'severe')));
    const { kind: _kind, claim: _claim, knownTo: _known, ...attack } = attackEvent({ rung: 4 });
    open.turn.attacks.push({ ...attack, luck: { claim: 0, baghdad: 0, washington: 0 } });
    claimsStep(open.turn);
    expect(told(open, 'strike')).toEqual([]);
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
