// Forward: the Americans leave a place that is made too dear to stay in, and restraint is read as weakness.
// So the factions are urged and armed; only at the edge of open war does it take a step back.
import { wasStruck } from '../model/orders/tehran-missiles.ts';
import { roundDiv } from '../model/numbers.ts';
import type { Doctrine } from './doctrine.ts';
import { most, recentUsDead, weeksSince } from './reading.ts';
import {
  dealWishes,
  keepingWord,
  largestBase,
  monthOf,
  rested,
  sawCrackdown,
  sawSanctions,
  upkeep,
  wish,
  type Wanted,
} from './tehran-reading.ts';

/** Risk of open war from which it leaves the choice to the factions instead of urging them. */
const EDGE = 70;

/** Capital that an answer by missiles takes. */
const ANSWER_COST = 5;

const WANTED: readonly Wanted[] = [{ sheet: 'gas-for-payment', want: 34, reason: 'buy-time' }];
const WANTED_AT_THE_EDGE: readonly Wanted[] = [
  { sheet: 'limits-on-both-sides', want: 74, reason: 'buy-time' },
  ...WANTED,
];

export const FORWARD: Doctrine = {
  id: 'forward',
  seat: 'tehran',
  reserve: 0,
  wishes: (view) => {
    const { warRisk, arrears } = view.world;
    const { breaches, strikes } = monthOf(view);
    const edge = warRisk >= EDGE;
    const struck = wasStruck(view, 2);
    // A campaign, or commanders struck in two weeks of the last four.
    const provoked =
      view.history.slice(-2).some((week) => week.campaign) ||
      (struck && view.history.slice(-4).filter((week) => week.worstStrike >= 4).length >= 2);
    // The two most militant are armed in turn, so that neither feels passed over.
    const keenest = most(view, (faction) => faction.militancy.mid).id;
    const second = most(view, (faction) =>
      faction.id === keenest ? -1 : faction.militancy.mid,
    ).id;
    const keen = view.week % 2 === 0 ? keenest : second;
    const base = largestBase(view);
    const answer = provoked ? 84 : struck ? 52 : 0;
    // Missiles only where their answer seems bearable.
    const bearable = warRisk < 45 && view.estimates.deterrence.mid < 84;
    const answering = struck || recentUsDead(view, 2) > 0;
    const wishes = [
      ...upkeep(view),
      wish(
        'guidance-urge',
        'all',
        struck ? 'answer-the-dead' : 'press-for-departure',
        !edge && weeksSince(view, 'guidance-urge') >= 3 ? 92 : 0,
      ),
      wish(
        'guidance-permit',
        'all',
        'keep-the-network',
        edge && weeksSince(view, 'guidance-permit') >= 3 ? 94 : 0,
      ),
      wish('coordinator', null, 'press-for-departure', 74),
      wish('supply', keen, 'keep-the-network', edge ? 0 : rested(view, 'supply', 58, 4)),
      wish(
        'supply-drones',
        keen,
        'press-for-departure',
        edge ? 0 : rested(view, 'supply-drones', 56, 4),
      ),
      wish(
        'supply-missiles',
        keen,
        answering ? 'be-believed' : 'press-for-departure',
        edge ? 0 : rested(view, 'supply-missiles', answering ? 74 : 62, 4),
      ),
      wish('press-politics', null, 'press-for-departure', rested(view, 'press-politics', 36, 5)),
      wish(
        'back-framework',
        null,
        'keep-the-network',
        rested(view, 'back-framework', 24 + roundDiv(54 - view.estimates.coalition.mid, 2), 8),
      ),
      wish(
        'nuclear-walk-out',
        null,
        struck ? 'answer-the-dead' : 'press-washington',
        edge ? 0 : rested(view, 'nuclear-walk-out', struck ? 66 : sawSanctions(view) ? 48 : 34, 12),
      ),
      wish('nuclear-slow', null, 'press-washington', rested(view, 'nuclear-slow', 30, 6)),
      wish(
        'cut-gas',
        null,
        sawCrackdown(view) ? 'press-baghdad' : 'collect-the-debt',
        rested(view, 'cut-gas', sawCrackdown(view) ? 58 : 32, 9),
      ),
      wish(
        'claim-arrears',
        null,
        'collect-the-debt',
        rested(view, 'claim-arrears', arrears - 20, 7),
      ),
      wish(
        'mirror-sanctions',
        null,
        sawSanctions(view) ? 'answer-sanctions' : 'be-believed',
        rested(view, 'mirror-sanctions', sawSanctions(view) ? 58 : 28, 6),
      ),
      wish(
        'denounce',
        null,
        'keep-the-network',
        rested(view, 'denounce', strikes * 14 + breaches * 8, 5),
      ),
      wish('channel-washington', null, 'avoid-a-wider-war', edge ? warRisk : 0),
      wish('quds-visit', null, 'be-obeyed', edge ? rested(view, 'quds-visit', 66, 8) : 0),
      wish('saudi-track', null, 'avoid-a-wider-war', edge ? rested(view, 'saudi-track', 50, 5) : 0),
      wish('missiles', base, 'answer-the-dead', base !== null && bearable ? answer : 0),
      ...dealWishes(view, edge ? WANTED_AT_THE_EDGE : WANTED),
    ];
    // It saves for an answer to a campaign or to a second commander, and gives only what cannot wait.
    const saving = provoked && view.capital < ANSWER_COST && !edge;
    return keepingWord(view, saving ? wishes.filter((one) => one.weight >= 80) : wishes, 35);
  },
};
