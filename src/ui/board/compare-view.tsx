// Two lines side by side: where they part, what stood there, their weeks on the same axes, and the figures of both.
import { useMemo } from 'preact/hooks';
import type { BoardLane } from '../../app/board/board-state.ts';
import type { Comparison } from '../../app/board/comparison.ts';
import type { PlaySession } from '../../app/play/play.ts';
import { datesOf } from '../../app/week-desk.ts';
import { believedNow } from '../../app/standing-rows.ts';
import type { Game } from '../../app/state.ts';
import { dateRange, listOf, meterLabel, orderTitle, say, uncapitalise } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Panel } from '../kit/panel.tsx';
import '../style/board.css';
import { believedWords } from '../week/instruments.tsx';
import { CompareChart, measuresOf } from './compare-chart.tsx';
import { CompareOdds } from './compare-odds.tsx';
import { Totals, WeekTable, type NamedProps } from './compare-tables.tsx';
import { laneTitle, lineWords } from './words.ts';

/** Two lines by the paths of their last weeks. */
export interface Compared {
  readonly one: string;
  readonly other: string;
}

export interface CompareViewProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly compared: Compared;
  readonly onCompare: (compared: Compared) => void;
  readonly onClose: () => void;
}

/** The panel under the tree. */
export function CompareView({ session, game, compared, onCompare, onClose }: CompareViewProps) {
  const { one, other } = compared;
  const { lanes } = game.board;
  const comparison = useMemo(
    () => (one === other ? null : session.compareLines(one, other)),
    [session, one, other],
  );
  return (
    <Panel
      material="card-stock"
      id="compare"
      title={say(texts(), 'board.compare.title')}
      aside={
        <Button size="small" icon="x" onPress={onClose}>
          {say(texts(), 'board.compare.close')}
        </Button>
      }
      class="ps-compare"
    >
      <div class="ps-compare-pick">
        <Pick
          label="board.compare.one"
          lanes={lanes}
          value={one}
          onPick={(path) => onCompare({ one: path, other })}
        />
        <Pick
          label="board.compare.other"
          lanes={lanes}
          value={other}
          onPick={(path) => onCompare({ one, other: path })}
        />
      </div>
      {one === other && <p role="status">{say(texts(), 'board.compare.same')}</p>}
      {comparison && <Both session={session} game={game} comparison={comparison} />}
    </Panel>
  );
}

function Pick(props: {
  readonly label: 'board.compare.one' | 'board.compare.other';
  readonly lanes: readonly BoardLane[];
  readonly value: string;
  readonly onPick: (path: string) => void;
}) {
  const { label, lanes, value, onPick } = props;
  return (
    <label class="ps-compare-field">
      <span>{say(texts(), label)}</span>
      <select
        class="ps-board-select"
        value={value}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {lanes.map((lane) => (
          <option key={lane.id} value={lane.end}>
            {laneTitle(lane)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface BothProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly comparison: Comparison;
}

/** Whose eyes the debrief looks through; with everything open, those of the person. */
function seatOf(session: PlaySession, { save, seat }: Game): Game['seat'] {
  const { look } = session.store.get();
  return look?.save === save && look.eyes !== 'open' ? look.eyes : seat;
}

function Both({ session, game, comparison }: BothProps) {
  const { one, other, difference } = comparison;
  const names = { one: lineWords(game, one.path), other: lineWords(game, other.path) };
  return (
    <>
      <DifferenceWords names={names} comparison={comparison} />
      <RecapWords comparison={comparison} />
      <p class="ps-compare-key">
        <span>
          <svg width="34" height="10" aria-hidden="true">
            <path class="ps-compare-one" d="M0 5H34" />
            <circle class="ps-compare-disc" cx="17" cy="5" r="2.6" />
          </svg>{' '}
          {say(texts(), 'board.compare.solid', { line: names.one })}
        </span>
        <span>
          <svg width="34" height="10" aria-hidden="true">
            <path class="ps-compare-other" d="M0 5H34" />
            <path class="ps-compare-diamond" d="M17 1l4 4-4 4-4-4Z" />
          </svg>{' '}
          {say(texts(), 'board.compare.dashed', { line: names.other })}
        </span>
      </p>
      {measuresOf(comparison).map((measure) => (
        <CompareChart key={measure.name} measure={measure} fork={difference?.week ?? null} />
      ))}
      <CompareOdds
        session={session}
        comparison={comparison}
        names={names}
        seat={seatOf(session, game)}
      />
      <Totals names={names} comparison={comparison} />
      <details class="ps-compare-weeks">
        <summary>{say(texts(), 'board.compare.by-week')}</summary>
        <WeekTable names={names} comparison={comparison} />
      </details>
    </>
  );
}

/** The first difference: the week, who ordered what in either line, and the first number that came out otherwise. */
function DifferenceWords({ names, comparison: { difference } }: NamedProps) {
  if (!difference) return <p>{say(texts(), 'board.compare.no-difference')}</p>;
  const { week, seats, orders, meter } = difference;
  const seatName = (seat: Game['seat']): string => say(texts(), `seat.${seat}.name`);
  const given = (side: 'one' | 'other', seat: Game['seat']): string =>
    say(texts(), 'board.compare.orders', {
      seat: seatName(seat),
      line: names[side],
      orders:
        orders[side][seat].length === 0
          ? say(texts(), 'board.compare.no-orders')
          : listOf(
              orders[side][seat].map(({ order, target }) => orderTitle(order, target, texts())),
              texts(),
            ),
    });
  return (
    <div class="ps-compare-difference">
      <p>
        <b>
          {say(texts(), 'board.compare.difference', {
            week,
            seats: listOf(seats.map(seatName), texts()),
          })}
        </b>
      </p>
      <ul>
        {seats.flatMap((seat) =>
          (['one', 'other'] as const).map((side) => (
            <li key={`${seat} ${side}`}>{given(side, seat)}</li>
          )),
        )}
      </ul>
      <p>
        {meter === null
          ? say(texts(), 'board.compare.no-meter')
          : say(texts(), 'board.compare.meter', {
              week: meter.week,
              meter: meterLabel(meter.meter, texts()),
              one: meter.one,
              other: meter.other,
            })}{' '}
        {meter !== null &&
          meter.more > 0 &&
          say(texts(), 'board.compare.meter-more', { n: meter.more })}
      </p>
    </div>
  );
}

/** What stood at the fork, in words. */
function RecapWords({ comparison: { recap } }: Pick<BothProps, 'comparison'>) {
  if (!recap) return null;
  const { week, day, trajectory, sword, ceiling, believed } = recap;
  const { from, to } = datesOf(day);
  return (
    <div class="ps-compare-recap">
      <h3>{say(texts(), 'board.compare.recap', { week, dates: dateRange(from, to, texts()) })}</h3>
      <p>
        {say(texts(), 'board.compare.stood', {
          trajectory: uncapitalise(say(texts(), `trajectory.${trajectory}`)),
          sword,
          ceiling,
        })}{' '}
        {believedWords(believedNow({ world: { believed } }))}
      </p>
    </div>
  );
}
