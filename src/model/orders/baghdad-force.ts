// Baghdad's orders of law and force: condemnation, arrests, suspects, commanders, guards, escorts, forces.
import { changeBloc, changeFaction, changeSeat, changeTrust, changeWorld } from '../ledger.ts';
import { roundDiv } from '../numbers.ts';
import { factionOf, luckOf } from '../turn-context.ts';
import { EVERYONE, type OrderDef } from './order.ts';

const own = { seat: 'baghdad', step: 'baghdad', grave: false } as const;

export const BAGHDAD_FORCE: readonly OrderDef[] = [
  {
    ...own,
    id: 'condemn',
    cost: 1,
    group: 'condemn',
    aim: 'none',
    rest: 2,
    reasons: ['show-the-state-stands', 'reassure-washington', 'give-restraint-cover'],
    effects: [
      { meter: 'bloc.framework.hold', by: 4 },
      { meter: 'seat.washington.trust.baghdad', by: 3 },
      { meter: 'seat.tehran.trust.baghdad', by: -1 },
      { meter: 'faction.all.cohesion', by: -2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['rasanah-2024-03.60', 'usip-2020-11.35', 'usip-2020-11.36', 'usip-2020-11.43'],
      assumption: 'assumed.order.condemn',
    },
  },
  {
    ...own,
    id: 'arrest',
    cost: 2,
    group: 'arrest',
    aim: 'faction',
    rest: 0,
    reasons: ['stop-the-next-attack', 'reassure-washington', 'build-the-state'],
    effects: [{ meter: 'faction.target.fear', by: 2 }],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.17', 'usip-2020-11.48', 'mee-2021-05.38', 'aawsat-2024-01.21'],
      assumption: 'assumed.order.arrest',
    },
    carryOut: (turn, choice, cause) => {
      const faction = factionOf(turn.state, choice.target ?? '');
      const { sword } = turn.state.seats.baghdad;
      const { autonomy } = turn.state.blocs.pmf;
      // A raid works by the sword: 25 in a hundred with bare paper, 85 with whole metal. The cover that
      // the PMF gives takes up to 20 of them away (aawsat-2024-01.21).
      const chance = 25 + roundDiv(sword * 3, 5) - roundDiv(autonomy, 5);
      const worked = luckOf(turn, `order:arrest:${faction.id}`).draw(100) < chance;
      if (worked) {
        changeFaction(turn, faction, 'devices', -12, cause);
        changeFaction(turn, faction, 'rockets', -16, cause);
        changeFaction(turn, faction, 'drones', -8, cause);
        changeFaction(turn, faction, 'grievance', 1, cause);
        changeSeat(turn, 'baghdad', 'sword', 2, cause);
        changeTrust(turn, 'washington', 'baghdad', 4, cause);
        return { result: 'held' };
      }
      changeFaction(turn, faction, 'grievance', 2, cause);
      changeSeat(turn, 'baghdad', 'sword', -4, cause);
      changeSeat(turn, 'baghdad', 'coalition', -3, cause);
      return { result: 'failed' };
    },
  },
  {
    ...own,
    id: 'hand-over-suspects',
    cost: 2,
    group: 'hand-over-suspects',
    aim: 'faction',
    rest: 3,
    reasons: ['reassure-washington', 'stop-the-next-attack', 'avoid-a-wider-war'],
    effects: [
      { meter: 'seat.baghdad.coalition', by: -3 },
      { meter: 'faction.target.grievance', by: 6 },
      { meter: 'faction.all.fear', by: 2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-05.38', 'aawsat-2024-01.74', 'aawsat-2024-01.82'],
      assumption: 'assumed.order.hand-over-suspects',
    },
    blocked: (view, target) =>
      (view.factions.find((faction) => faction.id === target)?.seen ?? 0) === 0
        ? { key: 'block.no-suspects' }
        : null,
    carryOut: (turn, choice, cause) => {
      const faction = factionOf(turn.state, choice.target ?? '');
      const { autonomy } = turn.state.blocs.pmf;
      const given =
        luckOf(turn, `order:hand-over:${faction.id}`).draw(100) < 90 - roundDiv(autonomy, 2);
      if (given) {
        changeFaction(turn, faction, 'cohesion', -4, cause);
        changeFaction(turn, faction, 'rockets', -4, cause);
        changeTrust(turn, 'washington', 'baghdad', 9, cause);
        changeWorld(turn, 'pressure', -6, cause);
        changeWorld(turn, 'warRisk', -3, cause);
        return { result: 'handed-over' };
      }
      changeBloc(turn, 'pmf', 3, cause);
      changeSeat(turn, 'baghdad', 'sword', -2, cause);
      changeTrust(turn, 'washington', 'baghdad', -2, cause);
      return { result: 'withheld' };
    },
  },
  {
    ...own,
    id: 'dismiss-commanders',
    cost: 2,
    group: 'dismiss-commanders',
    aim: 'faction',
    rest: 3,
    reasons: ['build-the-state', 'show-the-state-stands', 'reassure-washington'],
    effects: [
      { meter: 'faction.target.grievance', by: 4 },
      { meter: 'seat.tehran.trust.baghdad', by: -2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.37', 'usip-2020-11.38', 'aawsat-2024-01.03'],
      assumption: 'assumed.order.dismiss-commanders',
    },
    carryOut: (turn, choice, cause) => {
      const faction = factionOf(turn.state, choice.target ?? '');
      const { sword } = turn.state.seats.baghdad;
      const { autonomy } = turn.state.blocs.pmf;
      const chance = 75 + roundDiv(sword, 5) - roundDiv(autonomy, 2);
      if (luckOf(turn, `order:dismiss:${faction.id}`).draw(100) < chance) {
        changeFaction(turn, faction, 'cohesion', -5, cause);
        changeBloc(turn, 'pmf', -6, cause);
        changeSeat(turn, 'baghdad', 'sword', 2, cause);
        changeTrust(turn, 'washington', 'baghdad', 4, cause);
        return { result: 'dismissed' };
      }
      changeBloc(turn, 'pmf', 4, cause);
      changeSeat(turn, 'baghdad', 'sword', -2, cause);
      changeSeat(turn, 'baghdad', 'coalition', -3, cause);
      return { result: 'ignored' };
    },
  },
  {
    ...own,
    id: 'guard-missions',
    cost: 2,
    group: 'guard-missions',
    aim: 'none',
    rest: 0,
    reasons: ['protect-lives', 'reassure-washington', 'stop-the-next-attack'],
    effects: [
      { meter: 'seat.baghdad.guard', by: 40 },
      { meter: 'world.embassyStrain', by: -8 },
      { meter: 'seat.washington.trust.baghdad', by: 2 },
      { meter: 'seat.baghdad.street', by: -1 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.42', 'usip-2020-11.48', 'usip-2020-11.43'],
      assumption: 'assumed.order.guard-missions',
    },
  },
  {
    ...own,
    id: 'escort-convoys',
    cost: 2,
    group: 'escort-convoys',
    aim: 'none',
    rest: 0,
    reasons: ['protect-lives', 'reassure-washington', 'stop-the-next-attack'],
    effects: [
      { meter: 'seat.baghdad.escort', by: 40 },
      { meter: 'seat.baghdad.street', by: 1 },
      { meter: 'seat.washington.trust.baghdad', by: 2 },
      { meter: 'faction.all.grievance', by: 1 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.28', 'usip-2020-11.30', 'mee-2021-05.28'],
      assumption: 'assumed.order.escort-convoys',
    },
  },
  {
    ...own,
    id: 'build-forces',
    cost: 2,
    group: 'build-forces',
    aim: 'none',
    rest: 1,
    reasons: ['build-the-state', 'reassure-washington'],
    effects: [
      { meter: 'seat.baghdad.sword', by: 6 },
      { meter: 'faction.all.fear', by: 1 },
    ],
    seenBy: ['baghdad', 'washington'],
    basis: {
      facts: ['usip-2020-11.17', 'usip-2020-11.16'],
      assumption: 'assumed.order.build-forces',
    },
  },
];
