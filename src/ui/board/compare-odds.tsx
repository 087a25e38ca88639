// The odds of two lines: reckoned while the comparison stands open, told in words and as a table of the weeks from the fork on.
import { useEffect, useState } from 'preact/hooks';
import type { Comparison } from '../../app/board/comparison.ts';
import {
  oddsRows,
  pointsApart,
  widestShift,
  type ComparedOdds,
  type OddsRow,
  type OddsSide,
} from '../../app/board/compare-odds.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { say, uncapitalise } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';

export interface CompareOddsProps {
  readonly session: PlaySession;
  readonly comparison: Comparison;
  readonly names: { readonly one: string; readonly other: string };
  /** Whose knowledge the odds are reckoned from. */
  readonly seat: Game['seat'];
}

/** In the order in which every table of odds has them. */
const COURSES = ['escalation', 'sporadic', 'de-escalation'] as const;

/** A table that scrolls by itself is reached by the keyboard. */
const SCROLLER = { role: 'region', tabIndex: 0 } as const;

/** The part of a comparison with the odds; nothing where they may not be seen. */
export function CompareOdds({ session, comparison, names, seat }: CompareOddsProps) {
  const [odds, setOdds] = useState<ComparedOdds | null>(null);
  const { one, other } = comparison;
  const [first, second] = [one.path, other.path];
  useEffect(() => {
    setOdds(null);
    const asked = session.compareOdds(first, second, seat, setOdds);
    return () => asked?.cancel();
  }, [session, first, second, seat]);
  if (!odds || odds.all === 0) return null;
  const rows = oddsRows(odds);
  const done = odds.reckoned === odds.all;
  return (
    <section class="ps-compare-odds" aria-labelledby="compare-odds">
      <h3 id="compare-odds">
        {say(texts(), 'board.odds.title', { seat: say(texts(), `seat.${odds.seat}.name`) })}
      </h3>
      <p>{say(texts(), 'board.odds.about', { runs: odds.runs })}</p>
      {!done && !odds.failed && (
        <label class="ps-compare-progress">
          <span>
            {say(texts(), 'board.odds.progress', { reckoned: odds.reckoned, all: odds.all })}
          </span>
          <progress value={odds.reckoned} max={odds.all} />
        </label>
      )}
      <p role="status">
        {odds.failed && say(texts(), 'board.odds.failed')}
        {done && <Widest rows={rows} names={names} />}
      </p>
      {rows.length > 0 && <OddsTable rows={rows} names={names} />}
    </section>
  );
}

type RowsProps = Pick<CompareOddsProps, 'names'> & { readonly rows: readonly OddsRow[] };

/** Where the lines lie farthest apart, in a sentence. */
function Widest({ rows, names }: RowsProps) {
  const widest = widestShift(rows);
  if (!widest) return <>{say(texts(), 'board.odds.alike')}</>;
  const { week, trajectory, error, couldBeChance } = widest;
  const row = rows.find((one) => one.week === week);
  return (
    <>
      {say(texts(), couldBeChance ? 'board.odds.widest-chance' : 'board.odds.widest', {
        week,
        trajectory: uncapitalise(say(texts(), `trajectory.${trajectory}`)),
        one: row?.one?.percents[trajectory] ?? 0,
        other: row?.other?.percents[trajectory] ?? 0,
        first: names.one,
        second: names.other,
        points: pointsApart(widest),
        error,
      })}
    </>
  );
}

function cell(side: OddsSide | null, course: (typeof COURSES)[number]): string {
  if (!side) return figure(say(texts(), 'ui.end.none'));
  const { percents, errors } = side;
  return say(texts(), 'board.odds.cell', { percent: percents[course], error: errors[course] });
}

function OddsTable({ rows, names }: RowsProps) {
  const label = say(texts(), 'board.odds.table');
  return (
    <div class="ps-scroll" aria-label={label} {...SCROLLER}>
      <table class="ps-data">
        <thead>
          <tr>
            <th scope="col">{say(texts(), 'board.odds.before')}</th>
            {COURSES.flatMap((course) =>
              [names.one, names.other].map((line, side) => (
                <th key={`${course} ${side}`} scope="col">
                  {say(texts(), `trajectory.${course}`)}
                  <br />
                  {line}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ week, one, other }) => (
            <tr key={week}>
              <th scope="row">{figure(week)}</th>
              {COURSES.flatMap((course) => [
                <td key={`${course} one`}>{cell(one, course)}</td>,
                <td key={`${course} other`}>{cell(other, course)}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
