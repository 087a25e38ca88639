// How an order is worded on the desk: its sign, its price, whom it may be aimed at, why not now.
import type { SeatId } from '../../model/ids.ts';
import type { Block } from '../../model/orders/order.ts';
import { capitalise, listOf, say, targetName } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import type { OrderCost } from '../kit/order-card.tsx';
import type { IconName } from '../kit/icon.tsx';
import type { MarkOf } from '../kit/mark.tsx';

/** The sign of an order's kind; by its id, or by the part before the first dash. */
const ICONS: Readonly<Record<string, IconName>> = {
  // Baghdad
  condemn: 'megaphone-fill',
  arrest: 'hand-palm-fill',
  'hand-over-suspects': 'gavel-fill',
  dismiss: 'user-minus-fill',
  guard: 'shield-check-fill',
  escort: 'shield-chevron-fill',
  build: 'users-three-fill',
  'broker-truce': 'handshake-fill',
  talk: 'chats-fill',
  minister: 'airplane-takeoff-fill',
  visit: 'airplane-tilt-fill',
  carry: 'envelope-simple-fill',
  pay: 'hand-coins-fill',
  'press-timetable': 'calendar-check-fill',
  announce: 'newspaper-fill',
  protest: 'megaphone-fill',
  share: 'chair-fill',
  expel: 'sign-out-fill',
  shelve: 'tray-fill',
  // Washington
  harden: 'shield-check-fill',
  'hand-over-base': 'key-fill',
  'change-troops': 'users-fill',
  threaten: 'warning-fill',
  close: 'door-fill',
  reopen: 'door-open-fill',
  sanction: 'prohibit-fill',
  file: 'scroll-fill',
  waiver: 'coins-fill',
  nuclear: 'atom-fill',
  'visit-discreet': 'moon-fill',
  train: 'chalkboard-teacher-fill',
  intelligence: 'binoculars-fill',
  joint: 'shield-plus-fill',
  'new-rules': 'scales-fill',
  plan: 'archive-fill',
  channel: 'chats-fill',
  // Tehran
  guidance: 'chats-fill',
  quds: 'airplane-tilt-fill',
  unity: 'users-three-fill',
  coordinator: 'tree-structure-fill',
  supply: 'truck-fill',
  cut: 'truck-fill',
  reassure: 'handshake-fill',
  'press-politics': 'bank-fill',
  saudi: 'handshake-fill',
  back: 'bank-fill',
  'stand-aside': 'pause-fill',
  ease: 'flame-fill',
  'cut-gas': 'flame-fill',
  claim: 'coins-fill',
  mirror: 'swap-fill',
  denounce: 'megaphone-fill',
  // Every seat
  'offer-deal': 'file-text-fill',
  'accept-deal': 'file-text-fill',
};

export function orderMark(order: string): MarkOf {
  const head = order.split('-')[0] ?? order;
  if (head === 'strike' || order === 'campaign') return { kind: 'glyph', name: 'strike' };
  if (order === 'missiles') return { kind: 'glyph', name: 'missile' };
  return { kind: 'icon', name: ICONS[order] ?? ICONS[head] ?? 'scroll-fill' };
}

export function costWords(cost: number): OrderCost {
  return { amount: cost, label: say(texts(), 'ui.orders.cost', { cost }) };
}

/** Whom an order is aimed at, to stand alone. */
export function targetWords(order: string, target: string): string {
  const faction = `faction.${target}.name`;
  const name =
    texts()[faction] === undefined ? targetName(order, target, texts()) : say(texts(), faction);
  return capitalise(name);
}

export function blockWords({ key, params }: Block): string {
  return say(texts(), key, params ?? {});
}

export function seenByWords(seats: readonly SeatId[]): string {
  if (seats.length === 0) return say(texts(), 'ui.orders.seen-by-none');
  const names = seats.map((seat) => say(texts(), `seat.${seat}.name`));
  return `${say(texts(), 'ui.orders.seen-by', { seats: listOf(names, texts()) })}.`;
}

/** Short name of a meter, to stand over a small bar: a faction by its monogram. */
export function effectName(meter: string): string {
  const [head = '', id = '', ...rest] = meter.split('.');
  if (head !== 'faction') return say(texts(), `desk.meter.${meter}`);
  const faction =
    id === 'all' || id === 'target'
      ? say(texts(), 'desk.meter.faction.all')
      : say(texts(), `faction.${id}.monogram`);
  return say(texts(), `desk.meter.faction.${rest.join('.')}`, { faction });
}
