// Every number of the debrief is traced to a function with a test, and docs/debrief.md says so. After a wanted change: UPDATE=1 npx vitest run tests/debrief-figures.test.ts
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { EN } from '../src/text/messages-en.ts';
import { CHECKED } from './debrief/checked.ts';
import { exportsOf, isCheckedBy } from './debrief/checked-by.ts';
import type { Figure } from './debrief/figure.ts';
import { SiteScan, type Site } from './debrief/figure-sites.ts';
import { figuresPage } from './debrief/figures-page.ts';
import { FIGURE_PARTS } from './debrief/figures.ts';
import { edgesOf } from './support/boundaries.ts';
import { ROOT } from './support/game.ts';

const PAGE = new URL('docs/debrief.md', ROOT);
const CONFIG = full('src/ui/tsconfig.json');
const FIGURES = FIGURE_PARTS.flatMap(({ figures }) => figures);

function full(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}

function code(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

function inFolder(folder: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path));
}

/** The printed debrief and the files beside it that it draws with. */
function printed(): readonly string[] {
  const paths = ['src/ui/print/debrief-print.tsx'];
  for (const path of paths) {
    for (const { specifier = '', typeOnly } of edgesOf({ path, code: code(path) })) {
      const to = posix.join(posix.dirname(path), specifier);
      const isPart = !typeOnly && to.startsWith('src/ui/print/') && /\.tsx?$/.test(to);
      if (isPart && !paths.includes(to)) paths.push(to);
    }
  }
  return paths;
}

const FILES = [...inFolder('src/ui/end'), ...inFolder('src/ui/board'), ...printed()];

type Sites = Readonly<Record<string, readonly Site[]>>;

function sitesOf(paths: readonly string[], instead: Readonly<Record<string, string>> = {}): Sites {
  const scan = new SiteScan(CONFIG, EN, instead);
  try {
    return Object.fromEntries(paths.map((path) => [path, scan.of(full(path))]));
  } finally {
    scan.close();
  }
}

/** Places that no row names. */
function untraced(sites: Sites, figures: readonly Figure[]): readonly string[] {
  return Object.entries(sites).flatMap(([path, found]) => {
    const named = new Set(figures.flatMap(({ drawn }) => drawn[path] ?? []));
    return found.filter(({ at }) => !named.has(at)).map(({ line, at }) => `${path}:${line} ${at}`);
  });
}

/** What rows name and no component draws. */
function pointless(sites: Sites, figures: readonly Figure[]): readonly string[] {
  return figures.flatMap(({ name, drawn, shapes = {} }) => [
    ...Object.entries(drawn).flatMap(([path, places]) =>
      places
        .filter((place) => !(sites[path] ?? []).some(({ at }) => at === place))
        .map((place) => `${name}: ${path} ${place}`),
    ),
    ...Object.entries(shapes).flatMap(([path, pieces]) => {
      const drawnBy = sites[path] ? code(path).replaceAll(/\s+/g, ' ') : '';
      return pieces
        .filter((piece) => !drawnBy.includes(piece))
        .map((piece) => `${name}: ${path} ${piece}`);
    }),
  ]);
}

/** What is wrong with a function and its tests. */
function unchecked(one: string, tests: readonly string[]): readonly string[] {
  const [path = '', name = ''] = one.split('#');
  if (!existsSync(new URL(path, ROOT)) || !exportsOf(path, code(path)).has(name)) {
    return [`${one} is no export`];
  }
  if (tests.length === 0) return [`${one} has no test`];
  return tests.flatMap((file) => {
    if (!existsSync(new URL(file, ROOT))) return [`${one}: no ${file}`];
    if (isCheckedBy({ path: file, code: code(file) }, path, name)) return [];
    return [`${one}: nothing in ${file} is asserted of it`];
  });
}

const SITES = sitesOf(FILES);

describe('the figures of the debrief', () => {
  test('are found in all of its components', () => {
    expect(FILES.length).toBeGreaterThan(35);
    expect(FILES).toContain('src/ui/print/paper-timeline.tsx');
    expect(Object.values(SITES).flat().length).toBeGreaterThan(100);
  });

  test('each has a row, wherever it is drawn', () => {
    expect(untraced(SITES, FIGURES)).toEqual([]);
  });

  test('are reckoned in no component', () => {
    const reckoned = Object.entries(SITES).flatMap(([path, sites]) =>
      sites.flatMap(({ line, computed }) =>
        computed === null ? [] : [`${path}:${line} ${computed}`],
      ),
    );
    expect(reckoned).toEqual([]);
  });

  test('no row points to nothing', () => {
    expect(pointless(SITES, FIGURES)).toEqual([]);
  });

  test('every row has a name, a meaning in one sentence, a place and a function', () => {
    expect(new Set(FIGURES.map(({ name }) => name)).size).toBe(FIGURES.length);
    const loose = FIGURES.filter(
      ({ means, by, drawn, shapes = {} }) =>
        !/^\p{Lu}[^|\n]{15,}\.$/u.test(means) ||
        by.length === 0 ||
        Object.keys({ ...drawn, ...shapes }).length === 0,
    );
    expect(loose.map(({ name }) => name)).toEqual([]);
  });
});

describe('the functions behind them', () => {
  test('are those of the rows, none more and none less', () => {
    const named = new Set(FIGURES.flatMap(({ by }) => by));
    expect(Object.keys(CHECKED).toSorted()).toEqual([...named].toSorted());
  });

  test('exist, and a test asserts what each gives', () => {
    const faults = Object.entries(CHECKED).flatMap(([one, tests]) => unchecked(one, tests));
    expect(faults).toEqual([]);
  });

  test('stand outside the screens', () => {
    expect(Object.keys(CHECKED).filter((one) => /^src\/(ui|map)\//.test(one))).toEqual([]);
  });
});

describe('planted faults', () => {
  const PATH = 'src/ui/end/cost-panel.tsx';
  const planted = (...lines: readonly string[]): Sites =>
    sitesOf([PATH], {
      [full(PATH)]: [
        "import { numberWord, say } from '../../text/format.ts';",
        "import { figure, percentage } from '../../text/shown.ts';",
        "import { texts } from '../../text/texts.ts';",
        ...lines,
      ].join('\n'),
    });

  test.each([
    { draws: '<b>{n}</b>', at: 'n' },
    { draws: '<b>{n > 1 ? n : null}</b>', at: 'n > 1 ? n : null' },
    { draws: '<b>{figure(n)}</b>', at: 'figure(n)' },
    { draws: '<b>{percentage(n)}</b>', at: 'percentage(n)' },
    { draws: '<b>{figure(n.toFixed(2))}</b>', at: 'figure(n.toFixed(2))' },
    { draws: '<b title={figure(n)} />', at: 'figure(n)' },
    { draws: "<b>{[n, n].map(figure).join(' / ')}</b>", at: '[n, n].map(figure)' },
    { draws: "<b>{say(texts(), 'ui.debrief.week', { week: n })}</b>", at: 'ui.debrief.week' },
    {
      draws: "<b>{say(texts(), 'ui.debrief.brier-model', { model: n.toFixed(2) })}</b>",
      at: 'ui.debrief.brier-model',
    },
    {
      draws: "<b>{say(texts(), 'ui.debrief.did.fired', { n: numberWord(n, texts()), of: '' })}</b>",
      at: 'ui.debrief.did.fired',
    },
    {
      draws: '<b>{say(texts(), `ui.debrief.ending.${name}`, { weeks: n })}</b>',
      at: 'ui.debrief.ending.*',
    },
    { draws: "<b>{say(texts(), 'ui.debrief.week', all)}</b>", at: 'ui.debrief.week' },
    { draws: '<b>{say(texts(), name, { week: n })}</b>', at: 'name' },
  ])('a component that draws $draws without a row is caught', ({ draws, at }) => {
    const sites = planted(
      'interface Props { readonly n: number; readonly name: string; readonly all: { readonly week: number } }',
      `export function CostPanel({ n, name, all }: Props) { return (${draws}); }`,
    );
    expect(untraced(sites, FIGURES)).toEqual([`${PATH}:5 ${at}`]);
  });

  test.each([
    "<b>{say(texts(), 'ui.debrief.week', { week: name })}</b>",
    "<b>{say(texts(), 'ui.end.human-cost')}</b>",
    '<b>{name}</b>',
    '<i style={{ width: n }} tabIndex={n} />',
  ])('words and lengths are no figures: %s', (draws) => {
    const sites = planted(
      `export function CostPanel({ n, name }: { n: number; name: string }) { return (${draws}); }`,
    );
    expect(sites[PATH]?.map(({ at }) => at) ?? []).toEqual([]);
  });

  test.each([
    { made: 'figure(n + 1)', sum: 'n + 1' },
    { made: 'figure(two)', sum: 'n * 2' },
    { made: 'figure(Math.round(n))', sum: 'Math.round(n)' },
    {
      made: 'figure(list.reduce((a, b) => Math.max(a, b)))',
      sum: 'list.reduce((a, b) => Math.max(a, b))',
    },
    { made: 'figure(list.filter(Boolean).length)', sum: 'list.filter(Boolean).length' },
    { made: "say(texts(), 'ui.debrief.week', { week: n - 1 })", sum: 'n - 1' },
  ])('a component that reckons is caught: $made', ({ made, sum }) => {
    const sites = planted(
      'export function CostPanel({ n, list }: { n: number; list: number[] }) {',
      '  const two = n * 2;',
      `  return <b title={String(two)}>{${made}}</b>;`,
      '}',
    );
    expect(sites[PATH]?.map(({ computed }) => computed)).toEqual([sum]);
  });

  const row = { name: 'x', means: 'x', by: [] };
  test.each([
    { name: 'a key that is not drawn there', drawn: { [PATH]: ['ui.debrief.week'] } },
    { name: 'a component that is not of the debrief', drawn: { 'src/ui/end/none.tsx': ['n'] } },
    { name: 'a shape that is not drawn', drawn: {}, shapes: { [PATH]: ['x(value)'] } },
  ])('a row that points to nothing is caught: $name', ({ drawn, shapes = {} }) => {
    expect(pointless(SITES, [{ ...row, drawn, shapes }])).toHaveLength(1);
  });

  test.each([
    { one: 'src/app/end-rows.ts#none', tests: ['tests/debrief.test.ts'], says: 'no export' },
    { one: 'src/app/none.ts#endWeeks', tests: ['tests/debrief.test.ts'], says: 'no export' },
    { one: 'src/app/end-rows.ts#endWeeks', tests: [], says: 'no test' },
    { one: 'src/app/end-rows.ts#endWeeks', tests: ['tests/none.test.ts'], says: 'no tests/none' },
    { one: 'src/app/end-rows.ts#endWeeks', tests: ['tests/text.test.ts'], says: 'nothing' },
  ])('a function is not held: $one by $tests', ({ one, tests, says }) => {
    expect(unchecked(one, tests).join()).toContain(says);
  });

  test.each([
    { body: 'expect(f(1)).toBe(2);', held: true },
    { body: 'const { a } = f(1); expect(a).toBe(2);', held: true },
    { body: 'for (const row of f(1)) { expect(row.n).toBe(2); }', held: true },
    { body: 'f(1).forEach((row) => expect(row).toBe(2));', held: true },
    { body: 'const g = () => f(1); expect(2).toEqual(g());', held: true },
    { body: 'f(1); expect(1).toBe(1);', held: false },
    { body: 'const a = f(1); expect(b.a).toBe(1);', held: false },
    { body: '{ const a = f(1); } const a = 2; expect(a).toBe(2);', held: false },
  ])('an assertion that rests on it is told from one that does not: $body', ({ body, held }) => {
    const test = { path: 'tests/a.test.ts', code: `import { f } from '../src/f.ts';\n${body}` };
    expect(isCheckedBy(test, 'src/f.ts', 'f')).toBe(held);
    expect(isCheckedBy(test, 'src/g.ts', 'f')).toBe(false);
  });
});

test('docs/debrief.md is what the table makes', () => {
  const page = figuresPage(FIGURE_PARTS, CHECKED);
  if (process.env['UPDATE'] === '1') writeFileSync(PAGE, page);
  const hint = 'after a wanted change: UPDATE=1 npx vitest run tests/debrief-figures.test.ts';
  expect({ hint, page: readFileSync(PAGE, 'utf8') }).toEqual({ hint, page });
});
