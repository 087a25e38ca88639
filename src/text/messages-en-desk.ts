// English texts of the orders desk: trials, held course, undo, clock.
import type { Messages } from './messages.ts';

export const EN_DESK: Messages = {};
