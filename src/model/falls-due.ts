// What falls due in a week: hollow texts, announcements, energy contracts, an election campaign.
import { FILE_STATUSES, TARGET_CLASSES, type FileStatus } from './ids.ts';
import {
  changeCredibility,
  changeFaction,
  changeSeat,
  changeTruce,
  changeWorld,
} from './ledger.ts';
import { percentOf } from './numbers.ts';
import { tell, type Turn } from './turn-context.ts';

/** A text without a real exit falls due: its hollowness is seen by all (mee-2021-12.34, .36). */
function wordingDue(turn: Turn): void {
  const { file } = turn.state.world;
  if (file.status !== 'text' || file.deadline !== turn.week) return;
  const cause = 'rule:wording-due';
  const price = (points: number): number => percentOf(points, turn.content.weights.wordingPrice);
  changeCredibility(turn, 0 - price(30), cause);
  changeSeat(turn, 'baghdad', 'coalition', 0 - price(6), cause);
  for (const faction of turn.state.factions) {
    changeFaction(turn, faction, 'grievance', price(6), cause);
  }
  file.deadline = 0;
  tell(turn, { kind: 'rule', id: 'wording-due', weekday: 0 });
}

/** What each announced word says the file will have become when it is compared. */
const ANNOUNCED: Readonly<Record<string, FileStatus>> = {
  withdrawal: 'dated',
  departure: 'dated',
  'end-of-combat-mission': 'text',
  're-deployment': 'text',
};

/** What was announced is compared with what was done: credit was instant, the debt is due now (mee-2021-12.34, .35). */
function announcementDue(turn: Turn): void {
  const due = turn.state.pending.find(
    (one) => one.what === 'announcement' && one.week === turn.week,
  );
  if (!due) return;
  const promised = FILE_STATUSES.indexOf(ANNOUNCED[due.detail] ?? 'text');
  const { file } = turn.state.world;
  if (FILE_STATUSES.indexOf(file.status) >= promised) {
    changeCredibility(turn, 6, 'rule:announcement-kept');
    tell(turn, { kind: 'rule', id: 'announcement-kept', weekday: 0 });
    return;
  }
  const cause = 'rule:announcement-hollow';
  const price = (points: number): number => percentOf(points, turn.content.weights.wordingPrice);
  // The larger the word, the larger the debt.
  const gap = promised - FILE_STATUSES.indexOf(file.status);
  changeCredibility(turn, 0 - price(6 * gap), cause);
  changeSeat(turn, 'baghdad', 'coalition', 0 - price(3 * gap), cause);
  changeSeat(turn, 'baghdad', 'street', 0 - price(2 * gap), cause);
  for (const faction of turn.state.factions) {
    changeFaction(turn, faction, 'grievance', price(2 * gap), cause);
  }
  tell(turn, { kind: 'rule', id: 'announcement-hollow', weekday: 0 });
}

/** Points of truce and of grievance that an empty promise costs. */
const EMPTY_PROMISE = { truce: 20, grievance: 4 } as const;

/** What was promised for a truce is asked for (usip-2020-11.78, mee-2021-05.25). */
function promiseDue(turn: Turn): void {
  const { world, seats, factions, pending } = turn.state;
  for (const due of pending) {
    if (due.what !== 'truce-promise' || due.week !== turn.week) continue;
    const posts = seats.baghdad.lastGiven['share-posts'];
    const kept =
      due.detail === 'posts'
        ? posts !== undefined && turn.week - posts <= 8
        : ['dated', 'executing'].includes(world.file.status);
    if (kept) continue;
    const cause = 'rule:promise-broken';
    for (const faction of factions) {
      if (faction.stance !== 'truce') continue;
      for (const target of TARGET_CLASSES) {
        changeTruce(turn, faction, target, 0 - EMPTY_PROMISE.truce, cause);
      }
      changeFaction(turn, faction, 'grievance', EMPTY_PROMISE.grievance, cause);
    }
    tell(turn, { kind: 'rule', id: 'promise-broken', weekday: 0 });
  }
}

/** Energy contracts begin to deliver (usip-2020-11.52). */
function contractsDeliver(turn: Turn): void {
  const due = turn.state.pending.some((one) => one.what === 'contracts' && one.week === turn.week);
  if (!due) return;
  changeWorld(turn, 'dependence', -10, 'rule:contracts-deliver');
  changeSeat(turn, 'baghdad', 'street', 4, 'rule:contracts-deliver');
  tell(turn, { kind: 'rule', id: 'contracts-deliver', weekday: 0 });
}

/** Weeks before a US vote that count as the window of high threat (usip-2020-11.33); their number is ours. */
const CAMPAIGN_WEEKS = 8;

/** A US election campaign presses Washington to be seen to act. */
function electionPresses(turn: Turn): void {
  const left = turn.state.world.electionWeek - turn.week;
  if (turn.state.world.electionWeek > 0 && left >= 0 && left < CAMPAIGN_WEEKS) {
    changeWorld(turn, 'pressure', 2, 'rule:election-presses');
  }
}

/** Everything that an earlier week left to fall due in this one. */
export function fallsDue(turn: Turn): void {
  wordingDue(turn);
  announcementDue(turn);
  promiseDue(turn);
  contractsDeliver(turn);
  electionPresses(turn);
}
