// A rift: a torn line in the band above the strip, joining two factions' cards, with the reason in words.
import { fills } from './patterns.tsx';

export interface RiftProps {
  /** Middle of the first card and of the second, as shares of the strip's width, 0 to 1, along the reading direction. */
  readonly from: number;
  readonly to: number;
  /** Printed in the middle: "Rift over rank and credit". */
  readonly reason: string;
  /** Who is at odds, for those who cannot see the line: "Kataib Hezbollah and Asaib Ahl al-Haq". */
  readonly between: string;
}

/** Stands in a positioned strip whose first 18 pixels are free. */
export function Rift({ from, to, reason, between }: RiftProps) {
  const start = Math.min(from, to);
  const end = Math.max(from, to);
  return (
    <p
      class="ps-rift"
      style={{ insetInlineStart: `${100 * start}%`, inlineSize: `${100 * (end - start)}%` }}
    >
      <Tear side="start" />
      <span class="ps-rift-reason">
        {reason}
        <span class="ps-visually-hidden">: {between}</span>
      </span>
      <Tear side="end" />
    </p>
  );
}

/** Half of the torn line, with the leg that comes down on its card. */
function Tear({ side }: { side: 'start' | 'end' }) {
  return (
    <svg class={`ps-rift-tear ps-rift-${side} ps-mirror`} height="18" aria-hidden="true">
      <rect width="100%" height="18" fill={fills.torn} />
      <line
        class="ps-rift-leg"
        x1={side === 'start' ? '0' : '100%'}
        x2={side === 'start' ? '0' : '100%'}
        y1="11"
        y2="18"
      />
    </svg>
  );
}
