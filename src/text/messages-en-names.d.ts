import type { Messages } from './messages.ts';
/** Names of everyone and everything. */
export declare const EN_NAMES: Messages;
