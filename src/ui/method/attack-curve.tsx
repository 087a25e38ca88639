// Attacks by week as a small drawing to its own scale: solid while the sources speak, dashed after. Its figures are in a table.
import { scaleLinear } from 'd3-scale';
import { useState } from 'preact/hooks';
import type { CurveRow } from '../../app/report-rows.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { drawn } from '../kit/rounding.ts';

const WIDTH = 300;
const HEIGHT = 108;
const LEFT = 22;
const FOOT = 18;
const TOP = 8;

export function AttackCurve({ row }: { row: CurveRow }) {
  const [data, setData] = useState(false);
  const { scenario, title, attacks, until } = row;
  const weeks = attacks.length;
  if (weeks === 0) return null;
  const most = Math.max(1, ...attacks);
  const x = scaleLinear()
    .domain([1, Math.max(2, weeks)])
    .range([LEFT + 4, WIDTH - 8]);
  const y = scaleLinear()
    .domain([0, most])
    .nice(3)
    .range([HEIGHT - FOOT, TOP]);
  const path = (from: number, to: number): string =>
    attacks
      .slice(from - 1, to)
      .map((value, at) => `${at === 0 ? 'M' : 'L'}${drawn(x(from + at), 1)} ${drawn(y(value), 1)}`)
      .join('');
  const covered = Math.min(until, weeks);
  const ticks = y.ticks(3);
  const summary = say(texts(), 'ui.calibration.curve', {
    title,
    weeks,
    first: attacks[0] ?? 0,
    last: attacks.at(-1) ?? 0,
    most,
    week: attacks.indexOf(most) + 1,
  });
  const silent = say(
    texts(),
    covered === 0 ? 'ui.calibration.curve-none' : 'ui.calibration.curve-until',
    { until: covered },
  );
  return (
    <figure class="ps-curve">
      <figcaption>
        <b>{title}</b>
        <Button size="small" expanded={data} onPress={() => setData(!data)}>
          {say(texts(), 'ui.action.data')}
          <span class="ps-visually-hidden">: {title}</span>
        </Button>
      </figcaption>
      <svg
        class="ps-curve-drawing"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${summary} ${silent}`}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <path class="ps-curve-grid" d={`M${LEFT} ${y(tick)}H${WIDTH}`} />
            <text class="ps-curve-figure" x={LEFT - 4} y={y(tick) + 4} text-anchor="end">
              {figure(tick)}
            </text>
          </g>
        ))}
        {covered > 0 && <path class="ps-curve-line" d={path(1, covered)} />}
        {covered === 1 && <circle class="ps-curve-dot" cx={x(1)} cy={y(attacks[0] ?? 0)} r="2.4" />}
        {covered < weeks && (
          <path class="ps-curve-line ps-curve-after" d={path(Math.max(1, covered), weeks)} />
        )}
        {[1, 13, 26].map(
          (week) =>
            week <= weeks && (
              <text
                key={week}
                class="ps-curve-figure"
                x={x(week)}
                y={HEIGHT - 4}
                text-anchor="middle"
              >
                {figure(week)}
              </text>
            ),
        )}
      </svg>
      <p>{silent}</p>
      {data && (
        <table class="ps-method-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{say(texts(), 'ui.calibration.curve-week')}</th>
              <th scope="col" class="ps-number">
                {say(texts(), 'ui.calibration.attacks')}
              </th>
            </tr>
          </thead>
          <tbody>
            {attacks.map((value, at) => (
              <tr key={`${scenario}-${at + 1}`}>
                <th scope="row">{figure(at + 1)}</th>
                <td class="ps-number">{figure(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </figure>
  );
}
