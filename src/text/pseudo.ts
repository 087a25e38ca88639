// A stand-in for a translation, for tests and the kit page: the English texts a third longer, in brackets, and for Arabic and Persian in Arabic letters, so that layout, shaping and fonts are really tested. Nobody is meant to read it.
import { LANGUAGES, withLanguage, type LanguageId } from './languages.ts';
import type { Messages } from './messages.ts';
import { PLACEHOLDER } from './say.ts';

/** How much longer than English a translation may well be. */
const LONGER = 0.3;

const ARABIC: Readonly<Record<string, string>> = {
  a: 'ا',
  b: 'ب',
  c: 'ك',
  d: 'د',
  e: 'ي',
  f: 'ف',
  g: 'غ',
  h: 'ه',
  i: 'ي',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'ب',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'و',
  v: 'ف',
  w: 'و',
  x: 'خ',
  y: 'ي',
  z: 'ز',
  ',': '،',
  ';': '؛',
  '?': '؟',
};

/** Letters that Persian has and Arabic has not. */
const PERSIAN: Readonly<Record<string, string>> = {
  ...ARABIC,
  c: 'چ',
  g: 'گ',
  k: 'ک',
  e: 'ی',
  i: 'ی',
  p: 'پ',
  y: 'ی',
};

const LETTERS: Readonly<Record<LanguageId, Readonly<Record<string, string>> | null>> = {
  en: null,
  ar: ARABIC,
  fa: PERSIAN,
};

/** For which numbers a form is; it is no word. */
const CATEGORY = /^(?:zero|one|two|few|many|other|=\d+):\s?/;

function inLetters(words: string, id: LanguageId): string {
  const letters = LETTERS[id];
  if (letters === null) return words;
  const digits = LANGUAGES[id].figures?.digits ?? '';
  return words
    .replaceAll(/[a-z,;?]/gi, (letter) => letters[letter.toLowerCase()] ?? letter)
    .replaceAll(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/** Every part between placeholders by `change`, placeholders kept with the words of their forms changed. */
function between(text: string, change: (words: string) => string): string {
  let out = '';
  let last = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, name = '', tail = ''] = match;
    const forms = tail
      .split('|')
      .slice(1)
      .map((form) => {
        const [number = ''] = CATEGORY.exec(form) ?? [];
        return `|${number}${between(form.slice(number.length), change)}`;
      });
    out += `${change(text.slice(last, match.index))}{${name}${forms.join('')}}`;
    last = match.index + whole.length;
  }
  return out + change(text.slice(last));
}

/** One text: `⟦…⟧`, longer, every placeholder kept. A text of placeholders and signs alone stays as it is. */
export function pseudoText(text: string, id: LanguageId): string {
  const letters = text.replaceAll(/\{\w+/g, '').match(/[a-z]/gi)?.length ?? 0;
  if (letters === 0) return text;
  const more = inLetters('etaoin '.repeat(20).slice(0, Math.ceil(letters * LONGER)), id).trim();
  return `⟦${between(text, (words) => inLetters(words, id))} ${more}⟧`;
}

/** The whole table. */
export function pseudoTable(english: Messages, id: LanguageId): Messages {
  const table = Object.entries(english).map(([key, text]) => [
    key,
    // A monogram is a sign that stays.
    key.endsWith('.monogram') ? text : pseudoText(text, id),
  ]);
  return withLanguage(Object.fromEntries(table) as Messages, id);
}
