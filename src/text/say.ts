// Fills a message in: names, numbers in the language's own digits, and the word that fits a number. Pure.
import { DECIMAL_KEY, DIGITS_KEY, DIRECTION_KEY, GROUP_KEY, PLURAL_KEY } from './language-keys.ts';
import type { MessageKey, Messages, Params } from './messages.ts';

/** A placeholder: `{name}`, or `{name|form|form…}` whose forms may hold plain placeholders. */
export const PLACEHOLDER = /\{(\w+)((?:\|(?:[^{}|]|\{\w+\})*)*)\}/g;

/** A form that says for which numbers it is: `few: weeks`. */
const FORM = /^(zero|one|two|few|many|other|=\d+):\s?(.*)$/s;

/** What is copied from the page and must stay as it was written. */
const AS_WRITTEN: ReadonlySet<string> = new Set([
  'seed',
  'hash',
  'fact',
  'id',
  'rules',
  'version',
  'current',
  'found',
]);

/** A figure by itself: a number with its sign, a range, a percentage. */
const FIGURE = /^[<>≥≤±+\u2212-]?\d[\d.,]*(\s?[–-]\s?[+\u2212]?\d[\d.,]*)?%?$/;

/** A figure that a right-to-left line would tear apart: its sign stays before it. */
const SIGNED = /^[<>≥≤±+\u2212-]/;
const ISOLATE = '\u2066';
const END_ISOLATE = '\u2069';

/**
 * The message with its placeholders filled in: `{name}` by the value, `{name|week|weeks}` by the
 * first word when the value is 1, else by the second, `{name|one: …|few: …|other: …}` by the form
 * that the language has for the number. A missing key gives the key in brackets; a missing value
 * leaves the placeholder as it is.
 */
export function say(messages: Messages, key: MessageKey, params: Params = {}): string {
  const text = messages[key];
  return text === undefined ? `[${key}]` : fill(text, messages, params);
}

function fill(text: string, messages: Messages, params: Params): string {
  return text.replace(PLACEHOLDER, (whole, name: string, tail: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    const forms = tail.split('|').slice(1);
    if (forms.length > 0) return fill(formFor(value, forms, messages), messages, params);
    if (typeof value === 'string' && AS_WRITTEN.has(name)) return value;
    return figures(String(value), messages);
  });
}

/** The form for a number: by its categories when the forms name them, else the first for 1 and the second for all others. */
function formFor(value: string | number, forms: readonly string[], messages: Messages): string {
  const named = forms.map((form) => FORM.exec(form));
  if (!named.every((form) => form !== null)) {
    const [one = '', many = one] = forms;
    return value === 1 ? one : many;
  }
  const byName = new Map(named.map(([, category = '', words = '']) => [category, words]));
  const number = Number(value);
  const category = new Intl.PluralRules(messages[PLURAL_KEY] ?? 'en').select(number);
  return byName.get(`=${number}`) ?? byName.get(category) ?? byName.get('other') ?? '';
}

/**
 * A figure in the digits of the table's language; anything else as it is. English texts come back
 * unchanged.
 */
export function figures(text: string, messages: Messages): string {
  const digits = messages[DIGITS_KEY];
  if (digits === undefined || !FIGURE.test(text)) return text;
  const written = text
    .replaceAll(/(?<=\d),(?=\d)/g, messages[GROUP_KEY] ?? ',')
    .replaceAll(/(?<=\d)\.(?=\d)/g, messages[DECIMAL_KEY] ?? '.')
    .replaceAll(/\d/g, (digit) => digits.charAt(Number(digit)));
  const torn = messages[DIRECTION_KEY] === 'rtl' && SIGNED.test(text);
  return torn ? ISOLATE + written + END_ISOLATE : written;
}
