// English texts of why one of Tehran's orders cannot be given now.
import type { Messages } from './messages.ts';

/** Keys `block.*` that only Tehran's orders use. */
export const EN_BLOCKS_TEHRAN: Messages = {
  'block.brand-in-use': 'One brand already speaks for the factions.',
  'block.no-dependence': 'Iraq hardly depends on Iranian gas any more.',
  'block.no-nuclear-talks': 'There are no nuclear talks to slow or to leave.',
  'block.no-sanctions': 'There are no new or heavy US sanctions to answer.',
  'block.nothing-to-denounce': 'There was no attack and no strike in the last two weeks.',
  'block.nothing-to-answer':
    'No commander was struck and no campaign hit in the last two weeks, and open war is not near.',
};
