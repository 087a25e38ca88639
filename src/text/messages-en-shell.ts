// The English texts that the title needs; the rest comes with play (messages-en-play.ts).
import type { Messages } from './messages.ts';
import { EN_NAMES } from './messages-en-names.ts';
import { EN_OFFLINE } from './messages-en-offline.ts';
import { EN_RECORD } from './messages-en-record.ts';
import { EN_SCREENS } from './messages-en-screens.ts';
import { EN_SETUP } from './messages-en-setup.ts';
import { EN_SHELL_NOTES } from './messages-en-shell-notes.ts';
import { EN_UI } from './messages-en-ui.ts';

/** Texts of the title and of everything around the screens. */
export const EN_SHELL: Messages = {
  ...EN_NAMES,
  ...EN_OFFLINE,
  ...EN_RECORD,
  ...EN_UI,
  ...EN_SCREENS,
  ...EN_SETUP,
  ...EN_SHELL_NOTES,
};
