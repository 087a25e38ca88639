// English texts of why one of Baghdad's orders cannot be given now.
import type { Messages } from './messages.ts';

/** Whole sentences, by the key that `blocked` gives. */
export const EN_BLOCKS_BAGHDAD: Messages = {
  'block.no-file': 'There is no withdrawal file to draw on yet; press for a timetable first.',
  'block.no-suspects': 'Last week you could lay no attack at this faction’s door.',
  'block.no-visit': 'While the US embassy is closed, no visit can be prepared.',
  'block.no-messenger': 'One of the two capitals trusts you too little to speak through you.',
  'block.nothing-owed': 'The arrears are too small to be worth a payment.',
  'block.no-resolution': 'Parliament has passed no resolution to expel foreign forces.',
  'block.resolution-in-force': 'The resolution is already in force.',
};
