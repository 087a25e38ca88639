// Term sheets offered, answered, in force: who learns of them, when they end, and what breaking one costs.
import { SEATS, type SeatId } from './ids.ts';
import { changeFaction, changeTrust } from './ledger.ts';
import { assert } from './numbers.ts';
import type { Deal } from './state.ts';
import { asksForActs, findSheet, isTermKept, otherParty, type Term } from './term-sheets.ts';
import { tell, type Turn } from './turn-context.ts';

/** Whether a sheet stands between two seats now: offered or in force. */
export function isOpen(deal: Pick<Deal, 'status'>): boolean {
  return deal.status === 'offered' || deal.status === 'in-force';
}

/** Trust that breaking a term costs: the injured party's, and the onlooker's. */
const BROKEN_TRUST = { injured: -14, onlooker: -4 } as const;
/** Trust that signing, a week kept, and keeping to the end earn between the parties. */
const SIGNED_TRUST = 4;
const KEPT_TRUST = 5;

function tellDeal(turn: Turn, deal: Deal, what: 'signed' | 'refused' | 'kept' | 'broken'): void {
  tell(turn, {
    kind: 'deal',
    sheet: deal.sheet,
    from: deal.from,
    to: deal.to,
    what,
    brokenBy: deal.brokenBy,
    term: deal.brokenTerm,
    weekday: what === 'signed' || what === 'refused' ? 0 : 6,
    seenBy: what === 'refused' ? [deal.from, deal.to] : SEATS,
  });
}

/** Both parties' trust in each other moves by `amount`. */
function bothTrust(turn: Turn, deal: Deal, amount: number, cause: string): void {
  changeTrust(turn, deal.from, deal.to, amount, cause);
  changeTrust(turn, deal.to, deal.from, amount, cause);
}

function sign(turn: Turn, deal: Deal): void {
  const terms = findSheet(deal.sheet);
  assert(terms, `no term sheet ${deal.sheet}`);
  deal.status = 'in-force';
  deal.until = turn.week + terms.weeks - 1;
  bothTrust(turn, deal, SIGNED_TRUST, 'rule:deal-signed');
  // What is signed between the patrons is signed over the factions' heads (mee-2021-05.09).
  if (!terms.parties.includes('baghdad')) {
    for (const faction of turn.state.factions) {
      changeFaction(turn, faction, 'fear', 5, 'rule:deal-over-their-heads');
    }
  }
  tellDeal(turn, deal, 'signed');
}

/** Puts an offer on the table; the other seat answers next week. */
export function offerDeal(turn: Turn, from: SeatId, sheetId: string): void {
  const terms = findSheet(sheetId);
  assert(terms, `no term sheet ${sheetId}`);
  // Two offers of the same sheet in one week are one agreement: each has said yes before it was asked.
  const crossing = turn.state.deals.find(
    (deal) => deal.sheet === sheetId && deal.status === 'offered' && deal.to === from,
  );
  if (crossing) {
    sign(turn, crossing);
    return;
  }
  turn.state.deals.push({
    sheet: sheetId,
    from,
    to: otherParty(terms, from),
    week: turn.week,
    status: 'offered',
    until: 0,
    brokenBy: null,
    brokenTerm: '',
  });
}

/** Step 2: an offer of last week is signed if the other seat accepts it this week, else it is refused. */
export function answerDeals(turn: Turn): void {
  for (const deal of turn.state.deals) {
    if (deal.status !== 'offered' || deal.week >= turn.week) continue;
    const accepted = turn.orders[deal.to].some(
      (choice) => choice.order === 'accept-deal' && choice.target === deal.sheet,
    );
    if (!accepted) {
      deal.status = 'refused';
      deal.until = turn.week;
      changeTrust(turn, deal.from, deal.to, -1, 'rule:offer-refused');
      tellDeal(turn, deal, 'refused');
      continue;
    }
    sign(turn, deal);
  }
}

/** Every term of a deal that was not kept this week. */
function brokenTerms(turn: Turn, deal: Deal): Term[] {
  const terms = findSheet(deal.sheet)?.terms ?? [];
  const signed = deal.until - (findSheet(deal.sheet)?.weeks ?? 0) + 1;
  const since = turn.week - signed + 1;
  return terms.filter((term) => !isTermKept(turn, term, since));
}

function breakTerm(turn: Turn, deal: Deal, term: Term): void {
  deal.status = 'broken';
  deal.until = turn.week;
  deal.brokenBy = term.by;
  deal.brokenTerm = term.term;
  for (const seat of SEATS) {
    if (seat === term.by) continue;
    const party = seat === deal.from || seat === deal.to;
    const cost = party ? BROKEN_TRUST.injured : BROKEN_TRUST.onlooker;
    changeTrust(turn, seat, term.by, cost, 'rule:term-broken');
  }
  tellDeal(turn, deal, 'broken');
}

/** Step 11: the terms of every deal in force are checked; a broken one is named and paid for in trust. */
export function checkDeals(turn: Turn): void {
  for (const deal of turn.state.deals) {
    if (deal.status !== 'in-force') continue;
    const broken = brokenTerms(turn, deal);
    // When both break their word in one week, each is named and each pays.
    for (const term of broken) breakTerm(turn, deal, term);
    if (broken.length > 0) continue;
    if (turn.week >= deal.until) {
      deal.status = 'kept';
      bothTrust(turn, deal, KEPT_TRUST, 'rule:deal-kept');
      tellDeal(turn, deal, 'kept');
    } else if (asksForActs(deal.sheet)) {
      // Only a word that takes acts to keep earns trust as it is kept.
      bothTrust(turn, deal, 1, 'rule:term-kept');
    }
  }
}
