// The kit: what it prints adds up, what it draws lies where it says, every theme names every colour, and every drawing has words.
import { readFileSync, readdirSync } from 'node:fs';
import { array, assert, integer, property } from 'fast-check';
import { Fragment } from 'preact';
import type { ComponentChildren, VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { Button, IconButton } from '../src/ui/kit/button.tsx';
import { Capital, Cost } from '../src/ui/kit/capital.tsx';
import { Citation } from '../src/ui/kit/citation.tsx';
import { Delta } from '../src/ui/kit/delta.tsx';
import { deltaShape, stemHalf } from '../src/ui/kit/delta-shape.ts';
import { EffectBar } from '../src/ui/kit/effect-bar.tsx';
import { FactionCard } from '../src/ui/kit/faction-card.tsx';
import { Glyph, SeatGlyph } from '../src/ui/kit/glyph.tsx';
import { Icon, iconNames } from '../src/ui/kit/icon.tsx';
import { Meter5, meterCells } from '../src/ui/kit/meter5.tsx';
import { Notice } from '../src/ui/kit/notice.tsx';
import { OrderCard } from '../src/ui/kit/order-card.tsx';
import { roundToSum, signedTenths } from '../src/ui/kit/rounding.ts';
import { RungBar } from '../src/ui/kit/rung-bar.tsx';
import { SealButton } from '../src/ui/kit/seal-button.tsx';
import { Segmented } from '../src/ui/kit/segmented.tsx';
import { Stamp } from '../src/ui/kit/stamp.tsx';
import { Sword } from '../src/ui/kit/sword.tsx';
import { materialOf } from '../src/app/material.ts';
import { swordShape } from '../src/ui/kit/sword-shape.ts';
import { ThreatRing } from '../src/ui/kit/threat-ring.tsx';
import { Token } from '../src/ui/kit/token.tsx';
import { Waterfall } from '../src/ui/kit/waterfall.tsx';
import type { WaterfallRow } from '../src/ui/kit/waterfall.tsx';
import { Ziggurat } from '../src/ui/kit/ziggurat.tsx';

const minus = '\u2212';

describe('rounding to a printed sum', () => {
  test.each([
    { name: 'nothing', terms: [], printed: [], sum: 0 },
    { name: 'whole tenths stay', terms: [500, -420, 10], printed: [50, -42, 1], sum: 9 },
    {
      name: 'the case of the mock',
      terms: [504, 447, 197, 151, -420, -302, -237, -121, 0, 0, 208],
      printed: [50, 45, 20, 15, -42, -30, -24, -12, 0, 0, 21],
      sum: 43,
    },
    { name: 'three thirds', terms: [33, 33, 34], printed: [3, 3, 4], sum: 10 },
    { name: 'halves go to the larger term', terms: [5, 15], printed: [0, 2], sum: 2 },
    { name: 'equal halves go to the earlier term', terms: [15, 15], printed: [2, 1], sum: 3 },
    { name: 'the sum rounds half away from zero', terms: [-25], printed: [-3], sum: -3 },
    { name: 'a small negative is not printed as minus zero', terms: [-4], printed: [0], sum: 0 },
  ])('$name', ({ terms, printed, sum }) => {
    expect(roundToSum(terms)).toEqual({ terms: printed, sum });
  });

  test('always adds up, never moves a term by a tenth, leaves whole tenths alone, never flips a sign', () => {
    assert(
      property(array(integer({ min: -3000, max: 3000 }), { maxLength: 14 }), (hundredths) => {
        const { terms, sum } = roundToSum(hundredths);
        const exact = hundredths.reduce((total, value) => total + value, 0);
        expect(terms.reduce((total, value) => total + value, 0)).toBe(sum);
        expect(Math.abs(10 * sum - exact)).toBeLessThanOrEqual(5);
        hundredths.forEach((value, i) => {
          const tenths = terms[i] ?? Number.NaN;
          expect(Math.abs(10 * tenths - value)).toBeLessThan(10);
          expect(value % 10 !== 0 || 10 * tenths - value === 0).toBe(true);
          expect(tenths * value).toBeGreaterThanOrEqual(0);
          expect(Object.is(tenths, -0)).toBe(false);
        });
      }),
    );
  });

  test.each([
    [50, '+5.0'],
    [-42, `${minus}4.2`],
    [0, '0.0'],
    [-1, `${minus}0.1`],
    [1234, '+123.4'],
  ])('%d tenths print as %s', (tenths, text) => {
    expect(signedTenths(tenths)).toBe(text);
  });
});

const rows: readonly WaterfallRow[] = [
  { label: 'Presence', value: 504, kind: 'push', citations: [{ mark: '1', label: 'Source 1' }] },
  { label: 'Grievance', value: 447, kind: 'push', citations: [] },
  { label: 'Fear of US fire', value: -302, kind: 'hold', citations: [] },
  { label: 'The ceiling', value: 0, kind: 'neutral', citations: [] },
  { label: 'Luck', value: -208, kind: 'luck', citations: [] },
];
const waterfallWords = {
  heading: 'Fire against Harass',
  sumLabel: 'Fire led by',
  unit: 'points',
  valueHeading: 'Points',
  plotHeading: 'Running sum',
};

describe('the waterfall', () => {
  test('prints terms with one decimal and U+2212 that add up to the printed sum', () => {
    assert(
      property(
        array(integer({ min: -1500, max: 1500 }), { minLength: 1, maxLength: 12 }),
        (values) => {
          const tree = draw(
            <Waterfall
              {...waterfallWords}
              rows={values.map((value, i) => ({
                label: `Term ${i}`,
                value,
                kind: 'push',
                citations: [],
              }))}
            />,
          );
          const printed = withClass(tree, 'ps-waterfall-value').map((cell) => cell.text);
          const sum = (withClass(tree, 'ps-waterfall-sum')[0]?.text ?? '').replace(
            /\s*points$/,
            '',
          );
          for (const text of [...printed, sum]) expect(text).toMatch(/^(0\.0|[+\u2212]\d+\.\d)$/);
          expect(printed.reduce((total, text) => total + tenthsOf(text), 0)).toBe(tenthsOf(sum));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an unknown term prints its sign and its words instead of a number', () => {
    const unknown: WaterfallRow = {
      label: 'Restraint',
      value: -420,
      kind: 'hold',
      citations: [],
      unknown: { low: -660, high: -180 },
    };
    const tree = draw(
      <Waterfall
        {...waterfallWords}
        rows={[...rows, unknown]}
        unknownText={{ text: '?', words: 'not known to you' }}
      />,
    );
    expect(withClass(tree, 'ps-waterfall-value').at(-1)?.text).toBe('?not known to you');
    expect(withClass(tree, 'ps-waterfall-unknown')).toHaveLength(1);
  });

  test('every bar lies inside the drawing and begins where the last one ended', () => {
    const tree = draw(<Waterfall {...waterfallWords} rows={rows} />);
    const bars = withClass(tree, 'ps-waterfall-bar').map((bar) => {
      const start = Number.parseFloat(String(bar.props['x']));
      return { start, end: start + Number.parseFloat(String(bar.props['width'])) };
    });
    expect(bars).toHaveLength(4);
    for (const bar of bars) {
      expect(bar.start).toBeGreaterThanOrEqual(0);
      expect(bar.end).toBeLessThanOrEqual(100);
    }
    expect(bars[1]?.start).toBeCloseTo(bars[0]?.end ?? 0, 1);
    expect(bars[2]?.end).toBeCloseTo(bars[1]?.end ?? 0, 1);
  });

  test('is a table with a heading for every row and column', () => {
    const tree = draw(<Waterfall {...waterfallWords} rows={rows} />);
    expect(
      all(tree).filter((node) => node.type === 'th' && node.props['scope'] === 'row'),
    ).toHaveLength(rows.length + 1);
    expect(
      all(tree).filter((node) => node.type === 'th' && node.props['scope'] === 'col'),
    ).toHaveLength(3);
  });
});

describe('the sword', () => {
  test.each([
    [0, 'paper'],
    [33, 'paper'],
    [34, 'wood'],
    [66, 'wood'],
    [67, 'metal'],
    [100, 'metal'],
  ])('%d is %s', (value, material) => {
    expect(materialOf(value)).toBe(material);
  });

  test('marks the zone its value lies in', () => {
    for (const value of [33, 34, 66, 67]) {
      const tree = draw(<Sword value={value} words="words" zones={['paper', 'wood', 'metal']} />);
      expect(withClass(tree, 'ps-on').map((zone) => zone.text)).toEqual([materialOf(value)]);
    }
  });

  test('is never without its words, and is a three-cell bar where it is small', () => {
    for (const [width, height] of [
      [320, 44],
      [124, 12],
      [360, 29],
    ] as const) {
      const tree = draw(
        <Sword value={31} words="Paper, 31 of 100" width={width} height={height} />,
      );
      expect(named(tree)).toEqual(['Paper, 31 of 100']);
      expect(withClass(tree, 'ps-sword-cells')).toHaveLength(width < 200 || height < 30 ? 1 : 0);
    }
  });

  test('the three zones are equal and the blade ends inside the drawing', () => {
    const shape = swordShape(320, 44);
    expect(shape.at(100 / 3) - shape.at(0)).toBeCloseTo(shape.at(100) - shape.at(200 / 3));
    expect(shape.at(100)).toBeLessThanOrEqual(320);
    expect(shape.blade(shape.start, shape.at(100)).whole).not.toContain('NaN');
  });
});

describe('the delta', () => {
  const weeks = [
    { intensity: 20, attacks: 0 },
    { intensity: 64, attacks: 5 },
  ];
  const room = { width: 300, height: 72, pad: 4, nowAt: 0.7 };

  test('thickness is 1.8 and 1.05 an attack, and never leaves the drawing', () => {
    expect(stemHalf(0, 72)).toBe(1.8);
    expect(stemHalf(5, 72)).toBeCloseTo(7.05);
    expect(stemHalf(200, 72)).toBeLessThanOrEqual(36);
  });

  test('three branches with odds, none without', () => {
    expect(deltaShape(weeks, [21, 58, 21], room).branches).toHaveLength(3);
    expect(deltaShape(weeks, undefined, room).branches).toHaveLength(0);
    expect(deltaShape([], [0, 0, 0], room).branches.join('')).not.toContain('NaN');
  });

  test('no branch covers another, however the shares fall, and the least can be seen', () => {
    for (const shares of [
      [9, 86, 5],
      [0, 100, 0],
      [98, 1, 1],
      [1, 0, 99],
      [21, 58, 21],
    ] as const) {
      const tips = deltaShape(weeks, shares, room).branches.map((path) => {
        const [, top, end] = /300\.0 ([\d.]+)V([\d.]+)C/.exec(path) ?? [];
        return { top: Number(top), end: Number(end) };
      });
      tips.forEach(({ top, end }, i) => {
        expect(end - top, `${shares.join('/')} at ${i}`).toBeGreaterThan(2);
        expect(top).toBeGreaterThanOrEqual(i === 0 ? room.pad : (tips[i - 1]?.end ?? 0) + 3);
        expect(end).toBeLessThanOrEqual(room.height - room.pad + 0.1);
      });
    }
  });

  test('without odds it says which trajectory is in force', () => {
    const tree = draw(
      <Delta
        weeks={weeks}
        summary="A summary."
        inForce={{ trajectory: 'sporadic', words: 'Sporadic strikes, third week' }}
      />,
    );
    expect(withClass(tree, 'ps-delta-rows')).toHaveLength(0);
    expect(tree.text).toContain('Sporadic strikes, third week');
  });

  test('rows stand in the fixed order, with the change in words', () => {
    const branch = (name: string, by: number) => ({
      share: 33,
      shareText: '33%',
      name,
      change: { by, text: '4', words: 'up 4 points' },
    });
    const tree = draw(
      <Delta
        weeks={weeks}
        summary="A summary."
        odds={{
          escalation: branch('beyond', 4),
          sporadic: branch('sporadic', 0),
          deescalation: branch('easing', -4),
        }}
      />,
    );
    expect(withClass(tree, 'ps-delta-name').map((row) => row.text)).toEqual([
      'beyond',
      'sporadic',
      'easing',
    ]);
    expect(withClass(tree, 'ps-delta-row')[0]?.text).toBe('33%beyond4up 4 points');
  });
});

describe('meters', () => {
  test.each([
    {
      name: 'a value',
      reading: { kind: 'value', value: 60 } as const,
      cells: ['full', 'full', 'full', 'empty', 'empty'],
    },
    {
      name: 'nothing',
      reading: { kind: 'value', value: 0 } as const,
      cells: ['empty', 'empty', 'empty', 'empty', 'empty'],
    },
    {
      name: 'a range',
      reading: { kind: 'range', low: 30, high: 80 } as const,
      cells: ['full', 'full', 'maybe', 'maybe', 'empty'],
    },
    {
      name: 'unknown',
      reading: { kind: 'unknown' } as const,
      cells: ['maybe', 'maybe', 'maybe', 'maybe', 'maybe'],
    },
  ])('$name', ({ reading, cells }) => {
    expect(meterCells(reading)).toEqual(cells);
  });
});

describe('words for those who do not see', () => {
  const side = { rung: 3, believed: 4, label: 'Factions 3/5' };
  const meter = {
    name: 'Heeds Tehran',
    reading: { kind: 'unknown' } as const,
    label: 'Heeds Tehran: not known',
    definition: 'Weight.',
  };
  const cost = { amount: 2, label: 'costs 2' };
  const drawings: readonly (readonly [string, VNode, string])[] = [
    [
      'ziggurat',
      <Ziggurat factions={side} strikes={side} summary="Factions at 3." />,
      'Factions at 3.',
    ],
    [
      'effect bar',
      <EffectBar
        name="Attacks"
        valueText="0.0"
        range={[-1, 1]}
        advisers={[]}
        reach={2}
        summary="Minus 1 to 1."
      />,
      'Minus 1 to 1.',
    ],
    ['meter', <Meter5 reading={{ kind: 'unknown' }} label="not known" />, 'not known'],
    ['capital', <Capital left={1} committed={1} spent={1} label="1 of 3 left" />, '1 of 3 left'],
    ['cost', <Cost amount={2} label="costs 2" />, 'costs 2'],
    ['ring', <ThreatRing percent={34} label="Ain al-Asad, 34%" />, 'Ain al-Asad, 34%'],
    ['token', <Token monogram="KH" label="Kataib Hezbollah" />, 'Kataib Hezbollah'],
    ['seat', <SeatGlyph seat="baghdad" label="Baghdad" />, 'Baghdad'],
    ['glyph', <Glyph name="missile" label="Missile" />, 'Missile'],
    ['icon', <Icon name="x" label="Close" />, 'Close'],
    [
      'faction card',
      <FactionCard
        monogram="KH"
        name="KH"
        posture={{ kind: 'unknown', words: 'No sighting' }}
        meters={[meter]}
      />,
      'Heeds Tehran: not known',
    ],
    ['order card', <OrderCard title="Arrest" cost={cost} state="rest" />, 'costs 2'],
    ['icon button', <IconButton icon="x" label="Close" />, 'Close'],
    ['citation', <Citation text="3" label="Source 3" onOpen={() => undefined} />, 'Source 3'],
  ];
  test.each(drawings)('%s', (_, node, name) => {
    expect(named(draw(node))).toContain(name);
  });

  test('a drawing without a label is hidden', () => {
    for (const node of [
      <Icon name="x" />,
      <Glyph name="hold" />,
      <SeatGlyph seat="tehran" />,
      <Token monogram="HN" />,
      <ThreatRing percent={3} />,
    ]) {
      const svg = all(draw(node)).find((each) => each.type === 'svg');
      expect(svg?.props['aria-hidden']).toBe(true);
      expect(svg?.props['role']).toBeUndefined();
    }
  });

  test('a disabled button stays reachable and says why', () => {
    let pressed = 0;
    const button = all(
      draw(
        <Button disabledReason="The week is sealed" onPress={() => (pressed += 1)}>
          Seal
        </Button>,
      ),
    ).find((node) => node.type === 'button');
    expect(button?.props['aria-disabled']).toBe(true);
    expect(button?.props['disabled']).toBeUndefined();
    expect(button?.props['onClick']).toBeUndefined();
    expect(button?.text).toBe('Seal. The week is sealed');
    expect(pressed).toBe(0);
  });

  test('a sealed order cannot be removed', () => {
    const order = (state: 'chosen' | 'sealed') =>
      all(
        draw(
          <OrderCard
            title="Arrest"
            cost={cost}
            state={state}
            onRemove={() => undefined}
            removeLabel="Remove"
          />,
        ),
      ).filter((node) => node.type === 'button').length;
    expect([order('chosen'), order('sealed')]).toEqual([1, 0]);
  });

  test('an error speaks at once, all else in its turn', () => {
    const role = (kind: 'error' | 'done') =>
      all(draw(<Notice kind={kind} text="text" />)).find((node) => node.type === 'div')?.props[
        'role'
      ];
    expect([role('error'), role('done')]).toEqual(['alert', 'status']);
  });

  test('record, run and estimate differ in more than colour', () => {
    const icons = (['record', 'run', 'estimate'] as const).map((kind) =>
      JSON.stringify(
        all(draw(<Stamp kind={kind} label="x" />)).find((node) => node.type === 'svg')?.props,
      ),
    );
    expect(new Set(icons).size).toBe(3);
  });

  test('the taken rung is said, not only shown', () => {
    const tree = draw(
      <RungBar
        chosenWord="chosen"
        rungs={[
          { name: 'Hold fire', percent: 0, text: '0%' },
          { name: 'Fire', percent: 100, text: '100%', chosen: true },
        ]}
      />,
    );
    expect(tree.text).toContain('Fire 100%, chosen');
  });

  test('a seal that waits does nothing', () => {
    const press = (state: 'ready' | 'waiting') =>
      all(draw(<SealButton state={state} label="Seal" onPress={() => undefined} />)).find(
        (node) => node.type === 'button',
      )?.props['onClick'];
    expect(press('ready')).toBeTypeOf('function');
    expect(press('waiting')).toBeUndefined();
  });

  test('a segmented control is one group of radios with one name', () => {
    const tree = draw(
      <Segmented
        legend="Mode"
        name="mode"
        value="a"
        onChange={() => undefined}
        options={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
      />,
    );
    const radios = all(tree).filter((node) => node.type === 'input');
    expect(
      radios.map((radio) => [radio.props['type'], radio.props['name'], radio.props['checked']]),
    ).toEqual([
      ['radio', 'mode', true],
      ['radio', 'mode', false],
    ]);
  });

  test('every shipped icon has a drawing', () => {
    for (const name of iconNames) {
      expect(JSON.stringify(all(draw(<Icon name={name} />))[0]?.props)).toContain('<path');
    }
  });
});

describe('the style', () => {
  const style = new URL('../src/ui/style/', import.meta.url);
  const kit = new URL('../src/ui/kit/', import.meta.url);
  const tokens = readFileSync(new URL('tokens.css', style), 'utf8');

  test('every theme names the same colours, and the system’s choice gives the same themes', () => {
    const day = block(tokens, "[data-theme='day']");
    const night = block(tokens, "[data-theme='night']");
    const projector = block(tokens, "[data-theme='projector']");
    expect(names(night)).toEqual(names(day));
    expect(names(projector)).toEqual(names(day));
    expect(
      block(tokens, ':root:not([data-theme])', tokens.indexOf('prefers-color-scheme')),
    ).toEqual(night);
    expect(block(tokens, ':root:not([data-theme])', tokens.indexOf('prefers-contrast'))).toEqual(
      projector,
    );
    expect(names(block(tokens, '[data-theme]', tokens.indexOf('forced-colors')))).toEqual(
      names(day).filter((name) => name !== 'color-scheme'),
    );
  });

  test.each([
    ['ink', 'paper', 4.5],
    ['ink2', 'manila', 4.5],
    ['ink2', 'vellum', 4.5],
    ['ink3', 'card', 4.5],
    ['d-t', 'card', 4.5],
    ['d-t', 'news', 4.5],
    ['s-t', 'paper', 4.5],
    ['e-t', 'paper', 4.5],
    ['on-mat', 'mat', 4.5],
    ['fac-i', 'fac', 4.5],
    ['btn-t', 'btn', 4.5],
    ['rule2', 'paper', 3],
    ['vellum-l', 'vellum', 3],
    ['focus', 'card', 3],
  ])('%s on %s reads at %d to 1 or better in each theme', (text, ground, least) => {
    for (const theme of ['day', 'night', 'projector']) {
      const values = block(tokens, `[data-theme='${theme}']`);
      const ratio = contrast(values[text] ?? '', values[ground] ?? '');
      expect({ theme, reads: ratio >= least }).toEqual({ theme, reads: true });
    }
  });

  test('colours stand in tokens.css alone', () => {
    const files = [
      ...readdirSync(style).map((name) => new URL(name, style)),
      ...readdirSync(kit).map((name) => new URL(name, kit)),
    ];
    const colour = /#[0-9a-f]{3}(?:[0-9a-f]{3})?\b(?!-)|rgba?\(\s*\d|hsl/i;
    const others = files.filter((file) => !file.pathname.endsWith('/tokens.css'));
    const found = others.filter((file) => colour.test(readFileSync(file, 'utf8')));
    expect(found.map((file) => file.pathname)).toEqual([]);
  });

  test('no rule names a side of the page', () => {
    const side =
      /(?:^|[\s;{])(?:left|right|(?:padding|margin)-(?:top|bottom|left|right)|border-(?:top|bottom|left|right)[\w-]*)\s*:|text-align:\s*(?:left|right)/m;
    const found = readdirSync(style).filter((name) =>
      side.test(readFileSync(new URL(name, style), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')),
    );
    expect(found).toEqual([]);
  });
});

// A static rendering, enough to read what a component of the kit prints. The kit's components are pure functions of their props.

interface Drawn {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly Drawn[];
  readonly text: string;
}

function draw(node: ComponentChildren): Drawn {
  const children = expand(node);
  return { type: '#root', props: {}, children, text: children.map((child) => child.text).join('') };
}

function expand(node: ComponentChildren): readonly Drawn[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (Array.isArray(node)) return node.flatMap((child: ComponentChildren) => expand(child));
  if (typeof node !== 'object') {
    const text = String(node).replaceAll('\u00a0', ' ');
    return [{ type: '#text', props: {}, children: [], text }];
  }
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type === 'function' && type !== Fragment) {
    return expand((type as (props: unknown) => ComponentChildren)(props));
  }
  const children = expand(props.children);
  if (type === Fragment) return children;
  return [
    { type: String(type), props, children, text: children.map((child) => child.text).join('') },
  ];
}

function all(tree: Drawn): readonly Drawn[] {
  return tree.children.flatMap((child) => [child, ...all(child)]);
}

function withClass(tree: Drawn, name: string): readonly Drawn[] {
  return all(tree).filter((node) => {
    const names = node.props['class'];
    return typeof names === 'string' && names.split(' ').includes(name);
  });
}

/** Names given to drawings and controls by label. */
function named(tree: Drawn): readonly unknown[] {
  return all(tree)
    .map((node) => node.props['aria-label'])
    .filter((label) => label !== undefined);
}

function tenthsOf(text: string): number {
  return Math.round(10 * Number(text.replace(minus, '-')));
}

function block(css: string, selector: string, from = 0): Readonly<Record<string, string>> {
  const start = css.indexOf(selector, from);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    body
      .split(';')
      .map((line) => /^\s*(?:--)?([\w-]+):\s*(.+)$/.exec(line))
      .flatMap((match) =>
        match?.[1] === undefined || match[2] === undefined ? [] : [[match[1], match[2]]],
      ),
  );
}

function names(values: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(values).sort();
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => {
    const share = Number.parseInt(digits.slice(i, i + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
