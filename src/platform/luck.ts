// A fresh seed for a new game, from the browser's own randomness. The rules draw from the seed alone.
import type { LuckPort } from '../app/ports.ts';

const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

export const browserLuck: LuckPort = {
  freshSeed: () => {
    const bytes = crypto.getRandomValues(new Uint8Array(6));
    const letters = [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
    return `${letters.slice(0, 4)}-${letters.slice(4)}`;
  },
};
