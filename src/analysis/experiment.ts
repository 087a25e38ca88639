// A controlled experiment: the same crisis up to a week, then a campaign with Tehran restraining or urging.
import type { OrderChoice } from '../model/content.ts';
import type { SeatId } from '../model/ids.ts';
import { firstState } from '../model/setup.ts';
import { resolveTurn } from '../model/turn.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { allOrders } from '../seats/computer-orders.ts';
import { AS_RECORDED } from '../seats/as-recorded.ts';

/** What Tehran says to all factions after the campaign. */
export type Word = 'restrain' | 'urge';

/** Weeks before the campaign whose fire is the yardstick, and weeks after it until it is measured. */
const BEFORE = 3;
const AFTER = 3;

/** Attacks a week before a campaign, and in the third week after it. Hundredths of an attack. */
export interface Campaign {
  readonly before: number;
  readonly after: number;
}

const order = (id: string, target: string | null, reason: string): OrderChoice => ({
  order: id,
  target,
  reason,
});

/** What Tehran does in the weeks from the campaign on: its word to all, and a visit if it restrains. */
function tehransOrders(word: Word, since: number): OrderChoice[] {
  const said = order(
    `guidance-${word}`,
    'all',
    word === 'urge' ? 'press-for-departure' : 'avoid-a-wider-war',
  );
  const visit = word === 'restrain' && since === 0;
  return visit ? [order('quds-visit', null, 'be-obeyed'), said] : [said];
}

/**
 * Plays as recorded to `week`, then gives a campaign and Tehran's word. Both words share the luck.
 * The orders are given outright: what is measured is their effect, not whether they can be paid.
 * @returns the fire before and after; a run that ends before it can be measured counts as no fall;
 *   null when it ended before the campaign
 */
export function playCampaign(
  scenario: Scenario,
  seed: string,
  week: number,
  word: Word,
): Campaign | null {
  const [variant] = scenario.variants;
  if (!variant) return null;
  const recorded: Record<SeatId, string> = {
    baghdad: AS_RECORDED,
    washington: AS_RECORDED,
    tehran: AS_RECORDED,
  };
  const state = firstState(variant.start, scenario.day, scenario.weeks, seed);
  const { content } = variant;
  while (state.week < week - 1 && state.ending === 'none') {
    resolveTurn(state, allOrders(state, content, recorded), content, null);
  }
  if (state.ending !== 'none') return null;
  const before = state.history.slice(-BEFORE).reduce((sum, one) => sum + one.attacks, 0);
  for (let since = 0; since <= AFTER && state.ending === 'none'; since++) {
    const orders = {
      baghdad: [],
      washington: since === 0 ? [order('campaign', null, 'end-the-fire')] : [],
      tehran: tehransOrders(word, since),
    };
    resolveTurn(state, orders, content, null);
  }
  const fire = Math.round((before * 100) / BEFORE);
  if (state.week < week + AFTER) return { before: fire, after: fire };
  return { before: fire, after: (state.history.at(-1)?.attacks ?? 0) * 100 };
}
