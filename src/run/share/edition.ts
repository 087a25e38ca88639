// The written tables that a link counts by: every id it can name, in an order that never changes.
import type { OrderChoice } from '../../model/content.ts';
import type { SeatId } from '../../model/ids.ts';

/** An id with the list that belongs to it: a scenario with its variants, an assumption with its readings. */
export interface ListRow {
  readonly id: string;
  readonly list: readonly string[];
}

/** An order with everything it can be aimed at and every reason it can be given for. */
export interface OrderRow {
  readonly id: string;
  /** Targets in their written order; the one entry null for an order without target. */
  readonly aims: readonly (string | null)[];
  readonly reasons: readonly string[];
}

/**
 * The tables of one edition. Once a link was made with an edition, nothing in it may change: a number
 * in the link is a place in these lists. Whatever comes later goes into a new edition.
 */
export interface Edition {
  /** Version of the rules that play these links again. */
  readonly rules: string;
  /** Name of the generator that the seeds are for. */
  readonly generator: string;
  readonly scenarios: readonly ListRow[];
  readonly doctrines: Readonly<Record<SeatId, readonly string[]>>;
  readonly assumptions: readonly ListRow[];
  readonly orders: Readonly<Record<SeatId, readonly OrderRow[]>>;
}

/** Ids from a text with spaces between them. */
export function words(text: string): readonly string[] {
  return text.split(' ');
}

export function listRow(id: string, list: string): ListRow {
  return { id, list: words(list) };
}

/** A row of an order; `reasons` with spaces between them. */
export function orderRow(id: string, aims: readonly (string | null)[], reasons: string): OrderRow {
  return { id, aims, reasons: words(reasons) };
}

function waysOf({ aims, reasons }: OrderRow): number {
  return aims.length * reasons.length;
}

/** How many different choices a seat has by the tables: orders, targets and reasons together. */
export function choiceCount(rows: readonly OrderRow[]): number {
  return rows.reduce((sum, row) => sum + waysOf(row), 0);
}

/** Number of a choice in the tables of its seat, from 0; −1 when they do not have it. */
export function choiceNumber(rows: readonly OrderRow[], choice: OrderChoice): number {
  let before = 0;
  for (const row of rows) {
    if (row.id === choice.order) {
      const aim = row.aims.indexOf(choice.target);
      const reason = row.reasons.indexOf(choice.reason);
      return aim < 0 || reason < 0 ? -1 : before + aim * row.reasons.length + reason;
    }
    before += waysOf(row);
  }
  return -1;
}

/** The choice with this number; null when the tables end before it. */
export function choiceAt(rows: readonly OrderRow[], number: number): OrderChoice | null {
  let left = number;
  for (const row of rows) {
    const ways = waysOf(row);
    if (left < ways) {
      const target = row.aims[Math.floor(left / row.reasons.length)];
      const reason = row.reasons[left % row.reasons.length];
      return target === undefined || reason === undefined
        ? null
        : { order: row.id, target, reason };
    }
    left -= ways;
  }
  return null;
}
