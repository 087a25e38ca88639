// State first: no arms beside the state's. The sword has to grow before it can be used, so every week
// goes into forces, guards and arrests that can succeed, and Washington is asked for help with it.
// Quiet that is bought with posts only makes the next bill larger.
import { roundDiv } from '../model/numbers.ts';
import type { SeatView } from '../model/view.ts';
import { dealWishes, deskOf, inTurn, keptWords, wish } from './baghdad-desk.ts';
import type { Doctrine, Wish } from './doctrine.ts';
import { weeksSince } from './reading.ts';

/** Sword from which a raid is more likely to succeed than to shame the state. */
const USABLE = 40;

function wishes(view: SeatView): Wish[] {
  const desk = deskOf(view);
  const { world } = view;
  const talking = world.file.status !== 'none';
  // Raids need a coalition that survives a failed one.
  const firm = desk.coalition >= 40 ? 0 : -25;
  return [
    ...keptWords(desk, 92),
    ...dealWishes(desk, {
      'timetable-for-crackdown': 40,
      'no-strikes-for-arrests': 36,
      'waiver-for-guards': 30,
      'gas-for-payment': 2,
      'quiet-for-a-date': 4,
    }),
    inTurn(desk, 2, 'build-forces', 'build-the-state', 84 - roundDiv(desk.sword, 2)),
    inTurn(
      desk,
      2,
      'arrest',
      desk.breaches > 0 ? 'stop-the-next-attack' : 'build-the-state',
      14 + 2 * (desk.sword - USABLE) + desk.fire * 3 + desk.breaches * 18 + firm,
      desk.shooter,
    ),
    inTurn(
      desk,
      5,
      'dismiss-commanders',
      desk.breaches > 0 ? 'show-the-state-stands' : 'build-the-state',
      desk.autonomy - 6 + desk.fire * 2 + firm,
      desk.shooter,
    ),
    inTurn(
      desk,
      5,
      'hand-over-suspects',
      desk.breaches > 0 ? 'avoid-a-wider-war' : 'stop-the-next-attack',
      54 + desk.breaches * 20 - roundDiv(desk.autonomy, 3) + firm,
      desk.shooter,
    ),
    inTurn(
      desk,
      3,
      'guard-missions',
      'reassure-washington',
      20 + world.embassyStrain + desk.breaches * 12,
    ),
    inTurn(desk, 5, 'escort-convoys', 'stop-the-next-attack', 18 + desk.month * 2),
    inTurn(desk, 4, 'condemn', 'show-the-state-stands', 28 + desk.fire * 5),
    inTurn(
      desk,
      10,
      'visit-washington',
      world.dependence >= 60 ? 'keep-the-lights-on' : 'reassure-washington',
      48 + roundDiv(world.dependence, 5) - roundDiv(desk.washington, 4),
    ),
    inTurn(
      desk,
      6,
      'broker-truce',
      'protect-lives',
      desk.month * 3 + desk.open * 2 - 8,
      weeksSince(view, 'broker-truce') < 12 ? 'convoys:nothing' : 'missions:nothing',
    ),
    inTurn(
      desk,
      7,
      'talk-to-faction',
      'learn-their-terms',
      desk.fearful.fear - 26,
      desk.fearful.id,
    ),
    inTurn(
      desk,
      9,
      'press-timetable',
      'open-the-way-to-talks',
      world.file.requested ? 4 : 30 + roundDiv(desk.washington - 50, 2),
    ),
    wish(
      'announce-agreement',
      'show-a-success',
      talking ? 80 - desk.coalition + roundDiv(world.file.credibility, 4) : 0,
      desk.coalition < 35 ? 'end-of-combat-mission' : 're-deployment',
    ),
    wish(
      'protest-strike',
      desk.coalition < 45 ? 'keep-the-coalition' : 'defend-sovereignty',
      desk.struck ? 74 - desk.coalition : 0,
    ),
    inTurn(
      desk,
      8,
      'minister-to-tehran',
      'press-tehran',
      12 + desk.fire * 3 + desk.breaches * 10 + roundDiv(world.embassyStrain, 4),
    ),
    inTurn(desk, 9, 'carry-message', 'avoid-a-wider-war', 20 + world.warRisk + desk.breaches * 10),
    inTurn(desk, 10, 'pay-arrears', 'keep-the-lights-on', world.arrears - 50),
    inTurn(desk, 16, 'share-posts', 'buy-time', 44 - desk.coalition),
    inTurn(desk, 3, 'shelve-expulsion', 'reassure-washington', desk.coalition),
  ];
}

export const STATE_FIRST: Doctrine = { id: 'state-first', seat: 'baghdad', reserve: 0, wishes };
