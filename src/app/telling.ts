// The telling of a week: what has been told so far, which event says most, and how long each stays. Pure.
import type { Game } from './state.ts';
import { itemsOf, weightOf, type WeekItem } from './week-items.ts';

/** Whether someone was killed in what a line tells. */
export function tellsOfDeaths({ event }: WeekItem): boolean {
  if (event?.kind !== 'attack' && event?.kind !== 'strike' && event?.kind !== 'order') return false;
  return Object.values(event.harm).some(({ killed }) => killed > 0);
}

/** Milliseconds that an event stays before the next is told, and how much longer when people died. */
const BETWEEN = 1700;
const PAUSE_FOR_DEATHS = 1500;

/** Milliseconds until the next event is told after this one. */
export function pauseAfter(item: WeekItem): number {
  return BETWEEN + (tellsOfDeaths(item) ? PAUSE_FOR_DEATHS : 0);
}

/** Place of the event that says most about the week, from 0; -1 in a week without any. */
export function weightiest(items: readonly WeekItem[]): number {
  const weights = items.map(({ event }) => (event ? weightOf(event) : 0));
  return weights.indexOf(Math.max(...weights));
}

/** How many lines of the last week lie face up. */
export function toldOf(game: Game): number {
  const report = game.reports.at(-1);
  return report ? Math.min(game.telling.shown, itemsOf(report).length) : 0;
}

/**
 * The game as far as its last week has been told: what comes later is in none of its lines. Meters
 * of the state stay as they are; the week's worst rungs are those told.
 */
export function gameAsTold(game: Game): Game {
  const report = game.reports.at(-1);
  const mark = game.view.history.at(-1);
  if (!report || !mark) return game;
  const items = itemsOf(report);
  const shown = toldOf(game);
  if (shown >= items.length) return game;
  const events = items.slice(0, shown).flatMap(({ event }) => (event ? [event] : []));
  let worstRung: typeof mark.worstRung = 0;
  let worstStrike = 0;
  for (const event of events) {
    if (event.kind === 'attack' && event.rung > worstRung) worstRung = event.rung;
    if (event.kind === 'strike') worstStrike = Math.max(worstStrike, event.rung);
  }
  return {
    ...game,
    reports: [...game.reports.slice(0, -1), { ...report, events, decisions: [] }],
    view: {
      ...game.view,
      history: [...game.view.history.slice(0, -1), { ...mark, worstRung, worstStrike }],
    },
  };
}
