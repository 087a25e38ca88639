// Where each side believes the ceiling is: read off what all can see, and what comes of two beliefs that differ.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { updateBelieved } from '../src/model/believed.ts';
import { copyOf } from '../src/model/setup.ts';
import type { WeekMark } from '../src/model/state.ts';
import type { Tally } from '../src/model/turn-context.ts';
import { currentState } from '../src/run/play.ts';
import { anyState } from './support/any-state.ts';
import { changed, MIXES, openRun, playAtRandom, playByDoctrines } from './support/game.ts';
import { changeOf, causesOf, turnOn, weekMark, type OpenTurn } from './support/turn.ts';

const FIRST = currentState(openRun({ seed: 'believed' }));

interface Pair {
  readonly fire: number;
  readonly strike: number;
}

/** The pair of ladders that both sides kept to for most of the record: salvos, and launch crews. */
const AGREED: Pair = { fire: 3, strike: 3 };

interface Row {
  readonly name: string;
  /** What was believed before; the agreed pair unless said. */
  readonly factions?: Pair;
  readonly washington?: Pair;
  /** Past weeks, oldest first. */
  readonly past?: readonly Partial<WeekMark>[];
  readonly tally: Partial<Tally>;
  readonly is: { readonly factions?: Pair; readonly washington?: Pair };
}

const quiet = (weeks: number): Partial<WeekMark>[] => Array.from({ length: weeks }, () => ({}));

function after(row: Row): OpenTurn {
  const start = changed(FIRST, (state) => {
    state.world.believed = {
      factions: { ...(row.factions ?? AGREED) },
      washington: { ...(row.washington ?? AGREED) },
    };
    state.history = (row.past ?? []).map(weekMark);
    state.week = state.history.length;
    state.world.pressure = 30;
  });
  const open = turnOn(start, { tally: row.tally });
  updateBelieved(open.turn);
  return open;
}

const ROWS: readonly Row[] = [
  {
    name: 'a week in which nothing happens',
    tally: {},
    is: { factions: AGREED },
  },
  {
    name: 'high-end fire that met no strike is taken by the factions for allowed',
    tally: { worstRung: 4 },
    is: { factions: { fire: 4, strike: 3 } },
  },
  {
    name: 'high-end fire answered by a warning in Syria is taken for allowed too',
    tally: { worstRung: 4, worstStrike: 1 },
    is: { factions: { fire: 4, strike: 3 } },
  },
  {
    name: 'high-end fire answered by a strike on launch crews teaches the step below',
    factions: { fire: 4, strike: 3 },
    tally: { worstRung: 4, worstStrike: 3 },
    is: { factions: AGREED },
  },
  {
    name: 'a hard strike in a week of low fire teaches nothing about fire',
    factions: { fire: 4, strike: 3 },
    tally: { worstRung: 2, worstStrike: 3 },
    is: { factions: { fire: 4, strike: 3 } },
  },
  {
    name: 'a belief that was never used up returns after six weeks inside the agreed pair, this one counted',
    factions: { fire: 4, strike: 3 },
    past: quiet(5),
    tally: {},
    is: { factions: AGREED },
  },
  {
    name: 'five such weeks are not enough',
    factions: { fire: 4, strike: 3 },
    past: quiet(4),
    tally: {},
    is: { factions: { fire: 4, strike: 3 } },
  },
  {
    name: 'nor are six with one high-end week among them',
    factions: { fire: 4, strike: 3 },
    past: [...quiet(2), { worstRung: 4 }, ...quiet(3)],
    tally: {},
    is: { factions: { fire: 4, strike: 3 } },
  },
  {
    name: 'a strike on a commander must be reckoned with from then on',
    tally: { worstStrike: 4 },
    is: { factions: { fire: 3, strike: 4 } },
  },
  {
    name: 'a campaign too, whatever was believed before',
    factions: { fire: 3, strike: 1 },
    tally: { worstStrike: 5 },
    is: { factions: { fire: 3, strike: 5 } },
  },
  {
    name: 'what is reckoned with falls by one rung after six weeks without it, this one counted',
    factions: { fire: 3, strike: 5 },
    past: quiet(5),
    tally: {},
    is: { factions: { fire: 3, strike: 4 } },
  },
  {
    name: 'and not after five',
    factions: { fire: 3, strike: 5 },
    past: quiet(4),
    tally: {},
    is: { factions: { fire: 3, strike: 5 } },
  },
  {
    name: 'and never below the agreed rung',
    past: quiet(12),
    tally: {},
    is: { factions: AGREED },
  },
  {
    name: 'Washington takes its last strike for accepted when no breach follows',
    washington: { fire: 3, strike: 2 },
    past: [{ worstStrike: 4 }],
    tally: {},
    is: { washington: { fire: 1, strike: 4 } },
  },
  {
    name: 'and not when one does',
    washington: { fire: 3, strike: 2 },
    past: [{ worstStrike: 4 }],
    tally: { breaches: 1, breachesByFire: 1 },
    is: { washington: { fire: 1, strike: 2 } },
  },
  {
    name: 'a breach that is a strike of its own is no answer to the last one',
    washington: { fire: 3, strike: 2 },
    past: [{ worstStrike: 4 }],
    tally: { breaches: 1, breachesByFire: 0, worstStrike: 4 },
    is: { washington: { fire: 1, strike: 4 } },
  },
  {
    name: 'it steps back one rung when a breach follows a strike it took for accepted',
    washington: { fire: 3, strike: 4 },
    past: [{ worstStrike: 4 }],
    tally: { breaches: 1, breachesByFire: 1 },
    is: { washington: { fire: 1, strike: 3 } },
  },
  {
    name: 'a strike lower than what it takes for accepted teaches it nothing',
    washington: { fire: 3, strike: 4 },
    past: [{ worstStrike: 2 }],
    tally: {},
    is: { washington: { fire: 1, strike: 4 } },
  },
  {
    name: 'six weeks without a breach by fire, this one counted, bring it back to the agreed rung',
    washington: { fire: 3, strike: 5 },
    past: [...quiet(4), { breaches: 1 }],
    tally: {},
    is: { washington: { fire: 1, strike: 3 } },
  },
  {
    name: 'five such weeks do not',
    washington: { fire: 3, strike: 5 },
    past: [{ breaches: 1, breachesByFire: 1 }, ...quiet(4)],
    tally: {},
    is: { washington: { fire: 1, strike: 5 } },
  },
  {
    name: 'Washington holds the factions to the worst rung of this week and the three before',
    past: [{ worstRung: 3 }, { worstRung: 1 }, { worstRung: 2 }, {}],
    tally: { worstRung: 1 },
    is: { washington: { fire: 2, strike: 3 } },
  },
  {
    name: 'to harassment at the least',
    past: quiet(4),
    tally: {},
    is: { washington: { fire: 1, strike: 3 } },
  },
  {
    name: 'and never to more than was agreed',
    past: [{ worstRung: 4 }],
    tally: { worstRung: 4 },
    is: { washington: { fire: 3, strike: 3 } },
  },
];

describe('a belief', () => {
  test.each(ROWS)('$name', (row) => {
    expect(after(row).state.world.believed).toMatchObject(row.is);
  });

  test('moves no meter beside it while both sides believe the same', () => {
    for (const row of ROWS) {
      const open = after(row);
      const causes = causesOf(open);
      expect(causes.every((cause) => cause === 'rule:ceilings-differ')).toBe(true);
    }
    expect(after({ name: '', tally: { worstRung: 3 }, is: {} }).log.ledger).toEqual([]);
  });
});

describe('six settled weeks do not unlearn what this very week shows', () => {
  const rows: readonly Row[] = [
    {
      name: 'a second campaign, as the first is about to be forgotten',
      factions: { fire: 3, strike: 5 },
      past: quiet(6),
      tally: { worstStrike: 5, strikes: 1, campaign: true },
      is: { factions: { fire: 3, strike: 5 } },
    },
    {
      name: 'high-end fire again unanswered',
      factions: { fire: 4, strike: 3 },
      past: quiet(6),
      tally: { worstRung: 4 },
      is: { factions: { fire: 4, strike: 3 } },
    },
    {
      name: 'a breach in the week itself',
      washington: { fire: 3, strike: 2 },
      past: quiet(6),
      tally: { worstRung: 3, breaches: 1, breachesByFire: 1 },
      is: { washington: { fire: 3, strike: 2 } },
    },
  ];
  test.each(rows)('$name', (row) => {
    expect(after(row).state.world.believed).toMatchObject(row.is);
  });
});

describe('two ceilings that differ', () => {
  const rows = [
    {
      name: 'fire that only the factions think allowed presses Washington',
      factions: 4,
      rung: 4,
      pressed: true,
    },
    { name: 'fire that both think allowed does not', factions: 3, rung: 3, pressed: false },
    {
      name: 'fire that neither thinks allowed does not, being a plain breach',
      factions: 3,
      rung: 4,
      pressed: false,
    },
    { name: 'no fire does not', factions: 4, rung: 0, pressed: false },
  ] as const;
  test.each(rows)('$name', ({ factions, rung, pressed }) => {
    // Answered hard, so that this week’s fire does not itself move the factions’ belief upward.
    const open = after({
      name: '',
      factions: { fire: factions, strike: 3 },
      past: [{ worstRung: rung === 3 ? 3 : 0 }],
      tally: rung === 4 && factions === 3 ? { worstRung: 4, worstStrike: 3 } : { worstRung: rung },
      is: {},
    });
    expect(changeOf(open, 'world.pressure', 'rule:ceilings-differ') > 0).toBe(pressed);
  });
});

test('uses nothing but what all can see: the public history and the week', () => {
  fc.assert(
    fc.property(
      fc.tuple(anyState, anyState),
      fc.record({
        worstRung: fc.integer({ min: 0, max: 4 }),
        worstStrike: fc.integer({ min: 0, max: 5 }),
        breachesByFire: fc.integer({ min: 0, max: 2 }),
      }),
      ([one, other], tally) => {
        // Another state altogether but for what is public of the beliefs and of the past weeks.
        const twin = copyOf(other.state);
        twin.history = copyOf(one.state.history);
        twin.world.believed = copyOf(one.state.world.believed);
        const believed = [one.state, twin].map((state) => {
          const open = turnOn(state, { tally });
          updateBelieved(open.turn);
          return open.state.world.believed;
        });
        expect(believed[1]).toEqual(believed[0]);
        for (const side of Object.values(believed[0] ?? {})) {
          expect(side.fire >= 0 && side.fire <= 4 && side.strike >= 0 && side.strike <= 5).toBe(
            true,
          );
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('the two sides come to differ and to agree again in played games', () => {
  const states = [
    ...MIXES.map(({ variant, ...doctrines }) =>
      playByDoctrines({ seed: 'believed', variant }, doctrines),
    ),
    playAtRandom({ seed: 'believed', variant: 'escalation' }),
  ].flatMap((run) => run.states);
  const differ = states.filter(
    ({ world }) => world.believed.factions.fire !== world.believed.washington.fire,
  );
  expect(differ.length).toBeGreaterThan(0);
  expect(differ.length).toBeLessThan(states.length);
  expect(new Set(states.map(({ world }) => world.believed.factions.strike)).size).toBeGreaterThan(
    1,
  );
});
