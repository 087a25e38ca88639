// Every faction decision of 500 games, over all scenarios, variants and mixes of doctrines: the card adds up, and what would have changed it does.
import { describe, expect, test } from 'vitest';

import { allMixes } from '../src/analysis/mixes.ts';
import { withAssumptions } from '../src/model/assumptions.ts';
import type { DecisionRecord } from '../src/model/events.ts';
import { luckAt, scoresOf, weigh, type Weighing } from '../src/model/faction/choice.ts';
import { explainExactly } from '../src/model/faction/explain.ts';
import { choiceWith, choiceWithLuck, findFlips, type Flip } from '../src/model/faction/flip.ts';
import { firstState } from '../src/model/setup.ts';
import { openLog, resolveTurn } from '../src/model/turn.ts';
import type { Weights } from '../src/model/weights.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import { SCENARIO_IDS, shipped } from './support/game.ts';

const GAMES = 500;
/** One game in so many is explained flip by flip; of the others every card is added up. */
const FLIPS_EVERY = 4;

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

/** What does not hold of a decision’s terms: the card’s sum, its lead, and who wins. */
function termFaults(decision: DecisionRecord, weights: Weights): string[] {
  const { inputs, luck, chosen } = decision;
  const scores = scoresOf(weigh(inputs, weights));
  const totals = scores.map((score, rung) => (score === null ? null : score + luckAt(luck, rung)));
  const why = explainExactly(inputs, luck, chosen, weights);
  const faults: string[] = [];
  const sum = why.terms.reduce((total, term) => total + term.by, 0);
  if (sum !== why.lead) faults.push(`terms of ${sum} for a lead of ${why.lead}`);
  if (highest(totals) !== chosen) faults.push(`rung ${highest(totals)} is higher than ${chosen}`);
  const others = totals.map((total, rung) => (rung === chosen ? null : total));
  const [own, next] = [totals[chosen], others[highest(others)]];
  if (chosen !== 0 && highest(others) !== why.next) faults.push(`next is not ${why.next}`);
  if ((own ?? 0) - (totals[why.next] ?? 0) !== why.lead) faults.push('another lead');
  if ((next ?? Number.NEGATIVE_INFINITY) > (own ?? 0)) faults.push('another rung leads');
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

function playAll(): Count {
  const mixes = allMixes();
  const count: Count = {
    games: 0,
    decisions: 0,
    flips: 0,
    rungs: new Set(),
    places: new Set(),
    faults: [],
  };
  for (let n = 0; n < GAMES; n++) {
    const scenario = shipped(SCENARIO_IDS[n % SCENARIO_IDS.length] ?? '');
    const variant =
      scenario.variants[Math.floor(n / SCENARIO_IDS.length) % scenario.variants.length];
    // Every seventh game is played by the variant’s own doctrines, the others by each mix in turn.
    const doctrines = n % 7 === 0 ? variant?.doctrines : mixes[n % mixes.length];
    if (!variant || !doctrines) throw new Error('no game to play');
    const content = withAssumptions(variant.content, {});
    const state = firstState(variant.start, scenario.day, scenario.weeks, `decisions-${n}`);
    while (state.ending === 'none') {
      const log = openLog(state, content);
      resolveTurn(state, allOrders(state, content, doctrines), content, log);
      for (const decision of log.decisions) {
        count.decisions += 1;
        count.rungs.add(decision.chosen);
        const faults = termFaults(decision, content.weights);
        if (n % FLIPS_EVERY === 0) {
          const weighing = weigh(decision.inputs, content.weights);
          for (const flip of findFlips(weighing, decision.luck, decision.chosen)) {
            count.flips += 1;
            faults.push(...flipFaults(weighing, decision, flip));
          }
        }
        const where = `${scenario.id}, ${variant.id}, game ${n}, week ${log.week}, ${decision.faction}`;
        count.faults.push(...faults.map((fault) => `${where}: ${fault}`));
      }
    }
    count.games += 1;
    count.places.add(`${scenario.id}/${variant.id}`);
  }
  return count;
}

describe(`the decisions of ${GAMES} games`, () => {
  const count = playAll();
  process.stdout.write(
    `${count.decisions} decisions of ${count.games} games checked, and ${count.flips} flips of every ${FLIPS_EVERY}th game\n`,
  );

  test('have terms that add up to the lead, and are won by the rung that was chosen', () => {
    expect(count.faults.slice(0, 20)).toEqual([]);
  });

  test('are of every scenario and variant, of every rung, and many', () => {
    expect(count.games).toBe(GAMES);
    expect(count.places.size).toBe(
      SCENARIO_IDS.reduce((sum, id) => sum + shipped(id).variants.length, 0),
    );
    expect(count.rungs.size).toBe(5);
    expect(count.decisions).toBeGreaterThan(40000);
    expect(count.flips).toBeGreaterThan(40000);
  });
});
