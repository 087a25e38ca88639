// Where each side believes the ceiling is: read off what was done and what was left unanswered.
import type { WeekMark } from './state.ts';
import type { BelievedCeiling } from './world.ts';
import type { Turn } from './turn-context.ts';
import { changeWorld } from './ledger.ts';

/** The pair of ladders that both sides kept to for most of the record (aawsat-2024-01.33, rasanah-2024-03.45). */
const AGREED: BelievedCeiling = { fire: 3, strike: 3 };

/** Weeks of keeping inside the agreed pair after which a belief returns to it. */
const FORGETS_AFTER = 6;

/** Strikes from this rung on answer a breach; less leaves it standing (rasanah-2024-03.39). */
const ANSWERS_FROM = 3;

type Lately = Pick<WeekMark, 'worstRung' | 'worstStrike' | 'breachesByFire'>;

/** Whether this week and the five before it kept inside. */
function settled(turn: Turn, inside: (week: Lately) => boolean): boolean {
  const before = turn.state.history.slice(1 - FORGETS_AFTER);
  const last: readonly Lately[] = [...before, turn.tally];
  return last.length === FORGETS_AFTER && last.every(inside);
}

/** Moves both sides' beliefs after a week. Uses only what everyone can see of it. */
export function updateBelieved(turn: Turn): void {
  const { history, world } = turn.state;
  const { factions, washington } = world.believed;
  const { worstRung, worstStrike, breachesByFire: breaches } = turn.tally;

  // Fire that met no answer is taken as allowed; a hard answer teaches the step below it.
  if (worstStrike >= ANSWERS_FROM && worstRung > AGREED.fire) factions.fire = AGREED.fire;
  else if (worstRung > factions.fire && worstStrike < ANSWERS_FROM) factions.fire = worstRung;
  else if (settled(turn, (week) => week.worstRung <= AGREED.fire)) factions.fire = AGREED.fire;

  // A strike is what must be reckoned with from then on.
  if (worstStrike > factions.strike) factions.strike = worstStrike;
  else if (settled(turn, (week) => week.worstStrike < factions.strike)) {
    factions.strike = Math.max(AGREED.strike, factions.strike - 1);
  }

  // Washington takes its own strike for accepted when no breach follows, and steps back when one does.
  const before = history.at(-1);
  if (before && before.worstStrike > 0) {
    if (breaches === 0 && before.worstStrike > washington.strike) {
      washington.strike = before.worstStrike;
    } else if (breaches > 0 && before.worstStrike === washington.strike) {
      washington.strike = Math.max(1, washington.strike - 1);
    }
  }
  if (settled(turn, (week) => week.breachesByFire === 0)) washington.strike = AGREED.strike;

  // It holds the factions to the rung it has seen them keep to.
  const month = [...history.slice(-3).map((week) => week.worstRung), worstRung];
  washington.fire = Math.min(AGREED.fire, Math.max(1, ...month.map((rung) => Math.min(rung, 3))));

  // Fire that one side thinks allowed and the other does not is where wars nobody wanted begin.
  if (worstRung > washington.fire && worstRung <= factions.fire) {
    changeWorld(turn, 'pressure', 3, 'rule:ceilings-differ');
  }
}
