// The English table: all areas in one.
import type { Messages } from './messages.ts';
import { EN_PLAY } from './messages-en-play.ts';
import { EN_SHELL } from './messages-en-shell.ts';

/** Every English text of the rules and the interface. A scenario brings its own beside it. */
export const EN: Messages = { ...EN_SHELL, ...EN_PLAY };
