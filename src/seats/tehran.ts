// Tehran's doctrines: how a computer national security council plays.
import type { Doctrine } from './doctrine.ts';
import { CALIBRATED_PRESSURE } from './tehran-calibrated.ts';
import { CALM_FOR_TALKS } from './tehran-calm.ts';
import { FORWARD } from './tehran-forward.ts';

export const TEHRAN_DOCTRINES: readonly Doctrine[] = [CALM_FOR_TALKS, CALIBRATED_PRESSURE, FORWARD];
