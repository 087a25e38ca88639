// Step 4: diplomacy: talks, visits, messages, the withdrawal file, waivers.
import { applyOrdersOf } from '../apply-orders.ts';
import {
  changeCredibility,
  changeFaction,
  changeSeat,
  changeTrust,
  changeWorld,
} from '../ledger.ts';
import { tell, type Turn } from '../turn-context.ts';

/** Belief from which a date that has come is acted on; below it, it passes. */
const BELIEVED = 40;

/** The date is here: forces begin to leave, or it passes and its hollowness is seen. */
function dateComes(turn: Turn): void {
  const { file, expulsion } = turn.state.world;
  // A date set by law comes whether it is believed or not.
  if (file.credibility >= BELIEVED || expulsion === 'in-force') {
    file.status = 'executing';
    tell(turn, { kind: 'rule', id: 'withdrawal-begins', weekday: 0 });
    return;
  }
  file.status = 'text';
  file.deadline = 0;
  changeCredibility(turn, -15, 'rule:date-missed');
  changeSeat(turn, 'baghdad', 'coalition', -4, 'rule:date-missed');
  for (const faction of turn.state.factions) {
    changeFaction(turn, faction, 'grievance', 5, 'rule:date-missed');
  }
  tell(turn, { kind: 'rule', id: 'date-missed', weekday: 0 });
}

export function diplomacyStep(turn: Turn): void {
  const { file } = turn.state.world;
  const asked = file.requested;
  applyOrdersOf(turn, 'diplomacy');
  // A request that Washington lets lie for a week costs belief in the file (mee-2021-05.22).
  if (asked && file.requested) {
    changeCredibility(turn, -2, 'rule:request-unanswered');
    changeTrust(turn, 'baghdad', 'washington', -1, 'rule:request-unanswered');
  }
  // A dated text that is being kept gains belief week by week.
  if ((file.status === 'dated' && turn.week <= file.deadline) || file.status === 'executing') {
    changeCredibility(turn, 2, 'rule:date-kept');
  }
  if (file.status === 'executing') changeWorld(turn, 'troops', -80, 'rule:forces-leave');
  if (file.status === 'dated' && turn.week >= file.deadline) dateComes(turn);
}
