import type { Messages } from './messages.ts';
/** `{where}` is the place with its preposition; `{harm}` says who was hurt, in the active voice; `{what}` is a headline so far. */
export declare const EN_HEADLINES: Messages;
