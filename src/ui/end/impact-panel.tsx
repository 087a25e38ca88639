// Decisions that mattered: what each order did to the odds of every trajectory, with its range; hollow where it could be chance.
import { useState } from 'preact/hooks';
import type { Effect, OrderImpact } from '../../analysis/impact-rows.ts';
import { leastPairs, wholeEffect } from '../../app/end-impact.ts';
import type { Impact } from '../../app/state.ts';
import type { Trajectory } from '../../model/ids.ts';
import { orderTitle, say, signed } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Panel } from '../kit/panel.tsx';

/** One order with its effects, as the panel draws it. */
export type ImpactRow = Pick<
  OrderImpact,
  'seat' | 'week' | 'order' | 'target' | 'pairs' | 'trajectories'
>;

export interface ImpactPanelProps {
  /** The strongest first; null while nothing has been weighed, and then there is no panel. */
  readonly impact:
    | (Pick<Impact, 'open' | 'failed' | 'closer'> & { readonly rows: readonly ImpactRow[] })
    | null;
}

/** Whether an order moved a trajectory by more than chance. */
export function isSure({ trajectories }: Pick<ImpactRow, 'trajectories'>): boolean {
  return Object.values(trajectories).some((one) => !one.couldBeChance);
}

/** Orders shown until all are asked for. */
const FIRST = 5;
const COLUMNS = [
  { trajectory: 'escalation', tone: 'escalation' },
  { trajectory: 'sporadic', tone: 'sporadic' },
  { trajectory: 'de-escalation', tone: 'deescalation' },
] as const satisfies readonly { trajectory: Trajectory; tone: string }[];

/** The orders by what they did. */
export function ImpactPanel({ impact }: ImpactPanelProps) {
  const [all, setAll] = useState(false);
  if (!impact) return null;
  const { rows, open, failed, closer } = impact;
  const shown = all ? rows : rows.slice(0, FIRST);
  const pairs = leastPairs(shown);
  const reach = Math.max(
    5,
    ...rows.flatMap(({ trajectories }) =>
      Object.values(trajectories).flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]),
    ),
  );
  return (
    <Panel
      material="card-stock"
      id="impact"
      title={say(texts(), 'ui.debrief.impact')}
      aside={say(texts(), 'ui.debrief.impact-unit')}
      class="ps-impact"
    >
      {rows.length > 0 && (
        <table class="ps-impact-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="ps-visually-hidden">{say(texts(), 'ui.debrief.impact-order')}</span>
              </th>
              {COLUMNS.map(({ trajectory, tone }) => (
                <th key={trajectory} scope="col" class={`ps-tone-${tone}`}>
                  {say(texts(), `trajectory.${trajectory}.short`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row
                key={`${row.seat} ${row.week} ${row.order} ${row.target}`}
                row={row}
                reach={reach}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length === 0 && open === 0 && failed === 0 && (
        <p>{say(texts(), 'ui.debrief.impact-none')}</p>
      )}
      <p class="ps-impact-note">
        <span>
          {rows.length > 0 && say(texts(), 'ui.debrief.impact-note', { pairs })}{' '}
          {open === 0 &&
            failed === 0 &&
            rows.length > 0 &&
            !rows.some(isSure) &&
            `${say(texts(), 'ui.debrief.impact-unsure')} `}
          {open > 0 &&
            say(texts(), closer ? 'ui.debrief.impact-closer' : 'ui.debrief.impact-open', {
              n: open,
            })}{' '}
          {failed > 0 && say(texts(), 'ui.debrief.impact-failed', { n: failed })}
        </span>
        {rows.length > FIRST && (
          <button type="button" class="ps-cite" aria-expanded={all} onClick={() => setAll(!all)}>
            {all
              ? say(texts(), 'ui.debrief.impact-fewer')
              : say(texts(), 'ui.debrief.impact-all', { n: rows.length })}
          </button>
        )}
      </p>
    </Panel>
  );
}

function Row({ row, reach }: { readonly row: ImpactRow; readonly reach: number }) {
  const { seat, week, order, target, pairs, trajectories } = row;
  return (
    <tr>
      <th scope="row">
        <span class="ps-impact-order">
          <SeatGlyph seat={seat} size={18} label={say(texts(), `seat.${seat}.name`)} />
          <span
            title={say(texts(), 'ui.debrief.impact-order-pairs', {
              order: orderTitle(order, target, texts()),
              pairs,
            })}
          >
            {say(texts(), `order.${order}.short`)}{' '}
            <em>{say(texts(), 'ui.debrief.impact-week', { week })}</em>{' '}
            <span class="ps-visually-hidden">
              {say(texts(), 'ui.debrief.impact-pairs', { pairs })}
            </span>
          </span>
        </span>
      </th>
      {COLUMNS.map(({ trajectory }) => (
        <td key={trajectory}>
          <EffectMark effect={trajectories[trajectory]} reach={reach} />
        </td>
      ))}
    </tr>
  );
}

const WIDTH = 50;

/** An interval with its middle: a disc for less, a triangle for more; zero in ink. */
export function EffectMark({ effect, reach }: { readonly effect: Effect; readonly reach: number }) {
  const { value, low, high, couldBeChance } = effect;
  const x = (points: number): number =>
    WIDTH / 2 + (Math.max(-reach, Math.min(reach, points)) / reach) * (WIDTH / 2 - 5);
  const whole = wholeEffect(effect);
  const mark = couldBeChance ? 'ps-impact-hollow' : 'ps-impact-solid';
  const words = say(texts(), 'ui.debrief.impact-cell', {
    value: signed(whole.value),
    low: signed(whole.low),
    high: signed(whole.high),
  });
  const chance = couldBeChance ? `; ${say(texts(), 'ui.debrief.impact-chance')}` : '';
  return (
    <span class="ps-impact-cell" title={`${words}${chance}`}>
      <svg
        class="ps-mirror"
        width={WIDTH}
        height="16"
        viewBox={`0 0 ${WIDTH} 16`}
        aria-hidden="true"
      >
        <path class="ps-impact-zero" d={`M${WIDTH / 2} 0V16`} />
        <path
          class="ps-impact-range"
          d={`M${x(low)} 8H${x(high)}M${x(low)} 4.500v7M${x(high)} 4.500v7`}
        />
        {value < 0 ? (
          <circle class={mark} cx={x(value)} cy="8" r="3.500" />
        ) : (
          <path class={mark} d={`M${x(value)} 3.600l4.300 7.600h-8.600Z`} />
        )}
      </svg>
      <b aria-hidden="true">
        <bdi dir="ltr">{figure(signed(whole.value))}</bdi>
      </b>
      <span class="ps-visually-hidden">{`${words}${chance}`}</span>
    </span>
  );
}
