// English texts of the resolution: telling, off the map, passing the device.
import type { Messages } from './messages.ts';

export const EN_PLAYED: Messages = {};
