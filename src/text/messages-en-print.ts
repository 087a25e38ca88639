// English texts of what is printed: role sheets and the debrief.
import type { Messages } from './messages.ts';

export const EN_PRINT: Messages = {};
