// Washington's answers to the withdrawal file: refuse, committee, soft wording, dated timetable.
import { FILE_STATUSES, type FileStatus, type Wording } from '../ids.ts';
import { changeCredibility, changeTrust } from '../ledger.ts';
import { EVERYONE, type OrderDef } from './order.ts';

const TALKS = FILE_STATUSES.indexOf('talks');

function answerFile(
  id: string,
  cost: number,
  answer: { status: FileStatus; wording: Wording; credibility: number; deadlineIn: number },
  effects: OrderDef['effects'],
  facts: OrderDef['basis'],
  reasons: readonly string[],
): OrderDef {
  return {
    id,
    seat: 'washington',
    cost,
    step: 'diplomacy',
    group: 'withdrawal-file',
    aim: 'none',
    rest: 3,
    grave: false,
    reasons,
    effects,
    seenBy: EVERYONE,
    basis: facts,
    blocked: (view) => {
      const { file } = view.world;
      if (file.status === answer.status && file.wording === answer.wording) {
        return { key: 'block.already-so' };
      }
      if (file.status === 'executing' || view.world.expulsion === 'in-force') {
        return { key: 'block.file-executing' };
      }
      // A date is the fruit of talks; there is none to give before they have begun (mee-2021-05.22).
      if (answer.status === 'dated' && FILE_STATUSES.indexOf(file.status) < TALKS) {
        return { key: 'block.no-talks' };
      }
      const back = FILE_STATUSES.indexOf(answer.status) < FILE_STATUSES.indexOf(file.status);
      // A step back is a refusal, whatever it is called.
      if (back && answer.status !== 'none') return { key: 'block.file-further' };
      return null;
    },
    carryOut: (turn, _choice, cause) => {
      const { file, expulsion } = turn.state.world;
      // A law that came into force this week leaves nothing to answer.
      if (expulsion === 'in-force') return { result: 'overtaken' };
      const revoked =
        answer.status === 'none' && (file.status === 'dated' || file.status === 'executing');
      file.status = answer.status;
      file.wording = answer.wording;
      // A request of this very week has not been read yet.
      file.requested = turn.orders.baghdad.some((order) => order.order === 'press-timetable');
      if (revoked) {
        changeTrust(turn, 'baghdad', 'washington', -12, cause);
        changeCredibility(turn, -20, cause);
      }
      file.deadline = answer.deadlineIn === 0 ? 0 : turn.week + answer.deadlineIn;
      changeCredibility(turn, answer.credibility, cause);
      return { result: 'answered' };
    },
  };
}

/** The four answers, the hardest first. */
export const FILE_ORDERS: readonly OrderDef[] = [
  answerFile(
    'file-refuse',
    1,
    { status: 'none', wording: 'none', credibility: -20, deadlineIn: 0 },
    [
      { meter: 'seat.baghdad.trust.washington', by: -6 },
      { meter: 'seat.baghdad.coalition', by: -4 },
      { meter: 'faction.all.fear', by: 4 },
    ],
    {
      facts: ['mee-2021-12.31', 'usip-2020-11.47'],
      assumption: 'assumed.order.file-answers',
    },
    ['keep-the-mission', 'be-believed'],
  ),
  answerFile(
    'file-committee',
    1,
    { status: 'talks', wording: 'none', credibility: 5, deadlineIn: 0 },
    [
      { meter: 'seat.baghdad.trust.washington', by: 3 },
      { meter: 'seat.baghdad.coalition', by: 2 },
    ],
    { facts: ['mee-2021-05.22', 'aawsat-2024-01.81'] },
    ['buy-time', 'keep-baghdad-close', 'open-the-way-to-talks'],
  ),
  answerFile(
    'file-wording',
    2,
    { status: 'text', wording: 'end-of-combat-mission', credibility: 20, deadlineIn: 10 },
    [
      { meter: 'seat.baghdad.trust.washington', by: 6 },
      { meter: 'seat.baghdad.coalition', by: 6 },
      { meter: 'faction.all.fear', by: -3 },
    ],
    { facts: ['mee-2021-12.32', 'mee-2021-12.33', 'mee-2021-12.34'] },
    ['buy-time', 'keep-the-mission', 'keep-baghdad-close'],
  ),
  answerFile(
    'file-timetable',
    4,
    // A date is believed as it is kept, not as it is given (mee-2021-05.23, .24).
    { status: 'dated', wording: 'withdrawal', credibility: 20, deadlineIn: 8 },
    [
      { meter: 'seat.baghdad.trust.washington', by: 10 },
      { meter: 'seat.baghdad.coalition', by: 8 },
      { meter: 'faction.all.fear', by: -8 },
      { meter: 'world.deterrence', by: -6 },
    ],
    { facts: ['mee-2021-05.25', 'usip-2020-11.78', 'aawsat-2024-01.81'] },
    ['remove-the-cause', 'open-the-way-to-talks', 'avoid-a-wider-war'],
  ),
];
