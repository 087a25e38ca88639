// English texts of the week: outlook, own forecast, faction cards, earlier weeks.
import type { Messages } from './messages.ts';

export const EN_WEEK: Messages = {};
