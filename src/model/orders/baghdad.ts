// Baghdad's orders: condemnation, arrests, guards, forces, truces, talks and the request for a date.
import { changeFaction, changeSeat, changeTrust, changeTruce } from '../ledger.ts';
import { roundDiv } from '../numbers.ts';
import { factionOf, luckOf } from '../turn-context.ts';
import { EVERYONE, type OrderDef } from './order.ts';

export const BAGHDAD_ORDERS: readonly OrderDef[] = [
  {
    id: 'condemn',
    seat: 'baghdad',
    cost: 1,
    step: 'baghdad',
    group: 'condemn',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['show-the-state-stands', 'reassure-washington', 'give-restraint-cover'],
    effects: [
      { meter: 'framework.hold', by: 4 },
      { meter: 'seat.washington.trust.baghdad', by: 3 },
      { meter: 'seat.tehran.trust.baghdad', by: -1 },
      { meter: 'faction.all.cohesion', by: -2 },
    ],
    seenBy: EVERYONE,
    basis: { facts: ['rasanah-2024-03.60', 'usip-2020-11.35', 'usip-2020-11.43'] },
  },
  {
    id: 'arrest',
    seat: 'baghdad',
    cost: 2,
    step: 'baghdad',
    group: 'arrest',
    aim: 'faction',
    rest: 0,
    grave: false,
    reasons: ['stop-the-next-attack', 'reassure-washington', 'build-the-state'],
    effects: [{ meter: 'faction.target.fear', by: 4 }],
    seenBy: EVERYONE,
    basis: { facts: ['usip-2020-11.17', 'usip-2020-11.48', 'mee-2021-05.38'] },
    carryOut: (turn, choice, cause) => {
      const faction = factionOf(turn.state, choice.target ?? '');
      const { sword } = turn.state.seats.baghdad;
      // A raid works by the sword: 25 in a hundred with bare paper, 85 with whole metal.
      const worked =
        luckOf(turn, `order:arrest:${faction.id}`).draw(100) < 25 + roundDiv(sword * 3, 5);
      if (worked) {
        changeFaction(turn, faction, 'rockets', -10, cause);
        changeFaction(turn, faction, 'drones', -6, cause);
        changeFaction(turn, faction, 'grievance', 3, cause);
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
    id: 'guard-missions',
    seat: 'baghdad',
    cost: 2,
    step: 'baghdad',
    group: 'guard-missions',
    aim: 'none',
    rest: 0,
    grave: false,
    reasons: ['protect-lives', 'reassure-washington', 'stop-the-next-attack'],
    effects: [
      { meter: 'seat.baghdad.guard', by: 40 },
      { meter: 'world.embassyStrain', by: -8 },
      { meter: 'seat.washington.trust.baghdad', by: 2 },
    ],
    seenBy: EVERYONE,
    basis: { facts: ['usip-2020-11.42', 'usip-2020-11.48', 'usip-2020-11.43'] },
  },
  {
    id: 'build-forces',
    seat: 'baghdad',
    cost: 2,
    step: 'baghdad',
    group: 'build-forces',
    aim: 'none',
    rest: 1,
    grave: false,
    reasons: ['build-the-state', 'reassure-washington'],
    effects: [
      { meter: 'seat.baghdad.sword', by: 3 },
      { meter: 'faction.all.fear', by: 1 },
    ],
    seenBy: ['baghdad', 'washington'],
    basis: { facts: ['usip-2020-11.17', 'usip-2020-11.16'] },
  },
  {
    id: 'broker-truce',
    seat: 'baghdad',
    cost: 3,
    step: 'baghdad',
    group: 'broker-truce',
    aim: 'none',
    rest: 3,
    grave: false,
    reasons: ['buy-time', 'protect-lives', 'open-the-way-to-talks'],
    effects: [{ meter: 'seat.baghdad.street', by: 2 }],
    seenBy: EVERYONE,
    basis: { facts: ['mee-2021-05.26', 'usip-2020-11.44', 'aawsat-2024-01.53'] },
    blocked: (view) =>
      view.factions.every((faction) => faction.stance !== 'attack')
        ? { key: 'block.all-in-truce' }
        : null,
    carryOut: (turn) => {
      turn.state.pending.push({ what: 'truce-offer', week: turn.week + 1 });
      return { result: 'offered' };
    },
  },
  {
    id: 'press-timetable',
    seat: 'baghdad',
    cost: 2,
    step: 'diplomacy',
    group: 'press-timetable',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['calm-fear-of-abandonment', 'keep-the-coalition', 'open-the-way-to-talks'],
    effects: [
      { meter: 'seat.washington.trust.baghdad', by: -4 },
      { meter: 'seat.tehran.trust.baghdad', by: 3 },
      { meter: 'seat.baghdad.coalition', by: 2 },
      { meter: 'faction.all.fear', by: -2 },
    ],
    seenBy: EVERYONE,
    basis: { facts: ['mee-2021-05.22', 'mee-2021-05.24', 'aawsat-2024-01.54'] },
    blocked: (view) =>
      view.world.file.status === 'dated' || view.world.file.status === 'executing'
        ? { key: 'block.date-given' }
        : null,
    carryOut: (turn) => {
      const { file } = turn.state.world;
      file.requested = true;
      if (file.status === 'none') file.status = 'committee';
      return { result: 'asked' };
    },
  },
  {
    id: 'talk-to-faction',
    seat: 'baghdad',
    cost: 1,
    step: 'diplomacy',
    group: 'talk-to-faction',
    aim: 'faction',
    rest: 0,
    grave: false,
    reasons: ['calm-fear-of-abandonment', 'learn-their-terms', 'buy-time'],
    effects: [
      { meter: 'faction.target.fear', by: -9 },
      { meter: 'faction.target.grievance', by: -2 },
      { meter: 'faction.target.standing', by: 2 },
    ],
    seenBy: ['baghdad', 'tehran'],
    basis: { facts: ['mee-2021-05.02', 'mee-2021-05.42'] },
    carryOut: (turn, choice, cause) => {
      const faction = factionOf(turn.state, choice.target ?? '');
      if (faction.stance === 'attack') return { result: 'heard' };
      // Being spoken to directly steadies a truce that already stands (mee-2021-05.18).
      for (const target of ['bases', 'convoys', 'missions'] as const) {
        changeTruce(turn, faction, target, 5, cause);
      }
      return { result: 'truce-steadied' };
    },
  },
  {
    id: 'protest-strike',
    seat: 'baghdad',
    cost: 1,
    step: 'diplomacy',
    group: 'protest-strike',
    aim: 'none',
    rest: 0,
    grave: false,
    reasons: ['defend-sovereignty', 'keep-the-coalition', 'give-restraint-cover'],
    effects: [
      { meter: 'seat.baghdad.coalition', by: 5 },
      { meter: 'seat.baghdad.street', by: 3 },
      { meter: 'seat.washington.trust.baghdad', by: -3 },
      { meter: 'faction.all.grievance', by: -2 },
    ],
    seenBy: EVERYONE,
    basis: { facts: ['aawsat-2024-01.73', 'aawsat-2024-01.71'] },
    blocked: (view) =>
      (view.history.at(-1)?.strikesInIraq ?? 0) === 0 ? { key: 'block.no-strike-last-week' } : null,
  },
];
