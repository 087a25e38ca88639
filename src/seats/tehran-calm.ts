// Calm for talks: an understanding with Washington and Riyadh is worth more than any fire, and fire is what
// spoils it. So the factions are held back and, since they fear being the price, spoken to.
import { wasStruck } from '../model/orders/tehran-missiles.ts';
import { roundDiv } from '../model/numbers.ts';
import type { Doctrine } from './doctrine.ts';
import { likeliestShooter, recentAttacks, recentBreaches, weeksSince } from './reading.ts';
import {
  dealWishes,
  keepingWord,
  meanFear,
  monthOf,
  ownPromises,
  rested,
  saw,
  sawSanctions,
  sinceGuidance,
  upkeep,
  wish,
  type Wanted,
} from './tehran-reading.ts';

/** Attacks in four weeks up to which a milder word will do. */
const QUIET = 4;

const WANTED: readonly Wanted[] = [
  { sheet: 'restraint-for-talks', want: 62, reason: 'open-the-way-to-talks' },
  { sheet: 'limits-on-both-sides', want: 56, reason: 'keep-the-word' },
  { sheet: 'quiet-for-sanctions', want: 50, reason: 'open-the-way-to-talks' },
  { sheet: 'quiet-for-a-date', want: 44, reason: 'keep-the-word' },
  { sheet: 'gas-for-payment', want: 36, reason: 'keep-the-word' },
];

export const CALM_FOR_TALKS: Doctrine = {
  id: 'calm-for-talks',
  seat: 'tehran',
  reserve: 0,
  wishes: (view) => {
    const { attacks, breaches, strikes } = monthOf(view);
    const week = recentAttacks(view, 1);
    const struck = wasStruck(view, 2);
    const quiet = attacks <= QUIET && breaches === 0 && !struck && view.history.length >= 4;
    const fear = meanFear(view);
    const shooter = likeliestShooter(view);
    const promised = ownPromises(view).includes('quiet');
    const strain = struck ? 40 : 0;
    const wishes = [
      ...upkeep(view),
      wish(
        'guidance-restrain',
        'all',
        'protect-talks',
        !quiet && weeksSince(view, 'guidance-restrain') >= (struck ? 2 : 3) ? 90 : 0,
      ),
      wish(
        'guidance-hold',
        'all',
        'protect-talks',
        quiet && sinceGuidance(view) >= (promised ? 3 : 4) ? 66 : 0,
      ),
      // Between two words to all, one to whoever fired nonetheless.
      wish(
        'guidance-restrain',
        shooter,
        'avoid-a-wider-war',
        week > 0 ? rested(view, 'guidance-restrain', 26 + week * 4, 3) : 0,
      ),
      wish(
        'quds-visit',
        null,
        'avoid-a-wider-war',
        rested(view, 'quds-visit', recentAttacks(view, 2) * 5 + breaches * 30 + strain, 8),
      ),
      wish(
        'cut-supply',
        shooter,
        week > 3 ? 'be-obeyed' : 'avoid-a-wider-war',
        rested(view, 'cut-supply', week * 7 + recentBreaches(view, 1) * 20, 3),
      ),
      wish(
        'nuclear-advance',
        null,
        'open-the-way-to-talks',
        rested(
          view,
          'nuclear-advance',
          48 +
            (saw(view, 'washington', 'nuclear-offer') ? 30 : 0) -
            strain -
            Math.max(0, fear - 45),
          5,
        ),
      ),
      // A pause in the talks when the factions fear them most, or when someone was struck.
      wish(
        'nuclear-slow',
        null,
        'buy-time',
        rested(view, 'nuclear-slow', Math.max(0, fear - 44) * 3 + (struck ? 26 : 0), 6),
      ),
      wish(
        'saudi-track',
        null,
        'open-the-way-to-talks',
        rested(view, 'saudi-track', 42 - Math.max(0, fear - 48), 6),
      ),
      wish(
        'channel-washington',
        null,
        'avoid-a-wider-war',
        rested(view, 'channel-washington', view.world.warRisk + 28, 5),
      ),
      wish(
        'stand-aside',
        null,
        'protect-talks',
        rested(
          view,
          'stand-aside',
          12 + attacks * 2 + roundDiv(view.world.warRisk, 3) - (fear > 50 ? 30 : 0),
          8,
        ),
      ),
      wish('press-politics', null, 'press-for-departure', rested(view, 'press-politics', 42, 5)),
      wish(
        'back-framework',
        null,
        'keep-baghdad-close',
        rested(view, 'back-framework', 34 + roundDiv(58 - view.estimates.coalition.mid, 2), 7),
      ),
      wish(
        'ease-gas',
        null,
        'keep-baghdad-close',
        rested(
          view,
          'ease-gas',
          84 - view.estimates.trustInUs.baghdad.mid + (view.world.waiverDays === 0 ? 12 : 0),
          8,
        ),
      ),
      wish(
        'claim-arrears',
        null,
        'collect-the-debt',
        rested(view, 'claim-arrears', view.world.arrears - 58, 6),
      ),
      wish(
        'denounce',
        null,
        'avoid-a-wider-war',
        rested(view, 'denounce', strikes * 12 + breaches * 18, 4),
      ),
      wish('mirror-sanctions', null, 'answer-sanctions', sawSanctions(view) ? 24 : 0),
      ...dealWishes(view, WANTED),
    ];
    return keepingWord(view, wishes, 100);
  },
};
