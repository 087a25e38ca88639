// The tables of a game on paper: which rung a faction takes at its drive and restraint, and what an attack does. Made from the rules.
import type { Content } from '../../model/content.ts';
import { ceilingAt, holdBonusAt } from '../../model/faction/terms.ts';
import { exactChances, LUCK_OUTCOMES } from '../../model/faction/luck.ts';
import { RUNG_INDEXES, TARGET_CLASSES, type TargetClass, type Victim } from '../../model/ids.ts';
import { percentOf } from '../../model/numbers.ts';
import type { State } from '../../model/state.ts';
import { CLASS_WEIGHT, COUNT, HURT, LETHALITY, MISS } from '../../model/steps/09-attacks.ts';
import { DRIVE_SHARE, RESTRAINT_SHARE, type Weights } from '../../model/weights.ts';

/** Points between two rows and between two columns; a counter takes the nearest. */
const STEP = 6;
const DRIVES = Array.from({ length: 12 }, (_, at) => 18 + at * STEP);
const RESTRAINTS = Array.from({ length: 14 }, (_, at) => 24 + at * STEP);

/** Rungs by number drawn: the highest number, up to 100, of each rung from holding fire on. */
export type RungCell = readonly number[];

export interface RungTable {
  readonly drives: readonly number[];
  readonly restraints: readonly number[];
  /** By drive, then by restraint. */
  readonly cells: readonly (readonly RungCell[])[];
}

/** What the rules give at a drive and a restraint, in points, without what means allow. */
export function rungChances(
  drive: number,
  restraint: number,
  ceiling: number,
  weights: Weights,
): readonly number[] {
  const scores = RUNG_INDEXES.map(
    (rung) =>
      percentOf(drive * 100, DRIVE_SHARE[rung]) -
      percentOf(restraint * 100, RESTRAINT_SHARE[rung]) +
      ceilingAt(ceiling, rung, weights) +
      holdBonusAt(rung, weights),
  );
  return exactChances(scores).map((outcomes) => outcomes / LUCK_OUTCOMES);
}

/** Chances as the highest number of each part of 100: rounded on the way up, so that they end at 100. */
export function upTo(chances: readonly number[]): readonly number[] {
  let sum = 0;
  return chances.map((chance, at) => {
    sum += chance;
    return at === chances.length - 1 ? 100 : Math.round(sum * 100);
  });
}

/**
 * The table of rungs.
 * @param ceiling  strength of the ceiling as the factions keep to it, 0 to 100
 */
export function rungTable(ceiling: number, weights: Weights): RungTable {
  return {
    drives: DRIVES,
    restraints: RESTRAINTS,
    cells: DRIVES.map((drive) =>
      RESTRAINTS.map((restraint) => upTo(rungChances(drive, restraint, ceiling, weights))),
    ),
  };
}

/** Which row or column a counter takes: the nearest, the lower of two as near. */
export function nearest(values: readonly number[], counter: number): number {
  let best = 0;
  values.forEach((value, at) => {
    if (Math.abs(value - counter) < Math.abs((values[best] ?? 0) - counter)) best = at;
  });
  return best;
}

/** What an attack may do on paper. A mission that is hit is a breach, whoever is hurt. */
export const PAPER_OUTCOMES = ['nothing', 'mission', 'wounded', 'killed'] as const;
export type PaperOutcome = (typeof PAPER_OUTCOMES)[number];
export const PAPER_VICTIMS = ['us', 'partners', 'iraqiForces', 'civilians'] as const;

/** One rung of the table of attacks. */
export interface AttackRow {
  /** 1 harass to 4 high-end. */
  readonly rung: number;
  /** How many attacks: the highest number of 100 for one, two, three and four. */
  readonly count: readonly number[];
  /** The highest number of 100 of each of `PAPER_OUTCOMES`. */
  readonly does: readonly number[];
  /** The highest number of 100 of each of `PAPER_VICTIMS`. */
  readonly whom: readonly number[];
}

/** Chance of one, two, three and four attacks. */
function countOf(rung: number): readonly number[] {
  const { sure = 0, more = [] } = COUNT[rung] ?? {};
  let chances: readonly number[] = [1, 2, 3, 4].map((n) => (n === sure ? 1 : 0));
  for (const chance of more) {
    const before = chances;
    chances = before.map(
      (own, at) => own * (1 - chance / 100) + ((before[at - 1] ?? 0) * chance) / 100,
    );
  }
  return chances;
}

/** Chance that one shot at a class of target gets through, at the mean protection of its places. */
function getsThrough(state: State, content: Content, target: TargetClass, rung: number): number {
  const places = content.places
    .filter(({ targetClass }) => targetClass === target)
    .flatMap(({ id }) => state.places.find((place) => place.id === id) ?? []);
  const protection =
    places.reduce((sum, place) => sum + place.protection, 0) / Math.max(1, places.length);
  const device = target === 'convoys';
  const misses = device ? MISS.device : rung === 4 ? MISS.missile : (MISS.rocket + MISS.drone) / 2;
  return (1 - misses / 1000) * (1 - (protection * (device ? 0.35 : 0.65)) / 100);
}

function attackRow(state: State, content: Content, rung: number): AttackRow {
  const weights = CLASS_WEIGHT[rung];
  const { kill = 0, wound = 0 } = LETHALITY[rung] ?? {};
  const scale = content.weights.lethality / 100;
  let [mission, wounded, killed] = [0, 0, 0];
  const whom = new Map<Victim, number>();
  for (const target of TARGET_CLASSES) {
    const share = (weights?.[target] ?? 0) / 100;
    const through = share * getsThrough(state, content, target, rung);
    const [kills, wounds] = [(through * kill * scale) / 1000, (through * wound * scale) / 1000];
    killed += kills;
    wounded += wounds;
    if (target === 'missions') mission += through - kills - wounds;
    for (const [victim, weight] of HURT[target]) {
      // High-end fire finds those it is aimed at in sixty of a hundred cases.
      const found = rung === 4 ? 0.4 : 1;
      whom.set(victim, (whom.get(victim) ?? 0) + ((kills + wounds) * weight * found) / 100);
    }
    if (rung === 4) whom.set('us', (whom.get('us') ?? 0) + (kills + wounds) * 0.6);
  }
  const hurt = PAPER_VICTIMS.map((victim) => whom.get(victim) ?? 0);
  const all = hurt.reduce((sum, one) => sum + one, 0);
  return {
    rung,
    count: upTo(countOf(rung)),
    does: upTo([1 - mission - wounded - killed, mission, wounded, killed]),
    whom: upTo(hurt.map((one) => (all === 0 ? 0 : one / all))),
  };
}

/** The table of attacks by rung, at the protection of the start. */
export function attackTable(state: State, content: Content): readonly AttackRow[] {
  return [1, 2, 3, 4].map((rung) => attackRow(state, content, rung));
}
