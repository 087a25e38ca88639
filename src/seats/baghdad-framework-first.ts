// Governing bloc first: the government lives by the bloc that made it. Whoever has a stake in the state
// will protect it, so posts are shared, truces brokered and strikes protested; the presence of foreign
// forces is the cause, and a date for their departure is the only quiet that lasts.
import { roundDiv } from '../model/numbers.ts';
import type { SeatView } from '../model/view.ts';
import { dealWishes, deskOf, inTurn, keptWords, wish, type Desk } from './baghdad-desk.ts';
import type { Doctrine, Wish } from './doctrine.ts';
import { weeksSince } from './reading.ts';

/** Posts while the coalition can bear it, else a date; fewer targets after an offer that did not hold. */
function offer({ view, coalition }: Desk): string {
  const { file } = view.world;
  const date = file.status !== 'none' && file.credibility >= 25;
  const promise = coalition >= 50 ? 'posts' : date ? 'date' : 'nothing';
  return `${weeksSince(view, 'broker-truce') < 9 ? 'bases' : 'all'}:${promise}`;
}

/** Points from which the presence is ended by law: what US fire did in a month, and parliament's push. */
const ENOUGH = 71;

/** How far the last month is past bearing; positive when the resolution is the answer. */
function provoked({ view, washington }: Desk): number {
  const month = view.history.slice(-4);
  const grave = month.filter((week) => week.worstStrike >= 4).length;
  const hit = month.filter((week) => week.strikesInIraq > 0).length;
  return grave * 20 + hit * 6 + view.blocs.parliament.push - roundDiv(washington, 2) - ENOUGH;
}

/** Whether the resolution can be put into force at all, so that it is worth saving for. */
function canExpel({ world }: SeatView): boolean {
  const open = world.expulsion === 'passed' || world.expulsion === 'shelved';
  return open && world.file.status !== 'dated' && world.file.status !== 'executing';
}

function wishes(view: SeatView): Wish[] {
  const desk = deskOf(view);
  // What costs five has to be saved for: until it can be paid, only words are spent.
  if (provoked(desk) > 0 && canExpel(view) && view.capital < 5) {
    return usual(desk).filter((one) => one.order === 'protest-strike' || one.weight >= 85);
  }
  return usual(desk);
}

function usual(desk: Desk): Wish[] {
  const { view } = desk;
  const { world, blocs } = view;
  const talking = world.file.status !== 'none';
  return [
    ...keptWords(desk, 88),
    ...dealWishes(desk, {
      'no-supply-for-posts': 34,
      'quiet-for-a-date': 38,
      'gas-for-payment': 30,
      'waiver-for-guards': 12,
      'timetable-for-crackdown': -10,
    }),
    inTurn(
      desk,
      3,
      'protest-strike',
      desk.coalition < 45 ? 'keep-the-coalition' : 'defend-sovereignty',
      desk.struck ? 76 - roundDiv(desk.coalition, 2) : 0,
    ),
    inTurn(
      desk,
      8,
      'share-posts',
      desk.coalition < 50 ? 'keep-the-coalition' : 'give-restraint-cover',
      120 - desk.hold - roundDiv(blocs.sadr.pressure, 4),
    ),
    inTurn(
      desk,
      4,
      'broker-truce',
      talking ? 'open-the-way-to-talks' : 'buy-time',
      desk.open * 7 + desk.fire * 3 + 8,
      offer(desk),
    ),
    inTurn(
      desk,
      3,
      'talk-to-faction',
      'calm-fear-of-abandonment',
      desk.fearful.fear - 8,
      desk.fearful.id,
    ),
    inTurn(
      desk,
      4,
      'press-timetable',
      desk.fearful.fear >= 55 ? 'calm-fear-of-abandonment' : 'keep-the-coalition',
      world.file.requested ? 38 : 54,
    ),
    wish(
      'announce-agreement',
      'show-a-success',
      talking ? 92 - desk.coalition + roundDiv(world.file.credibility, 5) : 0,
      world.file.credibility >= 45 || desk.coalition < 45 ? 'withdrawal' : 'departure',
    ),
    inTurn(
      desk,
      5,
      'pay-arrears',
      world.waiverDays <= 14 ? 'keep-the-lights-on' : 'keep-tehran-close',
      world.arrears - 4,
    ),
    inTurn(
      desk,
      6,
      'minister-to-tehran',
      desk.fire >= 4 ? 'protect-lives' : 'learn-their-terms',
      34 + desk.fire * 2,
    ),
    inTurn(
      desk,
      6,
      'carry-message',
      world.warRisk >= 30 ? 'avoid-a-wider-war' : 'learn-their-terms',
      34 + world.warRisk + desk.breaches * 10,
    ),
    inTurn(
      desk,
      6,
      'condemn',
      'give-restraint-cover',
      62 - desk.hold + desk.fire * 4 + desk.breaches * 10,
    ),
    inTurn(
      desk,
      5,
      'guard-missions',
      'protect-lives',
      world.embassyStrain - 6 + desk.breaches * 10,
    ),
    inTurn(desk, 8, 'escort-convoys', 'protect-lives', desk.month),
    inTurn(desk, 16, 'visit-washington', 'open-the-way-to-talks', 54 - desk.washington),
    inTurn(desk, 10, 'build-forces', 'build-the-state', 44 - desk.sword),
    inTurn(
      desk,
      10,
      'arrest',
      'stop-the-next-attack',
      desk.breaches * 24 + desk.fire * 2 - 20,
      desk.shooter,
    ),
    wish(
      'expel',
      desk.coalition < 40 ? 'keep-the-coalition' : 'remove-the-cause',
      provoked(desk) > 0 ? 96 : 0,
    ),
    inTurn(
      desk,
      6,
      'shelve-expulsion',
      'buy-time',
      desk.coalition >= 60 && provoked(desk) === 0 ? 10 : 0,
    ),
  ];
}

export const FRAMEWORK_FIRST: Doctrine = {
  id: 'framework-first',
  seat: 'baghdad',
  reserve: 0,
  wishes,
};
