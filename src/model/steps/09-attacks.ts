// Step 9: attacks are carried out: how many, at what, with what, and what they do.
import type { Stream } from '../chance.ts';
import type { AttackOutcome, Harm } from '../events.ts';
import type { FactionInfo, PlaceInfo } from '../content.ts';
import {
  TARGET_CLASSES,
  type RungIndex,
  type TargetClass,
  type Victim,
  type Weapon,
} from '../ids.ts';
import { changeFaction } from '../ledger.ts';
import { clamp, percentOf } from '../numbers.ts';
import type { Faction, Place } from '../state.ts';
import { addHarm } from '../harm.ts';
import { infoOf, luckOf, placeInfoOf, placeOf, type Turn } from '../turn-context.ts';

/** Attacks a week by rung: always this many, and one more for each of the chances in a hundred. */
export const COUNT: readonly { readonly sure: number; readonly more: readonly number[] }[] = [
  { sure: 0, more: [] },
  { sure: 1, more: [25] },
  { sure: 1, more: [60, 20] },
  { sure: 2, more: [75, 45] },
  { sure: 1, more: [50] },
];

/** Weight of each class of target by rung: convoys are the soft targets (usip-2020-11.28). */
export const CLASS_WEIGHT: readonly Readonly<Record<TargetClass, number>>[] = [
  { bases: 0, convoys: 0, missions: 0 },
  { bases: 35, convoys: 58, missions: 7 },
  { bases: 58, convoys: 34, missions: 8 },
  { bases: 84, convoys: 6, missions: 10 },
  { bases: 100, convoys: 0, missions: 0 },
];

/** Misses per thousand by weapon: most fire misses or does little (mee-2021-05.34, usip-2020-11.49). */
export const MISS: Readonly<Record<Weapon, number>> = {
  device: 420,
  rocket: 600,
  drone: 440,
  missile: 330,
};

/** Per thousand of attacks that get through: how many kill, and how many wound. */
export const LETHALITY: readonly { readonly kill: number; readonly wound: number }[] = [
  { kill: 0, wound: 0 },
  { kill: 22, wound: 130 },
  { kill: 62, wound: 180 },
  { kill: 62, wound: 180 },
  { kill: 300, wound: 340 },
];

/** Who is hurt, in a hundred: Iraqis more often than Americans (mee-2021-05.31). */
export const HURT: Readonly<Record<TargetClass, readonly (readonly [Victim, number])[]>> = {
  bases: [
    ['us', 26],
    ['partners', 10],
    ['iraqiForces', 44],
    ['civilians', 20],
  ],
  convoys: [
    ['us', 1],
    ['partners', 34],
    ['iraqiForces', 25],
    ['civilians', 40],
  ],
  missions: [
    ['us', 14],
    ['partners', 12],
    ['iraqiForces', 34],
    ['civilians', 40],
  ],
};

function pick<T>(weighted: readonly (readonly [T, number])[], drawn: number): T | undefined {
  let left = drawn;
  for (const [value, weight] of weighted) {
    if (left < weight) return value;
    left -= weight;
  }
  return weighted.at(-1)?.[0];
}

function weightOf(weighted: readonly (readonly [unknown, number])[]): number {
  let sum = 0;
  for (const [, weight] of weighted) sum += weight;
  return sum;
}

/** A place that is fired at, with the weight of the choice. */
type Aim = readonly [PlaceInfo, number];

/** Whether there is anyone left to fire at: a base that was handed over and a closed embassy are no targets. */
function isTarget(turn: Turn, info: PlaceInfo, place: Place): boolean {
  const embassy = info.targetClass === 'missions' && info.inBaghdad;
  if (embassy && turn.state.world.embassy === 'closed') return false;
  return info.targetClass === 'convoys' || place.presence > 0;
}

/** A place within reach that there is somebody to fire at. */
interface Reached {
  readonly info: PlaceInfo;
  readonly place: Place;
}

/** The targets of every class within reach, looked up once a faction and week. */
function reachedBy(turn: Turn, info: FactionInfo): Record<TargetClass, Reached[]> {
  const reached: Record<TargetClass, Reached[]> = { bases: [], convoys: [], missions: [] };
  for (const id of info.reach) {
    const known = placeInfoOf(turn.content, id);
    const place = placeOf(turn.state, id);
    if (isTarget(turn, known, place)) reached[known.targetClass].push({ info: known, place });
  }
  return reached;
}

/** Targets of one class: the likeliest first in the faction's list, well protected ones less. */
function aimsAt(turn: Turn, reached: readonly Reached[]): readonly Aim[] {
  const aims: Aim[] = [];
  for (const [at, { info, place }] of reached.entries()) {
    aims.push([info, (reached.length - at) * (130 - protectionAt(turn, info, place))]);
  }
  return aims;
}

/** What a faction may fire at this week: its targets of each class, with the weight of the class. */
type Sights = readonly (readonly [readonly Aim[], number])[];

function sightsOf(turn: Turn, faction: Faction, info: FactionInfo): Sights {
  const weights = CLASS_WEIGHT[faction.rung];
  const reached = reachedBy(turn, info);
  return TARGET_CLASSES.map((one) => {
    const aims = aimsAt(turn, reached[one]);
    // A truce and fire go on side by side (mee-2021-05.30): fire is steered away from what the truce covers.
    const open = 100 - percentOf(faction.truce[one], 95);
    // A mission that was thinned out draws half the fire; a closed one none.
    const thin = one === 'missions' && turn.state.world.embassy === 'reduced' ? 50 : 100;
    const weight = percentOf((weights?.[one] ?? 0) * open, thin);
    return [aims, aims.length === 0 ? 0 : weight] as const;
  });
}

function weaponFor(faction: Faction, rung: RungIndex, target: TargetClass, drawn: number): Weapon {
  if (target === 'convoys') return 'device';
  if (rung === 4) return faction.missiles >= 10 ? 'missile' : 'drone';
  const stocks = faction.rockets + faction.drones;
  return stocks === 0 || drawn * stocks < faction.rockets * 100 ? 'rocket' : 'drone';
}

/** What stands in the way: the place's own protection, US hardening, and Baghdad's guard at missions. */
function protectionAt(turn: Turn, info: PlaceInfo, place: Place): number {
  const { baghdad, washington } = turn.state.seats;
  const { guard: guards, escort } = baghdad;
  const guard =
    info.targetClass === 'bases'
      ? 0
      : percentOf(info.targetClass === 'convoys' ? Math.max(guards, escort) : guards, 40);
  return clamp(place.protection + percentOf(washington.hardening, 35) + guard, 0, 92);
}

/** Carries out one attack. Draws the same number of times whatever happens, so one attack more shifts no other. */
function attack(turn: Turn, faction: Faction, sights: Sights, n: number, luck: Stream): void {
  const { rung } = faction;
  const drawn = {
    target: luck.draw(1000),
    place: luck.draw(1000),
    weapon: luck.draw(100),
    miss: luck.draw(1000),
    stop: luck.draw(100),
    harm: luck.draw(1000),
    who: luck.draw(100),
    howMany: luck.draw(100),
    weekday: luck.draw(4),
    claim: luck.draw(100),
    baghdad: luck.draw(100),
    washington: luck.draw(100),
  };
  const total = weightOf(sights);
  // With nothing of its usual kind in reach it fires at whatever is.
  const aims =
    (total > 0
      ? pick(sights, Math.floor((drawn.target * total) / 1000))
      : sights.find(([list]) => list.length > 0)?.[0]) ?? [];
  const place = pick(aims, Math.floor((drawn.place * weightOf(aims)) / 1000));
  if (!place) return;
  const weapon = weaponFor(faction, rung, place.targetClass, drawn.weapon);
  const protection = protectionAt(turn, place, placeOf(turn.state, place.id));
  const stopped = drawn.stop < percentOf(protection, weapon === 'device' ? 35 : 65);
  const { lethality: scale } = turn.content.weights;
  const kill = percentOf(LETHALITY[rung]?.kill ?? 0, scale);
  const wound = percentOf(LETHALITY[rung]?.wound ?? 0, scale);
  let outcome: AttackOutcome = 'damage';
  if (drawn.miss < MISS[weapon]) outcome = 'missed';
  else if (stopped) outcome = 'intercepted';
  else if (drawn.harm < kill) outcome = 'killed';
  else if (drawn.harm < kill + wound) outcome = 'wounded';
  const harm = harmOf(outcome, place, rung, drawn.who, drawn.howMany);
  addHarm(turn, harm);
  turn.tally.attacks += 1;
  turn.attacks.push({
    faction: faction.id,
    n,
    weapon,
    place: place.id,
    country: place.country,
    target: place.targetClass,
    rung,
    outcome,
    harm,
    weekday: drawn.weekday + 3,
    luck: { claim: drawn.claim, baghdad: drawn.baghdad, washington: drawn.washington },
  });
  if (weapon !== 'device') {
    const stock = weapon === 'rocket' ? 'rockets' : weapon === 'drone' ? 'drones' : 'missiles';
    changeFaction(turn, faction, stock, -2, 'rule:stocks-used');
  }
}

function harmOf(
  outcome: AttackOutcome,
  place: PlaceInfo,
  rung: RungIndex,
  who: number,
  howMany: number,
): Harm {
  if (outcome !== 'killed' && outcome !== 'wounded') return {};
  // High-end fire is aimed: it finds those it is aimed at more often.
  const found =
    rung === 4 && who < 60 ? 'us' : (pick(HURT[place.targetClass], who) ?? 'iraqiForces');
  // Outside Iraq it is local partners, not Iraqi forces, who stand beside Americans.
  const victim = found === 'iraqiForces' && place.country !== 'iraq' ? 'partners' : found;
  const some = 1 + Math.floor((howMany * (rung === 4 ? 4 : 2)) / 100);
  if (outcome === 'wounded') return { [victim]: { killed: 0, wounded: some } };
  return { [victim]: { killed: Math.max(1, Math.floor((some + 1) / 2)), wounded: some } };
}

export function attacksStep(turn: Turn): void {
  for (const faction of turn.state.factions) {
    turn.tally.worstRung = Math.max(turn.tally.worstRung, faction.rung);
    if (faction.rung === 0) continue;
    const count = COUNT[faction.rung];
    const luck = luckOf(turn, `${faction.id}:attacks`);
    const sights = sightsOf(turn, faction, infoOf(turn.content, faction.id));
    // The number of attacks is drawn first, with a fixed number of draws.
    const more = [luck.draw(100), luck.draw(100)];
    let attacks = count?.sure ?? 0;
    count?.more.forEach((chance, at) => {
      if ((more[at] ?? 100) < chance) attacks += 1;
    });
    for (let n = 1; n <= attacks; n++) attack(turn, faction, sights, n, luck);
  }
}
