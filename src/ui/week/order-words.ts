// How an order is worded on the desk: its sign, its price, whom it may be aimed at, why not now.
import type { SeatId } from '../../model/ids.ts';
import type { Block } from '../../model/orders/order.ts';
import { capitalise, listOf, say, targetName } from '../../text/format.ts';
import { EN } from '../../text/messages-en.ts';
import type { OrderCost } from '../kit/order-card.tsx';
import type { IconName } from '../kit/icon.tsx';
import type { MarkOf } from '../kit/mark.tsx';

/** The sign of an order's kind; by its id, or by the part before the first dash. */
const ICONS: Readonly<Record<string, IconName>> = {
  condemn: 'megaphone-fill',
  arrest: 'hand-palm-fill',
  guard: 'shield-check-fill',
  build: 'users-three-fill',
  'broker-truce': 'handshake-fill',
  'press-timetable': 'calendar-check-fill',
  talk: 'chats-fill',
  protest: 'megaphone-fill',
  harden: 'shield-check-fill',
  file: 'scroll-fill',
  waiver: 'coins-fill',
  plan: 'archive-fill',
  channel: 'chats-fill',
  guidance: 'chats-fill',
  quds: 'airplane-tilt-fill',
  unity: 'users-three-fill',
  supply: 'truck-fill',
  cut: 'truck-fill',
  reassure: 'handshake-fill',
  'press-politics': 'bank-fill',
  ease: 'coins-fill',
  claim: 'coins-fill',
};

export function orderMark(order: string): MarkOf {
  const head = order.split('-')[0] ?? order;
  if (head === 'strike' || order === 'campaign') return { kind: 'glyph', name: 'strike' };
  return { kind: 'icon', name: ICONS[order] ?? ICONS[head] ?? 'scroll-fill' };
}

export function costWords(cost: number): OrderCost {
  return { amount: cost, label: say(EN, 'ui.orders.cost', { cost }) };
}

/** Whom an order is aimed at, to stand alone. */
export function targetWords(order: string, target: string): string {
  const faction = `faction.${target}.name`;
  const name = EN[faction] === undefined ? targetName(order, target, EN) : say(EN, faction);
  return capitalise(name);
}

export function blockWords({ key, params }: Block): string {
  return say(EN, key, params ?? {});
}

export function seenByWords(seats: readonly SeatId[]): string {
  if (seats.length === 0) return say(EN, 'ui.orders.seen-by-none');
  const names = seats.map((seat) => say(EN, `seat.${seat}.name`));
  return `${say(EN, 'ui.orders.seen-by', { seats: listOf(names, EN) })}.`;
}
