// The list of keys: it names every key that a screen listens to, and none that nothing listens to.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { EN_SHELL } from '../src/text/messages-en-shell.ts';
import { KEY_LINES } from '../src/ui/shell/key-list.ts';
import { MODES } from '../src/ui/week/map-panel.tsx';
import { keysHandled } from './support/keys-handled.ts';

const UI = new URL('../src/ui/', import.meta.url);
const HANDLED = new Set(
  readdirSync(UI, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), UI), 'utf8'))
    .flatMap(keysHandled),
);
/** The modes of the map, numbered in their order. */
const NUMBERED = MODES.map((_, at) => `${at + 1}`);

const listed = KEY_LINES.flatMap(({ keys }) => keys);
const plain = (key: string): string => key.replace(/^(Shift|Control)\+(?=.)/, '');

describe('the list of keys', () => {
  test('names every key that a screen listens to', () => {
    expect(HANDLED.size).toBeGreaterThan(10);
    const known = new Set(listed.map(plain));
    expect([...HANDLED, ...NUMBERED].filter((key) => !known.has(key))).toEqual([]);
  });

  test('names none that nothing listens to', () => {
    expect(listed.filter((key) => !HANDLED.has(plain(key)) && !NUMBERED.includes(key))).toEqual([]);
  });

  test('has no key twice, and words for each that are there before play has come', () => {
    expect(new Set(listed).size).toBe(listed.length);
    const words = KEY_LINES.flatMap(({ name, does }) =>
      name.startsWith('ui.') ? [name, does] : [does],
    );
    expect(words.filter((key) => EN_SHELL[key] === undefined)).toEqual([]);
  });
});

describe('what a screen listens to', () => {
  test.each([
    ["if (event.key === 'F7') go();", ['F7']],
    ["if (key !== ' ' || event.key.toLowerCase() !== 'z') return;", [' ', 'z']],
    [
      "useKeys({ s: seal, Escape: leave, '5': open, ...(told ? {} : { End: all }) });",
      ['s', 'Escape', '5', 'End'],
    ],
    ["usePageKeys(on, off ? {} : { '?': list });", ['?']],
    ['const steps = { [back]: 1, PageDown: 2 };', ['PageDown']],
    ["switch (key) { case 'Home': return 0; }", ['Home']],
    // The key of a message or of a row is no key of a keyboard.
    ["if (state.key === other || row.id === 'x' || key === 'block.capital') return;", []],
  ])('%s', (code, keys) => {
    expect(keysHandled(code)).toEqual(keys);
  });
});
