// The class debrief on paper, A4 or Letter, black on white: rooms, all of them on one axis told apart by their dashes and names, the tree, partings, forecasts, questions.
import type { ClassSession } from '../../app/class/class-desk.ts';
import type { ClassState, RoomRow } from '../../app/class/class-state.ts';
import { classSeries } from '../../app/class/class-series.ts';
import type { Question } from '../../app/class/questions.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { PrintOnly } from '../print/print-only.tsx';
import '../style/class-print.css';
import { askedOf } from './asked.ts';
import type { AxisMark } from './axis-chart.tsx';
import { axisPath, axisScale, namedWeeks, spreadLabels, type AxisLine } from './axis-layout.ts';
import { score } from './forecasts-panel.tsx';
import { Differences } from './parting-panel.tsx';
import type { QuestionChoice } from './questions-panel.tsx';
import { actWords, endingWords, isOtherLuck, shareWords } from './words.ts';

export interface ClassPrintProps {
  readonly klass: ClassSession;
  readonly now: ClassState;
  readonly rows: readonly RoomRow[];
  readonly marks: readonly AxisMark[];
  readonly questions: readonly Question[];
  readonly choice: QuestionChoice;
}

/** Stands for the page on paper. */
export function ClassPrint(props: ClassPrintProps) {
  return <PrintOnly draw={() => <Pages {...props} />} />;
}

function Pages({ klass, now, rows, marks, questions, choice }: ClassPrintProps) {
  const reckon = klass.reckon();
  const scenario = klass.scenarioOf(now.group);
  const forecasts = reckon.forecasts();
  const pair = now.pair ?? null;
  const parting = pair ? reckon.parting(...pair) : (reckon.strongest()[0] ?? null);
  const weeks = Math.max(1, ...rows.map(({ figures }) => figures.played));
  return (
    <div class="ps-print-page ps-class-print">
      <header>
        <h1>
          {now.exercise.title === '' ? say(texts(), 'class.print.title') : now.exercise.title}
        </h1>
        <p>
          {say(texts(), 'class.print.about', {
            crisis: scenario?.text['title'] ?? '',
            n: rows.length,
            weeks,
          })}
        </p>
        {isOtherLuck(rows) && <p>{say(texts(), 'class.group.other-luck')}</p>}
      </header>
      <section>
        <h2>{say(texts(), 'class.wall')}</h2>
        <table class="ps-role-table">
          <thead>
            <tr>
              <th scope="col">{say(texts(), 'class.column.room')}</th>
              <th scope="col">{say(texts(), 'class.print.course')}</th>
              <th scope="col">{say(texts(), 'class.print.ending')}</th>
              {(['attacks', 'strikes', 'breaches'] as const).map((what) => (
                <th key={what} scope="col">
                  {say(texts(), `class.print.${what}`)}
                </th>
              ))}
              <th scope="col">{say(texts(), 'class.room.sword')}</th>
              <th scope="col">{say(texts(), 'class.forecasts.score')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, figures }) => {
              const brier = forecasts.rooms.find((one) => one.label === label)?.brier ?? null;
              return (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{say(texts(), `trajectory.${figures.trajectory}`)}</td>
                  <td>{endingWords(figures)}</td>
                  <td>{figure(figures.totals.attacks)}</td>
                  <td>{figure(figures.totals.strikes)}</td>
                  <td>{figure(figures.totals.breaches)}</td>
                  <td>{figure(figures.weeks.at(-1)?.sword ?? figures.start.sword)}</td>
                  <td>{brier === null ? say(texts(), 'ui.end.none') : score(brier)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {(['intensity', 'attacks'] as const).map((measure) => (
        <section key={measure} class="ps-class-print-whole">
          <h2>{say(texts(), `class.measure.${measure}`)}</h2>
          <p>{say(texts(), `class.measure.${measure}.about`)}</p>
          <PaperAxis
            lines={classSeries(rows, measure)}
            least={measure === 'attacks' ? 10 : 100}
            marks={marks}
          />
        </section>
      ))}
      <section>
        <h2>{say(texts(), 'class.print.choices')}</h2>
        <table class="ps-role-table">
          <thead>
            <tr>
              <th scope="col">{say(texts(), 'class.tree.week')}</th>
              <th scope="col">{say(texts(), 'class.print.orders')}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: weeks }, (_, n) => {
              const choices = reckon.choices(now.seat, n + 1);
              return (
                <tr key={n}>
                  <th scope="row">{figure(n + 1)}</th>
                  <td>
                    {choices.orders.length === 0 && say(texts(), 'class.acts.none')}
                    {choices.orders.slice(0, 4).map((one) => (
                      <p key={`${one.seat} ${one.order} ${one.target ?? ''}`}>
                        {actWords(one, now.seat === 'all')} {shareWords(one.share)}
                      </p>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {parting && (
        <section class="ps-class-print-whole">
          <h2>{say(texts(), 'class.parting.title')}</h2>
          <Differences parting={parting} onOpenRun={null} />
        </section>
      )}
      <section>
        <h2>{say(texts(), 'class.questions.title')}</h2>
        <ol class="ps-class-print-questions">
          {askedOf(now.exercise.questions, questions, choice).map(({ id, stage, text }) => (
            <li key={id}>
              <b>{stage}</b> {text}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

const WIDTH = 680;
/** Dashes tell the lines apart where there is no colour. */
const DASHES = ['', '7 3', '2 3', '9 3 2 3', '4 2', '12 4', '1 2', '7 2 2 2 2 2'] as const;
/** With more rooms every line is plain and only the extremes are named. */
const MOST_DASHED = 16;

/** The common axis in black: dashes and names at the ends. */
function PaperAxis(props: {
  readonly lines: readonly AxisLine[];
  readonly least: number;
  readonly marks: readonly AxisMark[];
}) {
  const { lines, least, marks } = props;
  const height = lines.length > MOST_DASHED ? 250 : Math.max(190, lines.length * 13 + 70);
  const room = { width: WIDTH, height, top: 10, bottom: 26, start: 34, end: 130 };
  const scale = axisScale(lines, least, room);
  const last = ({ values }: AxisLine): number => values.at(-1) ?? 0;
  const ranked = lines.slice().sort((one, other) => last(other) - last(one));
  const many = lines.length > MOST_DASHED;
  const named = many ? [...ranked.slice(0, 3), ...ranked.slice(-3)] : ranked;
  const labels = spreadLabels(
    named.map((line) => ({ label: line.label, y: scale.y(last(line)) })),
    12,
    8,
    height - room.bottom - 4,
  );
  return (
    <svg class="ps-class-print-axis" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${room.start} ${scale.y(tick)}H${scale.x(scale.weeks)}`}
            class="ps-paper-hair"
          />
          <text x={room.start - 5} y={scale.y(tick) + 3.5} text-anchor="end">
            {figure(tick)}
          </text>
        </g>
      ))}
      {marks.map(({ id, at }) => (
        <path
          key={id}
          class="ps-paper-mark"
          d={`M${Math.min(scale.x(scale.weeks), Math.max(room.start, scale.x(at + 1)))} ${room.top}V${height - room.bottom}`}
        />
      ))}
      {namedWeeks(scale.weeks, WIDTH - 180).map((week) => (
        <text key={week} x={scale.x(week)} y={height - 9} text-anchor="middle">
          {say(texts(), 'class.axis.week', { week })}
        </text>
      ))}
      {lines.map((line, at) => (
        <path
          key={line.label}
          class={many && !named.includes(line) ? 'ps-paper-faint' : 'ps-paper-line'}
          stroke-dasharray={DASHES[at % DASHES.length]}
          d={axisPath(line, scale)}
        />
      ))}
      {labels.map(({ label, y }) => {
        const line = lines.find((one) => one.label === label);
        if (!line) return null;
        const at = lines.indexOf(line);
        const from = scale.x(line.values.length);
        return (
          <g key={label}>
            <path
              class="ps-paper-hair"
              d={`M${from + 2} ${scale.y(last(line))}L${from + 12} ${y}`}
            />
            <path
              class="ps-paper-line"
              stroke-dasharray={DASHES[at % DASHES.length]}
              d={`M${from + 13} ${y}H${from + 37}`}
            />
            <text x={from + 41} y={y + 3.5}>
              {label} {figure(last(line))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
