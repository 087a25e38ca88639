// Edition A of the tables, for rules 0.2.0. Nothing in this file may change: links are out that count by it.
import { listRow, orderRow, words, type Edition, type OrderRow } from './edition.ts';

const NOTHING = [null];
const FACTIONS = words('kh hn kss aah badr kji sk sj aa');
const FACTIONS_OR_ALL = ['all', ...FACTIONS];
const BASES = words(
  'ain-al-asad al-qaim balad erbil-airport fallujah harir hillah jurf-al-sakhar k1 kirkuk mosul nasiriyah qayyarah ramadi taji tikrit victoria',
);
const BAGHDAD_SHEETS = words(
  'timetable-for-crackdown waiver-for-guards no-strikes-for-arrests gas-for-payment quiet-for-a-date no-supply-for-posts',
);
const WASHINGTON_SHEETS = words(
  'timetable-for-crackdown waiver-for-guards no-strikes-for-arrests restraint-for-talks quiet-for-sanctions limits-on-both-sides',
);
const TEHRAN_SHEETS = words(
  'gas-for-payment quiet-for-a-date no-supply-for-posts restraint-for-talks quiet-for-sanctions limits-on-both-sides',
);

const BAGHDAD: readonly OrderRow[] = [
  orderRow('condemn', NOTHING, 'show-the-state-stands reassure-washington give-restraint-cover'),
  orderRow('arrest', FACTIONS, 'stop-the-next-attack reassure-washington build-the-state'),
  orderRow(
    'hand-over-suspects',
    FACTIONS,
    'reassure-washington stop-the-next-attack avoid-a-wider-war',
  ),
  orderRow(
    'dismiss-commanders',
    FACTIONS,
    'build-the-state show-the-state-stands reassure-washington',
  ),
  orderRow('guard-missions', NOTHING, 'protect-lives reassure-washington stop-the-next-attack'),
  orderRow('escort-convoys', NOTHING, 'protect-lives reassure-washington stop-the-next-attack'),
  orderRow('build-forces', NOTHING, 'build-the-state reassure-washington'),
  orderRow(
    'broker-truce',
    words(
      'all:nothing all:date all:posts bases:nothing bases:date bases:posts convoys:nothing convoys:date convoys:posts missions:nothing missions:date missions:posts',
    ),
    'buy-time protect-lives open-the-way-to-talks',
  ),
  orderRow('talk-to-faction', FACTIONS, 'calm-fear-of-abandonment learn-their-terms buy-time'),
  orderRow('minister-to-tehran', NOTHING, 'press-tehran learn-their-terms protect-lives'),
  orderRow(
    'visit-washington',
    NOTHING,
    'keep-the-lights-on reassure-washington open-the-way-to-talks',
  ),
  orderRow('carry-message', NOTHING, 'avoid-a-wider-war learn-their-terms'),
  orderRow('pay-arrears', NOTHING, 'keep-the-lights-on keep-tehran-close'),
  orderRow(
    'press-timetable',
    NOTHING,
    'calm-fear-of-abandonment keep-the-coalition open-the-way-to-talks',
  ),
  orderRow(
    'announce-agreement',
    words('withdrawal departure end-of-combat-mission re-deployment'),
    'show-a-success buy-time keep-the-coalition',
  ),
  orderRow('protest-strike', NOTHING, 'defend-sovereignty keep-the-coalition give-restraint-cover'),
  orderRow('share-posts', NOTHING, 'keep-the-coalition buy-time give-restraint-cover'),
  orderRow('expel', NOTHING, 'defend-sovereignty keep-the-coalition remove-the-cause'),
  orderRow('shelve-expulsion', NOTHING, 'reassure-washington buy-time'),
  orderRow('offer-deal', BAGHDAD_SHEETS, 'keep-the-word open-the-way-to-talks buy-time'),
  orderRow('accept-deal', BAGHDAD_SHEETS, 'keep-the-word open-the-way-to-talks buy-time'),
];

const WASHINGTON: readonly OrderRow[] = [
  orderRow('strike-syria', FACTIONS, 'be-believed answer-without-iraq answer-congress'),
  orderRow('strike-iraq', FACTIONS, 'be-believed degrade-stocks answer-congress'),
  orderRow('strike-crews', FACTIONS, 'stop-the-next-attack be-believed answer-congress'),
  orderRow('strike-commander', FACTIONS, 'be-believed answer-the-dead answer-congress'),
  orderRow('campaign', NOTHING, 'be-believed answer-the-dead end-the-fire'),
  orderRow('plan-restrained', NOTHING, 'be-believed avoid-a-wider-war answer-congress'),
  orderRow('plan-proportional', NOTHING, 'be-believed avoid-a-wider-war answer-congress'),
  orderRow('plan-severe', NOTHING, 'be-believed avoid-a-wider-war answer-congress'),
  orderRow('new-rules', NOTHING, 'avoid-a-wider-war open-the-way-to-talks'),
  orderRow('harden', NOTHING, 'protect-lives avoid-a-wider-war'),
  orderRow('intelligence', FACTIONS, 'stop-the-next-attack be-believed'),
  orderRow('hand-over-base', BASES, 'remove-the-cause protect-lives keep-baghdad-close'),
  orderRow('change-troops', words('fewer more'), 'remove-the-cause protect-lives be-believed'),
  orderRow('threaten-embassy', NOTHING, 'press-baghdad protect-lives'),
  orderRow('close-embassy', NOTHING, 'protect-lives press-baghdad'),
  orderRow('reopen-embassy', NOTHING, 'keep-baghdad-close reassure-baghdad'),
  orderRow('file-refuse', NOTHING, 'keep-the-mission be-believed'),
  orderRow('file-committee', NOTHING, 'buy-time keep-baghdad-close open-the-way-to-talks'),
  orderRow('file-wording', NOTHING, 'buy-time keep-the-mission keep-baghdad-close'),
  orderRow('file-timetable', NOTHING, 'remove-the-cause open-the-way-to-talks avoid-a-wider-war'),
  orderRow('visit-open', NOTHING, 'keep-baghdad-close reassure-baghdad'),
  orderRow('visit-discreet', NOTHING, 'press-baghdad learn-their-terms'),
  orderRow('train-forces', NOTHING, 'build-the-state keep-the-mission'),
  orderRow('joint-isis', NOTHING, 'keep-the-mission keep-baghdad-close'),
  orderRow('waiver-120', NOTHING, 'keep-baghdad-close keep-the-lights-on'),
  orderRow('waiver-60', NOTHING, 'keep-baghdad-close keep-the-lights-on'),
  orderRow('waiver-45', NOTHING, 'press-baghdad press-tehran'),
  orderRow('waiver-0', NOTHING, 'press-baghdad press-tehran'),
  orderRow('sanction-faction', FACTIONS, 'be-believed press-tehran answer-congress'),
  orderRow('sanction-envoy', NOTHING, 'press-tehran answer-congress'),
  orderRow('nuclear-offer', NOTHING, 'open-the-way-to-talks avoid-a-wider-war press-tehran'),
  orderRow('channel-tehran', NOTHING, 'avoid-a-wider-war learn-their-terms press-tehran'),
  orderRow('offer-deal', WASHINGTON_SHEETS, 'keep-the-word open-the-way-to-talks buy-time'),
  orderRow('accept-deal', WASHINGTON_SHEETS, 'keep-the-word open-the-way-to-talks buy-time'),
];

const TEHRAN: readonly OrderRow[] = [
  orderRow(
    'guidance-restrain',
    FACTIONS_OR_ALL,
    'avoid-a-wider-war protect-talks keep-the-network',
  ),
  orderRow('guidance-hold', FACTIONS_OR_ALL, 'avoid-a-wider-war protect-talks keep-the-network'),
  orderRow(
    'guidance-permit',
    FACTIONS_OR_ALL,
    'press-for-departure keep-the-network answer-the-dead',
  ),
  orderRow(
    'guidance-urge',
    FACTIONS_OR_ALL,
    'press-for-departure keep-the-network answer-the-dead',
  ),
  orderRow('quds-visit', NOTHING, 'be-obeyed avoid-a-wider-war keep-the-network'),
  orderRow('unity-meeting', NOTHING, 'keep-the-network be-obeyed'),
  orderRow('coordinator', NOTHING, 'be-obeyed press-for-departure keep-the-network'),
  orderRow('reassure', FACTIONS, 'keep-the-network calm-fear-of-abandonment'),
  orderRow('supply', FACTIONS, 'keep-the-network press-for-departure'),
  orderRow('supply-drones', FACTIONS, 'keep-the-network press-for-departure'),
  orderRow('supply-missiles', FACTIONS, 'press-for-departure be-believed'),
  orderRow('cut-supply', FACTIONS, 'avoid-a-wider-war be-obeyed'),
  orderRow('back-framework', NOTHING, 'keep-baghdad-close keep-the-network'),
  orderRow('press-politics', NOTHING, 'press-for-departure avoid-a-wider-war protect-talks'),
  orderRow('ease-gas', NOTHING, 'keep-baghdad-close protect-talks'),
  orderRow('cut-gas', NOTHING, 'press-baghdad collect-the-debt'),
  orderRow('claim-arrears', NOTHING, 'press-baghdad collect-the-debt'),
  orderRow('nuclear-advance', NOTHING, 'open-the-way-to-talks avoid-a-wider-war'),
  orderRow('nuclear-slow', NOTHING, 'buy-time press-washington'),
  orderRow('nuclear-walk-out', NOTHING, 'press-washington answer-the-dead'),
  orderRow('saudi-track', NOTHING, 'open-the-way-to-talks avoid-a-wider-war'),
  orderRow('channel-washington', NOTHING, 'avoid-a-wider-war protect-talks learn-their-terms'),
  orderRow('stand-aside', NOTHING, 'protect-talks avoid-a-wider-war'),
  orderRow('mirror-sanctions', NOTHING, 'answer-sanctions be-believed'),
  orderRow('denounce', NOTHING, 'avoid-a-wider-war keep-the-network'),
  orderRow('missiles', BASES, 'answer-the-dead be-believed'),
  orderRow('offer-deal', TEHRAN_SHEETS, 'keep-the-word open-the-way-to-talks buy-time'),
  orderRow('accept-deal', TEHRAN_SHEETS, 'keep-the-word open-the-way-to-talks buy-time'),
];

/** The first edition. */
export const EDITION_A: Edition = {
  rules: '0.2.0',
  generator: 'tychei',
  scenarios: [
    listRow('bargaining-chip', 'baseline de-escalation sporadic escalation'),
    listRow('deadline', 'baseline de-escalation sporadic escalation'),
    listRow('embassy-ultimatum', 'baseline de-escalation sporadic escalation'),
    listRow('era-of-divisions', 'baseline de-escalation sporadic escalation'),
    listRow('exchanging-roles', 'baseline de-escalation sporadic escalation'),
    listRow('first-week', 'baseline de-escalation sporadic escalation'),
  ],
  doctrines: {
    baghdad: words('balance state-first framework-first as-recorded stand-by'),
    washington: words('restraint proportional maximum-pressure as-recorded stand-by'),
    tehran: words('calm-for-talks calibrated-pressure forward as-recorded stand-by'),
  },
  assumptions: [
    listRow('tehran-hold-outside', 'partial firm loose'),
    listRow('tehran-hold-inside', 'partial firm loose'),
    listRow('fear-of-abandonment', 'one-cause main-cause pretext'),
    listRow('deterrence', 'discounted-by-grief deters barely-deters'),
    listRow('strikes-provoke', 'somewhat strongly little'),
    listRow('campaign-shock', 'weeks months days'),
    listRow('lethality', 'few-die luck-held aimed-to-miss'),
    listRow('price-of-wording', 'a-debt a-heavy-debt soon-forgotten'),
    listRow('gaza-as-cause', 'one-cause the-cause a-banner'),
    listRow('weight-of-a-date', 'half-believed settles-it changes-little'),
    listRow('rivalry', 'counts drives theatre'),
    listRow('attribution', 'often-unclear well-known mostly-guessed'),
  ],
  orders: { baghdad: BAGHDAD, washington: WASHINGTON, tehran: TEHRAN },
};
