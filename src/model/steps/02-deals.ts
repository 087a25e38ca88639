// Step 2: offers of last week are answered: term sheets between seats, and Baghdad's truce by each faction.
import { answerDeals } from '../deals.ts';
import { SEATS, TARGET_CLASSES, type TargetClass } from '../ids.ts';
import { changeFaction, changeSeat, changeTruce } from '../ledger.ts';
import { percentOf } from '../numbers.ts';
import type { Faction } from '../state.ts';
import { timetableOf } from '../faction/inputs.ts';
import { luckOf, tell, type Turn } from '../turn-context.ts';

/** Readiness that a faction needs to take a truce, in points. */
const READY = 48;

/**
 * How ready a faction is for a truce: a credible date, its stake, Tehran's restraint and fear of US
 * fire for it; grievance and militancy against (usip-2020-11.44, mee-2021-05.25, rasanah-2024-03.15, .24).
 */
export function truceReadiness(turn: Turn, faction: Faction): number {
  const { world } = turn.state;
  return (
    44 +
    percentOf(timetableOf(world), 45) +
    percentOf(faction.stake, 25) +
    percentOf(percentOf(faction.restraining, faction.obedience), 45) +
    percentOf(percentOf(world.deterrence, faction.exposure), 45) -
    percentOf(faction.grievance, 28) -
    percentOf(faction.fear, 30) -
    percentOf(faction.militancy, 15)
  );
}

/** Weeks after which the factions ask what became of a promise. */
const PROMISE_WEEKS = 8;

/** What a promise in the offer adds to readiness, by how it can be believed (usip-2020-11.78, mee-2021-05.24). */
function promiseWeight(turn: Turn, promise: string): number {
  const { file } = turn.state.world;
  if (promise === 'posts') return 14;
  if (promise !== 'date') return 0;
  return percentOf(20, file.credibility) - (file.status === 'none' ? 6 : 0);
}

/** Classes of target that an offer such as `missions:date` covers. */
function classesOf(detail: string): readonly TargetClass[] {
  const classes = detail.split(':')[0] ?? 'all';
  return TARGET_CLASSES.filter((one) => classes === 'all' || classes === one);
}

function answer(turn: Turn, faction: Faction, detail: string): void {
  const covered = classesOf(detail);
  const promise = detail.split(':')[1] ?? 'nothing';
  const luck = luckOf(turn, `truce:${faction.id}`).draw(21) - 10;
  const weekday = 1;
  // Less asked is more easily granted.
  const ready =
    truceReadiness(turn, faction) +
    promiseWeight(turn, promise) +
    4 * (TARGET_CLASSES.length - covered.length);
  if (ready + luck < READY) {
    tell(turn, { kind: 'truce', faction: faction.id, what: 'refused', weekday, seenBy: SEATS });
    return;
  }
  const cause = 'rule:truce-accepted';
  for (const target of covered) {
    changeTruce(turn, faction, target, target === 'convoys' ? 45 : 60, cause);
  }
  changeFaction(turn, faction, 'fear', -4, cause);
  changeSeat(turn, 'baghdad', 'street', 1, cause);
  faction.stance = 'truce';
  tell(turn, { kind: 'truce', faction: faction.id, what: 'accepted', weekday, seenBy: SEATS });
}

export function dealsStep(turn: Turn): void {
  answerDeals(turn);
  const offer = turn.state.pending.find(
    (one) => one.what === 'truce-offer' && one.week === turn.week,
  );
  if (!offer) return;
  for (const faction of turn.state.factions) {
    if (faction.stance === 'attack') answer(turn, faction, offer.detail);
  }
  const promise = offer.detail.split(':')[1] ?? 'nothing';
  if (promise !== 'nothing' && turn.state.factions.some((one) => one.stance === 'truce')) {
    turn.state.pending.push({
      what: 'truce-promise',
      week: turn.week + PROMISE_WEEKS,
      detail: promise,
    });
  }
}
