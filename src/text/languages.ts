// The languages the game can be read in. Arabic and Persian will join with tables of the same keys.
import type { Messages } from './messages.ts';
import { EN } from './messages-en.ts';

export type LanguageId = 'en';

export interface Language {
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
}

export const LANGUAGES: Readonly<Record<LanguageId, Language>> = {
  en: { name: 'English', direction: 'ltr', messages: EN },
};
