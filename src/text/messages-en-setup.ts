// English texts of the title's choices, settings and the list of kept games.
import type { Messages } from './messages.ts';

export const EN_SETUP: Messages = {};
