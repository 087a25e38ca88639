// Calibration as a table with a drawing: chances given against the share that came true, one's own and the model's.
import {
  calibrationOf,
  FEW_FORECASTS,
  type CalibrationBin,
} from '../../app/forecast-calibration.ts';
import type { ScoredForecast } from '../../app/forecast-scores.ts';
import { say } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { drawn } from '../kit/rounding.ts';

const SIDE = 150;
const PAD = 8;

/** Both calibrations of the forecasts that could be scored. */
export function CalibrationTable({ scored }: { readonly scored: readonly ScoredForecast[] }) {
  const own = calibrationOf(scored, 'own');
  const model = calibrationOf(scored, 'model');
  return (
    <>
      <h3 class="ps-t-panel">{say(texts(), 'ui.debrief.calibration')}</h3>
      <p class="ps-t-small">
        {say(texts(), 'ui.debrief.calibration-about')}{' '}
        {scored.length < FEW_FORECASTS &&
          say(texts(), 'ui.debrief.calibration-few', { n: scored.length })}
      </p>
      <div class="ps-calibration">
        <Drawing own={own} model={model} />
        <table class="ps-data">
          <thead>
            <tr>
              <th scope="col">{say(texts(), 'ui.debrief.calibration-chance')}</th>
              <th scope="col">{say(texts(), 'ui.debrief.calibration-own')}</th>
              <th scope="col">{say(texts(), 'ui.debrief.calibration-model')}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((bin, index) => (
              <tr key={bin.from}>
                <th scope="row">
                  {say(texts(), 'ui.debrief.calibration-bin', { from: bin.from, to: bin.to })}
                </th>
                <td>{cameWords(bin)}</td>
                <td>{cameWords(model[index])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function cameWords(bin: CalibrationBin | undefined): string {
  if (!bin || bin.percent === null) return say(texts(), 'ui.end.none');
  return say(texts(), 'ui.debrief.calibration-came', {
    came: figure(bin.came),
    given: figure(bin.given),
    share: percentage(bin.percent),
  });
}

/** The diagonal is perfect calibration; a mark's size is how many chances it stands for. */
function Drawing(props: {
  readonly own: readonly CalibrationBin[];
  readonly model: readonly CalibrationBin[];
}) {
  const at = (share: number): number => PAD + share * (SIDE - 2 * PAD);
  const marks = (bins: readonly CalibrationBin[], name: string) =>
    bins.map(
      ({ from, given, mean, share }) =>
        mean !== null &&
        share !== null && (
          <circle
            key={from}
            class={name}
            cx={drawn(at(mean), 1)}
            cy={drawn(SIDE - at(share), 1)}
            r={drawn(Math.min(9, 2.5 + Math.sqrt(given)), 1)}
          />
        ),
    );
  return (
    <svg
      class="ps-mirror ps-calibration-drawing"
      width={SIDE}
      height={SIDE}
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      aria-hidden="true"
    >
      <path
        d={`M${PAD} ${PAD}V${SIDE - PAD}H${SIDE - PAD}M${PAD} ${SIDE - PAD}L${SIDE - PAD} ${PAD}`}
      />
      {marks(props.model, 'ps-calibration-model')}
      {marks(props.own, 'ps-calibration-own')}
    </svg>
  );
}
