// The ceiling as an outline: five steps a side, the summit hatched, dashes where each side believes the line to be.
import type { BelievedRung } from '../../app/standing-rows.ts';

export interface PaperTowerProps {
  readonly fire: BelievedRung;
  readonly strike: BelievedRung;
  readonly words: string;
}

const WIDTH = 330;
const HEIGHT = 66;
const SUMMIT = 26;
const FLANK = (WIDTH - SUMMIT) / 2;
const STEPS = [1, 2, 3, 4] as const;

function level(rung: number): number {
  return ((HEIGHT - 2) * rung) / 5;
}

function line(rung: number): number {
  return Math.max(2, HEIGHT - 1 - level(Math.min(rung, 5) + 0.5));
}

export function PaperTower({ fire, strike, words }: PaperTowerProps) {
  const step = FLANK / STEPS.length;
  const hatch = Array.from({ length: 15 }, (_, index) => {
    const y = HEIGHT + 22 - index * 7;
    return `M${FLANK + 1} ${y}l${SUMMIT - 2} -${SUMMIT - 2}`;
  }).join('');
  return (
    <svg class="ps-role-tower" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
      <clipPath id="ps-paper-summit">
        <rect x={FLANK + 1} y={HEIGHT - 1 - level(5)} width={SUMMIT - 2} height={level(5)} />
      </clipPath>
      {STEPS.map((rung) => {
        const y = HEIGHT - 1 - level(rung);
        return (
          <g key={rung} class="ps-paper-step">
            <rect x={(rung - 1) * step + 1} y={y} width={step - 2} height={level(rung)} />
            <rect x={WIDTH - rung * step + 1} y={y} width={step - 2} height={level(rung)} />
          </g>
        );
      })}
      <rect
        class="ps-paper-top"
        x={FLANK + 1}
        y={HEIGHT - 1 - level(5)}
        width={SUMMIT - 2}
        height={level(5)}
      />
      <path class="ps-paper-hatch" d={hatch} clip-path="url(#ps-paper-summit)" />
      <path
        class="ps-paper-believed"
        d={`M0 ${line(fire.factions)}H${FLANK - 2}M${WIDTH} ${line(strike.washington)}H${WIDTH - FLANK + 2}`}
      />
    </svg>
  );
}
