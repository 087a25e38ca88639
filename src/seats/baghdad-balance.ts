// Balance: Iraq needs both patrons and can afford neither's anger. Whoever was given something last
// week, the other is next; a truce or a date is worth more than a raid; time is on nobody's side but
// must be bought all the same.
import { roundDiv } from '../model/numbers.ts';
import type { SeatView } from '../model/view.ts';
import { dealWishes, deskOf, inTurn, keptWords, wish, type Desk } from './baghdad-desk.ts';
import type { Doctrine, Wish } from './doctrine.ts';
import { weeksSince } from './reading.ts';

/** As much as may be asked and promised: less after an offer that did not end the fire. */
function offer({ view }: Desk): string {
  const { file, embassyStrain } = view.world;
  const promise = file.status !== 'none' && file.credibility >= 30 ? 'date' : 'nothing';
  const again = weeksSince(view, 'broker-truce') < 10;
  return `${!again ? 'all' : embassyStrain >= 35 ? 'missions' : 'convoys'}:${promise}`;
}

/** The softer word while Washington's trust is worth keeping. */
function word({ washington, coalition }: Desk): string {
  if (coalition < 40) return 'departure';
  return washington >= 55 ? 're-deployment' : 'end-of-combat-mission';
}

function wishes(view: SeatView): Wish[] {
  const desk = deskOf(view);
  const { world } = view;
  // Positive when Washington is the one to be won back.
  const gap = desk.tehran - desk.washington;
  const talking = world.file.status === 'talks' || world.file.status === 'text';
  return [
    ...keptWords(desk, 90),
    ...dealWishes(desk, {
      'waiver-for-guards': 28,
      'gas-for-payment': 26,
      'quiet-for-a-date': 34,
      'timetable-for-crackdown': 18,
      'no-strikes-for-arrests': desk.struck ? 28 : 8,
    }),
    wish('protest-strike', 'defend-sovereignty', desk.struck ? 95 - desk.coalition - gap : 0),
    inTurn(
      desk,
      3,
      'talk-to-faction',
      'calm-fear-of-abandonment',
      desk.fearful.fear - 14,
      desk.fearful.id,
    ),
    inTurn(
      desk,
      3,
      'guard-missions',
      'protect-lives',
      world.embassyStrain + desk.breaches * 18 + roundDiv(gap, 4),
    ),
    inTurn(desk, 5, 'escort-convoys', 'protect-lives', 8 + desk.month * 2 + roundDiv(gap, 4)),
    inTurn(
      desk,
      6,
      'broker-truce',
      desk.breaches > 0 ? 'protect-lives' : talking ? 'open-the-way-to-talks' : 'buy-time',
      desk.open * 6 + desk.fire * 4 + 8,
      offer(desk),
    ),
    inTurn(
      desk,
      5,
      'condemn',
      gap > 10 ? 'reassure-washington' : 'show-the-state-stands',
      20 + desk.fire * 4 + roundDiv(gap, 2),
    ),
    inTurn(
      desk,
      6,
      'press-timetable',
      world.file.requested ? 'keep-the-coalition' : 'open-the-way-to-talks',
      (world.file.requested ? 22 : 46) - roundDiv(gap, 2),
    ),
    wish(
      'announce-agreement',
      desk.coalition < 45 ? 'keep-the-coalition' : 'buy-time',
      talking ? 94 - desk.coalition + roundDiv(world.file.credibility, 4) : 0,
      word(desk),
    ),
    inTurn(
      desk,
      5,
      'arrest',
      'stop-the-next-attack',
      desk.sword - 2 + desk.breaches * 20 + roundDiv(gap, 2),
      desk.shooter,
    ),
    wish(
      'hand-over-suspects',
      'avoid-a-wider-war',
      desk.breaches * 30 + roundDiv(world.warRisk, 2) + gap + 12,
      desk.shooter,
    ),
    inTurn(
      desk,
      8,
      'dismiss-commanders',
      'reassure-washington',
      desk.autonomy - 32 + roundDiv(gap, 2) + desk.breaches * 6,
      desk.shooter,
    ),
    inTurn(desk, 5, 'build-forces', 'build-the-state', 36 - desk.fire),
    inTurn(
      desk,
      7,
      'minister-to-tehran',
      desk.fire >= 4 ? 'press-tehran' : 'learn-their-terms',
      26 - roundDiv(gap, 2) + roundDiv(world.embassyStrain, 4) + desk.fire * 2,
    ),
    inTurn(
      desk,
      14,
      'visit-washington',
      world.waiverDays <= 30 ? 'keep-the-lights-on' : 'reassure-washington',
      40 + gap + (world.waiverDays <= 30 ? 12 : 0),
    ),
    inTurn(
      desk,
      6,
      'carry-message',
      desk.fire === 0 ? 'learn-their-terms' : 'avoid-a-wider-war',
      30 + world.warRisk + desk.breaches * 12,
    ),
    inTurn(
      desk,
      6,
      'pay-arrears',
      gap < 0 ? 'keep-tehran-close' : 'keep-the-lights-on',
      world.arrears - 18 - roundDiv(gap, 2),
    ),
    inTurn(desk, 12, 'share-posts', 'keep-the-coalition', 72 - desk.coalition),
    inTurn(desk, 4, 'shelve-expulsion', 'buy-time', 24 + gap + roundDiv(desk.coalition, 4)),
  ];
}

export const BALANCE: Doctrine = {
  id: 'balance',
  seat: 'baghdad',
  reserve: 1,
  wishes,
};
