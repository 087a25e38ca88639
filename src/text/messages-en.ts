// The English table: all areas in one.
import type { Messages } from './messages.ts';
import { EN_CLASS } from './messages-en-class.ts';
import { EN_JOIN } from './messages-en-join.ts';
import { EN_LESSONS } from './messages-en-lessons.ts';
import { EN_PLAY } from './messages-en-play.ts';
import { EN_SHELL } from './messages-en-shell.ts';

/** Every English text of the rules and the interface. A scenario brings its own beside it. */
export const EN: Messages = {
  ...EN_SHELL,
  ...EN_PLAY,
  ...EN_CLASS,
  ...EN_JOIN,
  ...EN_LESSONS,
};
