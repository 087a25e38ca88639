// Baghdad's orders on the US presence and on its own majority: timetable, announcement, protest, posts, resolution.
import type { Wording } from '../ids.ts';
import {
  changeBloc,
  changeCredibility,
  changeFaction,
  changeSeat,
  changeTrust,
} from '../ledger.ts';
import { assert } from '../numbers.ts';
import type { SeatView } from '../view.ts';
import { EVERYONE, type Block, type OrderDef } from './order.ts';

const own = { seat: 'baghdad', step: 'diplomacy', aim: 'none', grave: false } as const;

/** Weeks after which an announcement is held against what was done. */
const DUE_IN = 10;

/** What each word earns at once: the stronger it is, the more at home and the less in Washington (mee-2021-12.31). */
const CREDIT: Readonly<
  Record<
    Exclude<Wording, 'none'>,
    {
      readonly coalition: number;
      readonly street: number;
      readonly belief: number;
      readonly fear: number;
      readonly washington: number;
      readonly push: number;
    }
  >
> = {
  withdrawal: { coalition: 8, street: 4, belief: 10, fear: -4, washington: -7, push: -6 },
  departure: { coalition: 6, street: 3, belief: 7, fear: -3, washington: -4, push: -4 },
  'end-of-combat-mission': {
    coalition: 4,
    street: 2,
    belief: 4,
    fear: -1,
    washington: -1,
    push: -2,
  },
  're-deployment': { coalition: 2, street: 0, belief: 1, fear: 0, washington: 2, push: 0 },
};

function dateGiven(view: SeatView): Block | null {
  return view.world.file.status === 'dated' || view.world.file.status === 'executing'
    ? { key: 'block.date-given' }
    : null;
}

/** Weeks until forces begin to leave once the resolution is in force. */
const EXPULSION_WEEKS = 8;

export const BAGHDAD_POLITICS: readonly OrderDef[] = [
  {
    ...own,
    id: 'press-timetable',
    cost: 2,
    group: 'press-timetable',
    rest: 2,
    reasons: ['calm-fear-of-abandonment', 'keep-the-coalition', 'open-the-way-to-talks'],
    effects: [
      { meter: 'seat.washington.trust.baghdad', by: -4 },
      { meter: 'seat.tehran.trust.baghdad', by: 3 },
      { meter: 'seat.baghdad.coalition', by: 2 },
      { meter: 'faction.all.fear', by: -2 },
      { meter: 'bloc.parliament.push', by: -2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-05.22', 'mee-2021-05.24', 'aawsat-2024-01.54', 'aawsat-2024-01.52'],
    },
    blocked: dateGiven,
    carryOut: (turn) => {
      const { file } = turn.state.world;
      file.requested = true;
      if (file.status === 'none') file.status = 'committee';
      return { result: 'asked' };
    },
  },
  {
    ...own,
    id: 'announce-agreement',
    cost: 2,
    group: 'announce-agreement',
    aim: 'choice',
    targets: () => Object.keys(CREDIT),
    // Until the last one has fallen due nobody believes a second.
    rest: DUE_IN,
    reasons: ['show-a-success', 'buy-time', 'keep-the-coalition'],
    effects: [],
    seenBy: EVERYONE,
    basis: {
      facts: [
        'mee-2021-12.04',
        'mee-2021-12.31',
        'mee-2021-12.32',
        'mee-2021-12.34',
        'mee-2021-12.35',
        'mee-2021-05.21',
      ],
      assumption: 'assumed.order.announce-agreement',
    },
    blocked: (view) =>
      view.world.file.status === 'none' ? { key: 'block.no-file' } : dateGiven(view),
    carryOut: (turn, choice, cause) => {
      const credit = CREDIT[choice.target as keyof typeof CREDIT];
      assert(choice.target && credit, `no word ${choice.target} to announce`);
      changeSeat(turn, 'baghdad', 'coalition', credit.coalition, cause);
      changeSeat(turn, 'baghdad', 'street', credit.street, cause);
      changeCredibility(turn, credit.belief, cause);
      changeTrust(turn, 'washington', 'baghdad', credit.washington, cause);
      changeBloc(turn, 'parliament', credit.push, cause);
      for (const faction of turn.state.factions) {
        changeFaction(turn, faction, 'fear', credit.fear, cause);
      }
      // Foreseen and put off to another day (mee-2021-12.34): step 1 of that week settles it.
      turn.state.pending.push({
        what: 'announcement',
        week: turn.week + DUE_IN,
        detail: choice.target,
      });
      return { result: 'announced' };
    },
  },
  {
    ...own,
    id: 'protest-strike',
    cost: 1,
    group: 'protest-strike',
    rest: 0,
    reasons: ['defend-sovereignty', 'keep-the-coalition', 'give-restraint-cover'],
    effects: [
      { meter: 'seat.baghdad.coalition', by: 5 },
      { meter: 'seat.baghdad.street', by: 3 },
      { meter: 'seat.washington.trust.baghdad', by: -3 },
      { meter: 'faction.all.grievance', by: -2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['aawsat-2024-01.73', 'aawsat-2024-01.71'],
      assumption: 'assumed.order.protest-strike',
    },
    blocked: (view) =>
      (view.history.at(-1)?.strikesInIraq ?? 0) === 0 ? { key: 'block.no-strike-last-week' } : null,
  },
  {
    ...own,
    id: 'share-posts',
    cost: 2,
    group: 'share-posts',
    rest: 5,
    reasons: ['keep-the-coalition', 'buy-time', 'give-restraint-cover'],
    effects: [
      { meter: 'bloc.framework.hold', by: 6 },
      { meter: 'seat.baghdad.coalition', by: 4 },
      { meter: 'seat.baghdad.sword', by: -3 },
      { meter: 'seat.washington.trust.baghdad', by: -3 },
      { meter: 'bloc.pmf.autonomy', by: 4 },
      { meter: 'bloc.sadr.pressure', by: 4 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['aawsat-2024-01.85', 'aawsat-2024-01.47', 'rasanah-2024-03.15', 'mee-2021-05.44'],
      assumption: 'assumed.order.share-posts',
    },
    carryOut: (turn, _choice, cause) => {
      // Whoever already sits at the table is served; a stake is what it then protects (rasanah-2024-03.15).
      for (const faction of turn.state.factions) {
        if (faction.stake < 10) continue;
        changeFaction(turn, faction, 'stake', 4, cause);
        changeFaction(turn, faction, 'fear', -2, cause);
      }
      return { result: 'shared' };
    },
  },
  {
    ...own,
    id: 'expel',
    cost: 5,
    group: 'expulsion',
    rest: 0,
    grave: true,
    reasons: ['defend-sovereignty', 'keep-the-coalition', 'remove-the-cause'],
    effects: [
      { meter: 'seat.washington.trust.baghdad', by: -24 },
      { meter: 'seat.tehran.trust.baghdad', by: 8 },
      { meter: 'seat.baghdad.coalition', by: 6 },
      { meter: 'seat.baghdad.sword', by: -5 },
      { meter: 'world.deterrence', by: -6 },
      { meter: 'bloc.parliament.push', by: -40 },
      { meter: 'bloc.kurdistan.strain', by: 12 },
      { meter: 'faction.all.fear', by: -8 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.46', 'usip-2020-11.47', 'aawsat-2024-01.49'],
      assumption: 'assumed.order.expel',
    },
    blocked: (view) => {
      const { expulsion } = view.world;
      if (expulsion === 'in-force') return { key: 'block.resolution-in-force' };
      return expulsion === 'none' ? { key: 'block.no-resolution' } : dateGiven(view);
    },
    carryOut: (turn, _choice, cause) => {
      const { world } = turn.state;
      world.expulsion = 'in-force';
      world.file.status = 'dated';
      world.file.wording = 'withdrawal';
      world.file.requested = false;
      world.file.deadline = turn.week + EXPULSION_WEEKS;
      // A law is believed a little more readily than a text between governments.
      changeCredibility(turn, 15, cause);
      return { result: 'in-force' };
    },
  },
  {
    ...own,
    id: 'shelve-expulsion',
    cost: 2,
    group: 'expulsion',
    rest: 0,
    reasons: ['reassure-washington', 'buy-time'],
    effects: [
      { meter: 'seat.washington.trust.baghdad', by: 6 },
      { meter: 'seat.tehran.trust.baghdad', by: -3 },
      { meter: 'seat.baghdad.coalition', by: -4 },
      { meter: 'bloc.parliament.push', by: -20 },
      { meter: 'bloc.sadr.pressure', by: 4 },
      { meter: 'faction.all.grievance', by: 2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.46', 'usip-2020-11.47'],
      assumption: 'assumed.order.shelve-expulsion',
    },
    blocked: (view) => {
      const { expulsion } = view.world;
      if (expulsion === 'passed') return null;
      if (expulsion === 'none') return { key: 'block.no-resolution' };
      return { key: expulsion === 'shelved' ? 'block.already-so' : 'block.resolution-in-force' };
    },
    carryOut: (turn) => {
      turn.state.world.expulsion = 'shelved';
      return { result: 'shelved' };
    },
  },
];
