// The title of a why card: what a faction did in that week and the nearest cause the seat knows of.
import type { FactionId, PlaceId, Weapon } from '../model/ids.ts';
import type { SeatEvent } from '../model/report.ts';
import type { Game, OpenWhy } from './state.ts';

/** What a faction was seen to do. */
export type WhyDeed =
  | { readonly kind: 'fired'; readonly weapon: Weapon; readonly place: PlaceId }
  | { readonly kind: 'fired-often'; readonly count: number }
  /** Weeks in a row without fire that can be laid at its door, this one included. */
  | { readonly kind: 'held'; readonly weeks: number }
  | { readonly kind: 'unknown' };

/** The last US strike on it before that, if it was lately. */
export interface WhyCause {
  readonly days: number;
  readonly what: 'depots' | 'crews' | 'commander';
}

export interface WhyHead {
  readonly deed: WhyDeed;
  readonly cause: WhyCause | null;
}

/** Days back that a strike still counts as the nearest cause. */
const LATELY = 21;
const COMMANDER = 4;
const CREWS = 3;

interface Dated {
  readonly day: number;
  readonly event: SeatEvent;
}

function eventsUpTo(game: Game, week: number): readonly Dated[] {
  return game.reports
    .slice(0, week)
    .flatMap(({ day, events }) => events.map((event) => ({ day: day + event.weekday, event })));
}

function deedOf(game: Game, { faction, week, observed }: OpenWhy): WhyDeed {
  if (observed === null) return { kind: 'unknown' };
  if (observed === 0) {
    let weeks = 0;
    for (const report of [...game.reports.slice(0, week)].reverse()) {
      if (report.decisions.find((one) => one.faction === faction)?.observed !== 0) break;
      weeks += 1;
    }
    return { kind: 'held', weeks: Math.max(1, weeks) };
  }
  const attacks = (game.reports[week - 1]?.events ?? []).flatMap((event) =>
    event.kind === 'attack' && event.faction === faction ? [event] : [],
  );
  const [first] = attacks;
  if (!first) return { kind: 'unknown' };
  return attacks.length === 1
    ? { kind: 'fired', weapon: first.weapon, place: first.place }
    : { kind: 'fired-often', count: attacks.length };
}

function causeOf(game: Game, faction: FactionId, week: number): WhyCause | null {
  const dated = eventsUpTo(game, week);
  const end = (game.reports[week - 1]?.day ?? 0) + 6;
  const shot = dated.find(
    ({ day, event }) => day > end - 7 && event.kind === 'attack' && event.faction === faction,
  );
  const until = shot?.day ?? end;
  const [strike] = dated
    .filter(
      ({ day, event }) =>
        event.kind === 'strike' &&
        event.faction === faction &&
        day < until &&
        day >= until - LATELY,
    )
    .reverse();
  if (strike?.event.kind !== 'strike') return null;
  const { rung } = strike.event;
  return {
    days: until - strike.day,
    what: rung >= COMMANDER ? 'commander' : rung >= CREWS ? 'crews' : 'depots',
  };
}

/** What was done, and what came before it, as the seat knows both. */
export function whyHead(game: Game, open: OpenWhy): WhyHead {
  return { deed: deedOf(game, open), cause: causeOf(game, open.faction, open.week) };
}
