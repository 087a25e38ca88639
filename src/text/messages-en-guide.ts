// English texts of the tutorial and the guidance of a first game.
import type { Messages } from './messages.ts';

export const EN_GUIDE: Messages = {};
