// How a line of the calibration report is worded, for the page in the repository and the one in the game.
import { say } from './format.ts';
import type { Messages } from './messages.ts';

/** What wording a result needs of it. */
export interface ResultToWord {
  readonly id: string;
  readonly unit: string;
  readonly least: number | null;
  readonly most: number | null;
  readonly value: number;
}

/**
 * What a target asks for, in words.
 * @param scenarioTitle  gives the title of the scenario with an id
 */
export function targetTitle(
  id: string,
  messages: Messages,
  scenarioTitle: (id: string) => string,
): string {
  const [kind = '', first = '', ...rest] = id.split('.');
  const last = rest.join('.');
  if (kind === 'variant') {
    const variant = say(messages, `trajectory.${last}`);
    return say(messages, 'target.variant', { scenario: scenarioTitle(first), variant });
  }
  if (kind === 'agency') {
    return say(messages, 'target.agency', { seat: say(messages, `seat.${first}.name`) });
  }
  if (kind === 'grave') {
    return say(messages, 'target.grave', { order: say(messages, `order.${last}.short`) });
  }
  return say(messages, `target.${id}`);
}

/** A number with a true minus sign; empty for none. */
function minus(value: number | null): string {
  return value === null ? '' : String(value).replace('-', '\u2212');
}

function withUnit(value: string, unit: string, messages: Messages): string {
  return say(messages, `calibration.unit.${unit}`, { value });
}

/** The value of a result with its unit. */
export function valueWords(result: ResultToWord, messages: Messages): string {
  return withUnit(minus(result.value), result.unit, messages);
}

/** The bounds of a target with their unit. */
export function boundsWords(result: ResultToWord, messages: Messages): string {
  const { unit } = result;
  const least = minus(result.least);
  const most = minus(result.most);
  if (result.least === null) {
    return withUnit(say(messages, 'calibration.at-most', { most }), unit, messages);
  }
  const whole = (unit === 'percent' || unit === 'points') && result.most === 100;
  if (result.most === null || whole) {
    return withUnit(say(messages, 'calibration.at-least', { least }), unit, messages);
  }
  return withUnit(say(messages, 'calibration.between', { least, most }), unit, messages);
}
