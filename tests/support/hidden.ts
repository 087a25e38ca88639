// A state with everything otherwise that one seat cannot know: what reads its view alone must not notice.
import { SEATS, type SeatId } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { changed } from './game.ts';

/** The state with everything otherwise that a seat neither knows nor estimates. */
export function hiddenOtherwise(state: State, seat: SeatId): State {
  return changed(state, (copy) => {
    copy.seed = 'another';
    copy.world.deterrence = 100 - copy.world.deterrence;
    copy.world.pressure = 100 - copy.world.pressure;
    copy.pending = [];
    copy.happened = ['something-else'];
    for (const other of SEATS) {
      if (other === seat) continue;
      copy.seats[other].capital = 10 - copy.seats[other].capital;
      copy.seats[other].lastGiven = {};
      copy.estimates[other] = copy.estimates[seat];
    }
    if (seat !== 'baghdad') {
      Object.assign(copy.seats.baghdad, { sword: 90, coalition: 9, street: 9, guard: 90 });
      copy.blocs.framework.hold = 9;
    }
    if (seat !== 'washington') {
      Object.assign(copy.seats.washington, { plan: 'severe', hardening: 99, intelligence: 99 });
    }
    if (seat !== 'tehran') copy.seats.tehran.leverage = 9;
    for (const faction of copy.factions) {
      Object.assign(faction, { militancy: 1, fear: 99, grievance: 99, memory: 99, lid: 1 });
      Object.assign(faction, { devices: 1, rockets: 1, drones: 1, missiles: 1, cohesion: 1 });
      if (seat !== 'washington') faction.exposure = 99;
      if (seat === 'tehran') continue;
      Object.assign(faction, { obedience: 1, restraining: 99, urging: 99, rung: 4 });
    }
  });
}
