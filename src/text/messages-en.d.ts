import type { Messages } from './messages.ts';
/** Every English text of the rules and the interface. A scenario brings its own beside it. */
export declare const EN: Messages;
