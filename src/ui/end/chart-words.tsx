// The words on the timeline's lanes: names in the areas, the bracketed total, the sword's zones.
import { ODDS_SCALE, type OddsStretch } from '../../app/end-odds.ts';
import { materialOf, metalFrom, woodFrom } from '../../app/material.ts';
import type { RecordLane } from '../../app/record-rows.ts';
import type { Trajectory } from '../../model/ids.ts';
import { say, uncapitalise } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Label } from './chart-label.tsx';
import type { ChartLayout } from './chart-layout.ts';
import { swordCeiling } from './chart-shapes.tsx';
import { totalWords } from './words.ts';

const PLACES: readonly Trajectory[] = ['escalation', 'sporadic', 'de-escalation'];

/** Names inside the areas, each where its area is highest; and the scale of per cent. */
export function AreaWords(props: {
  layout: ChartLayout;
  stretches: readonly OddsStretch[];
  forecasts: number;
}) {
  const { layout, stretches, forecasts } = props;
  const { rows, x, narrow, start, weeks } = layout;
  const { top, height } = rows.area;
  const reckoned = stretches.flatMap((one) => (one.kind === 'reckoned' ? one.weeks : []));
  const half = Math.min(66, (layout.end - start) / 2);
  const inside = reckoned.filter(
    ({ week }) => x(week) > start + half && x(week) < layout.end - half,
  );
  const among = inside.length > 0 ? inside : reckoned;
  return (
    <div aria-hidden="true">
      {!narrow &&
        ODDS_SCALE.map((percent) => (
          <Label
            key={percent}
            at={start - 8}
            y={top + height * (1 - percent / 100) + (percent === 100 ? 7 : percent === 0 ? -7 : 0)}
            align="end"
          >
            {percentage(percent)}
          </Label>
        ))}
      {PLACES.map((trajectory) => {
        const best = among.reduce<(typeof among)[number] | null>(
          (most, one) => (one.shares[trajectory] > (most?.shares[trajectory] ?? 0.11) ? one : most),
          null,
        );
        if (!best) return null;
        const { shares } = best;
        const above = trajectory === 'escalation' ? 0 : shares.escalation;
        const under = trajectory === 'sporadic' ? shares.escalation : above;
        const middle =
          trajectory === 'de-escalation'
            ? 1 - shares['de-escalation'] / 2
            : under + shares[trajectory] / 2;
        const at = Math.max(start + half, Math.min(layout.end - half, x(best.week)));
        return (
          <Label key={trajectory} at={at} y={top + height * middle} align="middle" tag={trajectory}>
            {say(texts(), `ui.end.lane.${trajectory}`)}
          </Label>
        );
      })}
      {stretches.map((one) => {
        if (one.kind !== 'open') return null;
        const wide = (one.to - one.from + 1) * layout.step;
        if (wide < 150 && one.to - one.from + 1 < weeks) return null;
        const trajectory = uncapitalise(say(texts(), `trajectory.${one.inForce}.short`));
        return (
          <Label
            key={`open ${one.from}`}
            at={(x(one.from) + x(one.to)) / 2}
            y={top + height / 2}
            align="middle"
            tag={one.inForce}
          >
            {`${trajectory} ${say(texts(), 'ui.debrief.open-odds')}`}
          </Label>
        );
      })}
      {forecasts > 0 && (
        <Label at={layout.end} y={top - 9} align="end">
          <svg width="12" height="12" class="ps-run-own">
            <path class="ps-run-diamond" d="M6 1l5 5-5 5-5-5Z" />
          </svg>{' '}
          {say(texts(), 'ui.debrief.own-forecast')}
        </Label>
      )}
    </div>
  );
}

/** The bracketed total with its source, and where the sources fall silent. */
export function RecordWords(props: {
  layout: ChartLayout;
  record: RecordLane;
  onFact: (fact: string) => void;
}) {
  const { layout, record, onFact } = props;
  const { rows, at, start, end, weeks } = layout;
  const y = rows.record - 14;
  const { bracket, covered } = record;
  if (bracket) {
    const middle = (at(bracket.start) + at(bracket.end)) / 2;
    const half = Math.min(175, (end - start) / 2);
    const fact = bracket.facts[0];
    return (
      <Label
        at={Math.max(start + half, Math.min(end - half, middle))}
        y={y}
        align="middle"
        class="ps-run-total"
      >
        <b>{totalWords(bracket)}</b>
        {fact !== undefined && !layout.narrow && (
          <button
            type="button"
            class="ps-cite"
            aria-label={say(texts(), 'ui.sources.open-fact', { fact })}
            onClick={() => onFact(fact)}
          >
            {fact}
          </button>
        )}
      </Label>
    );
  }
  if (covered > 0 && covered >= weeks) return null;
  return (
    <Label at={covered > 0 ? at(covered) + 6 : start} y={y} align="start">
      {say(texts(), covered > 0 ? 'ui.debrief.silent-from' : 'ui.debrief.silent')}
    </Label>
  );
}

/** Names of the sword's zones, and its last value. */
export function SwordWords({ layout, swords }: { layout: ChartLayout; swords: readonly number[] }) {
  const { rows, start, end } = layout;
  const { top, height } = rows.sword;
  const ceiling = swordCeiling(swords);
  const y = (value: number): number => top + height * (1 - value / ceiling);
  const last = swords.at(-1) ?? 0;
  const zone = (material: 'wood' | 'metal', from: number): string =>
    say(texts(), 'ui.debrief.sword-from', { material: say(texts(), `sword.${material}`), from });
  return (
    <div aria-hidden="true">
      <Label at={start + 6} y={y(0) - 8} align="start">
        {say(texts(), 'sword.paper')}
      </Label>
      <Label at={start + 6} y={y(woodFrom) - 8} align="start">
        {zone('wood', woodFrom)}
      </Label>
      {ceiling > metalFrom && (
        <Label at={start + 6} y={y(metalFrom) - 8} align="start">
          {zone('metal', metalFrom)}
        </Label>
      )}
      <Label at={end + 6} y={y(last)} align="start" class="ps-run-value">
        <b title={say(texts(), `sword.${materialOf(last)}`)}>{figure(last)}</b>
      </Label>
    </div>
  );
}
