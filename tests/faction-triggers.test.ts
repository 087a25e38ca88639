// What would move a faction: every change that a card names is rerun, moves the leaning as it says, and is the smallest that does.
import { describe, expect, test } from 'vitest';
import { fireRange, leaningAt, triggersOf, type Trigger } from '../src/app/faction-triggers.ts';
import { exactChances, LUCK_OUTCOMES } from '../src/model/faction/luck.ts';
import { scoresOf, weigh } from '../src/model/faction/choice.ts';
import { SEATS } from '../src/model/ids.ts';
import { viewFor, type FactionView, type SeatView } from '../src/model/view.ts';
import { WEIGHTS, type Weights } from '../src/model/weights.ts';
import { startRun } from '../src/run/play.ts';
import { allOrders } from '../src/seats/computer-orders.ts';
import { playOn, SCENARIO_IDS, shipped, variantNamed } from './support/game.ts';

interface Seen {
  readonly view: SeatView;
  readonly faction: FactionView;
  readonly weights: Weights;
}

/** Every faction as every seat sees it, in several weeks of every scenario. */
function everyFaction(): readonly Seen[] {
  return SCENARIO_IDS.flatMap((id) => {
    const scenario = shipped(id);
    const by = { by: 'doctrine', doctrine: 'stand-by' } as const;
    const run = playOn(
      startRun(scenario, variantNamed('baseline', scenario), {
        seed: 'triggers',
        weeks: Math.min(8, scenario.weeks),
        assumptions: {},
        seats: { baghdad: by, washington: by, tehran: by },
      }),
      (state, content) =>
        allOrders(state, content, {
          baghdad: 'stand-by',
          washington: 'stand-by',
          tehran: 'stand-by',
        }),
    );
    return run.states
      .filter((_, week) => week % 3 === 0)
      .flatMap((state) =>
        SEATS.flatMap((seat) => {
          const view = viewFor(state, seat, run.content);
          return view.factions.map((faction) => ({ view, faction, weights: run.content.weights }));
        }),
      );
  });
}

const ALL = everyFaction();

const found = (way: 'up' | 'down') =>
  ALL.flatMap((seen) => {
    const trigger = triggersOf(seen.faction, seen.weights)[way];
    return trigger ? [{ seen, trigger }] : [];
  });
const ups = found('up');
const downs = found('down');

/** The same change, one step smaller. */
function shorter(trigger: Trigger): Trigger {
  return { ...trigger, to: trigger.to - Math.sign(trigger.to - trigger.from) };
}

function rerun({ faction, weights }: Seen, { input, to }: Trigger): number {
  return leaningAt({ ...faction.inputs.mid, [input]: to }, weights);
}

describe('what would move a faction', () => {
  test('the leaning reckoned here is the one that the view has', () => {
    for (const { faction, weights } of ALL) {
      expect(leaningAt(faction.inputs.mid, weights)).toBe(faction.leaning);
    }
  });

  test('each change, rerun, moves the leaning up or down to the rung it names', () => {
    expect(ups.length).toBeGreaterThan(50);
    expect(downs.length).toBeGreaterThan(50);
    for (const { seen, trigger } of [...ups, ...downs]) {
      expect(rerun(seen, trigger)).toBe(trigger.rung);
    }
    expect(ups.filter(({ seen, trigger }) => trigger.rung <= seen.faction.leaning)).toEqual([]);
    expect(downs.filter(({ seen, trigger }) => trigger.rung >= seen.faction.leaning)).toEqual([]);
  });

  test('one step less would not have moved it past the same edge', () => {
    for (const { seen, trigger } of ups) {
      expect(rerun(seen, shorter(trigger))).toBeLessThanOrEqual(seen.faction.leaning);
    }
    for (const { seen, trigger } of downs) {
      expect(rerun(seen, shorter(trigger))).toBeGreaterThan(trigger.rung);
    }
  });

  test('only what lies on a scale is named, and what is named starts at the estimate', () => {
    for (const { seen, trigger } of [...ups, ...downs]) {
      expect(trigger.from).toBe(seen.faction.inputs.mid[trigger.input]);
      expect(trigger.to).toBeGreaterThanOrEqual(0);
      expect(trigger.to).toBeLessThanOrEqual(100);
    }
  });

  test('a faction that holds has nothing below, and none is lifted over the highest rung', () => {
    expect(downs.filter(({ seen }) => seen.faction.leaning === 0)).toEqual([]);
    expect(ups.filter(({ seen }) => seen.faction.leaning === 4)).toEqual([]);
  });

  test('where no weight counts, nothing is said to move it', () => {
    const [first] = ALL;
    if (!first) throw new Error('there is no faction');
    const deaf = Object.fromEntries(Object.keys(WEIGHTS).map((id) => [id, 0]));
    const weights = { ...(deaf as unknown as Weights), holdBonus: 5000, caution: 5000 };
    const faction = { ...first.faction, leaning: leaningAt(first.faction.inputs.mid, weights) };
    expect(triggersOf(faction, weights)).toEqual({ up: null, down: null });
  });
});

describe('the chance of fire', () => {
  test('its range holds the estimate and stays within 0 and 100', () => {
    for (const { faction, weights } of ALL) {
      const { low, mid, high } = fireRange(faction, weights);
      expect(mid).toBe(faction.fireChance);
      expect([low, mid, high]).toEqual([low, mid, high].toSorted((one, other) => one - other));
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
    }
  });

  test('its ends are the chance with one unknown at an end of its range', () => {
    for (const { faction, weights } of ALL.slice(0, 60)) {
      const { low, high } = fireRange(faction, weights);
      const { mid, ranges } = faction.inputs;
      const chances = Object.entries(ranges).flatMap(([input, range]) =>
        [range.low, range.high].map((value) => {
          const [hold = 0] = exactChances(scoresOf(weigh({ ...mid, [input]: value }, weights)));
          return Math.round(100 - (100 * hold) / LUCK_OUTCOMES);
        }),
      );
      const all = [faction.fireChance, ...chances];
      expect(Math.abs(low - Math.min(...all))).toBeLessThanOrEqual(1);
      expect(Math.abs(high - Math.max(...all))).toBeLessThanOrEqual(1);
    }
  });
});
