// The threat ring: the chance of an attack on a place, clockwise from twelve. Always with the figure beside the name.
import { drawn } from './rounding.ts';

/** What stands inside the ring: a site, one that was handed over, or nothing. */
export type RingCentre = 'site' | 'handed-over' | 'none';

export interface ThreatRingProps {
  /** Chance of an attack in percent, 0 to 100. */
  readonly percent: number;
  /** In words, with the name: "Ain al-Asad, 34% chance of an attack". Without it the ring is hidden, for use beside text. */
  readonly label?: string | undefined;
  readonly centre?: RingCentre | undefined;
  /** Side in CSS pixels; the ring's radius is twelve at 28. */
  readonly size?: number | undefined;
}

const radius = 10.5;
const round = 2 * Math.PI * radius;

/** A place's ring. */
export function ThreatRing({ percent, label, centre = 'site', size = 28 }: ThreatRingProps) {
  const arc = (round * Math.max(0, Math.min(100, percent))) / 100;
  return (
    <svg
      class="ps-ring"
      viewBox="-14 -14 28 28"
      width={size}
      height={size}
      style={{ '--size': size }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <circle class="ps-ring-ground" r="12.5" />
      <circle
        class="ps-ring-arc"
        r={radius}
        transform="rotate(-90)"
        stroke-dasharray={`${drawn(arc)} ${drawn(round)}`}
      />
      {centre === 'site' && <rect class="ps-ring-site" x="-4" y="-4" width="8" height="8" />}
      {centre === 'handed-over' && (
        <rect class="ps-ring-handed" x="-3.5" y="-3.5" width="7" height="7" />
      )}
    </svg>
  );
}
