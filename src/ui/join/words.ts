// The words of a game of a class, put together: what the room, the code and the lesson say.
import { EN_CLASS } from '../../text/messages-en-class.ts';
import { EN_JOIN } from '../../text/messages-en-join.ts';
import { EN_LESSONS } from '../../text/messages-en-lessons.ts';
import type { Messages } from '../../text/messages.ts';

export const WORDS: Messages = { ...EN_CLASS, ...EN_LESSONS, ...EN_JOIN };
