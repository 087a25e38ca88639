// How a faction decides: terms of the declared form, exact chances, why cards that add up, flips that flip.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { weightsUnder } from '../src/model/assumptions.ts';
import { choiceWith, choiceWithLuck } from '../src/model/faction/flip.ts';
import { chooseRung, luckAt, scoresOf, weigh, winner } from '../src/model/faction/choice.ts';
import { explainAsSeen, explainExactly, leaningOf } from '../src/model/faction/explain.ts';
import type { DecisionInputs, InputId, SeenInputs } from '../src/model/faction/inputs.ts';
import {
  exactChances,
  LUCK_OUTCOMES,
  LUCK_SIZE,
  LUCK_TABLE,
  luckIndexes,
} from '../src/model/faction/luck.ts';
import { ceilingAt, holdBonusAt, partAt, TERMS } from '../src/model/faction/terms.ts';
import { RUNG_INDEXES, SEATS } from '../src/model/ids.ts';
import {
  DRIVE_SHARE,
  RESTRAINT_SHARE,
  TERM_BASIS,
  TERM_IDS,
  TERM_SIDE,
  WEIGHTS,
} from '../src/model/weights.ts';
import { MIXES, playAtRandom, playByDoctrines, seededRandom } from './support/game.ts';

const NOTHING: DecisionInputs = {
  militancy: 0,
  obedience: 0,
  stake: 0,
  fear: 0,
  grievance: 0,
  exposure: 0,
  cohesion: 0,
  restraining: 0,
  urging: 0,
  visit: 0,
  truce: 0,
  presence: 0,
  gaza: 0,
  hollow: 0,
  timetable: 0,
  deterrence: 0,
  shock: 0,
  ceiling: 0,
  lid: 100,
  hold: 0,
  sword: 0,
  firing: 0,
  rivalFired: 0,
  brand: 0,
  reachable: 4,
};

const MOST: Readonly<Partial<Record<InputId, number>>> = {
  visit: 3,
  firing: 8,
  rivalFired: 1,
  brand: 1,
  reachable: 4,
};
const IDS = Object.keys(NOTHING) as InputId[];

/** As calibrated Tehran's word reaches both camps alike; a reading may tell them apart, by their stake. */
const CAMPS = weightsUnder({ 'tehran-hold-inside': 'loose' });

/** Inputs of every kind, within their bounds. */
const anyInputs: fc.Arbitrary<DecisionInputs> = fc.record(
  Object.fromEntries(
    IDS.map((id) => [id, fc.integer({ min: 0, max: MOST[id] ?? 100 })]),
  ) as unknown as {
    [K in keyof DecisionInputs]: fc.Arbitrary<DecisionInputs[K]>;
  },
);

const RUNS = [
  ...MIXES.map(({ variant, ...doctrines }) =>
    playByDoctrines({ seed: 'why', variant, weeks: 14 }, doctrines),
  ),
  playAtRandom({ seed: 'why', variant: 'escalation', weeks: 14 }),
];
const DECISIONS = RUNS.flatMap((run) =>
  run.logs.flatMap((log) => log.decisions.map((one) => ({ week: log.week, ...one }))),
);

describe('the terms', () => {
  const inputs = (given: Partial<DecisionInputs>): DecisionInputs => ({ ...NOTHING, ...given });
  const grid: readonly { readonly name: string; readonly inputs: DecisionInputs }[] = [
    { name: 'nothing', inputs: NOTHING },
    {
      name: 'everything',
      inputs: inputs(Object.fromEntries(IDS.map((id) => [id, MOST[id] ?? 100]))),
    },
    {
      name: 'everything at half',
      inputs: inputs(Object.fromEntries(IDS.map((id) => [id, MOST[id] ?? 50]))),
    },
    {
      name: 'a militant faction at war',
      inputs: inputs({
        militancy: 90,
        obedience: 62,
        stake: 15,
        fear: 50,
        grievance: 60,
        exposure: 62,
        cohesion: 82,
        presence: 62,
        gaza: 95,
        deterrence: 55,
        ceiling: 75,
        hold: 60,
        sword: 31,
        firing: 4,
        rivalFired: 1,
        brand: 1,
      }),
    },
    {
      name: 'the same faction held back',
      inputs: inputs({
        militancy: 90,
        obedience: 62,
        stake: 15,
        fear: 20,
        grievance: 40,
        exposure: 62,
        cohesion: 82,
        restraining: 80,
        visit: 2,
        truce: 60,
        presence: 62,
        gaza: 40,
        timetable: 60,
        deterrence: 70,
        shock: 70,
        ceiling: 90,
        hold: 70,
        sword: 45,
      }),
    },
    {
      name: 'a faction urged on with dead to avenge',
      inputs: inputs({
        militancy: 95,
        obedience: 80,
        grievance: 90,
        exposure: 60,
        urging: 65,
        deterrence: 80,
        cohesion: 90,
        presence: 62,
        gaza: 70,
      }),
    },
    {
      name: 'a party with seats in government',
      inputs: inputs({
        militancy: 35,
        obedience: 85,
        stake: 85,
        hold: 72,
        cohesion: 80,
        presence: 62,
        gaza: 60,
        sword: 31,
      }),
    },
  ];

  test('have the pinned values on the grid (npm run golden writes them anew)', async () => {
    const lines = grid.flatMap((row) => [
      row.name,
      ...TERM_IDS.map(
        (id) => `  ${id.padEnd(12)}${String(TERMS[id].value(row.inputs, WEIGHTS)).padStart(6)}`,
      ),
      `  scores      ${scoresOf(weigh(row.inputs, WEIGHTS)).join(' ')}`,
      `  chances     ${exactChances(scoresOf(weigh(row.inputs, WEIGHTS))).join(' ')}`,
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/terms.txt');
  });

  test.each(TERM_IDS)('%s is a whole number, never negative, whatever it reads', (id) => {
    fc.assert(
      fc.property(anyInputs, (any) => {
        const value = TERMS[id].value(any, WEIGHTS);
        return Number.isInteger(value) && value >= 0;
      }),
    );
  });

  test.each(TERM_IDS)('%s reads what it declares and nothing else', (id) => {
    const idle = new Set<InputId>(TERMS[id].reads);
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...IDS), fc.nat(), (any, input, number) => {
        const twin = { ...any, [input]: number % ((MOST[input] ?? 100) + 1) };
        const same = [WEIGHTS, CAMPS].every(
          (weights) => TERMS[id].value(twin, weights) === TERMS[id].value(any, weights),
        );
        if (!same) idle.delete(input);
        return same || TERMS[id].reads.includes(input);
      }),
      { numRuns: 4000 },
    );
    expect([...idle]).toEqual([]);
  });

  test.each(TERM_IDS)(
    '%s moves one way only in each of its inputs, so its extremes lie at the corners',
    (id) => {
      const direction = new Map<InputId, number>();
      for (const input of TERMS[id].reads) {
        fc.assert(
          fc.property(anyInputs, fc.nat(), (any, number) => {
            const most = MOST[input] ?? 100;
            const [low, high] = [number % (most + 1), most];
            const by =
              TERMS[id].value({ ...any, [input]: high }, CAMPS) -
              TERMS[id].value({ ...any, [input]: low }, CAMPS);
            if (by === 0) return true;
            const known = direction.get(input) ?? Math.sign(by);
            direction.set(input, known);
            return known === Math.sign(by);
          }),
          { numRuns: 300 },
        );
      }
      expect(direction.size).toBe(TERMS[id].reads.length);
    },
  );

  test.each(TERM_IDS)(
    '%s pushes up the ladder or holds back, more so on each higher rung',
    (id) => {
      const parts = RUNG_INDEXES.map((rung) => partAt(id, 1000, rung));
      const expected =
        TERM_SIDE[id] === 'drive' ? DRIVE_SHARE : RESTRAINT_SHARE.map((share) => 0 - share);
      expect(parts.map((part) => part / 10 + 0)).toEqual(expected.map((share) => share + 0));
      const sizes = parts.map(Math.abs);
      expect(sizes.toSorted((one, other) => one - other)).toEqual(sizes);
    },
  );

  test('each rest on facts or on a reasoned assumption', () => {
    const bare = Object.entries(TERM_BASIS).filter(
      ([, basis]) => !basis.facts?.length && !basis.assumption,
    );
    expect(bare).toEqual([]);
  });
});

describe('the score of a rung', () => {
  test('is its share of every term, the ceiling and the bonus for holding fire, and nothing else', () => {
    fc.assert(
      fc.property(anyInputs, (any) => {
        const weighing = weigh(any, WEIGHTS);
        const expected = RUNG_INDEXES.map((rung) =>
          rung > any.reachable
            ? null
            : TERM_IDS.reduce((sum, id, at) => sum + partAt(id, weighing.terms[at] ?? 0, rung), 0) +
              // The agreed ceiling weighs as far as this faction keeps itself to it.
              ceilingAt(Math.round((any.ceiling * any.lid) / 100), rung, WEIGHTS) +
              holdBonusAt(rung, WEIGHTS),
        );
        expect(scoresOf(weighing)).toEqual(expected);
      }),
    );
  });

  test('the ceiling weighs on the high-end rung alone, and less once it is broken', () => {
    expect([0, 1, 2, 3].map((rung) => ceilingAt(100, rung, WEIGHTS) + 0)).toEqual([0, 0, 0, 0]);
    expect(ceilingAt(100, 4, WEIGHTS)).toBeLessThan(ceilingAt(40, 4, WEIGHTS));
    expect(ceilingAt(0, 4, WEIGHTS) + 0).toBe(0);
  });

  test('luck is symmetric and has one value for each of its places', () => {
    expect(LUCK_TABLE).toHaveLength(LUCK_SIZE);
    expect(LUCK_TABLE.map((value) => 0 - value).toReversed()).toEqual([...LUCK_TABLE]);
    expect([
      luckIndexes(0),
      luckIndexes(2 ** 30 - 1),
      luckIndexes(0b000101_000100_000011_000010_000001),
    ]).toEqual([
      [0, 0, 0, 0, 0],
      [63, 63, 63, 63, 63],
      [1, 2, 3, 4, 5],
    ]);
  });

  const ties: readonly {
    readonly name: string;
    readonly scores: (number | null)[];
    readonly wins: number;
  }[] = [
    { name: 'all rungs equal', scores: [7, 7, 7, 7, 7], wins: 0 },
    { name: 'the two highest rungs equal', scores: [1, 2, 3, 9, 9], wins: 3 },
    { name: 'a higher rung one hundredth ahead', scores: [7, 7, 7, 8, 7], wins: 3 },
    { name: 'rungs out of reach', scores: [-5, -5, null, null, null], wins: 0 },
    { name: 'only holding fire in reach', scores: [-900, null, null, null, null], wins: 0 },
    { name: 'all below zero', scores: [-9, -4, -4, -6, -5], wins: 1 },
  ];
  test.each(ties)(
    '$name: the higher score wins, a tie goes to the lower rung',
    ({ scores, wins }) => {
      expect(winner(scores, () => 0)).toBe(wins);
    },
  );
});

/** Who wins, worked out apart from the rules: highest total, the first of equals. */
function winnerByHand(totals: readonly (number | null)[]): number {
  const best = Math.max(...totals.map((total) => total ?? Number.NEGATIVE_INFINITY));
  return totals.indexOf(best);
}

describe('the exact chances', () => {
  const near = fc.integer({ min: -1500, max: 1500 });
  const maybe = fc.option(near, { freq: 4 });

  test('add up to all outcomes, none negative, none for a rung out of reach', () => {
    fc.assert(
      fc.property(fc.tuple(near, maybe, maybe, maybe, maybe), (scores) => {
        const chances = exactChances(scores);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBe(LUCK_OUTCOMES);
        expect(
          chances.filter((chance, rung) => chance < 0 || (scores[rung] === null && chance !== 0)),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('equal a full count over every draw of two rungs', () => {
    fc.assert(
      fc.property(near, near, fc.constantFrom(1, 2, 3, 4), (hold, other, rung) => {
        const scores: (number | null)[] = [hold, null, null, null, null];
        scores[rung] = other;
        const counts = [0, 0, 0, 0, 0];
        for (const first of LUCK_TABLE) {
          for (const second of LUCK_TABLE) {
            const totals = scores.map((score, at) =>
              score === null ? null : score + (at === 0 ? first : second),
            );
            counts[winnerByHand(totals)] = (counts[winnerByHand(totals)] ?? 0) + 64 ** 3;
          }
        }
        expect(exactChances(scores)).toEqual(counts);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    { name: 'close', scores: [0, 35, -20] },
    { name: 'tied', scores: [100, 100, 100] },
    { name: 'spread', scores: [-600, 0, 400] },
  ])('equal a full count over every draw of three $name rungs', ({ scores }) => {
    const counts = [0, 0, 0, 0, 0];
    const [a = 0, b = 0, c = 0] = scores;
    for (const one of LUCK_TABLE) {
      for (const two of LUCK_TABLE) {
        for (const three of LUCK_TABLE) {
          const [x, y, z] = [a + one, b + two, c + three];
          const won = x >= y && x >= z ? 0 : y >= z ? 1 : 2;
          counts[won] = (counts[won] ?? 0) + 64 * 64;
        }
      }
    }
    expect(exactChances([...scores, null, null])).toEqual(counts);
  });

  test('agree with sampled draws of five rungs within four standard errors', () => {
    const random = seededRandom('sample');
    const drawn = 40000;
    for (const scores of [
      [0, 120, 90, 200, -150],
      [300, 0, 310, 290, 305],
    ]) {
      const counts = [0, 0, 0, 0, 0];
      for (let n = 0; n < drawn; n++) {
        const won = winnerByHand(
          scores.map((score) => score + (LUCK_TABLE[random.below(64)] ?? 0)),
        );
        counts[won] = (counts[won] ?? 0) + 1;
      }
      exactChances(scores).forEach((chance, rung) => {
        const share = chance / LUCK_OUTCOMES;
        const error = Math.sqrt((share * (1 - share)) / drawn) * 4 + 1 / drawn;
        expect(Math.abs((counts[rung] ?? 0) / drawn - share)).toBeLessThan(error);
      });
    }
  });
});

describe('the why card of every decision of several whole games', () => {
  const cards = DECISIONS.map((decision) => ({
    decision,
    weighing: weigh(decision.inputs, WEIGHTS),
    why: explainExactly(decision.inputs, decision.luck, decision.chosen, WEIGHTS),
  }));
  const named = (list: typeof cards): string[] =>
    list.map(({ decision }) => `week ${decision.week} ${decision.faction}`);

  test('there are hundreds of decisions, on four rungs at least', () => {
    expect(cards.length).toBeGreaterThan(400);
    expect(new Set(cards.map(({ decision }) => decision.chosen)).size).toBeGreaterThanOrEqual(4);
  });

  test('explains the rung that the inputs and the luck do choose', () => {
    expect(
      named(
        cards.filter(
          ({ decision }) => chooseRung(decision.inputs, decision.luck, WEIGHTS) !== decision.chosen,
        ),
      ),
    ).toEqual([]);
  });

  test('has terms that add up to the lead, and the lead is the chosen score less the next', () => {
    const off = cards.filter(({ why }) => {
      const sum = why.terms.reduce((total, term) => total + term.by, 0);
      const [chosen, next] = [why.scores[why.chosen], why.scores[why.next]];
      return (
        sum !== why.lead ||
        typeof chosen !== 'number' ||
        typeof next !== 'number' ||
        chosen - next !== why.lead
      );
    });
    expect(named(off)).toEqual([]);
  });

  test('compares with the best of the other rungs, and the lead is never negative', () => {
    const off = cards.filter(({ why }) => {
      const others = why.scores.filter((score, rung) => rung !== why.chosen && score !== null);
      return (
        why.lead < 0 || why.scores[why.next] !== Math.max(...others.map((score) => score ?? 0))
      );
    });
    expect(named(off)).toEqual([]);
  });

  test('gives chances that add up to all outcomes', () => {
    expect(
      named(
        cards.filter(
          ({ why }) => why.chances.reduce((sum, chance) => sum + chance, 0) !== LUCK_OUTCOMES,
        ),
      ),
    ).toEqual([]);
  });

  test('has flips that flip when the choice is made again, and one hundredth less does not', () => {
    const off = cards.filter(({ decision, weighing, why }) =>
      why.flips.some(({ term, by, to }) => {
        const again = (change: number): number =>
          term === 'luck'
            ? choiceWithLuck(weighing, decision.luck, decision.chosen, change)
            : choiceWith(weighing, decision.luck, term, change);
        return (
          to === decision.chosen ||
          again(by) !== to ||
          again(by - Math.sign(by)) !== decision.chosen
        );
      }),
    );
    expect(named(off)).toEqual([]);
  });

  test('has flips in order of size, and always one by luck', () => {
    const off = cards.filter(({ why }) => {
      const sizes = why.flips.map((flip) => Math.abs(flip.by));
      return (
        !why.flips.some((flip) => flip.term === 'luck') ||
        sizes.some((size, at) => size < (sizes[at - 1] ?? 0))
      );
    });
    expect(named(off)).toEqual([]);
  });

  test('knows no smaller flip than the one it names', () => {
    const off = cards
      .filter((_, at) => at % 40 === 0)
      .filter(({ decision, weighing, why }) =>
        why.flips.some(({ term, by }) => {
          if (term === 'luck') return false;
          const step = Math.sign(by);
          for (let change = step; Math.abs(change) < Math.abs(by); change += step) {
            if (choiceWith(weighing, decision.luck, term, change) !== decision.chosen) return true;
          }
          return false;
        }),
      );
    expect(named(off)).toEqual([]);
  });
});

/** The decision seen by a seat whose estimates are what `seen` holds, as exact inputs that lie in every range. */
function holdsTruth(seen: SeenInputs, inputs: DecisionInputs): boolean {
  return Object.entries(seen.ranges).every(([id, range]) => {
    const truth = inputs[id as InputId];
    return truth >= range.low && truth <= range.high;
  });
}

describe('the why card at a seat’s estimates', () => {
  const cards = DECISIONS.flatMap((decision) =>
    SEATS.map((seat) => ({
      decision,
      seat,
      seen: decision.seen[seat],
      why: explainAsSeen(decision.seen[seat], null, WEIGHTS),
    })),
  );
  const named = (list: typeof cards): string[] =>
    list.map(({ decision, seat }) => `week ${decision.week} ${decision.faction} to ${seat}`);

  test('has terms that add up to the lead, without luck', () => {
    const off = cards.filter(
      ({ why }) =>
        why.exact ||
        why.terms.some((term) => term.id === 'luck') ||
        why.terms.reduce((sum, term) => sum + term.by, 0) !== why.lead,
    );
    expect(named(off)).toEqual([]);
  });

  test('has the middle of every term, and of the lead, within its range', () => {
    const off = cards.filter(
      ({ why }) =>
        why.terms.some(({ by, range }) => range && (by < range.low || by > range.high)) ||
        why.lead < (why.leadRange?.low ?? 0) ||
        why.lead > (why.leadRange?.high ?? 0),
    );
    expect(named(off)).toEqual([]);
  });

  test('has the exact term in its range, within the one hundredth that rounding may add, wherever the estimates hold the truth', () => {
    const fitting = cards.filter(({ seen, decision }) => holdsTruth(seen, decision.inputs));
    expect(fitting.length).toBeGreaterThan(20);
    const off = fitting.filter(({ decision, why }) => {
      const exact = weigh(decision.inputs, WEIGHTS).terms;
      return why.terms.some(({ id, by, range }) => {
        const at = TERM_IDS.indexOf(id as (typeof TERM_IDS)[number]);
        const term = TERM_IDS[at];
        if (!term) return false;
        const truth =
          partAt(term, exact[at] ?? 0, why.chosen) - partAt(term, exact[at] ?? 0, why.next);
        return truth < (range?.low ?? by) - 1 || truth > (range?.high ?? by) + 1;
      });
    });
    expect(named(off)).toEqual([]);
  });

  test('explains the rung with the highest score when the seat saw nothing, as the leaning does', () => {
    const off = cards.filter(
      ({ seen, why }) =>
        why.chosen !== winner(scoresOf(weigh(seen.mid, WEIGHTS)), () => 0) ||
        why.chosen !== leaningOf(seen.mid, WEIGHTS),
    );
    expect(named(off)).toEqual([]);
  });

  test('explains what the seat saw, whatever it had thought likeliest, and then names no flips', () => {
    const seen = cards[0]?.seen;
    if (!seen) throw new Error('no decision was made');
    for (const rung of RUNG_INDEXES) {
      const why = explainAsSeen(seen, rung, WEIGHTS);
      expect(why.chosen).toBe(rung);
    }
    const leaning = leaningOf(seen.mid, WEIGHTS);
    const others = RUNG_INDEXES.filter((rung) => rung !== leaning);
    expect(others.flatMap((rung) => explainAsSeen(seen, rung, WEIGHTS).flips)).toEqual([]);
  });

  test('has flips that flip without luck', () => {
    const none = [-1, -1, -1, -1, -1];
    const off = cards.filter(({ seen, why }) => {
      const weighing = weigh(seen.mid, WEIGHTS);
      return why.flips.some(({ term, by, to }) => {
        if (term === 'luck') return true;
        const again = (change: number): number => choiceWith(weighing, none, term, change);
        return to === why.chosen || again(by) !== to || again(by - Math.sign(by)) !== why.chosen;
      });
    });
    expect(named(off)).toEqual([]);
  });
});

test('the luck of a rung outside the table counts as none', () => {
  expect([luckAt([-1], 0), luckAt([0], 0)]).toEqual([0, LUCK_TABLE[0]]);
});
