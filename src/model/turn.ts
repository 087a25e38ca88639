// One week. Reading the list of steps is reading the rules.
import type { Content, TurnOrders } from './content.ts';
import type { EventLog, TurnLog } from './events.ts';
import type { State } from './state.ts';
import { calendarStep } from './steps/01-calendar.ts';
import { dealsStep } from './steps/02-deals.ts';
import { paymentStep } from './steps/03-payment.ts';
import { diplomacyStep } from './steps/04-diplomacy.ts';
import { guidanceStep } from './steps/05-guidance.ts';
import { baghdadStep } from './steps/06-baghdad.ts';
import { washingtonStep } from './steps/07-washington.ts';
import { decisionsStep } from './steps/08-decisions.ts';
import { attacksStep } from './steps/09-attacks.ts';
import { claimsStep } from './steps/10-claims.ts';
import { falloutStep } from './steps/11-fallout.ts';
import { indicatorsStep } from './steps/12-indicators.ts';
import { emptyTally, type Turn } from './turn-context.ts';

/** An empty log for the week that `state` is about to play. */
export function openLog(state: State, content: Content): TurnLog {
  const { weights } = content;
  return { week: state.week + 1, day: state.day, weights, events: [], decisions: [], ledger: [] };
}

/**
 * Plays one week: changes `state` in place, which may be a plain object or an Immer draft.
 * The orders must be legal (`legal.ts`); the same state, orders and content give the same result in
 * every engine.
 * @param log  collects events, decisions and the ledger; events alone or null in ensembles, with the same result
 * @param defers  for trials that hardly look at the seats' estimates: these are drawn when they are
 *   read, to the same numbers, and the state is plain JSON no longer
 */
export function resolveTurn(
  state: State,
  orders: TurnOrders,
  content: Content,
  log: TurnLog | EventLog | null,
  defers = false,
): void {
  const turn: Turn = {
    state,
    content,
    orders,
    log,
    defers,
    week: state.week + 1,
    tally: emptyTally(),
    attacks: [],
  };
  calendarStep(turn);
  dealsStep(turn);
  paymentStep(turn);
  diplomacyStep(turn);
  guidanceStep(turn);
  baghdadStep(turn);
  washingtonStep(turn);
  decisionsStep(turn);
  attacksStep(turn);
  const attacks = claimsStep(turn);
  falloutStep(turn, attacks);
  indicatorsStep(turn, attacks);
}
