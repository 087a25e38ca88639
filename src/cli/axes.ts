// The parameters that a study varies, read from the options: weights over numbers, assumptions over readings.
import { findParameter, PARAMETERS, type Parameter } from '../analysis/parameters.ts';
import type { Axis } from '../analysis/sweep.ts';
import { weightsUnder, type ChosenReadings } from '../model/assumptions.ts';
import { severalFrom, readingIds, readingsFrom } from './design.ts';
import { UserError } from './fail.ts';
import { UNITS } from './parameter-words.ts';

const ASSUME = 'assume:';

/** Most values of one parameter. */
const MOST_VALUES = 1000;

function wholeNumber(text: string, { id, least, most, unit }: Parameter): number {
  const value = Number(text);
  if (!/^[-+]?\d+$/.test(text) || value < least || value > most) {
    throw new UserError(
      `${id} takes whole numbers from ${least} to ${most} (${UNITS[unit]}), not "${text}".`,
    );
  }
  return value;
}

/** The values that a word stands for: a number, `from:to:step`, or `range` for the ends of the range and the calibrated value between them. */
function valuesOf(word: string, parameter: Parameter): number[] {
  if (word === 'range') return [parameter.low, parameter.calibrated, parameter.high];
  const [from = '', to, step = '1', ...more] = word.split(':');
  if (to === undefined) return [wholeNumber(word, parameter)];
  const first = wholeNumber(from, parameter);
  const last = wholeNumber(to, parameter);
  if (more.length > 0 || !/^\d+$/.test(step) || Number(step) === 0 || last < first) {
    throw new UserError(
      `${parameter.id} takes from:to:step with from below to and a whole step from 1, such as ${parameter.id}=${parameter.low}:${parameter.high}:5, not "${word}".`,
    );
  }
  if ((last - first) / Number(step) >= MOST_VALUES) {
    throw new UserError(`"${word}" of ${parameter.id} has more than ${MOST_VALUES} values.`);
  }
  const values: number[] = [];
  for (let value = first; value <= last; value += Number(step)) values.push(value);
  return values;
}

function unknownParameter(name: string): UserError {
  return new UserError(
    `There is no parameter "${name}". "paper-sword list parameters" names all: ${PARAMETERS.map(({ id }) => id).join(', ')}, and ${ASSUME}NAME for each assumption.`,
  );
}

/** One axis: `NAME=VALUES`. */
function axisFrom(text: string): Axis {
  const [name = '', list = '', ...more] = text.split('=');
  if (more.length > 0 || list === '') {
    throw new UserError(
      `--param takes NAME=VALUES, such as fear=10:50:10 or ${ASSUME}deterrence=all, not "${text}".`,
    );
  }
  const words = severalFrom([list], `--param ${name}`);
  if (name.startsWith(ASSUME)) {
    const id = name.slice(ASSUME.length);
    return { kind: 'assumption', id, values: readingsFrom(id, words) };
  }
  const parameter = findParameter(name);
  if (!parameter) throw unknownParameter(name);
  const values = [...new Set(words.flatMap((word) => valuesOf(word, parameter)))];
  return { kind: 'weight', id: parameter.id, values };
}

/** The axes of a sweep, in the order in which they were given; none twice. */
export function axesFrom(words: unknown): Axis[] {
  const axes = (Array.isArray(words) ? words : []).map((one) => axisFrom(String(one)));
  if (axes.length === 0) {
    throw new UserError('What is varied? Add --param, such as: --param fear=10:50:10');
  }
  const twice = axes.find((axis, at) =>
    axes.slice(0, at).some(({ kind, id }) => kind === axis.kind && id === axis.id),
  );
  if (twice) throw new UserError(`--param names "${twice.id}" twice: list its values together.`);
  return axes;
}

/**
 * The axes of a sensitivity study: each weight at the ends of its range, each assumption over its
 * readings. Every weight when none is named.
 */
export function rangesFrom(words: unknown): Axis[] {
  const names = severalFrom(words, '--param');
  const asked = names.length === 0 ? PARAMETERS.map(({ id }): string => id) : names;
  return asked.map((name): Axis => {
    if (name.startsWith(ASSUME)) {
      const id = name.slice(ASSUME.length);
      return { kind: 'assumption', id, values: readingIds(id) };
    }
    const parameter = findParameter(name);
    if (!parameter) throw unknownParameter(name);
    return { kind: 'weight', id: parameter.id, values: [parameter.low, parameter.high] };
  });
}

/** What an axis stands at under the readings picked for the whole study. */
export function standingAt(axis: Axis, assumptions: ChosenReadings): number | string {
  if (axis.kind === 'weight') return weightsUnder(assumptions)[axis.id];
  return assumptions[axis.id] ?? readingIds(axis.id)[0] ?? '';
}
