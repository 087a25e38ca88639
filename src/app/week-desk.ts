// What the week's and the resolution's panels say beside orders: dates, ceiling, outlook, factions, places, human cost, sources.
import { factsOf, type Basis } from '../model/basis.ts';
import { civilOf, type CivilDate } from '../model/calendar-day.ts';
import type { Harm } from '../model/events.ts';
import { findSheet } from '../model/term-sheets.ts';
import { VICTIMS, type FactionId, type Stance, type Trajectory } from '../model/ids.ts';
import { findOrder } from '../model/orders/all-orders.ts';
import { RULE_BASIS } from '../model/rule-basis.ts';
import type { WeekMark } from '../model/state.ts';
import type { FactionView } from '../model/view.ts';
import type { SeatEvent, SeatReport } from '../model/report.ts';
import { findVariant } from '../scenario/scenario.ts';
import type { MapSiteKind } from './map-picture.ts';
import { pictureOf } from './picture.ts';
import type { AppState, Game } from './state.ts';
import { itemsOf } from './week-items.ts';

export interface WeekDates {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** First and last day of the week that begins on a day number. */
export function datesOf(day: number): WeekDates {
  return { from: civilOf(day), to: civilOf(day + 6) };
}

/** The seven days of a week: day number and day of the month. */
export function daysOf(day: number): readonly { readonly day: number; readonly date: CivilDate }[] {
  return [0, 1, 2, 3, 4, 5, 6].map((at) => ({ day: day + at, date: civilOf(day + at) }));
}

/** Where the tacit ceiling stands after last week. */
export interface CeilingNow {
  readonly state: 'holding' | 'tested' | 'broken-by-strike' | 'broken-by-attack';
  /** What broke it, more exactly than the state says. */
  readonly by: 'strike' | 'attack' | 'missiles' | null;
  /** Worst rung of each side last week, 0 to 5; the factions' lowest, holding fire, is 1. */
  readonly factions: number;
  readonly strikes: number;
  /** Strength of the ceiling, 0 to 100. */
  readonly strength: number;
}

/** Highest rungs inside the rules: a salvo, and a strike on launch crews (model/breach.ts). */
export const INSIDE_THE_RULES = { factions: 4, strikes: 3 } as const;
/** Under this strength the ceiling counts as tested even in a quiet week. */
const TESTED_UNDER = 50;

export function ceilingOf(game: Game): CeilingNow {
  const { history, world } = game.view;
  const last: WeekMark | undefined = history.at(-1);
  const factions = last ? last.worstRung + 1 : 0;
  const strikes = last ? last.worstStrike : 0;
  const breach = game.reports.at(-1)?.events.find((event) => event.kind === 'breach');
  const by = breach?.kind === 'breach' ? breach.by : null;
  const strained =
    factions >= INSIDE_THE_RULES.factions ||
    strikes >= INSIDE_THE_RULES.strikes ||
    world.ceiling < TESTED_UNDER;
  return {
    state:
      by === null
        ? strained
          ? 'tested'
          : 'holding'
        : by === 'strike'
          ? 'broken-by-strike'
          : 'broken-by-attack',
    by,
    factions,
    strikes,
    strength: world.ceiling,
  };
}

/** The stem of the delta and the trajectory in force. */
export function outlookOf(game: Game): {
  readonly weeks: readonly { readonly intensity: number; readonly attacks: number }[];
  readonly trajectory: Trajectory;
  readonly intensity: number;
  /** Intensity and division after last week, with their change since the week before; null before week 1. */
  readonly now: Readonly<Record<'intensity' | 'division', { value: number; by: number }>> | null;
} {
  const { history, trajectory } = game.view;
  const weeks = history.map(({ intensity, attacks }) => ({ intensity, attacks }));
  const last = history.at(-1);
  const before = history.at(-2);
  return {
    weeks,
    trajectory,
    intensity: last?.intensity ?? 0,
    now: last
      ? {
          intensity: {
            value: last.intensity,
            by: before ? last.intensity - before.intensity : 0,
          },
          division: { value: last.division, by: before ? last.division - before.division : 0 },
        }
      : null,
  };
}

export type PostureNow = 'attacking' | 'preparing' | 'holding' | 'lobbying';

/** Stake in the government from which a faction that fires at nothing is said to lobby. */
const LOBBIES_FROM = 60;

/** What a faction is seen to do: its fire last week, else what it leans to. */
export function postureOf(faction: FactionView): PostureNow {
  if (faction.seen > 0) return 'attacking';
  if (faction.leaning > 0) return 'preparing';
  const lobbies: readonly Stance[] = ['truce', 'suspended'];
  return lobbies.includes(faction.stance) && faction.stake >= LOBBIES_FROM ? 'lobbying' : 'holding';
}

/** A rift between two cards of the strip, by their places in it. */
export interface StripRift {
  readonly a: FactionId;
  readonly b: FactionId;
  /** Key of its reason in the scenario's words. */
  readonly over: string;
  readonly from: number;
  readonly to: number;
}

export interface Strip {
  readonly factions: readonly FactionView[];
  /** Rifts that can be drawn without crossing each other. */
  readonly rifts: readonly StripRift[];
}

/** Level from which a rift is worth a line. */
const RIFT_FROM = 20;

/** The factions in an order in which rivals stand two apart, so that no two rifts cross. */
export function stripOf(game: Game): Strip {
  const { factions } = game.view;
  const torn = game.view.rifts.filter((rift) => rift.level >= RIFT_FROM);
  const inRift = new Set(game.view.rifts.flatMap(({ a, b }) => [a, b]));
  const free = factions.filter((faction) => !inRift.has(faction.id)).map((faction) => faction.id);
  const order: FactionId[] = [];
  for (const { a, b } of game.view.rifts) {
    if (order.includes(a) || order.includes(b)) continue;
    const between = free.shift();
    order.push(a, ...(between === undefined ? [] : [between]), b);
  }
  order.push(...factions.map((faction) => faction.id).filter((id) => !order.includes(id)));
  const placed: StripRift[] = [];
  for (const { a, b, over } of torn) {
    const from = Math.min(order.indexOf(a), order.indexOf(b));
    const to = Math.max(order.indexOf(a), order.indexOf(b));
    if (placed.every((other) => to < other.from || from > other.to)) {
      placed.push({ a, b, over, from, to });
    }
  }
  const sorted = order.flatMap((id) => factions.filter((faction) => faction.id === id));
  return { factions: sorted, rifts: placed };
}

/** A row of the list of places. */
export interface PlaceRow {
  readonly id: string;
  readonly kind: MapSiteKind | 'road';
  readonly country: 'iraq' | 'syria' | 'jordan' | null;
  /** Chance of fire next week at the seat's estimates; null where nothing is expected. */
  readonly threat: number | null;
  readonly presence: number | null;
  readonly attacked: boolean;
  readonly selected: boolean;
}

/** The places that the map marks, highest threat first: the same in words. */
export function placeRows(state: AppState): PlaceRow[] {
  const { game } = state;
  if (!game) return [];
  const picture = pictureOf(state, true);
  const content = findVariant(game.scenario, game.header.variant)?.content;
  const countries = new Map(content?.places.map((place) => [place.id, place.country]));
  const views = new Map(game.view.places.map((place) => [place.id, place]));
  const row = (
    id: string,
    kind: PlaceRow['kind'],
    marks: { attacked: boolean; selected: boolean },
  ): PlaceRow => ({
    id,
    kind,
    country: countries.get(id) ?? null,
    threat: kind === 'handed-over' ? null : (views.get(id)?.threat ?? null),
    presence: views.get(id)?.presence ?? null,
    attacked: marks.attacked,
    selected: marks.selected,
  });
  const sites = picture.sites
    .filter((site) => views.has(site.id))
    .map((site) => row(site.id, site.kind, site));
  const roads = picture.routes
    .filter((route) => views.has(route.id))
    .map((route) => row(route.id, 'road', route));
  return [...sites, ...roads].sort((one, other) => (other.threat ?? -1) - (one.threat ?? -1));
}

/** Who was hurt in a week, all of its attacks and strikes together. */
export function tollOf(report: SeatReport): Harm {
  const sum: Harm = {};
  for (const event of report.events) {
    if (event.kind !== 'attack' && event.kind !== 'strike' && event.kind !== 'order') continue;
    for (const victim of VICTIMS) {
      const toll = event.harm[victim];
      if (!toll) continue;
      const before = sum[victim] ?? { killed: 0, wounded: 0 };
      sum[victim] = { killed: before.killed + toll.killed, wounded: before.wounded + toll.wounded };
    }
  }
  return sum;
}

/** What an event rests on: facts, or the sentence of an assumption. */
export interface Grounds {
  readonly facts: readonly string[];
  readonly assumption: string | null;
}

function grounds(basis: Basis | undefined): Grounds {
  return basis
    ? { facts: factsOf(basis), assumption: basis.assumption ?? null }
    : { facts: [], assumption: null };
}

/** The basis of an event's rule, order or entry. */
export function groundsOf(game: Game, event: SeatEvent): Grounds {
  const content = findVariant(game.scenario, game.header.variant)?.content;
  switch (event.kind) {
    case 'order':
      return grounds(findOrder(event.seat, event.choice.order)?.basis);
    case 'strike':
      return grounds(findOrder('washington', event.order)?.basis);
    case 'news':
      return grounds(
        [...(content?.calendar ?? []), ...(content?.events ?? [])].find(
          (one) => one.id === event.id,
        )?.basis,
      );
    case 'rule':
      return grounds(RULE_BASIS[event.id]);
    case 'breach':
      return grounds(RULE_BASIS['breach']);
    case 'deal':
      return grounds(findSheet(event.sheet)?.basis);
    case 'truce':
      return grounds(RULE_BASIS[`truce-${event.what}`]);
    default:
      return { facts: [], assumption: null };
  }
}

/** Whether an event stands in the sources for its date: a cited entry of the calendar that no variant made up. */
export function isOnRecord(game: Game, event: SeatEvent): boolean {
  if (event.kind !== 'news' || event.from !== 'calendar') return false;
  const baseline = game.scenario.variants.find((variant) => variant.toward === null);
  const entry = baseline?.content.calendar.find((one) => one.id === event.id);
  return entry !== undefined && factsOf(entry.basis).length > 0;
}

/** The opening items of the seat, with the facts behind each. */
export function openingOf(
  game: Game,
): readonly { readonly key: string; readonly facts: readonly string[] }[] {
  return game.scenario.opening[game.seat].map((item) => ({
    key: item.key,
    facts: factsOf(item.basis),
  }));
}

/** Certain effects of an order that was carried out, aimed. */
export function effectsOfOrder(
  event: Extract<SeatEvent, { kind: 'order' }>,
): readonly { readonly meter: string; readonly by: number }[] {
  const { order, target } = event.choice;
  const effects = findOrder(event.seat, order)?.effects ?? [];
  return target === null
    ? effects
    : effects.map(({ meter, by }) => ({ meter: meter.replace('.target.', `.${target}.`), by }));
}

/** The reason behind an act: the own one as it was picked, another's as it is read here. */
export interface ReasonSeen {
  readonly own: boolean;
  readonly reason: string;
}

/** The reason behind an order or a strike of the last report; null for anything else, or when it is not known. */
export function reasonOf(game: Game, event: SeatEvent): ReasonSeen | null {
  const order =
    event.kind === 'strike'
      ? // A strike tells itself; the order behind it holds the reading.
        game.reports
          .at(-1)
          ?.events.find((one) => one.kind === 'order' && one.choice.order === event.order)
      : event;
  if (order?.kind !== 'order') return null;
  const own = order.seat === game.seat;
  const reason = own ? order.choice.reason : order.read;
  return reason === null ? null : { own, reason };
}

/** The last report and its lines; null before the first week is played. */
export function lastWeek(
  game: Game,
): { readonly report: SeatReport; readonly lines: ReturnType<typeof itemsOf> } | null {
  const report = game.reports.at(-1);
  return report ? { report, lines: itemsOf(report) } : null;
}
