// Truces, in words and acts: fire bends what covers it, a salvo breaks it, and fire may halt of itself.
import { describe, expect, test } from 'vitest';

import type { AttackEvent, TruceEvent } from '../src/model/events.ts';
import { SEATS, TARGET_CLASSES, type RungIndex, type TargetClass } from '../src/model/ids.ts';
import type { Faction, State } from '../src/model/state.ts';
import { dealsStep } from '../src/model/steps/02-deals.ts';
import { settleTruces } from '../src/model/truces.ts';
import type { Tally } from '../src/model/turn-context.ts';
import { currentState } from '../src/run/play.ts';
import { changed, MIXES, openRun, playAtRandom, playByDoctrines } from './support/game.ts';
import {
  attackEvent,
  causesOf,
  changeOf,
  told,
  turnOn,
  weekMark,
  type OpenTurn,
} from './support/turn.ts';

/** Nobody has a truce, nobody fires, nothing threatens. */
const OPEN = changed(currentState(openRun({ seed: 'truces' })), (state) => {
  state.week = 6;
  state.history = Array.from({ length: 6 }, () => weekMark());
  Object.assign(state.world, { shock: 0, pressure: 20 });
  for (const faction of state.factions) {
    Object.assign(faction, { stance: 'attack', rung: 0, restraining: 30 });
    faction.truce = { bases: 0, convoys: 0, missions: 0 };
  }
});

const ALL = { bases: 60, convoys: 60, missions: 60 } as const;

interface Case {
  readonly stance?: Faction['stance'];
  readonly truce?: Readonly<Record<TargetClass, number>>;
  readonly rung?: RungIndex;
  readonly attacks?: readonly Partial<AttackEvent>[];
  readonly tally?: Partial<Tally>;
  readonly change?: (state: State, kh: Faction) => void;
}

interface Settled extends OpenTurn {
  readonly kh: Faction;
  readonly events: readonly TruceEvent[];
}

/** Settles a week in which Kataib Hezbollah alone does something. */
function settle({ stance, truce, rung, attacks = [], tally, change }: Case): Settled {
  const of = (state: State): Faction => {
    const kh = state.factions.find(({ id }) => id === 'kh');
    if (!kh) throw new Error('no kh');
    return kh;
  };
  const start = changed(OPEN, (state) => {
    const kh = of(state);
    Object.assign(kh, { stance: stance ?? 'attack', rung: rung ?? 0 });
    if (truce) kh.truce = { ...truce };
    change?.(state, kh);
  });
  const open = turnOn(start, tally ? { tally } : {});
  settleTruces(
    open.turn,
    attacks.map((part) => attackEvent(part)),
  );
  return { ...open, kh: of(open.state), events: told(open, 'truce') };
}

function lost(after: Settled, target: TargetClass): number {
  return 0 - changeOf(after, `faction.kh.truce.${target}`);
}

describe('fire under a truce', () => {
  test.each(TARGET_CLASSES)('at %s bends what covers them, and not the rest', (target) => {
    const after = settle({ stance: 'truce', truce: ALL, rung: 2, attacks: [{ target }] });
    for (const other of TARGET_CLASSES) {
      expect([other, lost(after, other) > 0]).toEqual([other, other === target]);
    }
    expect(after.kh.stance).toBe('truce');
    expect(after.events).toMatchObject([{ faction: 'kh', what: 'bent' }]);
  });

  test.each([1, 2] as const)('of rung %i bends it and does not break it', (rung) => {
    const after = settle({ stance: 'suspended', truce: ALL, rung, attacks: [{ rung }] });
    expect(after.kh.stance).toBe('suspended');
    expect(after.events.map(({ what }) => what)).toEqual(['bent']);
  });

  test.each([3, 4] as const)(
    'of rung %i breaks all of it openly where it covers what is hit',
    (rung) => {
      for (const target of TARGET_CLASSES) {
        for (const stance of ['truce', 'suspended'] as const) {
          const after = settle({ stance, truce: ALL, rung, attacks: [{ rung, target }] });
          expect(after.kh).toMatchObject({
            stance: 'attack',
            truce: { bases: 0, convoys: 0, missions: 0 },
          });
          expect(after.events).toMatchObject([{ what: 'broken', seenBy: SEATS }]);
        }
      }
    },
  );

  test.each([1, 2, 3, 4] as const)(
    'of rung %i at what it leaves open is no news about it',
    (rung) => {
      const missions = { bases: 0, convoys: 0, missions: 60 };
      for (const stance of ['truce', 'suspended'] as const) {
        const after = settle({
          stance,
          truce: missions,
          rung,
          attacks: [{ rung, target: 'convoys', place: 'route-south' }],
        });
        expect(after.kh).toMatchObject({ stance, truce: missions });
        expect(after.events).toEqual([]);
      }
    },
  );

  test('that is a salvo at one place breaks it, whatever else was hit with it', () => {
    const missions = { bases: 0, convoys: 0, missions: 60 };
    const after = settle({
      stance: 'truce',
      truce: missions,
      rung: 3,
      attacks: [
        { rung: 3, target: 'bases' },
        { rung: 3, target: 'missions', place: 'embassy' },
      ],
    });
    expect(after.kh).toMatchObject({ stance: 'attack', truce: { missions: 0 } });
    expect(after.events).toMatchObject([{ what: 'broken' }]);
  });

  test('is told of only to those who traced it', () => {
    const known = (knownTo: AttackEvent['knownTo']): readonly string[] =>
      settle({
        stance: 'truce',
        truce: ALL,
        rung: 1,
        attacks: [{ rung: 1, knownTo }],
      }).events.flatMap(({ seenBy }) => seenBy);
    expect(known(['tehran'])).toEqual(['tehran']);
    expect(known(['washington', 'tehran'])).toEqual(['washington', 'tehran']);
  });

  test('wears it out until it lapses, which all can see', () => {
    let truce: Readonly<Record<TargetClass, number>> = ALL;
    const weeks: Settled[] = [];
    while (weeks.length < 60 && weeks.at(-1)?.kh.stance !== 'attack') {
      const attacks = TARGET_CLASSES.map((target) => ({ rung: 1 as const, target }));
      const after = settle({ stance: 'truce', truce, rung: 1, attacks });
      ({ truce } = after.kh);
      weeks.push(after);
    }
    expect(weeks.length).toBeGreaterThan(3);
    expect(weeks.at(-1)?.events).toMatchObject([{ what: 'lapsed', seenBy: SEATS }]);
    const before = weeks.slice(0, -1).flatMap(({ events }) => events.map(({ what }) => what));
    expect(before[0]).toBe('bent');
    expect(new Set(before)).toEqual(new Set(['bent']));
  });

  test('does not let it lapse while any class of target is still covered', () => {
    const truce = { bases: 1, convoys: 1, missions: 40 };
    const after = settle({ stance: 'truce', truce, rung: 1, attacks: [{ rung: 1 }] });
    expect(after.kh.stance).toBe('truce');
    expect(after.events.map(({ what }) => what)).toEqual(['bent']);
  });

  test('of another faction leaves it as it is', () => {
    const after = settle({
      stance: 'truce',
      truce: ALL,
      attacks: [{ faction: 'hn', rung: 4, target: 'bases' }],
    });
    const alone = settle({ stance: 'truce', truce: ALL });
    expect(after.kh.truce).toEqual(alone.kh.truce);
    expect(after.kh.stance).toBe('truce');
    expect(after.events).toEqual([]);
  });
});

describe('a truce that is kept', () => {
  test.each([
    { name: 'agreed', stance: 'truce' },
    { name: 'declared by the faction itself', stance: 'suspended' },
  ] as const)('ages a point a week, told to nobody, when it was $name', ({ stance }) => {
    const after = settle({ stance, truce: ALL });
    expect(TARGET_CLASSES.map((target) => lost(after, target))).toEqual([1, 1, 1]);
    expect(causesOf(after)).toEqual(['rule:truce-ages']);
    expect(after.kh.stance).toBe(stance);
    expect(after.events).toEqual([]);
  });
});

describe('a faction', () => {
  const held = (_: State, kh: Faction): void => void (kh.restraining = 90);
  const shocked = (state: State): void => void (state.world.shock = 70);
  const pressed = (state: State): void => void (state.world.pressure = 90);
  const deadLately = (state: State, kh: Faction): void => {
    held(state, kh);
    const week = state.history.at(-2);
    if (week) week.usKilled = 1;
    pressed(state);
  };
  const rows: readonly (Case & { readonly name: string; readonly halts: boolean })[] = [
    {
      name: 'that Tehran holds back, after a campaign',
      change: (s, kh) => {
        held(s, kh);
        shocked(s);
      },
      halts: true,
    },
    {
      name: 'that Tehran holds back, when Americans died this week',
      tally: { usKilled: 1 },
      change: held,
      halts: true,
    },
    {
      name: 'that Tehran holds back, while Washington is pressed over its dead',
      change: deadLately,
      halts: true,
    },
    {
      name: 'that Tehran holds back, with nothing to fear',
      change: held,
      halts: false,
    },
    {
      name: 'that Tehran holds back, while Washington is pressed for no dead',
      change: (s, kh) => {
        held(s, kh);
        pressed(s);
      },
      halts: false,
    },
    {
      name: 'that Tehran does not hold back, after a campaign',
      change: shocked,
      halts: false,
    },
    {
      name: 'that fired this week',
      rung: 1,
      attacks: [{ rung: 1 }],
      tally: { usKilled: 1 },
      change: held,
      halts: false,
    },
  ];
  test.each(rows)('$name declares a halt: $halts', ({ halts, ...given }) => {
    const after = settle(given);
    expect(after.kh.stance).toBe(halts ? 'suspended' : 'attack');
    expect(after.events.map(({ faction, what, seenBy }) => [faction, what, seenBy])).toEqual(
      halts ? [['kh', 'halted', SEATS]] : [],
    );
    const { bases, convoys, missions } = after.kh.truce;
    expect(Math.min(bases, convoys, missions) > 0).toBe(halts);
    expect(new Set([bases, convoys, missions]).size).toBe(1);
  });
});

describe('an offer', () => {
  /** Answers to an offer, with every faction ready or none. */
  function answered(detail: string, ready: boolean): OpenTurn {
    const start = changed(OPEN, (state) => {
      state.pending = [{ what: 'truce-offer', week: state.week + 1, detail }];
      for (const faction of state.factions) {
        Object.assign(faction, {
          stake: ready ? 100 : 0,
          restraining: ready ? 100 : 0,
          obedience: ready ? 100 : 0,
          grievance: ready ? 0 : 100,
          militancy: ready ? 0 : 100,
        });
      }
    });
    const open = turnOn(start);
    dealsStep(open.turn);
    return open;
  }

  test.each([...TARGET_CLASSES, 'all'] as const)(
    'on %s covers that and nothing more',
    (classes) => {
      const { state } = answered(`${classes}:nothing`, true);
      for (const faction of state.factions) {
        expect(faction.stance).toBe('truce');
        const covered = TARGET_CLASSES.filter((target) => faction.truce[target] > 0);
        expect(covered).toEqual(classes === 'all' ? [...TARGET_CLASSES] : [classes]);
      }
    },
  );

  test('is refused by those with dead to avenge and nothing to lose, and changes nothing', () => {
    const after = answered('all:nothing', false);
    expect(new Set(told(after, 'truce').map(({ what }) => what))).toEqual(new Set(['refused']));
    expect(after.log.ledger).toEqual([]);
    expect(after.state.factions.every(({ stance }) => stance === 'attack')).toBe(true);
  });

  test('is not put to those who hold fire already', () => {
    const start = changed(OPEN, (state) => {
      state.pending = [{ what: 'truce-offer', week: state.week + 1, detail: 'all:nothing' }];
      for (const faction of state.factions) faction.stance = 'suspended';
    });
    const open = turnOn(start);
    dealsStep(open.turn);
    expect([open.log.events, open.log.ledger]).toEqual([[], []]);
  });

  test.each([
    { detail: 'all:date', ready: true, left: 'date' },
    { detail: 'missions:posts', ready: true, left: 'posts' },
    { detail: 'all:nothing', ready: true, left: null },
    { detail: 'all:date', ready: false, left: null },
  ])(
    '$detail leaves a promise to be asked for after eight weeks: $left',
    ({ detail, ready, left }) => {
      const { state, turn } = answered(detail, ready);
      const promises = state.pending.filter(({ what }) => what === 'truce-promise');
      expect(promises).toEqual(
        left === null ? [] : [{ what: 'truce-promise', week: turn.week + 8, detail: left }],
      );
    },
  );

  test('is answered in its week alone', () => {
    const start = changed(OPEN, (state) => {
      state.pending = [{ what: 'truce-offer', week: state.week + 2, detail: 'all:nothing' }];
    });
    const open = turnOn(start);
    dealsStep(open.turn);
    expect(told(open, 'truce')).toEqual([]);
  });

  /** Factions of many seeds that accept an offer, middling in everything. */
  function accepting(detail: string, credibility: number): number {
    let count = 0;
    for (let n = 0; n < 60; n++) {
      const start = changed(OPEN, (state) => {
        state.seed = `offer-${n}`;
        state.pending = [{ what: 'truce-offer', week: state.week + 1, detail }];
        Object.assign(state.world.file, { status: 'talks', credibility });
        for (const faction of state.factions) {
          Object.assign(faction, { stake: 40, restraining: 30, obedience: 60, grievance: 40 });
          Object.assign(faction, { militancy: 60, exposure: 40 });
        }
      });
      const open = turnOn(start);
      dealsStep(open.turn);
      count += told(open, 'truce').filter(({ what }) => what === 'accepted').length;
    }
    return count;
  }

  test('is taken the more readily the less it asks and the more it promises', () => {
    const plain = accepting('all:nothing', 40);
    expect(accepting('missions:nothing', 40)).toBeGreaterThan(plain);
    expect(accepting('all:posts', 40)).toBeGreaterThan(plain);
    expect(accepting('all:date', 90)).toBeGreaterThan(accepting('all:nothing', 90));
    // A date that nobody believes in is worth less than one that is believed.
    const worth = (credibility: number): number =>
      accepting('all:date', credibility) - accepting('all:nothing', credibility);
    expect(worth(100)).toBeGreaterThan(worth(0));
  });
});

describe('over played games', () => {
  const runs = [
    ...MIXES.map(({ variant, ...doctrines }) =>
      playByDoctrines({ seed: 'truces', variant }, doctrines),
    ),
    playAtRandom({ seed: 'truces-a', variant: 'escalation' }),
    playAtRandom({ seed: 'truces-b', variant: 'de-escalation' }),
  ];
  const weeks = runs.flatMap((run) =>
    run.logs.map((log, at) => ({ log, before: run.states[at], after: run.states[at + 1] })),
  );

  test('every change of what a faction says is told, and told rightly', () => {
    for (const { log, before, after } of weeks) {
      const events = told({ log }, 'truce');
      after?.factions.forEach((faction, index) => {
        const was = before?.factions[index]?.stance;
        if (was === faction.stance) return;
        // What is agreed at the beginning of a week may be bent before its end.
        const words = events
          .filter((event) => event.faction === faction.id && event.what !== 'bent')
          .map((one) => one.what);
        const last = { truce: 'accepted', suspended: 'halted', attack: /broken|lapsed/ }[
          faction.stance
        ];
        expect(words.at(-1)).toMatch(last);
      });
    }
  });

  test('whoever attacks in words keeps no truce worth the name', () => {
    for (const { after } of weeks) {
      for (const { stance, truce } of after?.factions ?? []) {
        if (stance !== 'attack') continue;
        expect(truce.bases + truce.convoys + truce.missions).toBeLessThan(100);
      }
    }
  });

  test('truces are made, bent, broken and outlived', () => {
    const words = new Set(
      weeks.flatMap(({ log }) => told({ log }, 'truce').map(({ what }) => what)),
    );
    expect([...words]).toEqual(expect.arrayContaining(['accepted', 'refused', 'bent', 'broken']));
  });
});
