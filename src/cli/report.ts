// A run as the data that `run --json` and `show --json` give. Names may grow, not change meaning.
import { isoOf } from '../model/calendar-day.ts';
import type { AttackEvent, StrikeEvent, TurnLog } from '../model/events.ts';
import { RUNGS, VICTIMS, type Victim } from '../model/ids.ts';
import { verdictsOf } from '../model/objectives.ts';
import type { State, Toll } from '../model/state.ts';
import { runTrajectory } from '../model/trajectory.ts';
import type { Run } from '../run/play.ts';
import { currentState } from '../run/play.ts';

/** Casualties of one week by who was hurt; the debrief counts every name, zero included. */
export function casualtiesOf(log: TurnLog): Record<Victim, Toll> {
  const sum = Object.fromEntries(VICTIMS.map((who) => [who, { killed: 0, wounded: 0 }])) as Record<
    Victim,
    Toll
  >;
  for (const event of log.events) {
    if (event.kind !== 'attack' && event.kind !== 'strike' && event.kind !== 'order') continue;
    for (const who of VICTIMS) {
      sum[who].killed += event.harm[who]?.killed ?? 0;
      sum[who].wounded += event.harm[who]?.wounded ?? 0;
    }
  }
  return sum;
}

function attackData(event: AttackEvent): object {
  const { faction, weapon, place, country, target, claim, rung, outcome, harm } = event;
  return { faction, weapon, place, country, target, claim, rung: RUNGS[rung], outcome, harm };
}

function strikeData(event: StrikeEvent): object {
  const { rung, place, country, faction, order, byPlan, harm } = event;
  return { rung, place, country, target: faction, order, byPlan, harm };
}

/** One week of a run. `index` 0 is week 1. */
export function weekData(run: Run, index: number): object {
  const log = run.logs[index];
  const state = run.states[index + 1];
  const turn = run.record.turns[index];
  if (!log || !state || !turn) throw new Error(`no week ${index + 1}`);
  const mark = state.history[index];
  return {
    week: log.week,
    date: isoOf(log.day),
    trajectory: state.trajectory,
    intensity: mark?.intensity,
    orders: turn.orders,
    attacks: log.events.filter((event) => event.kind === 'attack').map(attackData),
    strikes: log.events.filter((event) => event.kind === 'strike').map(strikeData),
    events: log.events.filter(
      (event) => event.kind !== 'attack' && event.kind !== 'strike' && event.kind !== 'order',
    ),
    casualties: casualtiesOf(log),
    factions: Object.fromEntries(
      state.factions.map((faction) => [
        faction.id,
        {
          // What it does: fire is fire, whatever was declared.
          stance: faction.rung > 0 ? 'attack' : faction.stance,
          declared: faction.stance,
          rung: RUNGS[faction.rung],
          fear: faction.fear,
          grievance: faction.grievance,
        },
      ]),
    ),
    truce: state.factions
      .filter((faction) => faction.stance !== 'attack')
      .map((faction) => faction.id),
    deals: state.deals,
    blocs: state.blocs,
    division: mark?.division,
    world: state.world,
    hash: turn.hash,
  };
}

/** The whole run. */
export function runData(run: Run): object {
  const { header } = run.record;
  const state: State = currentState(run);
  return {
    scenario: header.scenario.id,
    variant: header.variant,
    seed: header.seed,
    seats: header.seats,
    assumptions: header.assumptions,
    rules: header.rules,
    weeks: run.logs.map((_, index) => weekData(run, index)),
    trajectory: runTrajectory(state.history),
    objectives: verdictsOf(state),
    casualties: state.toll,
    ending: state.ending,
  };
}
