// The last node before the volume: lets quiet sound through as it is and bends what is loud, so that nothing passes the ceiling.

/** Nothing is ever louder: −12 dBFS. */
export const CEILING = 0.25;
/** Up to here, −15 dBFS, nothing is changed. */
const KNEE = 0.178;
/** Points of the curve; odd, so that silence is one of them. */
const POINTS = 4097;

/** How loud a sample leaves the limiter; `x` from −1 to 1. */
export function limited(x: number): number {
  const size = Math.abs(x);
  if (size <= KNEE) return x;
  const room = CEILING - KNEE;
  return Math.sign(x) * (KNEE + room * (1 - Math.exp((KNEE - size) / room)));
}

/** A limiter. What comes in louder than full scale leaves at the ceiling. */
export function limiter(context: BaseAudioContext): WaveShaperNode {
  const shaper = context.createWaveShaper();
  shaper.curve = Float32Array.from({ length: POINTS }, (_, at) =>
    limited((2 * at) / (POINTS - 1) - 1),
  );
  return shaper;
}
