// Baghdad's orders of words and money: truces, talks with factions, visits, messages, arrears.
import { TARGET_CLASSES } from '../ids.ts';
import { changeBloc, changeSeat, changeTrust, changeTruce } from '../ledger.ts';
import { assert } from '../numbers.ts';
import { factionOf, luckOf } from '../turn-context.ts';
import { EVERYONE, type OrderDef } from './order.ts';

const own = { seat: 'baghdad', grave: false } as const;

/** What a truce may cover and what may be promised for it, as `<classes>:<promise>`. */
const OFFERS: readonly string[] = ['all', ...TARGET_CLASSES].flatMap((classes) =>
  ['nothing', 'date', 'posts'].map((promise) => `${classes}:${promise}`),
);

/** Weeks until energy contracts signed in Washington begin to deliver: slow to take effect (usip-2020-11.52). */
const CONTRACTS_IN = 6;

/** Trust below which a capital does not speak through Baghdad. */
const HEARD_FROM = 20;

export const BAGHDAD_TALKS: readonly OrderDef[] = [
  {
    ...own,
    id: 'broker-truce',
    cost: 3,
    step: 'baghdad',
    group: 'broker-truce',
    aim: 'choice',
    targets: () => OFFERS,
    rest: 3,
    reasons: ['buy-time', 'protect-lives', 'open-the-way-to-talks'],
    effects: [{ meter: 'seat.baghdad.street', by: 2 }],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-05.26', 'usip-2020-11.44', 'aawsat-2024-01.53', 'aawsat-2024-01.87'],
      assumption: 'assumed.order.broker-truce',
    },
    blocked: (view, target) => {
      if (view.factions.every((faction) => faction.stance !== 'attack')) {
        return { key: 'block.all-in-truce' };
      }
      // A date can be promised only out of talks about one (usip-2020-11.78).
      return target?.endsWith(':date') && view.world.file.status === 'none'
        ? { key: 'block.no-file' }
        : null;
    },
    carryOut: (turn, choice, cause) => {
      assert(choice.target, 'a truce names its targets and its promise');
      const promise = choice.target.split(':')[1];
      // Posts are taken from partners who hold them; a date is promised in Washington's name.
      if (promise === 'posts') changeSeat(turn, 'baghdad', 'coalition', -4, cause);
      if (promise === 'date') changeTrust(turn, 'washington', 'baghdad', -2, cause);
      turn.state.pending.push({ what: 'truce-offer', week: turn.week + 1, detail: choice.target });
      return { result: 'offered' };
    },
  },
  {
    ...own,
    id: 'talk-to-faction',
    cost: 1,
    step: 'diplomacy',
    group: 'talk-to-faction',
    aim: 'faction',
    rest: 0,
    reasons: ['calm-fear-of-abandonment', 'learn-their-terms', 'buy-time'],
    effects: [
      { meter: 'faction.target.fear', by: -9 },
      { meter: 'faction.target.grievance', by: -2 },
      { meter: 'faction.target.standing', by: 3 },
      { meter: 'seat.baghdad.sword', by: -1 },
    ],
    seenBy: ['baghdad', 'tehran'],
    basis: { facts: ['mee-2021-05.02', 'mee-2021-05.42', 'mee-2021-05.18'] },
    carryOut: (turn, choice, cause) => {
      const faction = factionOf(turn.state, choice.target ?? '');
      if (faction.stance === 'attack') return { result: 'heard' };
      // Being spoken to directly steadies a truce that already stands (mee-2021-05.18).
      for (const target of TARGET_CLASSES) {
        if (faction.truce[target] > 0) changeTruce(turn, faction, target, 5, cause);
      }
      return { result: 'truce-steadied' };
    },
  },
  {
    ...own,
    id: 'minister-to-tehran',
    cost: 1,
    step: 'diplomacy',
    group: 'minister-to-tehran',
    aim: 'none',
    rest: 3,
    reasons: ['press-tehran', 'learn-their-terms', 'protect-lives'],
    effects: [
      { meter: 'world.embassyStrain', by: -4 },
      { meter: 'seat.tehran.trust.baghdad', by: 2 },
      { meter: 'seat.washington.trust.baghdad', by: -2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.39', 'usip-2020-11.41', 'usip-2020-11.42'],
      assumption: 'assumed.order.minister-to-tehran',
    },
    carryOut: (turn, _choice, cause) => {
      const { trust } = turn.state.seats.tehran;
      if (luckOf(turn, 'order:minister-to-tehran').draw(100) < 10 + trust.baghdad) {
        // Iraq reported agreement that all factions should cooperate with the government (usip-2020-11.41).
        changeBloc(turn, 'framework', 5, cause);
        changeBloc(turn, 'pmf', -3, cause);
        return { result: 'agreed' };
      }
      changeSeat(turn, 'baghdad', 'coalition', -2, cause);
      return { result: 'heard' };
    },
  },
  {
    ...own,
    id: 'visit-washington',
    cost: 3,
    step: 'diplomacy',
    group: 'visit-washington',
    aim: 'none',
    rest: 6,
    reasons: ['keep-the-lights-on', 'reassure-washington', 'open-the-way-to-talks'],
    effects: [
      { meter: 'seat.washington.trust.baghdad', by: 7 },
      { meter: 'seat.tehran.trust.baghdad', by: -4 },
      { meter: 'bloc.framework.hold', by: -4 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.52', 'usip-2020-11.13', 'aawsat-2024-01.60'],
      assumption: 'assumed.order.visit-washington',
    },
    blocked: (view) => (view.world.embassy === 'closed' ? { key: 'block.no-visit' } : null),
    carryOut: (turn) => {
      turn.state.pending.push({
        what: 'contracts',
        week: turn.week + CONTRACTS_IN,
        detail: 'visit-washington',
      });
      return { result: 'signed' };
    },
  },
  {
    ...own,
    id: 'carry-message',
    cost: 1,
    step: 'diplomacy',
    group: 'carry-message',
    aim: 'none',
    rest: 2,
    reasons: ['avoid-a-wider-war', 'learn-their-terms'],
    effects: [
      { meter: 'world.warRisk', by: -5 },
      { meter: 'seat.washington.trust.tehran', by: 2 },
      { meter: 'seat.tehran.trust.washington', by: 2 },
      { meter: 'faction.all.fear', by: 3 },
    ],
    seenBy: EVERYONE,
    basis: { facts: ['aawsat-2024-01.80', 'rasanah-2024-03.48', 'mee-2021-05.09'] },
    blocked: (view) => {
      const { washington, tehran } = view.estimates.trustInUs;
      return Math.min(washington.high, tehran.high) < HEARD_FROM
        ? { key: 'block.no-messenger' }
        : null;
    },
  },
  {
    ...own,
    id: 'pay-arrears',
    cost: 2,
    step: 'diplomacy',
    group: 'pay-arrears',
    aim: 'none',
    rest: 2,
    reasons: ['keep-the-lights-on', 'keep-tehran-close'],
    effects: [
      { meter: 'world.arrears', by: -12 },
      { meter: 'seat.tehran.trust.baghdad', by: 5 },
      { meter: 'seat.washington.trust.baghdad', by: -2 },
      { meter: 'seat.baghdad.street', by: -1 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.56', 'usip-2020-11.57', 'usip-2020-11.59', 'usip-2020-11.75'],
      assumption: 'assumed.order.pay-arrears',
    },
    blocked: (view) => (view.world.arrears < 8 ? { key: 'block.nothing-owed' } : null),
  },
];
