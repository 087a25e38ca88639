// The view for a room, ready to draw: only what all seats can see, unless it follows one seat.
import { findOrder } from '../model/orders/all-orders.ts';
import type { FactionId, Stance } from '../model/ids.ts';
import type { SeatEvent, SeatReport } from '../model/report.ts';
import { materialOf, type SwordMaterial } from './material.ts';
import type { Game } from './state.ts';
import { gameAsTold } from './telling.ts';
import { postureOf, type PostureNow } from './week-desk.ts';
import { digestOf, type WeekItem } from './week-items.ts';

/** Whose eyes it sees through: nobody's, or those of the seat at the device. */
export type Follow = 'all' | 'seat';

/** How a faction stands: what it says openly, or what the seat sees it do. */
export type Stood =
  | { readonly from: 'word'; readonly stance: Stance; readonly fired: boolean }
  | { readonly from: 'seat'; readonly posture: PostureNow };

export interface ProjectorCard {
  /** Week to be played, from 1; the last one at the end of a run. */
  readonly week: number;
  readonly weeks: number;
  readonly day: number;
  readonly headline: WeekItem | null;
  readonly items: readonly WeekItem[];
  readonly factions: readonly { readonly id: FactionId; readonly stood: Stood }[];
  readonly sword: {
    readonly material: SwordMaterial;
    /** 0 to 100; only through Baghdad's own eyes. */
    readonly value: number | null;
  };
}

/** A headline and at most this many lines under it. */
const LINES = 3;
const SEATS = 3;

/** The event as all seats know it, or null when some do not learn of it. */
export function openEvent(event: SeatEvent): SeatEvent | null {
  switch (event.kind) {
    case 'attack':
      // An author who is not named openly is nobody's knowledge but the office's that traced it.
      return event.claim === 'own' ? event : { ...event, faction: null };
    case 'order':
      return findOrder(event.seat, event.choice.order)?.seenBy.length === SEATS
        ? { ...event, read: null, choice: { ...event.choice, reason: null } }
        : null;
    case 'truce':
    case 'deal':
      return event.seenBy.length === SEATS ? event : null;
    default:
      return event;
  }
}

function openReport(report: SeatReport): SeatReport {
  const events = report.events.flatMap((event) => openEvent(event) ?? []);
  return { ...report, events, decisions: [] };
}

/** What the room sees of this moment. */
export function projectorCard(before: Game, follow: Follow): ProjectorCard {
  const game = gameAsTold(before);
  const { view } = game;
  const last = game.reports.at(-1);
  const report = last && (follow === 'all' ? openReport(last) : last);
  const [headline = null, ...items] = report ? digestOf(report, LINES + 1) : [];
  const fired = new Set(
    (report?.events ?? []).flatMap((event) =>
      event.kind === 'attack' && event.faction !== null ? [event.faction] : [],
    ),
  );
  const sword = view.baghdad ? view.baghdad.sword : view.estimates.sword.mid;
  const over = game.end !== null;
  return {
    week: over ? view.week : Math.min(view.week + 1, view.weeks),
    weeks: view.weeks,
    day: over ? view.day - 7 : view.day,
    headline,
    items,
    factions: view.factions.map((faction) => ({
      id: faction.id,
      stood:
        follow === 'all'
          ? { from: 'word', stance: faction.stance, fired: fired.has(faction.id) }
          : { from: 'seat', posture: postureOf(faction) },
    })),
    sword: {
      material: materialOf(sword),
      value: follow === 'seat' && view.baghdad ? view.baghdad.sword : null,
    },
  };
}
