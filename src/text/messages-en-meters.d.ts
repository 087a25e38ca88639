import type { Messages } from './messages.ts';
/** Names of every meter path; a faction's or a place's own id is left out of the key. */
export declare const EN_METERS: Messages;
