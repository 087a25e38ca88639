// The parts of a link's content, each with its two directions side by side.
import type { OrderChoice } from '../../model/content.ts';
import { utf8 } from '../../model/hash.ts';
import type { SeatPlayer } from '../record.ts';
import { choiceAt, choiceCount, choiceNumber, type ListRow, type OrderRow } from './edition.ts';
import type { Packer, Unpacker } from './mixed-radix.ts';

/** Something that a link has no number for. Worded under `share.what.<what>`. */
export interface Missing {
  readonly what: 'scenario' | 'variant' | 'doctrine' | 'assumption' | 'order' | 'forecast' | 'term';
  readonly found: string;
}

/** Numbers going in, and the first thing for which there is none. */
export interface Writing extends Packer {
  missing: Missing | null;
}

/** Notes what the tables do not have; the first of several is kept. */
export function miss(to: Writing, what: Missing['what'], found: string): void {
  to.missing ??= { what, found };
}

export function putId(
  to: Writing,
  list: readonly string[],
  id: string,
  what: Missing['what'],
): void {
  const at = list.indexOf(id);
  if (at < 0) miss(to, what, id);
  else to.put(at, list.length);
}

export function takeId(from: Unpacker, list: readonly string[]): string {
  return list[from.take(list.length)] ?? '';
}

/** A count is written in steps of this many, so that a small one is short and none is too large. */
const STEP = 31;

export function putCount(to: Packer, count: number): void {
  let left = count;
  for (; left >= STEP; left -= STEP) to.put(STEP, STEP + 1);
  to.put(left, STEP + 1);
}

export function takeCount(from: Unpacker): number {
  let count = 0;
  let step = from.take(STEP + 1);
  for (; step === STEP; step = from.take(STEP + 1)) count += STEP;
  return count + step;
}

/** A text that is not empty. */
export function putText(to: Packer, text: string): void {
  const bytes = utf8(text);
  putCount(to, bytes.length - 1);
  for (const byte of bytes) to.put(byte, 256);
}

/** The text, or null when its bytes are none. */
export function takeText(from: Unpacker): string | null {
  const bytes: number[] = [];
  for (let left = takeCount(from) + 1; left > 0; left--) bytes.push(from.take(256));
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let n = 1; n <= more; n++) code = code * 64 + ((bytes[at + n] ?? 0) & 63);
    if (code > 0x10ffff) return null;
    text += String.fromCodePoint(code);
    at += more + 1;
  }
  return text;
}

/** Hexadecimal digits, two bytes at a time. */
export function putHex(to: Packer, digits: string): void {
  for (let at = 0; at < digits.length; at += 4) {
    const some = digits.slice(at, at + 4);
    to.put(Number.parseInt(some, 16), 1 << (4 * some.length));
  }
}

export function takeHex(from: Unpacker, digits: number): string {
  let text = '';
  while (text.length < digits) {
    const some = Math.min(4, digits - text.length);
    text += from
      .take(1 << (4 * some))
      .toString(16)
      .padStart(some, '0');
  }
  return text;
}

export function putPlayer(to: Writing, doctrines: readonly string[], player: SeatPlayer): void {
  const at = player.by === 'person' ? 0 : doctrines.indexOf(player.doctrine) + 1;
  if (player.by === 'doctrine' && at === 0) miss(to, 'doctrine', player.doctrine);
  else to.put(at, doctrines.length + 1);
}

export function takePlayer(from: Unpacker, doctrines: readonly string[]): SeatPlayer {
  const at = from.take(doctrines.length + 1);
  return at === 0 ? { by: 'person' } : { by: 'doctrine', doctrine: doctrines[at - 1] ?? '' };
}

type Chosen = Readonly<Record<string, string>>;

/** Readings picked; one that is named although it is the calibrated one stays named. */
export function putAssumptions(to: Writing, rows: readonly ListRow[], chosen: Chosen): void {
  const ids = Object.keys(chosen);
  const stray = ids.find((id) => !rows.some((row) => row.id === id));
  if (stray !== undefined) miss(to, 'assumption', stray);
  to.put(ids.length === 0 ? 0 : 1, 2);
  if (ids.length === 0) return;
  for (const { id, list } of rows) {
    const reading = chosen[id];
    const at = reading === undefined ? 0 : list.indexOf(reading) + 1;
    if (reading !== undefined && at === 0) miss(to, 'assumption', `${id}=${reading}`);
    else to.put(at, list.length + 1);
  }
}

export function takeAssumptions(from: Unpacker, rows: readonly ListRow[]): Chosen {
  if (from.take(2) === 0) return {};
  const chosen: Record<string, string> = {};
  for (const { id, list } of rows) {
    const at = from.take(list.length + 1);
    if (at > 0) chosen[id] = list[at - 1] ?? '';
  }
  return chosen;
}

/** Orders of one seat and week up to this many are counted in one small number. */
const FEW = 4;
/** More than that are counted in another, up to so many in all; the rules never allow as many. */
const MORE = 16;

export function putOrders(
  to: Writing,
  rows: readonly OrderRow[],
  orders: readonly OrderChoice[],
): void {
  if (orders.length >= FEW + MORE) miss(to, 'order', String(orders.length));
  to.put(Math.min(orders.length, FEW), FEW + 1);
  if (orders.length >= FEW) to.put(orders.length - FEW, MORE);
  const ways = choiceCount(rows);
  for (const choice of orders) {
    const number = choiceNumber(rows, choice);
    if (number < 0) miss(to, 'order', `${choice.order} ${choice.target ?? ''} ${choice.reason}`);
    else to.put(number, ways);
  }
}

export function takeOrders(from: Unpacker, rows: readonly OrderRow[]): readonly OrderChoice[] {
  const few = from.take(FEW + 1);
  const count = few < FEW ? few : FEW + from.take(MORE);
  const ways = choiceCount(rows);
  const orders: OrderChoice[] = [];
  for (let n = 0; n < count; n++) {
    const choice = choiceAt(rows, from.take(ways));
    if (choice) orders.push(choice);
  }
  return orders;
}
