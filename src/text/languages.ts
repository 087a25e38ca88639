// The languages that the game is made for. Which of them can be chosen depends on the tables that are there (docs/translating.md).
import { DECIMAL_KEY, DIGITS_KEY, DIRECTION_KEY, GROUP_KEY, PLURAL_KEY } from './language-keys.ts';
import type { Messages } from './messages.ts';

export type LanguageId = 'en' | 'ar' | 'fa';

/** Ten digits from nought to nine, what stands before tenths, and what stands between thousands. */
export interface FigureSigns {
  readonly digits: string;
  readonly decimal: string;
  readonly group: string;
}

export interface Language {
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** How it writes figures; null as English does. */
  readonly figures: FigureSigns | null;
}

export const LANGUAGES: Readonly<Record<LanguageId, Language>> = {
  en: { name: 'English', direction: 'ltr', figures: null },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    figures: { digits: '٠١٢٣٤٥٦٧٨٩', decimal: '٫', group: '٬' },
  },
  fa: {
    name: 'فارسی',
    direction: 'rtl',
    figures: { digits: '۰۱۲۳۴۵۶۷۸۹', decimal: '٫', group: '٬' },
  },
};

/** The table with how its language writes, for `say`. */
export function withLanguage(messages: Messages, id: LanguageId): Messages {
  const { direction, figures } = LANGUAGES[id];
  if (figures === null) return messages;
  return {
    ...messages,
    [DIGITS_KEY]: figures.digits,
    [DECIMAL_KEY]: figures.decimal,
    [GROUP_KEY]: figures.group,
    [DIRECTION_KEY]: direction,
    [PLURAL_KEY]: id,
  };
}
