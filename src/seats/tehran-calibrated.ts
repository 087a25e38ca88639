// Calibrated pressure: the US presence ends when staying costs a little every month and never enough to be
// answered hard. So fire is kept between two levels, and politics, the debt and the talks press beside it.
import { wasStruck } from '../model/orders/tehran-missiles.ts';
import { roundDiv } from '../model/numbers.ts';
import type { Doctrine } from './doctrine.ts';
import { likeliestShooter, most, recentUsDead, weeksSince } from './reading.ts';
import {
  dealWishes,
  keepingWord,
  largestBase,
  meanFear,
  monthOf,
  rested,
  saw,
  sawCrackdown,
  sawSanctions,
  sinceGuidance,
  upkeep,
  wish,
  type Wanted,
} from './tehran-reading.ts';

/** Attacks in four weeks between which calibrated pressure is content. */
const CALIBRATED = { least: 3, most: 11 } as const;

const WANTED: readonly Wanted[] = [
  { sheet: 'quiet-for-a-date', want: 36, reason: 'buy-time' },
  { sheet: 'gas-for-payment', want: 34, reason: 'keep-the-word' },
  { sheet: 'restraint-for-talks', want: 28, reason: 'open-the-way-to-talks' },
  { sheet: 'no-supply-for-posts', want: 22, reason: 'buy-time' },
];

export const CALIBRATED_PRESSURE: Doctrine = {
  id: 'calibrated-pressure',
  seat: 'tehran',
  reserve: 1,
  wishes: (view) => {
    const { attacks, breaches, strikes } = monthOf(view);
    const struck = wasStruck(view, 2);
    const { warRisk, file, arrears } = view.world;
    const hot = breaches > 0 || warRisk > 45 || recentUsDead(view, 3) > 0;
    // The aim is a steady low level: enough to press, too little to be answered hard.
    const loud = attacks > CALIBRATED.most;
    const dated = file.status === 'dated' || file.status === 'executing';
    const quiet = attacks < CALIBRATED.least && view.history.length >= 4 && !dated && !hot;
    const keen = most(view, (faction) => faction.militancy.mid).id;
    const shooter = likeliestShooter(view);
    const base = largestBase(view);
    const baghdadTrust = view.estimates.trustInUs.baghdad.mid;
    const wishes = [
      ...upkeep(view),
      wish(
        'guidance-restrain',
        'all',
        'avoid-a-wider-war',
        hot && weeksSince(view, 'guidance-restrain') >= 2
          ? 95
          : loud && weeksSince(view, 'guidance-restrain') >= 2
            ? 70
            : 0,
      ),
      wish(
        'guidance-restrain',
        shooter,
        'keep-the-network',
        loud ? rested(view, 'guidance-restrain', 30 + attacks, 4) : 0,
      ),
      wish(
        'quds-visit',
        null,
        hot ? 'avoid-a-wider-war' : 'be-obeyed',
        rested(view, 'quds-visit', hot ? 74 : attacks * 2 - CALIBRATED.most, 7),
      ),
      wish(
        'guidance-permit',
        'all',
        'press-for-departure',
        quiet && sinceGuidance(view) > 3 ? 55 : 0,
      ),
      // Between its two levels, a free hand for the keenest alone.
      wish(
        'guidance-permit',
        keen,
        'keep-the-network',
        hot || loud || dated ? 0 : rested(view, 'guidance-permit', 50 - attacks * 2, 6),
      ),
      // After a quiet month, a word to the keenest alone rather than to all.
      wish(
        'guidance-urge',
        keen,
        'press-for-departure',
        quiet && warRisk < 25 ? rested(view, 'guidance-urge', 32, 6) : 0,
      ),
      wish(
        'guidance-hold',
        'all',
        'keep-the-network',
        !quiet && !loud && sinceGuidance(view) > 3 ? 60 : 0,
      ),
      wish('coordinator', null, 'be-obeyed', hot ? 0 : 46),
      wish('press-politics', null, 'press-for-departure', rested(view, 'press-politics', 38, 5)),
      wish(
        'back-framework',
        null,
        'keep-the-network',
        rested(view, 'back-framework', 32 + roundDiv(56 - view.estimates.coalition.mid, 2), 7),
      ),
      wish('supply', keen, 'keep-the-network', hot ? 0 : rested(view, 'supply', 31, 9)),
      wish(
        'supply-drones',
        keen,
        'press-for-departure',
        hot ? 0 : rested(view, 'supply-drones', 29, 10),
      ),
      wish(
        'supply-missiles',
        keen,
        'be-believed',
        rested(view, 'supply-missiles', (struck ? 38 : 0) + (quiet ? 16 : 0), 12),
      ),
      wish(
        'cut-supply',
        shooter,
        'be-obeyed',
        loud ? rested(view, 'cut-supply', 12 + attacks, 5) : 0,
      ),
      wish(
        'nuclear-advance',
        null,
        'avoid-a-wider-war',
        rested(
          view,
          'nuclear-advance',
          22 + (saw(view, 'washington', 'nuclear-offer') ? 30 : 0) + (hot ? 10 : 0),
          7,
        ),
      ),
      wish(
        'nuclear-slow',
        null,
        meanFear(view) > 45 ? 'buy-time' : 'press-washington',
        rested(
          view,
          'nuclear-slow',
          hot ? 0 : sawSanctions(view) || view.world.waiverDays === 0 ? 40 : 22,
          6,
        ),
      ),
      wish(
        'nuclear-walk-out',
        null,
        struck ? 'answer-the-dead' : 'press-washington',
        rested(view, 'nuclear-walk-out', struck ? 44 : sawSanctions(view) ? 28 : 0, 14),
      ),
      wish('saudi-track', null, 'open-the-way-to-talks', rested(view, 'saudi-track', 30, 7)),
      wish(
        'channel-washington',
        null,
        'avoid-a-wider-war',
        rested(view, 'channel-washington', warRisk + 12, 5),
      ),
      wish('stand-aside', null, 'avoid-a-wider-war', rested(view, 'stand-aside', hot ? 30 : 8, 8)),
      wish('ease-gas', null, 'keep-baghdad-close', rested(view, 'ease-gas', 66 - baghdadTrust, 8)),
      wish(
        'cut-gas',
        null,
        'press-baghdad',
        rested(view, 'cut-gas', (sawCrackdown(view) ? 30 : 0) + arrears - 52, 9),
      ),
      wish(
        'claim-arrears',
        null,
        'collect-the-debt',
        rested(view, 'claim-arrears', arrears - 22, 7),
      ),
      wish(
        'mirror-sanctions',
        null,
        'answer-sanctions',
        rested(view, 'mirror-sanctions', sawSanctions(view) ? 52 : 24, 6),
      ),
      wish(
        'denounce',
        null,
        'keep-the-network',
        rested(view, 'denounce', strikes * 14 + breaches * 15, 4),
      ),
      wish(
        'missiles',
        base,
        'be-believed',
        base !== null && wasStruck(view, 1) && warRisk < 45 ? 58 : 0,
      ),
      ...dealWishes(view, WANTED),
      // Limits bind it too, so it wants them when the other side's ladder is near.
      ...dealWishes(view, [
        {
          sheet: 'limits-on-both-sides',
          want: struck || warRisk > 20 || strikes > 0 ? 52 : 24,
          reason: 'keep-the-word',
        },
      ]),
    ];
    return keepingWord(view, wishes, 60);
  },
};
