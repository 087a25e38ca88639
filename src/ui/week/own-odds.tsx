// The own forecast: a row of five words for each trajectory, one tap a row.
import { useRef } from 'preact/hooks';
import { COURSES } from '../../app/assumption-rows.ts';
import { LIKELIHOODS, picksPercents, type Likelihood, type Picks } from '../../app/outlook-rows.ts';
import type { Trajectory } from '../../model/ids.ts';
import { say } from '../../text/format.ts';
import { percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { useRoving } from './use-keys.ts';

export interface OwnOddsProps {
  readonly picks: Picks;
  readonly onPick: (course: Trajectory, word: Likelihood) => void;
  /** Names the whole for those who cannot see the bar around it. */
  readonly label: string;
}

/** Three rows of five words; beside each its share, once all three are tapped. */
export function OwnOdds({ picks, onPick, label }: OwnOddsProps) {
  const percents = picksPercents(picks);
  return (
    <div class="ps-own-odds" role="group" aria-label={label}>
      {COURSES.map((course) => (
        <Row
          key={course}
          course={course}
          picked={picks[course]}
          percent={percents && percents[course]}
          onPick={(word) => onPick(course, word)}
        />
      ))}
    </div>
  );
}

interface RowProps {
  readonly course: Trajectory;
  readonly picked: Likelihood | undefined;
  readonly percent: number | null;
  readonly onPick: (word: Likelihood) => void;
}

function Row({ course, picked, percent, onPick }: RowProps) {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, 'button', picked === undefined ? 0 : LIKELIHOODS.indexOf(picked));
  const tone = course === 'de-escalation' ? 'deescalation' : course;
  return (
    <div
      class="ps-own-row"
      role="group"
      aria-label={say(texts(), `trajectory.${course}`)}
      ref={list}
    >
      <span class={`ps-own-name ps-tone-${tone}`} aria-hidden="true">
        {say(texts(), `trajectory.${course}.short`)}
      </span>
      {LIKELIHOODS.map((word) => (
        <button
          key={word}
          type="button"
          class="ps-own-word"
          aria-pressed={picked === word}
          onClick={() => onPick(word)}
        >
          {say(texts(), `week.forecast.word.${word}`)}
        </button>
      ))}
      <b class="ps-own-percent">{percent === null ? '–' : percentage(percent)}</b>
    </div>
  );
}
