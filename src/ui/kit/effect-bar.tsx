// The effect bar: what an order is expected to do. A box for the 80% range of trial runs, three marks for three advisers.
import type { ComponentChildren } from 'preact';
import { drawn } from './rounding.ts';

/** An adviser's mark: told apart by shape, in the same order on every bar. */
export type AdviserShape = 'disc' | 'square' | 'triangle';

export interface AdviserMark {
  readonly shape: AdviserShape;
  /** The adviser's expected value, in the bar's own unit. */
  readonly value: number;
}

export interface EffectBarProps {
  /** What is affected: "Attacks". */
  readonly name: string;
  /** The expected effect as printed, with U+2212 for minus: "−0.8". */
  readonly valueText: string;
  /** The 80% range of trial runs, in the bar's own unit. */
  readonly range: readonly [low: number, high: number];
  readonly advisers: readonly AdviserMark[];
  /** The value at either end of the bar; zero stands in the middle. */
  readonly reach: number;
  /** One sentence with the range and what each adviser expects. */
  readonly summary: string;
}

/** One effect of an order, its range and the three advisers. */
export function EffectBar({ name, valueText, range, advisers, reach, summary }: EffectBarProps) {
  const [low, high] = range;
  return (
    <Bar name={name} valueText={valueText} summary={summary}>
      <rect
        class="ps-effect-range"
        x={`${drawn(50 + along(low, reach))}%`}
        y="4"
        width={`${drawn(along(high, reach) - along(low, reach))}%`}
        height="10"
      />
      <Zero />
      {advisers.map(({ shape, value }) => (
        <svg key={shape} x={`${drawn(50 + along(value, reach))}%`} y="9" overflow="visible">
          <AdviserSign shape={shape} />
        </svg>
      ))}
    </Bar>
  );
}

export interface CertainBarProps {
  /** What is affected: "Sword". */
  readonly name: string;
  /** The effect as printed: "+2". */
  readonly valueText: string;
  readonly value: number;
  /** The value at either end of the bar; zero stands in the middle. */
  readonly reach: number;
  /** The effect in full: "The state's sword +2, for certain." */
  readonly summary: string;
}

/** An effect that is certain: a solid stretch from zero, without a range. */
export function CertainBar({ name, valueText, value, reach, summary }: CertainBarProps) {
  const length = along(value, reach);
  return (
    <Bar name={name} valueText={valueText} summary={summary}>
      <rect
        class="ps-effect-certain"
        x={`${drawn(50 + Math.min(0, length))}%`}
        y="6"
        width={`${drawn(Math.abs(length))}%`}
        height="6"
      />
      <Zero />
    </Bar>
  );
}

/** What every bar has: its name and value, and the axis under what is drawn on it. */
function Bar(
  props: Pick<EffectBarProps, 'name' | 'valueText' | 'summary'> & {
    readonly children: ComponentChildren;
  },
) {
  const { name, valueText, summary, children } = props;
  return (
    <div class="ps-effect" title={summary}>
      <p class="ps-effect-head">
        <span>{name}</span>{' '}
        <b>
          <bdi dir="ltr">{valueText}</bdi>
        </b>
      </p>
      <svg
        class="ps-effect-drawing ps-mirror"
        width="100%"
        height="18"
        role="img"
        aria-label={summary}
      >
        <line class="ps-effect-axis" x1="0" x2="100%" y1="9" y2="9" />
        {children}
      </svg>
    </div>
  );
}

function Zero() {
  return <line class="ps-effect-zero" x1="50%" x2="50%" y1="0.5" y2="17.5" />;
}

/** A value's way from the middle, in percent of the bar; what lies beyond the bar ends at its edge. */
function along(value: number, reach: number): number {
  return 46 * Math.max(-1, Math.min(1, value / reach));
}

export interface AdviserKeyProps {
  /** The advisers of the seat, in the order of their shapes. */
  readonly advisers: readonly { readonly shape: AdviserShape; readonly name: string }[];
  /** What the box means: "80% range". */
  readonly rangeLabel: string;
}

/** The key to the marks on effect bars. */
export function AdviserKey({ advisers, rangeLabel }: AdviserKeyProps) {
  return (
    <ul class="ps-adviser-key">
      {advisers.map(({ shape, name }) => (
        <li key={shape}>
          <svg viewBox="-5 -5 10 10" width="10" height="10" aria-hidden="true">
            <AdviserSign shape={shape} />
          </svg>
          {name}
        </li>
      ))}
      <li>
        <svg width="18" height="10" aria-hidden="true">
          <rect class="ps-effect-range" x="0.5" y="0.5" width="17" height="9" />
        </svg>
        {rangeLabel}
      </li>
    </ul>
  );
}

function AdviserSign({ shape }: { shape: AdviserShape }) {
  switch (shape) {
    case 'disc':
      return <circle class="ps-adviser" r="3.6" />;
    case 'square':
      return <rect class="ps-adviser" x="-3.2" y="-3.2" width="6.4" height="6.4" />;
    case 'triangle':
      return <path class="ps-adviser" d="M0-4.2 4.1 3.2h-8.2Z" />;
  }
}
