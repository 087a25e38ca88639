// English texts of the debrief: timeline, record, forecasts, verdicts.
import type { Messages } from './messages.ts';

export const EN_DEBRIEF: Messages = {};
