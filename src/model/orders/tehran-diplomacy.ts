// Tehran's orders toward the world: nuclear and Saudi tracks, the channel, sanctions, words, standing aside.
import type { OrderDef } from './order.ts';
import { EVERYONE } from './order.ts';

/** What can be said of the talks only as far as the sources go. */
const TALKS_ASSUMED = 'assumed.talks';

/** Level below which there are no nuclear talks to slow or to leave. */
const TALKS_FROM = 10;
/** Level from which talks can hardly go further by one side's will. */
const TALKS_FULL = 90;

/** Weight of US sanctions that can be answered even in a week without new ones. */
const HEAVY_SANCTIONS = 60;

export const TEHRAN_DIPLOMACY: readonly OrderDef[] = [
  {
    id: 'nuclear-advance',
    seat: 'tehran',
    cost: 2,
    step: 'diplomacy',
    group: 'nuclear',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['open-the-way-to-talks', 'avoid-a-wider-war'],
    effects: [
      { meter: 'world.nuclear', by: 10 },
      { meter: 'seat.washington.trust.tehran', by: 4 },
      { meter: 'world.warRisk', by: -3 },
      { meter: 'faction.all.fear', by: 4 },
      { meter: 'seat.tehran.leverage', by: -3 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-05.04', 'mee-2021-05.05', 'mee-2021-05.08', 'mee-2021-05.09'],
      assumption: TALKS_ASSUMED,
    },
    blocked: (view) => (view.world.nuclear >= TALKS_FULL ? { key: 'block.talks-far' } : null),
  },
  {
    id: 'nuclear-slow',
    seat: 'tehran',
    cost: 1,
    step: 'diplomacy',
    group: 'nuclear',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['buy-time', 'press-washington'],
    effects: [
      { meter: 'world.nuclear', by: -6 },
      { meter: 'seat.washington.trust.tehran', by: -2 },
      { meter: 'faction.all.fear', by: -3 },
      { meter: 'seat.tehran.leverage', by: 3 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-05.04', 'mee-2021-05.08', 'mee-2021-05.09'],
      assumption: TALKS_ASSUMED,
    },
    blocked: (view) => (view.world.nuclear < TALKS_FROM ? { key: 'block.no-nuclear-talks' } : null),
  },
  {
    id: 'nuclear-walk-out',
    seat: 'tehran',
    cost: 2,
    step: 'diplomacy',
    group: 'nuclear',
    aim: 'none',
    rest: 8,
    grave: false,
    reasons: ['press-washington', 'answer-the-dead'],
    effects: [
      { meter: 'world.nuclear', by: -40 },
      { meter: 'seat.washington.trust.tehran', by: -10 },
      { meter: 'world.warRisk', by: 6 },
      { meter: 'faction.all.fear', by: -8 },
      { meter: 'faction.all.grievance', by: -3 },
      { meter: 'seat.tehran.leverage', by: 4 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-05.04', 'mee-2021-05.05', 'mee-2021-05.09'],
      assumption: TALKS_ASSUMED,
    },
    blocked: (view) => (view.world.nuclear < TALKS_FROM ? { key: 'block.no-nuclear-talks' } : null),
  },
  {
    id: 'saudi-track',
    seat: 'tehran',
    cost: 2,
    step: 'diplomacy',
    group: 'saudi-track',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['open-the-way-to-talks', 'avoid-a-wider-war'],
    effects: [
      { meter: 'world.saudi', by: 10 },
      { meter: 'world.warRisk', by: -4 },
      { meter: 'faction.all.fear', by: 3 },
      { meter: 'faction.all.obedience', by: -1 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-05.04', 'mee-2021-05.06', 'mee-2021-05.41'],
      assumption: TALKS_ASSUMED,
    },
    blocked: (view) => (view.world.saudi >= TALKS_FULL ? { key: 'block.talks-far' } : null),
  },
  {
    id: 'channel-washington',
    seat: 'tehran',
    cost: 1,
    step: 'diplomacy',
    group: 'channel-washington',
    aim: 'none',
    rest: 2,
    grave: false,
    reasons: ['avoid-a-wider-war', 'protect-talks', 'learn-their-terms'],
    effects: [
      { meter: 'world.warRisk', by: -8 },
      { meter: 'seat.washington.trust.tehran', by: 5 },
      { meter: 'world.pressure', by: -3 },
      { meter: 'faction.all.fear', by: 5 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-05.04', 'mee-2021-05.09', 'rasanah-2024-03.48'],
      assumption: 'assumed.order.channel-washington',
    },
  },
  {
    id: 'stand-aside',
    seat: 'tehran',
    cost: 1,
    step: 'diplomacy',
    group: 'stand-aside',
    aim: 'none',
    rest: 4,
    grave: false,
    reasons: ['protect-talks', 'avoid-a-wider-war'],
    effects: [
      { meter: 'world.warRisk', by: -4 },
      { meter: 'seat.washington.trust.tehran', by: 3 },
      { meter: 'seat.baghdad.trust.tehran', by: 3 },
      { meter: 'faction.all.standing', by: -3 },
      { meter: 'faction.all.fear', by: 5 },
      { meter: 'faction.all.obedience', by: -2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['mee-2021-12.14', 'mee-2021-12.21', 'mee-2021-12.40'],
      assumption: 'assumed.order.stand-aside',
    },
  },
  {
    id: 'mirror-sanctions',
    seat: 'tehran',
    cost: 1,
    step: 'diplomacy',
    group: 'mirror-sanctions',
    aim: 'none',
    rest: 4,
    grave: false,
    reasons: ['answer-sanctions', 'be-believed'],
    effects: [
      { meter: 'seat.washington.trust.tehran', by: -4 },
      { meter: 'world.nuclear', by: -3 },
      { meter: 'bloc.kurdistan.strain', by: 2 },
      { meter: 'faction.all.grievance', by: -2 },
      { meter: 'seat.tehran.leverage', by: 2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.62', 'usip-2020-11.63', 'usip-2020-11.64'],
      assumption: 'assumed.order.mirror-sanctions',
    },
    blocked: (view) => {
      const lately = view.readings.some(
        (reading) => reading.actor === 'washington' && reading.order.startsWith('sanction-'),
      );
      return lately || view.world.sanctions >= HEAVY_SANCTIONS
        ? null
        : { key: 'block.no-sanctions' };
    },
  },
  {
    id: 'denounce',
    seat: 'tehran',
    cost: 1,
    step: 'diplomacy',
    group: 'denounce',
    aim: 'none',
    rest: 1,
    grave: false,
    reasons: ['avoid-a-wider-war', 'keep-the-network'],
    effects: [
      { meter: 'world.warRisk', by: -3 },
      { meter: 'faction.all.grievance', by: -2 },
      { meter: 'seat.washington.trust.tehran', by: -2 },
      { meter: 'seat.tehran.leverage', by: -2 },
    ],
    seenBy: EVERYONE,
    basis: {
      facts: ['usip-2020-11.40', 'mee-2021-05.13', 'mee-2021-05.20'],
      assumption: 'assumed.order.denounce',
    },
    blocked: (view) =>
      view.history.slice(-2).some((week) => week.attacks > 0 || week.strikes > 0)
        ? null
        : { key: 'block.nothing-to-denounce' },
  },
];
