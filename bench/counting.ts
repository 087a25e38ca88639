// What a machine's threads can give at best: loops that need nothing of each other, with and without memory.

/** Turns of each loop: some 60 ms on a thread. */
const TURNS = { counting: 6e6, objects: 1e6 } as const;

/** Whole numbers alone, in registers. */
export function count(): number {
  let bits = 1;
  let sum = 0;
  for (let turn = 0; turn < TURNS.counting; turn++) {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    sum = (sum + bits) | 0;
  }
  return sum;
}

/** Small objects as a week makes them by the hundred, each forgotten soon after. */
export function makeObjects(): number {
  const kept: { low: number; mid: number; high: number }[] = [];
  let sum = 0;
  for (let turn = 0; turn < TURNS.objects; turn++) {
    const one = { low: turn & 63, mid: turn & 127, high: turn & 255 };
    kept[turn & 255] = one;
    sum = (sum + (kept[(turn * 7) & 255] ?? one).high) | 0;
  }
  return sum;
}
