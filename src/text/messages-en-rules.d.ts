import type { Messages } from './messages.ts';
/** Texts of the rules, meters apart. */
export declare const EN_RULES: Messages;
