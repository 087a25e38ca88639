// Every faction decision of 500 games, over all scenarios, variants and mixes of doctrines: the card adds up, and what would have changed it does.
import { beforeAll, describe, expect, test } from 'vitest';

import { allMixes } from '../src/analysis/mixes.ts';
import type { DecisionRecord } from '../src/model/events.ts';
import { luckAt, scoresOf, weigh, type Weighing } from '../src/model/faction/choice.ts';
import { explainExactly, type Why } from '../src/model/faction/explain.ts';
import { choiceWith, choiceWithLuck, type Flip } from '../src/model/faction/flip.ts';
import { firstState } from '../src/model/setup.ts';
import { openLog, resolveTurn } from '../src/model/turn.ts';
import type { Weights } from '../src/model/weights.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import type { Variant } from '../src/scenario/scenario.ts';
import { type Doctrines, SCENARIO_IDS, shipped } from './support/game.ts';

const GAMES = 500;

interface Count {
  games: number;
  decisions: number;
  flips: number;
  readonly rungs: Set<number>;
  readonly places: Set<string>;
  readonly faults: string[];
}

/** The rung with the highest total, the lower of equals, found apart from the rules. */
function highest(totals: readonly (number | null)[]): number {
  let best = 0;
  totals.forEach((total, rung) => {
    const most = totals[best];
    if (total !== null && (most === null || most === undefined || total > most)) best = rung;
  });
  return best;
}

/** What does not hold of a decision’s card: its sum, its lead, and who wins. */
function cardFaults(
  { inputs, luck, chosen }: DecisionRecord,
  weights: Weights,
  why: Why,
): string[] {
  const scores = scoresOf(weigh(inputs, weights));
  const totals = scores.map((score, rung) => (score === null ? null : score + luckAt(luck, rung)));
  const faults: string[] = [];
  const sum = why.terms.reduce((total, term) => total + term.by, 0);
  if (sum !== why.lead) faults.push(`terms of ${sum} for a lead of ${why.lead}`);
  if (why.chosen !== chosen) faults.push(`explains ${why.chosen}, not ${chosen}`);
  if (highest(totals) !== chosen) faults.push(`rung ${highest(totals)} is higher than ${chosen}`);
  const own = totals[chosen] ?? Number.NaN;
  const others = totals.filter((total, rung) => total !== null && rung !== chosen);
  const best = Math.max(...others.map((total) => total ?? Number.NaN));
  if (totals[why.next] !== best) faults.push(`the next-best is not ${why.next}`);
  if (own - best !== why.lead) faults.push(`a lead of ${own - best}, not ${why.lead}`);
  return faults;
}

/** What does not hold of a flip: it must change the choice as said, and one hundredth less must not. */
function flipFaults(weighing: Weighing, { luck, chosen }: DecisionRecord, flip: Flip): string[] {
  const { term, by, to } = flip;
  const again = (change: number): number =>
    term === 'luck'
      ? choiceWithLuck(weighing, luck, chosen, change)
      : choiceWith(weighing, luck, term, change);
  const faults: string[] = [];
  if (to === chosen) faults.push(`${term} by ${by} flips to the same rung`);
  if (again(by) !== to) faults.push(`${term} by ${by} leads to ${again(by)}, not ${to}`);
  if (again(by - Math.sign(by)) !== chosen) faults.push(`${term} by less than ${by} flips too`);
  return faults;
}

/** The doctrines of a game: the variant’s own in every seventh, each mix in turn in the others. */
function doctrinesOf(n: number, variant: Variant): Doctrines {
  const mixes = allMixes();
  return (n % 7 === 0 ? undefined : mixes[n % mixes.length]) ?? variant.doctrines;
}

function playGame(n: number, count: Count): void {
  const scenario = shipped(SCENARIO_IDS[n % SCENARIO_IDS.length] ?? '');
  const round = Math.floor(n / SCENARIO_IDS.length);
  const variant = scenario.variants[round % scenario.variants.length];
  // In each of the lengths in which the scenario is offered.
  const weeks = scenario.lengths[round % scenario.lengths.length];
  if (!variant || weeks === undefined) throw new Error('no game to play');
  const { content } = variant;
  const doctrines = doctrinesOf(n, variant);
  const state = firstState(variant.start, scenario.day, weeks, `decisions-${n}`);
  while (state.ending === 'none') {
    const log = openLog(state, content);
    resolveTurn(state, allOrders(state, content, doctrines), content, log);
    for (const decision of log.decisions) {
      const { inputs, luck, chosen } = decision;
      const why = explainExactly(inputs, luck, chosen, content.weights);
      const faults = cardFaults(decision, content.weights, why);
      count.decisions += 1;
      count.rungs.add(chosen);
      // No faction is so poor that it cannot fire at something soft, so that there is always a choice.
      if (inputs.reachable < 1) faults.push('nothing in reach');
      const weighing = weigh(inputs, content.weights);
      count.flips += why.flips.length;
      faults.push(...why.flips.flatMap((flip) => flipFaults(weighing, decision, flip)));
      const where = `${scenario.id}, ${variant.id}, game ${n}, week ${log.week}, ${decision.faction}`;
      count.faults.push(...faults.map((fault) => `${where}: ${fault}`));
    }
  }
  count.games += 1;
  count.places.add(`${scenario.id}/${variant.id}`);
}

describe(`the decisions of ${GAMES} games`, () => {
  const count: Count = {
    games: 0,
    decisions: 0,
    flips: 0,
    rungs: new Set(),
    places: new Set(),
    faults: [],
  };

  beforeAll(() => {
    for (let n = 0; n < GAMES; n++) playGame(n, count);
    const { decisions, games, flips } = count;
    process.stdout.write(
      `Checked ${decisions} decisions of ${games} games and all their ${flips} flips.\n`,
    );
  }, 240000);

  test('have terms that add up to the lead, are won by the rung that was chosen, and flip as the card says', () => {
    expect(count.faults.slice(0, 20)).toEqual([]);
  });

  test('are of every scenario and variant, of every rung, and many', () => {
    expect(count.games).toBe(GAMES);
    expect(count.places.size).toBe(
      SCENARIO_IDS.reduce((sum, id) => sum + shipped(id).variants.length, 0),
    );
    expect(count.rungs.size).toBe(5);
    expect(count.decisions).toBeGreaterThan(30000);
    expect(count.flips).toBeGreaterThan(30000);
  });
});

describe('the checks of this file', () => {
  const { variants, day } = shipped('era-of-divisions');
  const [variant] = variants;
  if (!variant) throw new Error('no variant');
  const { weights } = variant.content;
  const state = firstState(variant.start, day, 8, 'checks');
  const log = openLog(state, variant.content);
  resolveTurn(state, allOrders(state, variant.content, variant.doctrines), variant.content, log);
  const [decision] = log.decisions;
  if (!decision) throw new Error('nobody decided');
  const { inputs, luck, chosen } = decision;
  const why = explainExactly(inputs, luck, chosen, weights);
  const [flip] = why.flips;
  if (!flip) throw new Error('nothing would have changed it');

  test('find nothing in a card as it is', () => {
    expect(cardFaults(decision, weights, why)).toEqual([]);
    expect(flipFaults(weigh(inputs, weights), decision, flip)).toEqual([]);
  });

  test('find a term that is left out, a lead that is otherwise, another winner and another next', () => {
    const heavy = why.terms.find((term) => term.by !== 0);
    const planted: readonly Partial<Why>[] = [
      { terms: why.terms.filter((term) => term !== heavy) },
      { lead: why.lead + 1 },
      { next: why.next === 4 ? 3 : 4 },
    ];
    for (const part of planted) {
      expect(cardFaults(decision, weights, { ...why, ...part })).not.toEqual([]);
    }
    const other = { ...decision, chosen: chosen === 0 ? 1 : 0 } as const;
    expect(cardFaults(other, weights, why)).not.toEqual([]);
  });

  test('find a flip that is one hundredth too small or too large, or leads elsewhere', () => {
    const step = Math.sign(flip.by);
    const weighing = weigh(inputs, weights);
    const faults = (part: Partial<Flip>): readonly string[] =>
      flipFaults(weighing, decision, { ...flip, ...part });
    expect(faults({ by: flip.by - step })).not.toEqual([]);
    expect(faults({ by: flip.by + step })).not.toEqual([]);
    expect(faults({ to: chosen })).not.toEqual([]);
  });
});
