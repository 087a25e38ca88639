// The state's sword as an outline to shade by hand, with a scale of 0 to 100 under it.
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';

const START = 104;
const END = 688;
const MID = 24;
const HALF = 16;
const SHOULDER = 640;
const ZONES = ['paper', 'wood', 'metal'] as const;

function at(value: number): number {
  return START + ((END - START) * value) / 100;
}

/** Its words stand in the blade; the marks are for whoever shades it. */
export function PaperSword() {
  const marks = Array.from({ length: 21 }, (_, index) => index * 5);
  return (
    <svg
      class="ps-role-sword"
      viewBox="0 0 690 66"
      role="img"
      aria-label={say(texts(), 'sheet.sword')}
    >
      <g class="ps-paper-line">
        <circle cx="10" cy={MID} r="8" />
        <path d={`M18 ${MID - 5}H82V${MID + 5}H18Z`} />
        <path d={`M86 2h12l4 6v${2 * MID - 16}l-4 6h-12l-4 -6V8Z`} />
        <path
          d={`M${START} ${MID - HALF}H${SHOULDER}L${END} ${MID}L${SHOULDER} ${MID + HALF}H${START}Z`}
        />
        <path class="ps-paper-thin" d={`M${START} ${MID}H${END}`} />
        <path
          class="ps-paper-dash"
          d={[100 / 3, 200 / 3].map((cut) => `M${at(cut)} ${MID - HALF}V${MID + HALF}`).join('')}
        />
      </g>
      {ZONES.map((zone, index) => (
        <text key={zone} class="ps-paper-zone" x={at(100 / 6 + (index * 100) / 3)} y={MID - 4}>
          {say(texts(), `sword.${zone}`)}
        </text>
      ))}
      {marks.map((value) => (
        <path
          key={value}
          class="ps-paper-thin"
          d={`M${at(value)} ${MID + HALF + 3}v${value % 10 === 0 ? 8 : 4}`}
        />
      ))}
      {marks
        .filter((value) => value % 10 === 0)
        .map((value) => (
          <text
            key={value}
            class="ps-paper-figure"
            x={Math.min(at(value), END - 8)}
            y={MID + HALF + 24}
          >
            {figure(value)}
          </text>
        ))}
    </svg>
  );
}
