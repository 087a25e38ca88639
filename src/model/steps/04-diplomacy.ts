// Step 4: diplomacy: talks, visits, messages, the withdrawal file, waivers.
import { applyOrdersOf } from '../apply-orders.ts';
import { changeCredibility, changeTrust, changeWorld } from '../ledger.ts';
import { tell, type Turn } from '../turn-context.ts';

/** Belief from which a date that has come is acted on; below it, it is put off. */
const BELIEVED = 45;

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
  if (file.status === 'dated' || file.status === 'executing') {
    changeCredibility(turn, 2, 'rule:date-kept');
  }
  if (file.status === 'executing') changeWorld(turn, 'troops', -80, 'rule:forces-leave');
  if (file.status === 'dated' && turn.week >= file.deadline && file.credibility >= BELIEVED) {
    file.status = 'executing';
    tell(turn, { kind: 'rule', id: 'withdrawal-begins', weekday: 0 });
  }
}
