// The figures of attacks and strikes on the timeline, and what hatching and diamond mean.
import type { EndWeek } from '../../app/end-rows.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { fills } from '../kit/patterns.tsx';
import { Label } from './chart-label.tsx';
import type { ChartLayout } from './chart-layout.ts';

/** Counts over and under their bars; nothing where nothing happened. */
export function FigureLabels({
  layout,
  weeks,
}: {
  readonly layout: ChartLayout;
  readonly weeks: readonly EndWeek[];
}) {
  const { rows, x, end } = layout;
  const { zero, up, down } = rows.attacks;
  const most = Math.max(6, ...weeks.map(({ attacks }) => attacks));
  const mostStrikes = Math.max(3, ...weeks.map(({ strikes }) => strikes));
  const deadly = weeks.some((one) => one.killedByAttacks + one.killedByStrikes > 0);
  const american = weeks.some((one) => one.usKilled > 0);
  return (
    <div aria-hidden="true">
      {weeks.map(({ week, attacks, strikes }) => (
        <div key={week}>
          {attacks > 0 && (
            <Label
              at={x(week)}
              y={zero - (attacks / most) * (up - 14) - 8}
              align="middle"
              class="ps-run-figure"
            >
              {figure(attacks)}
            </Label>
          )}
          {strikes > 0 && (
            <Label
              at={x(week)}
              y={zero + (strikes / mostStrikes) * (down - 13) + 10}
              align="middle"
              class="ps-run-figure"
            >
              {figure(strikes)}
            </Label>
          )}
        </div>
      ))}
      {(deadly || american) && (
        <Label at={end} y={zero + down + 6} align="end">
          {deadly && (
            <>
              <svg width="22" height="10">
                <rect width="22" height="10" fill={fills.hatch} />
              </svg>{' '}
              {say(texts(), 'ui.debrief.hatched')}
            </>
          )}
          {american && (
            <>
              {' '}
              <svg width="12" height="12">
                <path class="ps-run-us" d="M6 1.500l4.500 4.500L6 10.500 1.500 6Z" />
              </svg>{' '}
              {say(texts(), 'ui.debrief.us-killed')}
            </>
          )}
        </Label>
      )}
    </div>
  );
}
