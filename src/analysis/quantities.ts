// The numbers that an ensemble keeps of every week and of every run, in a fixed order.
import type { Content } from '../model/content.ts';
import type { AttackEvent, TurnEvent } from '../model/events.ts';
import { SEATS, TARGET_CLASSES, TRAJECTORIES, VICTIMS, WEAPONS } from '../model/ids.ts';
import { OBJECTIVES, verdictsOf } from '../model/objectives.ts';
import type { Ending, State } from '../model/state.ts';
import { runTrajectory } from '../model/trajectory.ts';

const CLAIMS = ['own', 'facade', 'umbrella', 'unclaimed'] as const;
export const ENDINGS: readonly Ending[] = [
  'none',
  'time',
  'government-falls',
  'embassy-evacuated',
  'open-war',
];

/** What is read of one week: the state after it and what happened in it. */
interface Week {
  readonly state: State;
  readonly attacks: readonly AttackEvent[];
  readonly events: readonly TurnEvent[];
}

/** One number of a week, never negative. */
export interface WeeklyQuantity {
  readonly id: string;
  readonly of: (week: Week) => number;
}

function count<T>(list: readonly T[], is: (one: T) => boolean): number {
  let found = 0;
  for (const one of list) if (is(one)) found += 1;
  return found;
}

function mark(week: Week): State['history'][number] | undefined {
  return week.state.history.at(-1);
}

/** Casualties of one kind in a week, from its attacks and strikes. */
function harmed(week: Week, who: (typeof VICTIMS)[number], how: 'killed' | 'wounded'): number {
  let sum = 0;
  for (const event of week.events) {
    if (event.kind === 'attack' || event.kind === 'strike' || event.kind === 'order') {
      sum += event.harm[who]?.[how] ?? 0;
    }
  }
  return sum;
}

/** Every weekly quantity of a scenario, in a fixed order. */
export function weeklyQuantities(content: Content): WeeklyQuantity[] {
  const meters: readonly WeeklyQuantity[] = [
    { id: 'intensity', of: (week) => mark(week)?.intensity ?? 0 },
    { id: 'division', of: (week) => mark(week)?.division ?? 0 },
    { id: 'trajectory', of: (week) => TRAJECTORIES.indexOf(week.state.trajectory) },
    { id: 'breaches', of: (week) => mark(week)?.breaches ?? 0 },
    { id: 'strikes', of: (week) => mark(week)?.strikes ?? 0 },
    { id: 'strikes.iraq', of: (week) => mark(week)?.strikesInIraq ?? 0 },
    { id: 'strikes.worst-rung', of: (week) => mark(week)?.worstStrike ?? 0 },
    { id: 'campaign', of: (week) => (mark(week)?.campaign === true ? 1 : 0) },
    { id: 'iranian-missiles', of: (week) => (mark(week)?.iranianMissiles === true ? 1 : 0) },
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
    { id: 'attacks', of: (week) => week.attacks.length },
    ...TARGET_CLASSES.map((target) => ({
      id: `attacks.${target}`,
      of: (week: Week) => count(week.attacks, (attack) => attack.target === target),
    })),
    ...WEAPONS.map((weapon) => ({
      id: `attacks.${weapon}`,
      of: (week: Week) => count(week.attacks, (attack) => attack.weapon === weapon),
    })),
    ...CLAIMS.map((claim) => ({
      id: `claim.${claim}`,
      of: (week: Week) => count(week.attacks, (attack) => attack.claim === claim),
    })),
    ...content.places.map((place) => ({
      id: `at.${place.id}`,
      of: (week: Week) => count(week.attacks, (attack) => attack.place === place.id),
    })),
    ...content.factions.map((faction, index) => ({
      id: `rung.${faction.id}`,
      of: (week: Week) => week.state.factions[index]?.rung ?? 0,
    })),
    ...VICTIMS.flatMap((who) =>
      (['killed', 'wounded'] as const).map((how) => ({
        id: `${how}.${who}`,
        of: (week: Week) => harmed(week, who, how),
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
        of: (state: State) => verdictsOf(state)[seat][objective.id] ?? 0,
      })),
    ),
  ];
}
