// The numbers that an ensemble keeps of every week and of every run, in a fixed order.
import type { Content } from '../model/content.ts';
import type { TurnEvent } from '../model/events.ts';
import {
  SEATS,
  TARGET_CLASSES,
  TRAJECTORIES,
  VICTIMS,
  WEAPONS,
  type Claim,
  type PlaceId,
  type TargetClass,
  type Victim,
  type Weapon,
} from '../model/ids.ts';
import { OBJECTIVES } from '../model/objectives.ts';
import type { Ending, State, Toll, WeekMark } from '../model/state.ts';
import { runTrajectory } from '../model/trajectory.ts';

const CLAIMS = ['own', 'facade', 'umbrella', 'unclaimed'] as const;
export const ENDINGS: readonly Ending[] = [
  'none',
  'time',
  'government-falls',
  'embassy-evacuated',
  'open-war',
];

/** What is read of one week: the state after it, and counts of what happened in it. */
interface Week {
  readonly state: State;
  readonly mark: WeekMark | undefined;
  readonly attacks: number;
  readonly target: Readonly<Record<TargetClass, number>>;
  readonly weapon: Readonly<Record<Weapon, number>>;
  readonly claim: Readonly<Record<Claim, number>>;
  /** Attacks by place; a place without any is left out. */
  readonly at: ReadonlyMap<PlaceId, number>;
  /** Casualties of attacks, strikes and orders. */
  readonly harmed: Readonly<Record<Victim, Toll>>;
}

/** One number of a week, never negative. */
export interface WeeklyQuantity {
  readonly id: string;
  readonly of: (week: Week) => number;
}

function nobody(): Toll {
  return { killed: 0, wounded: 0 };
}

/** Counts a week once, so that each quantity has only to look it up. */
export function weekOf(state: State, events: readonly TurnEvent[]): Week {
  let attacks = 0;
  const target = { bases: 0, convoys: 0, missions: 0 };
  const weapon = { device: 0, rocket: 0, drone: 0, missile: 0 };
  const claim = { own: 0, facade: 0, umbrella: 0, unclaimed: 0 };
  const at = new Map<PlaceId, number>();
  const harmed = {
    us: nobody(),
    partners: nobody(),
    iraqiForces: nobody(),
    civilians: nobody(),
    factions: nobody(),
  };
  for (const event of events) {
    if (event.kind !== 'attack' && event.kind !== 'strike' && event.kind !== 'order') continue;
    for (const who of VICTIMS) {
      const toll = event.harm[who];
      if (!toll) continue;
      harmed[who].killed += toll.killed;
      harmed[who].wounded += toll.wounded;
    }
    if (event.kind !== 'attack') continue;
    attacks += 1;
    target[event.target] += 1;
    weapon[event.weapon] += 1;
    claim[event.claim] += 1;
    at.set(event.place, (at.get(event.place) ?? 0) + 1);
  }
  return { state, mark: state.history.at(-1), attacks, target, weapon, claim, at, harmed };
}

function count<T>(list: readonly T[], is: (one: T) => boolean): number {
  let found = 0;
  for (const one of list) if (is(one)) found += 1;
  return found;
}

/** Every weekly quantity of a scenario, in a fixed order. */
export function weeklyQuantities(content: Content): WeeklyQuantity[] {
  const meters: readonly WeeklyQuantity[] = [
    { id: 'intensity', of: (week) => week.mark?.intensity ?? 0 },
    { id: 'division', of: (week) => week.mark?.division ?? 0 },
    { id: 'trajectory', of: (week) => TRAJECTORIES.indexOf(week.state.trajectory) },
    { id: 'breaches', of: (week) => week.mark?.breaches ?? 0 },
    { id: 'strikes', of: (week) => week.mark?.strikes ?? 0 },
    { id: 'strikes.iraq', of: (week) => week.mark?.strikesInIraq ?? 0 },
    { id: 'strikes.worst-rung', of: (week) => week.mark?.worstStrike ?? 0 },
    { id: 'campaign', of: (week) => (week.mark?.campaign === true ? 1 : 0) },
    { id: 'iranian-missiles', of: (week) => (week.mark?.iranianMissiles === true ? 1 : 0) },
    { id: 'war-risk', of: (week) => week.state.world.warRisk },
    { id: 'embassy-strain', of: (week) => week.state.world.embassyStrain },
    { id: 'ceiling', of: (week) => week.state.world.ceiling },
    { id: 'deterrence', of: (week) => week.state.world.deterrence },
    { id: 'pressure', of: (week) => week.state.world.pressure },
    { id: 'troops', of: (week) => week.state.world.troops },
    { id: 'sword', of: (week) => week.state.seats.baghdad.sword },
    { id: 'coalition', of: (week) => week.state.seats.baghdad.coalition },
    { id: 'street', of: (week) => week.state.seats.baghdad.street },
    { id: 'leverage', of: (week) => week.state.seats.tehran.leverage },
    {
      id: 'deals.in-force',
      of: (week) => count(week.state.deals, (deal) => deal.status === 'in-force'),
    },
    {
      id: 'truce',
      of: (week) => count(week.state.factions, (faction) => faction.stance !== 'attack'),
    },
  ];
  return [
    { id: 'attacks', of: (week) => week.attacks },
    ...TARGET_CLASSES.map((target) => ({
      id: `attacks.${target}`,
      of: (week: Week) => week.target[target],
    })),
    ...WEAPONS.map((weapon) => ({
      id: `attacks.${weapon}`,
      of: (week: Week) => week.weapon[weapon],
    })),
    ...CLAIMS.map((claim) => ({
      id: `claim.${claim}`,
      of: (week: Week) => week.claim[claim],
    })),
    ...content.places.map((place) => ({
      id: `at.${place.id}`,
      of: (week: Week) => week.at.get(place.id) ?? 0,
    })),
    ...content.factions.map((faction, index) => ({
      id: `rung.${faction.id}`,
      of: (week: Week) => week.state.factions[index]?.rung ?? 0,
    })),
    ...VICTIMS.flatMap((who) =>
      (['killed', 'wounded'] as const).map((how) => ({
        id: `${how}.${who}`,
        of: (week: Week) => week.harmed[who][how],
      })),
    ),
    ...meters,
  ];
}

/** One number of a whole run, never negative. */
export interface RunQuantity {
  readonly id: string;
  readonly of: (state: State) => number;
}

/** Every quantity of a run, in a fixed order. */
export function runQuantities(): RunQuantity[] {
  return [
    { id: 'trajectory', of: (state) => TRAJECTORIES.indexOf(runTrajectory(state.history)) },
    { id: 'ending', of: (state) => ENDINGS.indexOf(state.ending) },
    { id: 'weeks', of: (state) => state.week },
    { id: 'attacks', of: (state) => state.history.reduce((sum, week) => sum + week.attacks, 0) },
    { id: 'breaches', of: (state) => state.history.reduce((sum, week) => sum + week.breaches, 0) },
    {
      id: 'first-us-death',
      of: (state) => state.history.findIndex((week) => week.usKilled > 0) + 1,
    },
    ...VICTIMS.map((who) => ({
      id: `killed.${who}`,
      of: (state: State) => state.toll[who].killed,
    })),
    ...SEATS.flatMap((seat) =>
      OBJECTIVES[seat].map((objective) => ({
        id: `verdict.${seat}.${objective.id}`,
        of: (state: State) => objective.verdict(state),
      })),
    ),
  ];
}
