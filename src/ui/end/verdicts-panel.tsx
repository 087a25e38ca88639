// The verdicts of the three seats: a dot on a line from 0 to 100 for each aim, never added up.
import { verdictRows, type VerdictRows } from '../../app/end-rows.ts';
import { luckRows, type LuckRows, type VerdictBand } from '../../app/luck-rows.ts';
import type { EndOfRun, Game } from '../../app/state.ts';
import { listOf, say, uncapitalise } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Panel } from '../kit/panel.tsx';
import { drawn } from '../kit/rounding.ts';

export interface VerdictsPanelProps {
  readonly game: Game;
  readonly end: EndOfRun;
}

/** Three groups of lines: the own seat's first and widest. */
export function VerdictsPanel({ game, end }: VerdictsPanelProps) {
  const rows = verdictRows(game, end);
  const own = rows.filter(({ yours }) => yours);
  const others = rows.filter(({ yours }) => !yours);
  const luck = luckRows(end);
  return (
    <Panel
      material="card-stock"
      id="verdicts"
      title={say(texts(), 'ui.end.verdict')}
      aside={say(texts(), luck ? 'ui.debrief.verdicts-band' : 'ui.debrief.verdicts-about')}
      class="ps-verdicts"
    >
      {[...own, ...others].map((one) => (
        <Seat key={one.seat} rows={one} wide={one.yours} />
      ))}
      {luck && <LuckNote luck={luck} />}
      <p class="ps-verdict-note">{say(texts(), 'ui.end.no-gain')}</p>
    </Panel>
  );
}

interface SeatProps {
  readonly rows: VerdictRows;
  readonly wide: boolean;
}

function Seat({ rows: { seat, objectives }, wide }: SeatProps) {
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
        {objectives.map(({ id, value, band }) => (
          <li key={id}>
            <span>{say(texts(), `objective.${id}`)}</span>
            <VerdictLine value={value} band={band} width={wide ? 168 : 50} />
            <b>
              <span aria-hidden="true">{figure(value)}</span>
              <span class="ps-visually-hidden">
                {[
                  say(texts(), 'ui.debrief.verdict-value', { value }),
                  band &&
                    say(texts(), 'ui.debrief.verdict-range', { low: band.p5, high: band.p95 }),
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

/** What the orders of this run led to under other luck, and where this run's own luck told. */
function LuckNote({ luck }: { readonly luck: LuckRows }) {
  const { runs, spread, own, unusual } = luck;
  const courses = spread.map(({ course, percent }) =>
    say(texts(), 'ui.debrief.luck-share', {
      percent,
      course: uncapitalise(say(texts(), `trajectory.${course}`)),
    }),
  );
  const aims = unusual.map(({ seat, aim, side }) =>
    say(texts(), `ui.debrief.luck-${side}`, {
      aim: say(texts(), `objective.${aim}`),
      seat: say(texts(), `seat.${seat}.name`),
    }),
  );
  return (
    <p class="ps-verdict-note ps-luck">
      <b>{say(texts(), 'ui.debrief.luck')}</b>{' '}
      {say(texts(), 'ui.debrief.luck-about', { runs, courses: listOf(courses, texts()) })}{' '}
      {say(texts(), 'ui.debrief.luck-own', { percent: own })}{' '}
      {aims.length === 0
        ? say(texts(), 'ui.debrief.luck-usual')
        : say(texts(), 'ui.debrief.luck-unusual', { aims: listOf(aims, texts()) })}
    </p>
  );
}

/** A band is never too thin to be seen, in pixels. */
const LEAST_BAND = 2;

function VerdictLine(props: {
  readonly value: number;
  readonly band: VerdictBand | null;
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
          <rect
            x={x(band.p5)}
            y="2.500"
            width={Math.max(LEAST_BAND, x(band.p95) - x(band.p5))}
            height="9"
          />
          <path class="ps-verdict-mid" d={`M${drawn(x(band.p50), 1)} 1v12`} />
        </>
      )}
      <circle cx={x(value)} cy="7" r={r} />
    </svg>
  );
}
