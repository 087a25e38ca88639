import type { Messages } from './messages.ts';
/** Words of the interface. */
export declare const EN_UI: Messages;
