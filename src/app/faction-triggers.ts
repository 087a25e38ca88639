// What would move a faction: the smallest single change, among those that a seat can affect or watch, that lifts its leaning a rung or more, or lets it fall.
import { exactChances, LUCK_OUTCOMES } from '../model/faction/luck.ts';
import { scoresOf, weigh } from '../model/faction/choice.ts';
import type { DecisionInputs, InputId } from '../model/faction/inputs.ts';
import { RUNG_INDEXES, type RungIndex } from '../model/ids.ts';
import { roundDiv } from '../model/numbers.ts';
import type { FactionView } from '../model/view.ts';
import type { Weights } from '../model/weights.ts';

/** The inputs that a seat can affect or watch, each with the farthest that a few weeks can take it. */
const WITHIN_REACH = {
  grievance: 40,
  fear: 40,
  urging: 40,
  restraining: 40,
  truce: 40,
  timetable: 40,
  gaza: 40,
  presence: 25,
  deterrence: 40,
  sword: 25,
  hold: 30,
  firing: 4,
  rivalFired: 1,
  shock: 40,
} as const satisfies { readonly [id in InputId]?: number };
export type TriggerInput = keyof typeof WITHIN_REACH;
const TRIGGER_INPUTS = Object.keys(WITHIN_REACH) as readonly TriggerInput[];

/** Largest value of an input: others that fire are counted, a rival fires or does not, the rest are meters. */
function mostOf(input: TriggerInput): number {
  return input === 'firing' ? 8 : input === 'rivalFired' ? 1 : 100;
}

/** A change of one input, with all else as it is, and what the faction would lean to then. */
export interface Trigger {
  readonly input: TriggerInput;
  /** The seat's middle estimate now, and the nearest value at which the leaning moves. */
  readonly from: number;
  readonly to: number;
  readonly rung: RungIndex;
}

export interface Triggers {
  /** Up by a rung or more; null when nothing within reach does it, or it stands on the highest. */
  readonly up: Trigger | null;
  /** Down, to holding fire where one change can do that; null when nothing within reach does it, or it holds already. */
  readonly down: Trigger | null;
}

/** The likeliest rung at these inputs, as the card has it. */
export function leaningAt(inputs: DecisionInputs, weights: Weights): RungIndex {
  const chances = exactChances(scoresOf(weigh(inputs, weights)));
  return RUNG_INDEXES.reduce<RungIndex>(
    (best, rung) => ((chances[rung] ?? 0) > (chances[best] ?? 0) ? rung : best),
    0,
  );
}

/** Smallest step of one input, in one direction, at which the leaning satisfies `moved`; null if none within reach does. */
function nearest(
  inputs: DecisionInputs,
  input: TriggerInput,
  sign: 1 | -1,
  weights: Weights,
  moved: (rung: RungIndex) => boolean,
): Trigger | null {
  const from = inputs[input];
  const room = sign > 0 ? mostOf(input) - from : from;
  const limit = Math.min(WITHIN_REACH[input], room);
  const rungAt = (by: number): RungIndex =>
    leaningAt({ ...inputs, [input]: from + sign * by }, weights);
  if (limit <= 0 || !moved(rungAt(limit))) return null;
  let low = 0;
  let high = limit;
  // A larger input moves the leaning one way only, so halving finds the edge.
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (moved(rungAt(middle))) high = middle;
    else low = middle;
  }
  return { input, from, to: from + sign * high, rung: rungAt(high) };
}

/** Size of a change as a share of its reach, so that unlike inputs can be compared. */
function sizeOf({ input, from, to }: Trigger): number {
  return Math.abs(to - from) / WITHIN_REACH[input];
}

function smallest(
  inputs: DecisionInputs,
  weights: Weights,
  moved: (rung: RungIndex) => boolean,
): Trigger | null {
  const found = TRIGGER_INPUTS.flatMap((input) =>
    ([1, -1] as const).flatMap(
      (sign) => nearest(inputs, input, sign, weights, moved) ?? ([] as const),
    ),
  );
  return found.reduce<Trigger | null>(
    (best, one) => (best === null || sizeOf(one) < sizeOf(best) ? one : best),
    null,
  );
}

/** One search a view: the strip draws itself more often than a week changes. */
const known = new WeakMap<FactionView, Triggers>();

/** What would move a faction up, and down, at this seat's estimates. */
export function triggersOf(view: FactionView, weights: Weights): Triggers {
  const already = known.get(view);
  if (already) return already;
  const { mid } = view.inputs;
  const { leaning } = view;
  const up = leaning === 4 ? null : smallest(mid, weights, (rung) => rung > leaning);
  const down =
    leaning === 0
      ? null
      : (smallest(mid, weights, (rung) => rung === 0) ??
        smallest(mid, weights, (rung) => rung < leaning));
  const triggers = { up, down };
  known.set(view, triggers);
  return triggers;
}

/** A chance of fire, 0 to 100, with its least and most as one unknown after the other takes the ends of its range. */
export interface FireRange {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** How far the chance of fire next week moves when any one thing that the seat cannot know is at an end of its range. */
export function fireRange(view: FactionView, weights: Weights): FireRange {
  const { mid, ranges } = view.inputs;
  const chances = Object.entries(ranges).flatMap(([input, range]) =>
    [range.low, range.high].map((value) => fireAt({ ...mid, [input]: value }, weights)),
  );
  const all = [view.fireChance, ...chances];
  return { low: Math.min(...all), mid: view.fireChance, high: Math.max(...all) };
}

function fireAt(inputs: DecisionInputs, weights: Weights): number {
  const [hold = 0] = exactChances(scoresOf(weigh(inputs, weights)));
  return 100 - roundDiv(hold * 100, LUCK_OUTCOMES);
}
