// Holding course: which orders are given again, and what makes it stop and ask.
import type { OrderChoice } from '../../model/content.ts';
import type { SeatId } from '../../model/ids.ts';
import { findIllegal } from '../../model/legal.ts';
import type { SeatReport } from '../../model/report.ts';
import type { SeatView } from '../../model/view.ts';
import { materialOf } from '../material.ts';
import type { StopReason } from '../state.ts';

/** Weeks ahead from which a date that falls due asks for the seat. */
const NEAR = 2;

/** Those of the standing orders that can be given this week, in their order. */
export function standingOrders(
  view: SeatView,
  orders: readonly OrderChoice[],
): readonly OrderChoice[] {
  const given: OrderChoice[] = [];
  for (const choice of orders) {
    if (findIllegal(view, [...given, choice]) === null) given.push(choice);
  }
  return given;
}

/** Dates that this seat knows to fall due, as weeks of the run. */
function deadlinesOf(view: SeatView): readonly number[] {
  const { file, electionWeek } = view.world;
  const own = view.deals.filter(
    ({ status, from, to }) => status === 'in-force' && (from === view.seat || to === view.seat),
  );
  return [file.deadline, electionWeek, ...own.map(({ until }) => until)].filter(
    (week) => week > view.week,
  );
}

function materialsSeen(view: SeatView): string {
  return materialOf(view.baghdad ? view.baghdad.sword : view.estimates.sword.mid);
}

/** Why a held course stops after a week, if it does. Everything is read from what the seat may know. */
export function stopReasons(
  before: SeatView,
  after: SeatView,
  report: SeatReport,
): readonly StopReason[] {
  const reasons: StopReason[] = [];
  const { events } = report;
  if (events.some(({ kind }) => kind === 'breach')) reasons.push({ kind: 'breach' });
  const killed = events.some(
    (event) =>
      (event.kind === 'attack' || event.kind === 'strike') &&
      Object.values(event.harm).some((one) => one.killed > 0),
  );
  if (killed) reasons.push({ kind: 'killed' });
  const offers = after.deals.filter(({ status, to }) => status === 'offered' && to === after.seat);
  for (const from of new Set<SeatId>(offers.map((deal) => deal.from))) {
    reasons.push({ kind: 'offer', from });
  }
  if (after.trajectory !== before.trajectory) reasons.push({ kind: 'trajectory' });
  if (materialsSeen(after) !== materialsSeen(before)) reasons.push({ kind: 'sword' });
  // A date asks once, in the week in which it comes near.
  const near = deadlinesOf(after).filter(
    (week) => week - after.week <= NEAR && week - before.week > NEAR,
  );
  for (const week of new Set(near)) reasons.push({ kind: 'deadline', week });
  const turned = events.some(
    (event) =>
      event.kind === 'rule' ||
      event.kind === 'deal' ||
      (event.kind === 'news' && event.from === 'calendar'),
  );
  if (turned) reasons.push({ kind: 'news' });
  if (after.ending !== 'none') reasons.push({ kind: 'end' });
  return reasons;
}
