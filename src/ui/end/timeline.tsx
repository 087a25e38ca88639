// The run on one time axis, with a playhead: what was played, where it was heading, what is on record, and the week on which it turned.
import { useEffect, useState } from 'preact/hooks';
import type { Eyes } from '../../app/address.ts';
import { shareOf } from '../../app/end-odds.ts';
import type { EndWeek } from '../../app/end-rows.ts';
import { besideFirst, runTotals } from '../../app/end-sums.ts';
import { clausesOf, firedIn, type Hinge } from '../../app/hinge.ts';
import { marksOfWeek, type RecordLane } from '../../app/record-rows.ts';
import type { EndOfRun, Game } from '../../app/state.ts';
import { seatIds } from '../../app/title-rows.ts';
import { dateRange, humanCost, numberWord, say, uncapitalise } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Citation } from '../kit/citation.tsx';
import { Icon } from '../kit/icon.tsx';
import { Panel } from '../kit/panel.tsx';
import { RunChart } from './run-chart.tsx';
import { clausesWords, dayWords, weekWords } from './words.ts';

/** Milliseconds that a week stands while the run is replayed. */
const REPLAY_MS = 1200;

export interface TimelineProps {
  readonly game: Game;
  readonly end: EndOfRun;
  readonly weeks: readonly EndWeek[];
  readonly record: RecordLane;
  readonly hinge: Hinge | null;
  readonly selected: number;
  /** Whether nothing may move by itself. */
  readonly calm: boolean;
  /** Through whose eyes the week is looked at. */
  readonly eyes: Eyes;
  readonly onWeek: (week: number) => void;
  readonly onEyes: (eyes: Eyes) => void;
  readonly onOrders: (seat: Game['seat'], week: number) => void;
  readonly onFact: (fact: string) => void;
  /** Goes back to the selected week; null where no person played. */
  readonly onChange: (() => void) | null;
}

/** The sheet of the first view. */
export function Timeline(props: TimelineProps) {
  const { game, end, weeks, record, hinge, selected, onWeek } = props;
  const week = weeks[selected - 1];
  return (
    <Panel
      material="card-stock"
      id="timeline"
      label={say(texts(), 'ui.debrief.replay')}
      class="ps-replay"
    >
      <Head {...props} />
      <RunChart
        weeks={weeks}
        end={end}
        record={record}
        forecasts={game.forecasts}
        selected={selected}
        summary={summaryWords(weeks, end)}
        onWeek={onWeek}
        onOrders={props.onOrders}
        onFact={props.onFact}
      />
      {week && <ThisWeek {...props} week={week} />}
      <div class="ps-replay-foot">
        {hinge && <HingeLine end={end} hinge={hinge} selected={selected} onWeek={onWeek} />}
        <p class="ps-replay-cost">{humanCost(end.open.toll, texts(), 'run')}</p>
      </div>
    </Panel>
  );
}

function summaryWords(weeks: readonly EndWeek[], end: EndOfRun): string {
  const { attacks, strikes, breachedWeeks } = runTotals(weeks);
  return say(texts(), 'ui.debrief.summary', {
    weeks: weeks.length,
    attacks,
    strikes,
    breaches: breachedWeeks,
    count: numberWord(breachedWeeks, texts()),
    trajectory: uncapitalise(say(texts(), `trajectory.${end.trajectory}`)),
    sword: end.swords.at(-1) ?? 0,
  });
}

function Head({ weeks, selected, calm, eyes, onWeek, onEyes, onChange }: TimelineProps) {
  const [playing, setPlaying] = useState(false);
  const week = weeks[selected - 1];
  const last = weeks.length;
  useEffect(() => {
    if (!playing) return undefined;
    if (selected >= last || calm) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => onWeek(selected + 1), REPLAY_MS);
    return () => clearTimeout(timer);
  }, [playing, selected, last, calm]);
  const play = (): void => {
    if (!playing && selected >= last) onWeek(1);
    setPlaying(!playing);
  };
  return (
    <header class="ps-replay-head">
      <h2 class="ps-panel-title">{say(texts(), 'ui.debrief.replay')}</h2>
      <p class="ps-replay-week">
        <select
          class="ps-board-select"
          aria-label={say(texts(), 'board.jump')}
          value={selected}
          onChange={(event) => onWeek(Number(event.currentTarget.value))}
        >
          {weeks.map((one) => (
            <option key={one.week} value={one.week}>
              {say(texts(), 'ui.debrief.week', { week: one.week })}
            </option>
          ))}
        </select>{' '}
        {week && dateRange(week.from, week.to, texts())}
      </p>
      <div class="ps-replay-tools">
        <IconButton
          kind="plain"
          icon="skip-back-fill"
          label={say(texts(), 'ui.debrief.back')}
          onPress={() => onWeek(Math.max(1, selected - 1))}
        />
        {!calm && (
          <IconButton
            kind="plain"
            icon={playing ? 'pause-fill' : 'play-fill'}
            label={say(texts(), playing ? 'ui.debrief.halt' : 'ui.debrief.play')}
            onPress={play}
          />
        )}
        <IconButton
          kind="plain"
          icon="skip-forward-fill"
          label={say(texts(), 'ui.debrief.forth')}
          onPress={() => onWeek(Math.min(last, selected + 1))}
        />
        <EyesSelect eyes={eyes} onEyes={onEyes} />
        {onChange && (
          <>
            <Button icon="git-branch" onPress={onChange}>
              {say(texts(), 'ui.debrief.change-week', { week: selected })}
            </Button>
            <a class="ps-button" href="#again">
              <Icon name="arrow-down" size={16} />
              <span>{say(texts(), 'ui.debrief.next-jump')}</span>
            </a>
          </>
        )}
      </div>
    </header>
  );
}

/** Everything open, or as one seat could know it. */
function EyesSelect({ eyes, onEyes }: Pick<TimelineProps, 'eyes' | 'onEyes'>) {
  const choices: readonly Eyes[] = ['open', ...seatIds()];
  const words = (one: Eyes): string =>
    one === 'open'
      ? say(texts(), 'board.eyes.open')
      : say(texts(), 'board.eyes.as', { seat: say(texts(), `seat.${one}.name`) });
  return (
    <select
      class="ps-board-select"
      aria-label={say(texts(), 'board.eyes')}
      value={eyes}
      onChange={(event) => {
        const picked = choices.find((one) => one === event.currentTarget.value);
        if (picked) onEyes(picked);
      }}
    >
      {choices.map((one) => (
        <option key={one} value={one}>
          {words(one)}
        </option>
      ))}
    </select>
  );
}

/** The selected week in words, and what the sources date in it. */
function ThisWeek({
  game,
  end,
  record,
  selected,
  week,
  onFact,
}: TimelineProps & { week: EndWeek }) {
  const odds = end.odds[selected - 1];
  return (
    <div class="ps-replay-this">
      <p>{weekWords(week, firedIn(end, selected), odds ? shareOf(odds) : null)}</p>
      <p class="ps-replay-record">
        <b>{say(texts(), 'ui.debrief.on-record')}</b>{' '}
        <Marks game={game} record={record} selected={selected} onFact={onFact} />
      </p>
    </div>
  );
}

type MarksProps = Pick<TimelineProps, 'game' | 'record' | 'selected' | 'onFact'>;

function Marks({ game, record, selected, onFact }: MarksProps) {
  const marks = marksOfWeek(record.marks, selected);
  const [mark] = marks;
  const key = selected > record.covered ? 'ui.debrief.past-record' : 'ui.debrief.no-mark';
  if (!mark) return <span>{say(texts(), key, { week: selected })}</span>;
  const fact = mark.facts[0];
  return (
    <>
      <span>
        {`${dayWords(mark.from)}: `}
        {say(game.scenario.text, `mark.${mark.id}`)}
      </span>{' '}
      {fact !== undefined && (
        <Citation
          text={fact}
          label={say(texts(), 'ui.sources.open-fact', { fact })}
          onOpen={() => onFact(fact)}
        />
      )}{' '}
      {marks.length > 1 && (
        <a class="ps-cite" href="#the-record">
          {say(texts(), 'ui.debrief.more-marks', { n: besideFirst(marks) })}
        </a>
      )}
    </>
  );
}

function HingeLine(props: {
  readonly end: EndOfRun;
  readonly hinge: Hinge;
  readonly selected: number;
  readonly onWeek: (week: number) => void;
}) {
  const { end, hinge, selected, onWeek } = props;
  const { week, shift } = hinge;
  const clauses = clausesOf(end.events[week - 1] ?? [], firedIn(end, week));
  return (
    <p class="ps-replay-hinge">
      {say(texts(), 'ui.debrief.hinge', { week, what: clausesWords(clauses) })}{' '}
      <span>
        {shift
          ? say(texts(), 'ui.debrief.hinge-shift', {
              trajectory: uncapitalise(say(texts(), `trajectory.${shift.trajectory}`)),
              before: shift.before,
              after: shift.after,
            })
          : say(texts(), 'ui.debrief.hinge-unmeasured')}
      </span>{' '}
      {selected !== week && (
        <button type="button" class="ps-cite" onClick={() => onWeek(week)}>
          {say(texts(), 'ui.debrief.hinge-show', { week })}
        </button>
      )}
    </p>
  );
}
