// The guidance of a first game: three suggested orders, the factions likeliest to fire, and one instrument a week. Nothing is locked.
import type { FactionId } from '../model/ids.ts';
import { ORDERS_A_WEEK, optionAt } from '../model/legal.ts';
import type { Block } from '../model/orders/order.ts';
import { TUTORIAL } from './catalogue.ts';
import { defaultDoctrine, wishesNow } from './drawer.ts';
import type { AppState, Game } from './state.ts';

/** Weeks that are guided. */
const GUIDED_WEEKS = 3;
/** Factions that are named. */
const LIKELIEST = 2;

/** The instrument that each guided week explains. */
export const INSTRUMENTS = ['sword', 'ceiling', 'outlook'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** An order that the seat's default doctrine would give. */
export interface Suggestion {
  readonly order: string;
  readonly target: string | null;
  /** The doctrine's reason, worded by `reason.<id>`. */
  readonly reason: string;
  readonly cost: number;
  /** Whether the draft holds it. */
  readonly chosen: boolean;
  /** Why it cannot be added beside the draft; null when it can or is there. */
  readonly blocked: Block | null;
}

export interface FirstGame {
  /** Step that puts the week's guidance away. */
  readonly step: string;
  /** The doctrine whose picks these are. */
  readonly doctrine: string;
  readonly suggestions: readonly Suggestion[];
  /** Likeliest to fire first; chance of any fire next week in per cent. */
  readonly likeliest: readonly { readonly faction: FactionId; readonly chance: number }[];
  readonly instrument: Instrument;
}

/** Whether the player has never come to the end of a game, as far as the kept games tell. */
export function isFirstGame({
  saves,
  last,
  game,
}: Pick<AppState, 'saves' | 'last' | 'game'>): boolean {
  if (game?.end) return false;
  return ![...(saves ?? []), ...(last ? [last] : [])].some(({ over }) => over);
}

/** The orders that the default doctrine picks from this view, filled up to three with what it would wish next. */
export function suggestionsOf(game: Game): readonly Suggestion[] {
  const { view, draft } = game;
  const wishes = wishesNow(game);
  const seen = new Set<string>();
  const able = wishes.filter(({ order, target, given }) => {
    if (seen.has(order)) return false;
    const can = given || optionAt(view, order, target, [])?.blocked === null;
    if (can) seen.add(order);
    return can;
  });
  const picked = [...able.filter(({ given }) => given), ...able.filter(({ given }) => !given)];
  return picked.slice(0, ORDERS_A_WEEK).flatMap(({ order, target, reason }): Suggestion[] => {
    const option = optionAt(view, order, target, draft);
    if (!option) return [];
    const chosen = draft.some((one) => one.order === order && one.target === target);
    const blocked = chosen ? null : option.blocked;
    return [{ order, target, reason, cost: option.cost, chosen, blocked }];
  });
}

/** What the week of a first game opens with; null when there is nothing to guide or it was put away. */
export function firstGameOf(state: AppState): FirstGame | null {
  const { game, settings } = state;
  if (!game || !settings.guidance || !isFirstGame(state)) return null;
  const { view, scenario, persons, seat, guided } = game;
  const step = `first-${view.week + 1}`;
  const instrument = INSTRUMENTS[view.week];
  const doctrine = defaultDoctrine(game);
  const open = view.week < GUIDED_WEEKS && view.ending === 'none' && !guided.includes(step);
  const mine = persons.includes(seat) && scenario.id !== TUTORIAL.scenario;
  if (!open || !mine || !instrument || doctrine === null) return null;
  return {
    step,
    doctrine,
    suggestions: suggestionsOf(game),
    likeliest: view.factions
      .map(({ id, fireChance }) => ({ faction: id, chance: fireChance }))
      .sort((one, other) => other.chance - one.chance)
      .slice(0, LIKELIEST),
    instrument,
  };
}
