// Washington's doctrines: how a computer national security staff plays.
import type { Doctrine } from './doctrine.ts';
import { MAXIMUM_PRESSURE } from './washington-pressure.ts';
import { PROPORTIONAL } from './washington-proportional.ts';
import { RESTRAINT } from './washington-restraint.ts';

export const WASHINGTON_DOCTRINES: readonly Doctrine[] = [
  RESTRAINT,
  PROPORTIONAL,
  MAXIMUM_PRESSURE,
];
