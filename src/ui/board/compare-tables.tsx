// The figures of two lines as tables: sums and verdicts, and week by week.
import type { ComparedLine, Comparison } from '../../app/board/comparison.ts';
import { weekNumbers } from '../../app/end-sums.ts';
import { seatIds } from '../../app/title-rows.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';

const SCROLLER = { role: 'region', tabIndex: 0 } as const;

/** Two lines with their names. */
export interface NamedProps {
  readonly comparison: Comparison;
  readonly names: { readonly one: string; readonly other: string };
}

type Row = readonly [key: string, name: string, one: string, other: string];

function totalsOf({ one, other }: Comparison): readonly Row[] {
  const row = (key: string, of: (line: ComparedLine) => number | string): Row => [
    key,
    say(texts(), key),
    figure(of(one)),
    figure(of(other)),
  ];
  return [
    row('board.compare.weeks', ({ weeks }) => weeks.length),
    row('board.compare.course', ({ trajectory }) => say(texts(), `trajectory.${trajectory}`)),
    row('board.compare.total-attacks', ({ attacks }) => attacks),
    row('board.compare.total-strikes', ({ strikes }) => strikes),
    row('board.compare.breaches', ({ breaches }) => breaches),
    row('board.compare.killed', ({ killed }) => killed),
    row('board.compare.last-sword', ({ swords }) => swords.at(-1) ?? 0),
    ...seatIds().flatMap((seat) =>
      Object.keys(one.verdicts[seat]).map((id): Row => [
        `${seat} ${id}`,
        `${say(texts(), `seat.${seat}.name`)}: ${say(texts(), `objective.${id}`)}`,
        figure(one.verdicts[seat][id] ?? 0),
        figure(other.verdicts[seat][id] ?? 0),
      ]),
    ),
  ];
}

/** The sums of both, and every verdict; what differs stands out. */
export function Totals({ names, comparison }: NamedProps) {
  return (
    <table class="ps-data ps-compare-totals">
      <caption>{say(texts(), 'board.compare.figures')}</caption>
      <thead>
        <tr>
          <th scope="col">{say(texts(), 'board.compare.figure')}</th>
          <th scope="col">{names.one}</th>
          <th scope="col">{names.other}</th>
        </tr>
      </thead>
      <tbody>
        {totalsOf(comparison).map(([key, name, one, other]) => (
          <tr key={key} class={one === other ? undefined : 'ps-compare-differs'}>
            <th scope="row">{name}</th>
            <td>{one}</td>
            <td>{other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const BY_WEEK = [
  ['board.compare.total-attacks', 'attacks'],
  ['board.compare.total-strikes', 'strikes'],
  ['ui.debrief.sword', 'sword'],
] as const;

/** Attacks, strikes and the sword of both, week by week. */
export function WeekTable({ names, comparison: { one, other, difference } }: NamedProps) {
  const count = Math.max(one.weeks.length, other.weeks.length);
  const cell = ({ weeks: rows }: ComparedLine, week: number, of: (typeof BY_WEEK)[number][1]) =>
    figure(rows[week - 1]?.[of] ?? say(texts(), 'ui.end.none'));
  const label = say(texts(), 'board.compare.by-week');
  return (
    <div class="ps-scroll" aria-label={label} {...SCROLLER}>
      <table class="ps-data">
        <thead>
          <tr>
            <th scope="col">{say(texts(), 'ui.end.column-week')}</th>
            {BY_WEEK.flatMap(([key]) =>
              [names.one, names.other].map((line, side) => (
                <th key={`${key} ${side}`} scope="col">
                  {say(texts(), key)}
                  <br />
                  {line}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {weekNumbers(count).map((week) => (
            <tr key={week} class={difference?.week === week ? 'ps-compare-differs' : undefined}>
              <th scope="row">{figure(week)}</th>
              {BY_WEEK.flatMap(([key, of]) => [
                <td key={`${key} one`}>{cell(one, week, of)}</td>,
                <td key={`${key} other`}>{cell(other, week, of)}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
