// Addresses: every moment has one, what is written is read back, and nothing that is typed into one does harm.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  formatAddress,
  parseAddress,
  runInText,
  type GameAddress,
  type RunAddress,
} from '../src/app/address.ts';

const LINK = '1AbC-_09xyz';

describe('an address', () => {
  test.each([
    [`#run=${LINK}`, { kind: 'run', link: LINK, week: null, eyes: 'open' }],
    [`#run=${LINK}&week=7&eyes=tehran`, { kind: 'run', link: LINK, week: 7, eyes: 'tehran' }],
    ['#game=a1-2&week=7&eyes=open', { kind: 'game', id: 'a1-2', week: 7, eyes: 'open' }],
    ['#game=a1&eyes=washington', { kind: 'game', id: 'a1', week: null, eyes: 'washington' }],
    ['run=x', { kind: 'run', link: 'x', week: null, eyes: 'open' }],
    ['#run=', { kind: 'run', link: '', week: null, eyes: 'open' }],
    ['#game=', { kind: 'other' }],
    ['#projector', { kind: 'projector' }],
    ['#fact=usip-2020-11.16', { kind: 'fact', fact: 'usip-2020-11.16' }],
    ['#pseudo-ar', { kind: 'pseudo', language: 'ar' }],
    ['#class', { kind: 'class' }],
    ['#exercise=1Ab', { kind: 'exercise', letters: '1Ab' }],
    ['#hand-in=1Ab.1Cd', { kind: 'hand-in', letters: '1Ab.1Cd' }],
    ['#hand-in=', { kind: 'other' }],
    ['#again', { kind: 'other' }],
    ['', { kind: 'other' }],
    ['#', { kind: 'other' }],
  ])('%j is read', (fragment, expected) => {
    expect(parseAddress(fragment)).toEqual(expected);
  });

  test.each(['0', '-3', '105', 'x', '', '%'])('has no week %j', (week) => {
    expect(parseAddress(`#run=${LINK}&week=${week}`)).toMatchObject({ week: null });
  });

  test('has no eyes but those of a seat', () => {
    expect(parseAddress(`#run=${LINK}&eyes=kremlin&eyes=tehran`)).toMatchObject({ eyes: 'open' });
  });

  test('is read back as it was written', () => {
    const eyes = fc.constantFrom('open', 'baghdad', 'washington', 'tehran');
    const week = fc.option(fc.integer({ min: 1, max: 104 }));
    const letters = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/);
    const run = fc.record({ kind: fc.constant('run'), link: letters, week, eyes });
    const game = fc.record({
      kind: fc.constant('game'),
      id: fc.string({ minLength: 1 }),
      week,
      eyes,
    });
    fc.assert(
      fc.property(fc.oneof(run, game), (address) => {
        const known = address as RunAddress | GameAddress;
        expect(parseAddress(formatAddress(known))).toEqual(known);
      }),
    );
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseAddress(text).kind).toBeTypeOf('string');
        expect(parseAddress(`#game=${text}&week=${text}&eyes=${text}`).kind).toBeTypeOf('string');
      }),
    );
  });
});

describe('a pasted text names a run', () => {
  test.each([
    ['an address', `https://example.org/sword/#run=${LINK}&week=7&eyes=tehran`, 7],
    ['an address with space around it', `\n  http://10.0.0.2:8080/#run=${LINK}  \n`, null],
    ['an address in a sentence', `See <https://example.org/#run=${LINK}>.`, null],
    ['an address whose sign was escaped', `https://example.org/#run=${LINK}&amp;week=3`, 3],
    ['an address before other words', `#run=${LINK}, said she`, null],
    ['the letters alone', ` ${LINK}\n`, null],
  ])('%s', (_name, text, week) => {
    expect(runInText(text)).toMatchObject({ link: LINK, week });
  });

  test.each([
    '',
    '  ',
    '{"format":"paper-sword-run/1"}',
    ' {"a":"#run=x"}',
    'two words here',
    'abc',
  ])('but %j does not', (text) => {
    expect(runInText(text)).toBeNull();
  });
});
