// Playing on after an early ending: what broke is recorded, and the next week begins in a caretaker state.
import { changeSeat, changeWorld } from './ledger.ts';
import type { Break } from './state.ts';
import { tell, type Turn } from './turn-context.ts';

/**
 * Where a caretaker state begins, 0 to 100. No source reports what follows such a break, so all of
 * it is assumed: a cabinet that lasts from week to week, a mission run from outside, a war that
 * both sides halt for want of an aim.
 */
const CARETAKER = {
  coalition: 25,
  /** Orders that a cabinet without a majority can still pay for at once. */
  capital: 2,
  embassyStrain: 40,
  warRisk: 75,
} as const;

/** Records what broke and lets the run go on. Only for a run that plays on. */
export function takeCare(turn: Turn, ending: Break['ending']): void {
  const { state } = turn;
  state.breaks?.push({ ending, week: state.week });
  tell(turn, { kind: 'ending', ending, weekday: 6 });
  switch (ending) {
    case 'government-falls': {
      const { coalition, capital } = state.seats.baghdad;
      const cause = 'rule:caretaker-government-falls';
      changeSeat(turn, 'baghdad', 'coalition', CARETAKER.coalition - coalition, cause);
      if (capital > CARETAKER.capital) {
        changeSeat(turn, 'baghdad', 'capital', CARETAKER.capital - capital, cause);
      }
      break;
    }
    case 'embassy-evacuated': {
      const { embassyStrain } = state.world;
      const cause = 'rule:caretaker-embassy-evacuated';
      state.world.embassy = 'closed';
      changeWorld(turn, 'embassyStrain', CARETAKER.embassyStrain - embassyStrain, cause);
      break;
    }
    case 'open-war': {
      const { warRisk } = state.world;
      changeWorld(turn, 'warRisk', CARETAKER.warRisk - warRisk, 'rule:caretaker-open-war');
      break;
    }
  }
  tell(turn, { kind: 'rule', id: `caretaker-${ending}`, weekday: 6 });
}
