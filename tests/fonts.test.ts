// The shipped fonts: one format, only files that are there, and every letter of the English page among those they are for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LATIN = readFileSync(`${ROOT}src/ui/style/fonts.css`, 'utf8');
const ARABIC = readFileSync(`${ROOT}src/ui/style/fonts-arabic.css`, 'utf8');

/** Letters that no shipped file has; the system draws them. */
const BY_THE_SYSTEM = '→';

function facesOf(css: string): readonly string[] {
  return css.match(/@font-face \{[^}]*\}/g) ?? [];
}

function addressOf(face: string): string {
  return /url\('([^']*)'\)/.exec(face)?.[1] ?? '';
}

/** The code points of a face as pairs of first and last. */
function rangeOf(face: string): readonly (readonly [number, number])[] {
  const words = /unicode-range:([^;]*);/.exec(face)?.[1] ?? '';
  return words.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** What the English page may print, by file. */
function englishTexts(): readonly (readonly [string, string])[] {
  const messages = readdirSync(`${ROOT}src/text`)
    .filter((name) => name.startsWith('messages-en'))
    .map((name) => `src/text/${name}`);
  const scenarios = readdirSync(`${ROOT}scenarios`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `scenarios/${name}`);
  return [...messages, ...scenarios, 'src/facts/facts.json'].map((path) => [
    path,
    readFileSync(ROOT + path, 'utf8'),
  ]);
}

test.each([
  ['Latin', LATIN, 8],
  ['Arabic', ARABIC, 6],
])('every %s face is a woff2 file that is there, shown late rather than never', (_name, css, n) => {
  const faces = facesOf(css);
  expect(faces).toHaveLength(n);
  expect(faces.map(addressOf).filter((file) => !existsSync(`${ROOT}node_modules/${file}`))).toEqual(
    [],
  );
  for (const face of faces) {
    expect(addressOf(face)).toMatch(/^@fontsource.*\.woff2$/);
    expect(face).toContain('font-display: swap');
  }
});

test('every letter of the English page is among those of every Latin face', () => {
  const strangers = englishTexts().flatMap(([path, text]) =>
    [...new Set(text)]
      .filter((letter) => !BY_THE_SYSTEM.includes(letter))
      .filter((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return !facesOf(LATIN).every((face) =>
          rangeOf(face).some(([first, last]) => code >= first && code <= last),
        );
      })
      .map((letter) => `${path}: ${letter}`),
  );
  expect(strangers).toEqual([]);
});

test('Arabic and Persian letters and digits are among those of every Arabic face', () => {
  for (const face of facesOf(ARABIC)) {
    for (const letter of 'سيفمنورقکپچژگی۱۲۳٤٥٬٫؟،') {
      const code = letter.codePointAt(0) ?? 0;
      expect(rangeOf(face).some(([first, last]) => code >= first && code <= last)).toBe(true);
    }
  }
});
