// The analyst's chair: who gives the orders of the seat through whose eyes the analyst looks, and what was ordered.
import type { Game } from '../state.ts';
import { itemsOf, type WeekItem } from '../week-items.ts';

/** The doctrine that plays the seat at which one looks on; null where a person does. */
export function doctrineOf({ header, seat }: Pick<Game, 'header' | 'seat'>): string | null {
  const player = header.seats[seat];
  return player.by === 'doctrine' ? player.doctrine : null;
}

/** What the seat ordered in the week last played; empty before the first. */
export function lastOrders({ reports, seat }: Pick<Game, 'reports' | 'seat'>): readonly WeekItem[] {
  const report = reports.at(-1);
  if (!report) return [];
  return itemsOf(report).filter(({ event }) => event?.kind === 'order' && event.seat === seat);
}
