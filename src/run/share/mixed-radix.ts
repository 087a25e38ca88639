// Numbers packed without a gap: each takes just the room that its range needs, and all together are one large number.
import { letterOf, LETTER_VALUES, valueOf } from './letters.ts';

/** Takes numbers in. */
export interface Packer {
  /** Adds a whole number from 0 to `radix` − 1. */
  put(number: number, radix: number): void;
  /** All numbers as letters; the last number put has the highest place. */
  letters(): string;
}

/** Gives the numbers back, in the order in which they were put. */
export interface Unpacker {
  /** The next number, 0 to `radix` − 1. Past the end it is 0. */
  take(radix: number): number;
  /** Whether something is left after all that was taken. */
  left(): boolean;
}

export function packer(): Packer {
  const put: { readonly number: number; readonly radix: number }[] = [];
  return {
    put: (number, radix) => {
      put.push({ number, radix });
    },
    letters: () => {
      let all = put.reduceRight((sum, one) => sum * BigInt(one.radix) + BigInt(one.number), 0n);
      const letters: string[] = [];
      for (; all > 0n; all /= BigInt(LETTER_VALUES)) {
        letters.push(letterOf(Number(all % BigInt(LETTER_VALUES))));
      }
      return letters.join('');
    },
  };
}

/** Reads letters that a packer gave. Every one must be a letter of a link. */
export function unpacker(letters: string): Unpacker {
  let all = Array.from(letters).reduceRight(
    (sum, letter) => sum * BigInt(LETTER_VALUES) + BigInt(valueOf(letter)),
    0n,
  );
  return {
    take: (radix) => {
      const number = Number(all % BigInt(radix));
      all /= BigInt(radix);
      return number;
    },
    left: () => all > 0n,
  };
}
