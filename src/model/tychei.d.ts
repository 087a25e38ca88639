// Types for the one generator of seedrandom that the rules use; the package ships none.

declare module 'seedrandom/lib/tychei.js' {
  /** A stream of draws that depends on `seed` alone. The seed must not be empty. */
  export default function tychei(seed: string): {
    /** The next draw, a signed 32-bit integer, uniform over all 2^32 values. */
    int32(): number;
  };
}
