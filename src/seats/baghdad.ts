// Baghdad's doctrines: how a computer prime minister's office plays.
import { BALANCE } from './baghdad-balance.ts';
import { FRAMEWORK_FIRST } from './baghdad-framework-first.ts';
import { STATE_FIRST } from './baghdad-state-first.ts';
import type { Doctrine } from './doctrine.ts';

export const BAGHDAD_DOCTRINES: readonly Doctrine[] = [BALANCE, STATE_FIRST, FRAMEWORK_FIRST];
