// When a person's own forecast is asked for: in the first week and every fourth, of an analyst in every week, before the model's odds are shown.
import type { AidsLevel } from '../setup.ts';
import type { OwnForecast } from '../state.ts';

/** Weeks between two forecasts: the horizon of one. The role sheets have the same weeks (1, 4, 8, 12 …). */
const EVERY = 4;

/** Whether a forecast falls due with this many weeks played: before weeks 1, 4, 8, 12 and so on. */
export function isDue(played: number): boolean {
  return played === 0 || (played + 1) % EVERY === 0;
}

/** Weeks played when a forecast last fell due. */
export function lastDue(played: number): number {
  let week = played;
  while (!isDue(week)) week -= 1;
  return week;
}

/**
 * Whether the seat is still asked for its odds.
 * @param skipped  weeks played when it last went on without, or null
 * @param weekly  whether one falls due in every week: an analyst has nothing else to do
 */
export function asksForecast(
  aids: AidsLevel,
  played: number,
  forecasts: readonly OwnForecast[],
  skipped: number | null,
  { weekly = false }: { readonly weekly?: boolean } = {},
): boolean {
  const since = weekly ? played : lastDue(played);
  const given = forecasts.some(({ week }) => week >= since);
  // In an exam nothing is shown afterwards, so that a forecast is offered in every week.
  return !given && (aids === 'exam' || skipped === null || skipped < since);
}
