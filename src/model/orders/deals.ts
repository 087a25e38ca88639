// Offering and accepting term sheets: the same two orders for every seat.
import type { Basis } from '../basis.ts';
import { isOpen, offerDeal } from '../deals.ts';
import { findSheet, otherParty, SHEETS } from '../term-sheets.ts';
import type { SeatId } from '../ids.ts';
import { assert } from '../numbers.ts';
import type { SeatView } from '../view.ts';
import type { OrderDef } from './order.ts';

const BASIS: Basis = {
  facts: ['usip-2020-11.78', 'aawsat-2024-01.54', 'mee-2021-05.08'],
  assumption: 'assumed.order.deals',
};

/** Weeks after a sheet was refused, kept or broken before it can be offered again. */
const COOLS = 6;

const REASONS = ['keep-the-word', 'open-the-way-to-talks', 'buy-time'] as const;

const idsOf = (seat: SeatId): readonly string[] =>
  SHEETS.filter((one) => one.parties.includes(seat)).map((one) => one.id);
const SHEETS_OF: Readonly<Record<SeatId, readonly string[]>> = {
  baghdad: idsOf('baghdad'),
  washington: idsOf('washington'),
  tehran: idsOf('tehran'),
};

function ownSheets(view: SeatView): readonly string[] {
  return SHEETS_OF[view.seat];
}

/** The two orders of a seat by which term sheets are offered and accepted. */
export function dealOrders(seat: SeatId): readonly OrderDef[] {
  return [
    {
      id: 'offer-deal',
      seat,
      cost: 1,
      step: 'diplomacy',
      group: 'offer-deal',
      aim: 'sheet',
      targets: ownSheets,
      rest: 1,
      grave: false,
      reasons: REASONS,
      effects: [],
      // What is on the paper is known to the two until it is signed; `view.ts` shows the offer itself.
      seenBy: [seat],
      basis: BASIS,
      blocked: (view, target) => {
        const standing = view.deals.some((deal) => deal.sheet === target && isOpen(deal));
        if (standing) return { key: 'block.deal-standing' };
        const lately = view.deals.some(
          (deal) =>
            deal.sheet === target && view.week + 1 - Math.max(deal.week, deal.until) < COOLS,
        );
        if (lately) return { key: 'block.deal-lately' };
        const sheet = findSheet(target ?? '');
        return sheet && view.trust[otherParty(sheet, seat)] < 5 ? { key: 'block.no-trust' } : null;
      },
      carryOut: (turn, choice) => {
        assert(choice.target, 'an offer names its term sheet');
        offerDeal(turn, seat, choice.target);
        return { result: 'offered' };
      },
    },
    {
      id: 'accept-deal',
      seat,
      cost: 0,
      free: true,
      step: 'diplomacy',
      group: 'accept-deal',
      aim: 'sheet',
      targets: ownSheets,
      rest: 0,
      grave: false,
      reasons: REASONS,
      effects: [],
      seenBy: ['baghdad', 'washington', 'tehran'],
      basis: BASIS,
      blocked: (view, target) =>
        view.deals.some(
          (deal) => deal.sheet === target && deal.status === 'offered' && deal.to === seat,
        )
          ? null
          : { key: 'block.no-offer' },
      // Signed in step 2, before anything else of the week (deals.ts).
      carryOut: () => ({ result: 'signed' }),
    },
  ];
}
