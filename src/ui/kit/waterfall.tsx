// The decision waterfall: why did they do it? Every term of score(chosen) − score(next best), and their printed sum.
import { scaleLinear } from 'd3-scale';
import { Fragment } from 'preact';
import { signed } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { Citation } from './citation.tsx';
import { fills } from './patterns.tsx';
import { drawn, roundToSum, signedTenths } from './rounding.ts';

/** What a term is: a drive, a restraint, something that does not bear on this choice, or the draw. */
export type TermKind = 'push' | 'hold' | 'neutral' | 'luck';

/** The mark of a source behind a term: a number for a fact, a letter for an assumption. */
export interface TermCitation {
  readonly mark: string;
  /** What opens: "Source 1: mee-2021-12.22, claim". */
  readonly label: string;
  readonly onOpen?: (() => void) | undefined;
}

export interface WaterfallRow {
  readonly label: string;
  /** The exact term in hundredths of a point; for an unknown term the value at your estimate. */
  readonly value: number;
  readonly kind: TermKind;
  readonly citations: readonly TermCitation[];
  /** The range of a term that your seat cannot know, in hundredths of a point. It is drawn dashed and printed as `unknownText`. */
  readonly unknown?: { readonly low: number; readonly high: number } | undefined;
  /** That range as printed beside the mark of the unknown: "−3.1 to −1.4". */
  readonly unknownText?: string | undefined;
  /** That range in words, for a tooltip and for screen readers. */
  readonly unknownWords?: string | undefined;
}

export interface WaterfallProps {
  /** In order: pushes first, by size; luck last. */
  readonly rows: readonly WaterfallRow[];
  /** Head of the terms: "Fire against Harass, in points". */
  readonly heading: string;
  /** Before the sum: "Fire led Harass by". */
  readonly sumLabel: string;
  /** After the printed sum: "points". */
  readonly unit: string;
  /** Under the sum's label: "at your estimate of the unknown; +1.9 to +6.7". */
  readonly sumNote?: string | undefined;
  /** Printed in place of an unknown value: "?" with its words for screen readers. */
  readonly unknownText?: { readonly text: string; readonly words: string } | undefined;
  /** Head of the column of values, for screen readers: "Points". */
  readonly valueHeading: string;
  /** Head of the drawn column, for screen readers: "Running sum". */
  readonly plotHeading: string;
  /** Builds the rows one after another, 140 ms each. */
  readonly build?: boolean | undefined;
}

/** A table whose middle column is drawn. The printed terms add up to the printed sum (see `roundToSum`). */
export function Waterfall(props: WaterfallProps) {
  const {
    rows,
    heading,
    sumLabel,
    unit,
    sumNote,
    unknownText,
    valueHeading,
    plotHeading,
    build = false,
  } = props;
  const printed = roundToSum(rows.map((row) => row.value));
  const steps = runningSums(rows);
  const { at, ticks } = axis(steps, rows);
  const last = steps.at(-1)?.to ?? 0;
  const ranged = rows.some((row) => row.unknownText !== undefined);
  const names = ['ps-waterfall', build && 'ps-waterfall-build', ranged && 'ps-waterfall-ranged'];
  return (
    <table class={names.filter(Boolean).join(' ')}>
      <colgroup>
        <col class="ps-waterfall-terms" />
        <col />
        <col class="ps-waterfall-values" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" class="ps-waterfall-axis">
            <span class="ps-visually-hidden">{plotHeading}</span>
            {ticks.map((tick) => (
              <span
                key={tick}
                class="ps-waterfall-tick"
                style={{ insetInlineStart: `${at(tick * 100)}%` }}
                aria-hidden="true"
              >
                <bdi dir="ltr">{figure(signed(tick))}</bdi>
              </span>
            ))}
          </th>
          <th scope="col">
            <span class="ps-visually-hidden">{valueHeading}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => {
          const step = steps[i] ?? { from: 0, to: 0 };
          return (
            <tr key={row.label} style={{ '--row': i }}>
              <th scope="row">
                {row.label}
                {row.citations.length > 0 && <Citations of={row.citations} />}
              </th>
              <td class="ps-waterfall-plot">
                <Plot
                  row={row}
                  from={step.from}
                  to={step.to}
                  at={at}
                  ticks={ticks}
                  first={i === 0}
                />
              </td>
              <td class="ps-waterfall-value">
                {row.unknown === undefined || unknownText === undefined ? (
                  <bdi dir="ltr">{figure(signedTenths(printed.terms[i] ?? 0))}</bdi>
                ) : (
                  <>
                    <span aria-hidden="true" title={row.unknownWords}>
                      {unknownText.text}
                      {row.unknownText !== undefined && (
                        <small class="ps-waterfall-range">
                          <bdi dir="ltr">{row.unknownText}</bdi>
                        </small>
                      )}
                    </span>
                    <span class="ps-visually-hidden">{row.unknownWords ?? unknownText.words}</span>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr style={{ '--row': rows.length }}>
          <th scope="row">
            <b>{sumLabel}</b>
            {sumNote !== undefined && <small>{sumNote}</small>}
          </th>
          <td class="ps-waterfall-plot">
            <svg class="ps-mirror" width="100%" height="100%" aria-hidden="true">
              <svg x={`${at(last)}%`} overflow="visible">
                <path class="ps-waterfall-pointer" d="M0 1l6 10h-12Z" />
              </svg>
            </svg>
          </td>
          <td class="ps-waterfall-sum">
            <p>
              <bdi dir="ltr">{figure(signedTenths(printed.sum))}</bdi>&nbsp;{unit}
            </p>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Citations({ of }: { of: readonly TermCitation[] }) {
  return (
    <span class="ps-waterfall-cites">
      {of.map((citation, i) => (
        <Fragment key={citation.mark}>
          {i > 0 && ', '}
          <Citation
            text={citation.mark}
            label={citation.label}
            form="mark"
            onOpen={citation.onOpen}
          />
        </Fragment>
      ))}
    </span>
  );
}

interface Step {
  readonly from: number;
  readonly to: number;
}

interface PlotProps extends Step {
  readonly row: WaterfallRow;
  readonly at: (hundredths: number) => number;
  readonly ticks: readonly number[];
  readonly first: boolean;
}

/** One row of the drawing. The bar has a fixed height in the middle of the row, so a label may run over two lines. */
function Plot({ row, from, to, at, ticks, first }: PlotProps) {
  const x = (value: number): string => `${drawn(at(value))}%`;
  const low = Math.min(from, to);
  const wide = (a: number, b: number): string => `${drawn(at(b) - at(a))}%`;
  return (
    <svg class="ps-mirror" width="100%" height="100%" aria-hidden="true">
      {ticks.map((tick) => (
        <line
          key={tick}
          class={tick === 0 ? 'ps-waterfall-zero' : 'ps-waterfall-grid'}
          x1={x(tick * 100)}
          x2={x(tick * 100)}
          y1="-1"
          y2="100%"
        />
      ))}
      {/* ends on the top edge of this row's bar, whatever the row's height */}
      {!first && (
        <line
          class="ps-waterfall-link"
          x1={x(from)}
          x2={x(from)}
          y1="6"
          y2="50%"
          transform="translate(0 -7)"
        />
      )}
      <line class="ps-waterfall-link" x1={x(to)} x2={x(to)} y1="50%" y2="100%" />
      <svg y="50%" overflow="visible" width="100%">
        {row.unknown !== undefined ? (
          <>
            <rect
              class="ps-waterfall-unknown"
              x={x(from + row.unknown.low)}
              y="-7"
              width={wide(from + row.unknown.low, from + row.unknown.high)}
              height="14"
            />
            <line class="ps-waterfall-link" x1={x(to)} x2={x(to)} y1="-7" y2="7" />
          </>
        ) : row.kind === 'neutral' || from === to ? (
          <line class="ps-waterfall-nil" x1={x(to)} x2={x(to)} y1="-5.5" y2="5.5" />
        ) : (
          <>
            {row.kind === 'luck' && (
              <rect
                class="ps-waterfall-luck"
                x={x(low)}
                y="-7"
                width={wide(low, Math.max(from, to))}
                height="14"
              />
            )}
            <rect
              class={`ps-waterfall-bar ps-waterfall-${row.kind}`}
              x={x(low)}
              y="-7"
              width={wide(low, Math.max(from, to))}
              height="14"
              fill={
                row.kind === 'push' ? fills.hatch : row.kind === 'hold' ? fills.waves : fills.lines
              }
            />
          </>
        )}
      </svg>
    </svg>
  );
}

function runningSums(rows: readonly WaterfallRow[]): readonly Step[] {
  let sum = 0;
  return rows.map((row) => {
    const from = sum;
    sum += row.value;
    return { from, to: sum };
  });
}

/** Places on the axis in percent of its width, and the marks in whole points. */
function axis(
  steps: readonly Step[],
  rows: readonly WaterfallRow[],
): { at: (hundredths: number) => number; ticks: readonly number[] } {
  const reached = steps.flatMap((step, i) => {
    const unknown = rows[i]?.unknown;
    return unknown === undefined
      ? [step.from, step.to]
      : [step.from, step.to, step.from + unknown.low, step.from + unknown.high];
  });
  const low = Math.min(0, ...reached);
  const high = Math.max(100, ...reached);
  const room = (high - low) * 0.045;
  const scale = scaleLinear()
    .domain([low - room, high + room])
    .range([0, 100]);
  const ticks = scaleLinear()
    .domain([low / 100, high / 100])
    .ticks(3)
    .filter((tick) => Number.isInteger(tick));
  return {
    at: (hundredths) => scale(hundredths),
    ticks: ticks.includes(0) ? ticks : [0, ...ticks],
  };
}
