// What must hold of every state; checked by tests, never by play.
import { upperBound } from './bounds.ts';
import { canonical } from './hash.ts';
import { isoOf } from './calendar-day.ts';
import { pathsOf, readMeter } from './meters.ts';
import type { State } from './state.ts';

/** Every way in which a state is broken, in words for a developer; empty when it is sound. */
export function brokenInvariants(state: State): string[] {
  const broken: string[] = [];
  for (const path of pathsOf(state)) {
    const value = readMeter(state, path);
    const most = upperBound(path);
    if (!Number.isInteger(value) || value < 0 || value > most) {
      broken.push(`${path} is ${value}, not 0 to ${most}`);
    }
  }
  if (state.history.length !== state.week) {
    broken.push(`${state.history.length} weeks of history after ${state.week} weeks`);
  }
  if (state.seed === '') broken.push('the seed is empty');
  for (const faction of state.factions) {
    const sum = faction.truce.bases + faction.truce.convoys + faction.truce.missions;
    if (faction.stance === 'attack' && sum > 200) {
      broken.push(`${faction.id} attacks openly under a whole truce`);
    }
  }
  for (const [who, toll] of Object.entries(state.toll)) {
    if (toll.killed < 0 || toll.wounded < 0) broken.push(`toll of ${who} is negative`);
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(isoOf(state.day))) broken.push(`day ${state.day} is no date`);
  try {
    canonical(state);
  } catch (error) {
    broken.push(String(error));
  }
  return broken;
}
