// The verdicts of the three seats: a dot on a line from 0 to 100 for each aim, never added up.
import { verdictRows, type VerdictRows } from '../../app/end-rows.ts';
import type { EndOfRun, Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Panel } from '../kit/panel.tsx';

/** How other runs ended on one aim: ends and middle of the band, 0 to 100. */
export interface VerdictBand {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** Bands by objective, for those aims that have one. */
export type VerdictBands = Readonly<Record<string, VerdictBand>>;

export interface VerdictsPanelProps {
  readonly game: Game;
  readonly end: EndOfRun;
  readonly bands?: VerdictBands | undefined;
}

/** Three groups of lines: the own seat's first and widest. */
export function VerdictsPanel({ game, end, bands = {} }: VerdictsPanelProps) {
  const rows = verdictRows(game, end);
  const own = rows.filter(({ yours }) => yours);
  const others = rows.filter(({ yours }) => !yours);
  const banded = Object.keys(bands).length > 0;
  return (
    <Panel
      material="card-stock"
      id="verdicts"
      title={say(texts(), 'ui.end.verdict')}
      aside={say(texts(), banded ? 'ui.debrief.verdicts-band' : 'ui.debrief.verdicts-about')}
      class="ps-verdicts"
    >
      {[...own, ...others].map((one) => (
        <Seat key={one.seat} rows={one} bands={bands} wide={one.yours} />
      ))}
      <p class="ps-verdict-note">{say(texts(), 'ui.end.no-gain')}</p>
    </Panel>
  );
}

interface SeatProps {
  readonly rows: VerdictRows;
  readonly bands: VerdictBands;
  readonly wide: boolean;
}

function Seat({ rows: { seat, objectives }, bands, wide }: SeatProps) {
  return (
    <section
      class={wide ? 'ps-verdict ps-verdict-wide' : 'ps-verdict'}
      aria-labelledby={`of-${seat}`}
    >
      <h3 id={`of-${seat}`}>
        <SeatGlyph seat={seat} size={17} />
        {say(texts(), `seat.${seat}.name`)}
      </h3>
      <ul>
        {objectives.map(({ id, value }) => (
          <li key={id}>
            <span>{say(texts(), `objective.${id}`)}</span>
            <VerdictLine value={value} band={bands[id]} width={wide ? 168 : 50} />
            <b>
              <span aria-hidden="true">{figure(value)}</span>
              <span class="ps-visually-hidden">
                {[
                  say(texts(), 'ui.debrief.verdict-value', { value }),
                  bands[id] && say(texts(), 'ui.debrief.verdict-range', { ...bands[id] }),
                ]
                  .filter(Boolean)
                  .join('; ')}
              </span>
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function VerdictLine(props: {
  readonly value: number;
  readonly band: VerdictBand | undefined;
  readonly width: number;
}) {
  const { value, band, width } = props;
  const r = width > 100 ? 5 : 4;
  const x = (at: number): number => r + 1 + (at * (width - 2 * r - 2)) / 100;
  return (
    <svg
      class="ps-mirror ps-verdict-line"
      width={width}
      height="14"
      viewBox={`0 0 ${width} 14`}
      aria-hidden="true"
    >
      <path d={`M1 7H${width - 1}M1 4v6M${width - 1} 4v6`} />
      {band && (
        <>
          <rect x={x(band.low)} y="2.500" width={x(band.high) - x(band.low)} height="9" />
          <path class="ps-verdict-mid" d={`M${x(band.mid)} 1v12`} />
        </>
      )}
      <circle cx={x(value)} cy="7" r={r} />
    </svg>
  );
}
