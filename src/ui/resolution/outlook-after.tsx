// The outlook after this week: the delta with its chances and how they moved, or the course in force where there are none.
import { COURSES } from '../../app/assumption-rows.ts';
import { oddsPercents } from '../../app/sealed-now.ts';
import type { Game } from '../../app/state.ts';
import { outlookOf } from '../../app/week-desk.ts';
import type { Trajectory } from '../../model/ids.ts';
import { say } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Delta } from '../kit/delta.tsx';
import type { DeltaBranch, DeltaOdds, TrajectoryName } from '../kit/delta.tsx';

export const COURSE_NAME: Readonly<Record<Trajectory, TrajectoryName>> = {
  escalation: 'escalation',
  sporadic: 'sporadic',
  'de-escalation': 'deescalation',
};

/** The chances with their changes; undefined while the own forecast is asked for, in exam, and until they are reckoned. */
export function oddsOf(game: Game, short: boolean): DeltaOdds | undefined {
  const { asks, odds, before } = game.outlook;
  if (asks || !odds) return undefined;
  const now = oddsPercents(odds);
  const then = before ? oddsPercents(before) : null;
  const branch = (course: Trajectory): DeltaBranch => {
    const at = COURSES.indexOf(course);
    const share = now[at] ?? 0;
    const by = then ? share - (then[at] ?? 0) : null;
    const moved = by === null ? '' : by > 0 ? 'up' : by < 0 ? 'down' : 'level';
    return {
      share,
      shareText: percentage(share),
      name:
        short && course === 'escalation'
          ? say(texts(), 'ui.outlook.after.beyond')
          : say(texts(), `trajectory.${course}`),
      ...(by === null
        ? {}
        : {
            change: {
              by,
              text: figure(Math.abs(by)),
              words: say(texts(), `ui.outlook.after.${moved}`, { points: Math.abs(by) }),
            },
          }),
    };
  };
  return {
    escalation: branch('escalation'),
    sporadic: branch('sporadic'),
    deescalation: branch('de-escalation'),
  };
}

/** One sentence for the drawing. */
export function outlookWords(game: Game, odds: DeltaOdds | undefined): string {
  const { weeks, trajectory, intensity } = outlookOf(game);
  const stem =
    weeks.length === 0
      ? say(texts(), 'ui.outlook.not-begun')
      : say(texts(), 'ui.outlook.stem', { value: intensity, attacks: weeks.at(-1)?.attacks ?? 0 });
  const ahead = odds
    ? say(texts(), 'ui.sr.outlook', {
        escalation: odds.escalation.share,
        sporadic: odds.sporadic.share,
        easing: odds.deescalation.share,
      })
    : `${inForceWords(trajectory)}.`;
  return `${stem} ${ahead}`;
}

export function inForceWords(trajectory: Trajectory): string {
  return say(texts(), 'ui.outlook.in-force', {
    trajectory: say(texts(), `trajectory.${trajectory}`),
  });
}

export interface OutlookAfterProps {
  readonly game: Game;
  /** Whether all events of the week have been told. */
  readonly told: boolean;
}

export function OutlookAfter({ game, told }: OutlookAfterProps) {
  if (!told) return <p class="ps-r-later">{say(texts(), 'ui.telling.later')}</p>;
  const { weeks, trajectory } = outlookOf(game);
  const odds = oddsOf(game, true);
  const wait = game.outlook.asks
    ? 'asks'
    : odds || game.terms.aids === 'exam' || game.end
      ? null
      : 'none';
  return (
    <>
      <Delta
        weeks={weeks}
        summary={outlookWords(game, odds)}
        odds={odds}
        inForce={{ trajectory: COURSE_NAME[trajectory], words: inForceWords(trajectory) }}
        width={150}
        height={58}
        {...(odds ? { nowAt: 0.6 } : {})}
      />
      {wait !== null && <p class="ps-r-later">{say(texts(), `ui.outlook.after.${wait}`)}</p>}
    </>
  );
}
