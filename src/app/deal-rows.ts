// Term sheets, ready to draw: offers to answer, offers that wait, what is in force, what is over.
import { factsOf } from '../model/basis.ts';
import { findSheet, otherParty } from '../model/term-sheets.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import { optionAt } from '../model/legal.ts';
import { findOrder } from '../model/orders/all-orders.ts';
import type { Block } from '../model/orders/order.ts';
import type { DealStatus } from '../model/state.ts';
import type { EndOfRun, Game } from './state.ts';

/** What one side of a sheet promises: terms by id, worded by `term.<seat>.<id>`. */
export interface SidePromise {
  readonly seat: SeatId;
  readonly terms: readonly string[];
}

/** A term sheet by its two sides. */
export interface SheetRow {
  readonly sheet: string;
  readonly sides: readonly SidePromise[];
  /** Weeks for which its terms are checked. */
  readonly weeks: number;
  readonly facts: readonly string[];
}

/** An offer that this seat may answer this week. */
export interface OfferRow extends SheetRow {
  readonly from: SeatId;
  /** Its place in the draft when it is accepted there, else null. */
  readonly at: number | null;
  readonly reason: string | null;
  readonly reasons: readonly string[];
  /** Why it cannot be accepted now. */
  readonly blocked: Block | null;
}

/** A sheet that is on the table or in force. */
export interface StandingDeal extends SheetRow {
  readonly from: SeatId;
  readonly to: SeatId;
  /** Weeks that it still runs, the one to be played counted in. */
  readonly left: number;
  /** Whether this seat signed it; what others signed is public too. */
  readonly own: boolean;
}

/** What the desk shows of term sheets. */
export interface DealsOnDesk {
  readonly offers: readonly OfferRow[];
  /** Own offers that wait for their answer. */
  readonly waiting: readonly StandingDeal[];
  readonly inForce: readonly StandingDeal[];
}

/** The sheet's two sides, the reader's own last: first what one gets. */
function rowOf(id: string, reader: SeatId): SheetRow {
  const sheet = findSheet(id);
  const parties = sheet?.parties ?? [];
  const ordered = [...parties].sort(
    (one, other) =>
      Number(one === reader) - Number(other === reader) ||
      SEATS.indexOf(one) - SEATS.indexOf(other),
  );
  return {
    sheet: id,
    sides: ordered.map((seat) => ({
      seat,
      terms: (sheet?.terms ?? []).filter(({ by }) => by === seat).map(({ term }) => term),
    })),
    weeks: sheet?.weeks ?? 0,
    facts: sheet ? factsOf(sheet.basis) : [],
  };
}

/** Both sides of a sheet, as a seat reads it. */
export function sheetRow(id: string, reader: SeatId): SheetRow {
  return rowOf(id, reader);
}

/** The other party of a sheet that a seat may offer. */
export function partnerOf(id: string, seat: SeatId): SeatId | null {
  const sheet = findSheet(id);
  return sheet ? otherParty(sheet, seat) : null;
}

/** The term sheets of this moment. */
export function dealsOnDesk(game: Game): DealsOnDesk {
  const { view, draft, seat } = game;
  const open = view.deals.filter(({ status }) => status === 'offered');
  const standing = (deal: (typeof view.deals)[number]): StandingDeal => ({
    ...rowOf(deal.sheet, seat),
    from: deal.from,
    to: deal.to,
    left: Math.max(0, deal.until - view.week),
    own: deal.from === seat || deal.to === seat,
  });
  return {
    offers: open.flatMap((deal): OfferRow[] => {
      if (deal.to !== seat) return [];
      const at = draft.findIndex(
        ({ order, target }) => order === 'accept-deal' && target === deal.sheet,
      );
      const others = draft.filter((_, index) => index !== at);
      return [
        {
          ...rowOf(deal.sheet, seat),
          from: deal.from,
          at: at < 0 ? null : at,
          reason: draft[at]?.reason ?? null,
          reasons: findOrder(seat, 'accept-deal')?.reasons ?? [],
          blocked: optionAt(view, 'accept-deal', deal.sheet, others)?.blocked ?? null,
        },
      ];
    }),
    waiting: open.filter(({ from }) => from === seat).map(standing),
    inForce: view.deals.filter(({ status }) => status === 'in-force').map(standing),
  };
}

/** A sheet of the run at its end, with how it ended. */
export interface PastDeal extends SheetRow {
  readonly from: SeatId;
  readonly to: SeatId;
  /** Week in which it was offered. */
  readonly week: number;
  readonly status: DealStatus;
  readonly brokenBy: SeatId | null;
  readonly brokenTerm: string;
}

/** Every sheet that was offered in a run, in the order of the offers. */
export function pastDeals(game: Game, end: EndOfRun): readonly PastDeal[] {
  return end.open.deals.map(({ sheet, from, to, week, status, brokenBy, brokenTerm }) => ({
    ...rowOf(sheet, game.seat),
    from,
    to,
    week,
    status,
    brokenBy,
    brokenTerm,
  }));
}
