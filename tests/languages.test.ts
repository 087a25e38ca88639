// Languages: every English text can be put into another language, figures are written as that language does, and the style reads from either side.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { LANGUAGE_IDS } from '../src/app/settings.ts';
import { rewordCatalogue, rewordScenario } from '../src/app/reword.ts';
import { catalogueOf } from '../src/app/catalogue.ts';
import { dateOf, grouped, points, signed } from '../src/text/format.ts';
import { LANGUAGES, withLanguage } from '../src/text/languages.ts';
import { EN } from '../src/text/messages-en.ts';
import { EN_SHELL } from '../src/text/messages-en-shell.ts';
import { pseudoTable, pseudoText } from '../src/text/pseudo.ts';
import { figures, PLACEHOLDER, say } from '../src/text/say.ts';
import { SCENARIO_IDS, shipped } from './support/game.ts';
import { FigureScan } from './support/raw-figures.ts';

const ROOT = new URL('../', import.meta.url);
const AR = pseudoTable(EN, 'ar');
const FA = pseudoTable(EN, 'fa');

function filesIn(folder: string, ending: RegExp): readonly (readonly [string, string])[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path))
    .map((path) => [path, readFileSync(new URL(path, ROOT), 'utf8')]);
}

describe('the stand-in for a translation', () => {
  const names = (text: string): readonly string[] =>
    [...text.matchAll(PLACEHOLDER)].map(([, name = '', tail = '']) =>
      [name, tail.split('|').length].join('|'),
    );

  test.each([
    ['ar', AR],
    ['fa', FA],
  ] as const)(
    '%s keeps every key and placeholder and has no Latin letter beside them',
    (_id, table) => {
      const entries = Object.entries(EN);
      expect(entries.filter(([key]) => table[key] === undefined)).toEqual([]);
      const changed = entries.filter(([key, text]) => {
        const other = table[key] ?? '';
        return names(text).join() !== names(other).join();
      });
      expect(changed).toEqual([]);
      // The names of placeholders and of the forms by number are no words.
      const bare = (text: string): string =>
        text.replaceAll(/\{\w+/g, '{').replaceAll(/\|(?:zero|one|two|few|many|other):/g, '|');
      expect(
        Object.entries(table).filter(
          ([key, text]) => !/^language\.|\.monogram$/.test(key) && /[a-z]/i.test(bare(text)),
        ),
      ).toEqual([]);
    },
  );

  test('is a third longer than English', () => {
    const text = 'The limit that nobody wrote down';
    expect(pseudoText(text, 'en').length).toBeGreaterThan(text.length * 1.28);
    expect(pseudoText('{a} – {b}', 'ar')).toBe('{a} – {b}');
  });

  test('fills in like English', () => {
    expect(say(AR, 'ui.title.weeks', { weeks: 26 })).toContain('٢٦');
    expect(say(FA, 'ui.title.weeks', { weeks: 26 })).toContain('۲۶');
  });
});

describe('figures', () => {
  const table = withLanguage({ 'a.b': '{n}', 'a.seed': '{seed}' }, 'ar');

  test.each([
    ['26', '٢٦'],
    ['12.5%', '١٢٫٥%'],
    ['34–41', '٣٤–٤١'],
    [grouped(1234567), '١٬٢٣٤٬٥٦٧'],
    [grouped(500), '٥٠٠'],
    ['<0.1%', '\u2066<٠٫١%\u2069'],
    [signed(-4), '\u2066\u2212٤\u2069'],
    [points(430), '\u2066+٤٫٣\u2069'],
    // A name with a number in it is a name.
    ['Tower 22', 'Tower 22'],
  ])('%s', (english, arabic) => {
    expect(figures(english, table)).toBe(arabic);
    expect(figures(english, EN)).toBe(english);
    expect(say(table, 'a.b', { n: english })).toBe(arabic);
  });

  test('numbers in a seed are copied, not read', () => {
    expect(say(table, 'a.seed', { seed: '1234' })).toBe('1234');
  });

  test('dates', () => {
    expect(dateOf({ year: 2024, month: 3, day: 18 }, AR)).toMatch(/١٨.*٢٠٢٤/);
  });
});

describe('no figure reaches a screen in Latin digits by itself', () => {
  const full = (path: string): string => fileURLToPath(new URL(path, ROOT));
  /** The gallery shows the kit without any table of words. */
  const GALLERY = /\/kit\/gallery[\w-]*\.tsx?$/;

  test.each(['ui', 'map'])('in the sources of the %s', (layer) => {
    const scan = new FigureScan(full(`src/${layer}/tsconfig.json`));
    const files = scan.paths.filter(
      (path) => path.includes(`/src/${layer}/`) && !GALLERY.test(path),
    );
    expect(files.length).toBeGreaterThan(20);
    const raw = files.flatMap((path) =>
      scan.of(path).map(({ line, code }) => `${path}:${line} ${code}`),
    );
    scan.close();
    expect(raw).toEqual([]);
  });

  test('planted ones are found, and nothing else is', () => {
    const path = full('src/ui/week/own-odds.tsx');
    const raw = [
      '<b>{n}</b>',
      '<b>{n > 1 ? n : null}</b>',
      '<b>{`${n} / ${n}`}</b>',
      '<b title={`${n}`} />',
      '<Shown text={`${n}`} />',
      '<b>{words(`${n}%`)}</b>',
      '<b>{n.toFixed(1)}</b>',
      "<b>{n.toLocaleString('en')}</b>",
      '<b>{words(String(n))}</b>',
      '<b>{signed(n)}</b>',
      "<b>{[n, n].join(', ')}</b>",
    ];
    const fine = [
      '<b>{figure(n)}</b>',
      '<b>{percentage(n)}</b>',
      '<b>{figure(signed(n))}</b>',
      "<b>{say(texts(), 'a.b', { n, by: n.toFixed(1) })}</b>",
      '<b key={`${n}`} id={`b-${n}`} style={{ inlineSize: `${n}%` }} />',
      '<path d={`M${n} ${n}`} x={`${drawn(n)}%`} />',
      '<Shown text={words(texts()["a"])} key={`${n}`} />',
      '<b>{[n].map((one) => <i key={`a ${one}`} />)}</b>',
    ];
    const code = [
      "import { say, signed } from '../../text/format.ts';",
      "import { figure, percentage } from '../../text/shown.ts';",
      "import { texts } from '../../text/texts.ts';",
      "import { drawn } from '../kit/rounding.ts';",
      "const words = (text: string | undefined): string => text ?? '';",
      'const Shown = ({ text }: { text: string }) => <b>{text}</b>;',
      ...[...raw, ...fine].map(
        (one, at) => `export const A${at} = ({ n }: { n: number }) => ${one};`,
      ),
    ];
    const scan = new FigureScan(full('src/ui/tsconfig.json'), { [path]: code.join('\n') });
    const found = new Set(scan.of(path).map(({ line }) => code[line - 1]?.replace(/^.*?=> /, '')));
    scan.close();
    expect([...found]).toEqual(raw.map((one) => `${one};`));
  });
});

describe('forms by number', () => {
  const forms = '{n|zero: لا|one: واحد|two: اثنان|few: {n} قليل|many: {n} كثير|other: {n} غير}';
  const arabic = withLanguage({ 'a.b': forms }, 'ar');

  test.each([
    [0, 'لا'],
    [1, 'واحد'],
    [2, 'اثنان'],
    [3, '٣ قليل'],
    [11, '١١ كثير'],
    [100, '١٠٠ غير'],
  ])('Arabic has six: %i', (n, words) => {
    expect(say(arabic, 'a.b', { n })).toBe(words);
  });

  test.each([
    [0, 'none'],
    [1, 'one week'],
    [7, '7 weeks'],
  ])('English may name them too, and single numbers: %i', (n, words) => {
    expect(say({ 'a.b': '{n|=0: none|one: one week|other: {n} weeks}' }, 'a.b', { n })).toBe(words);
  });

  test('a category without a form is told as the others', () => {
    expect(say(withLanguage({ 'a.b': '{n|one: x|other: y}' }, 'ar'), 'a.b', { n: 3 })).toBe('y');
  });

  test('the short form holds a figure', () => {
    expect(say({ 'a.b': '{n|One|{n} orders}' }, 'a.b', { n: 4 })).toBe('4 orders');
  });
});

test('every language has its name, and digits of its own or none', () => {
  expect(Object.keys(LANGUAGES)).toEqual(LANGUAGE_IDS);
  for (const { figures: own } of Object.values(LANGUAGES)) {
    expect(own === null || /^\p{Nd}{10}$/u.test(own.digits)).toBe(true);
  }
});

test('a crisis is worded anew in the list and in play, and stays the same crisis', () => {
  const scenario = shipped('era-of-divisions');
  const shout = (_id: string, _key: string, english: string): string => english.toUpperCase();
  const again = rewordScenario(scenario, shout);
  expect(again.hash).toBe(scenario.hash);
  expect(again.text['title']).toBe(scenario.text['title']?.toUpperCase());
  const [entry] = rewordCatalogue(catalogueOf([scenario]), shout);
  expect(entry?.title).toBe(scenario.text['title']?.toUpperCase());
  expect(entry?.variants.every(({ about }) => about === about.toUpperCase())).toBe(true);
  expect(entry?.opening.tehran.every(({ text }) => text === text.toUpperCase())).toBe(true);
});

test('what a crisis assumes is worded anew wherever a screen tells it, each sentence under a key of its own', () => {
  for (const id of SCENARIO_IDS) {
    const scenario = shipped(id);
    const asked = new Map<string, string>();
    const again = rewordScenario(scenario, (_id, key, english) => {
      // One entry may stand in several variants, with the same words.
      expect(asked.get(key) ?? english).toBe(english);
      asked.set(key, english);
      return `${key}!`;
    });
    const grounded = [
      ...again.variants.flatMap(({ content }) => [
        ...content.calendar,
        ...content.events,
        ...content.recorded.orders,
      ]),
      ...again.record.marks,
    ];
    const sentences = grounded.flatMap(({ basis }) => basis.assumption ?? []);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((one) => !/^assumed\.[^ ]+!$/.test(one))).toEqual([]);
    expect(again.hash).toBe(scenario.hash);
  }
});

test('what the title and everything around the screens say is there before play has come', () => {
  const shell = ['title', 'shell', 'settings', 'games'].flatMap((name) =>
    filesIn(`src/ui/${name}`, /\.tsx?$/),
  );
  const missing = shell
    .filter(([path]) => !path.endsWith('play-screens.tsx'))
    .flatMap(([path, code]) =>
      [...code.matchAll(/say\(\s*texts\(\),\s*'([^']+)'/g)]
        .map((match) => match[1] ?? '')
        .filter((key) => EN_SHELL[key] === undefined)
        .map((key) => `${path}: ${key}`),
    );
  expect(missing).toEqual([]);
});

describe('the style', () => {
  /** Properties and values that name a side of the screen instead of the direction of reading. */
  const SIDED =
    /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-\w+)?|left|right|top|bottom|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;
  /** The map is not mirrored, so its labels are placed by sides. */
  const SIDES_ALLOWED = /\/map(-[\w-]+)?\.css$/;
  const styles = filesIn('src/ui', /\.css$/);

  test('names no side of the screen', () => {
    const sided = styles
      .filter(([path]) => !SIDES_ALLOWED.test(path))
      .flatMap(([path, css]) =>
        [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(SIDED)].map(
          ([found]) => `${path}: ${found}`,
        ),
      );
    expect(styles.length).toBeGreaterThan(10);
    expect(sided).toEqual([]);
  });

  test.each(['margin-left: 1px', 'left: 0', 'text-align: right', 'border-top-left-radius: 2px'])(
    'a planted “%s” is found',
    (rule) => {
      expect(`.a { ${rule}; }`.match(SIDED)).not.toBeNull();
    },
  );

  test('does not take a longer name or a gradient for a side', () => {
    const fine =
      '.a { margin-inline-start: 1px; background: linear-gradient(to left, red, blue); }';
    expect(fine.match(SIDED)).toBeNull();
  });
});
