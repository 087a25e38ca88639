// English texts of the sources, rules and credits pages.
import type { Messages } from './messages.ts';

export const EN_SOURCES: Messages = {};
