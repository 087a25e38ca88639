// The language of the page. It is chosen once, when the page starts; another one means loading the page again, so that every word of it is in one language.
import { SCENARIO_TEXTS } from 'virtual:scenario-texts';
import type { Reword } from './app/reword.ts';
import { LANGUAGE_IDS, type LanguageId } from './app/settings.ts';
import { LANGUAGES, withLanguage } from './text/languages.ts';
import type { Messages } from './text/messages.ts';
import { changeTexts } from './text/texts.ts';
import { loadArabicFonts } from './ui/style/fonts-arabic.ts';

/** The tables of other languages: a file of that name is a language that can be chosen (docs/translating.md). */
const TABLES = import.meta.glob<{ readonly MESSAGES: Messages }>([
  './text/messages-[a-z][a-z].ts',
  '!./text/messages-en.ts',
]);

function tableOf(id: LanguageId): (() => Promise<{ readonly MESSAGES: Messages }>) | undefined {
  return TABLES[`./text/messages-${id}.ts`];
}

/** Languages that can be chosen: English, and those that have a table. */
export const CHOICES: readonly LanguageId[] = LANGUAGE_IDS.filter(
  (id) => id === 'en' || tableOf(id) !== undefined,
);

/** Ends an address that asks for the stand-in of a translation, by which the layout is tested. */
const PSEUDO = /^#pseudo-(en|ar|fa)$/;

let reword: Reword = (_scenario, _key, english) => english;

/** How the texts of scenarios are worded in the language in use. */
export function rewordInUse(): Reword {
  return reword;
}

function setPage(id: LanguageId): void {
  const { documentElement } = document;
  const { direction } = LANGUAGES[id];
  documentElement.lang = id;
  documentElement.dir = direction;
  // Text is legible at once in the system's own face; what cannot be fetched stays in it.
  if (direction === 'rtl') void loadArabicFonts().catch(() => undefined);
}

async function usePseudo(id: LanguageId): Promise<void> {
  const { pseudoTable, pseudoText } = await import('./text/pseudo.ts');
  changeTexts((english) => pseudoTable(english, id));
  reword = (_scenario, _key, english) => pseudoText(english, id);
  setPage(id);
}

async function useTable(id: LanguageId): Promise<void> {
  const [table, scenarios] = await Promise.all([tableOf(id)?.(), SCENARIO_TEXTS[id]?.()]);
  if (!table) return;
  // What has no words yet stays English.
  changeTexts((english) => withLanguage({ ...english, ...table.MESSAGES }, id));
  reword = (scenario, key, english) => scenarios?.TEXTS[scenario]?.[key] ?? english;
  setPage(id);
}

/**
 * Puts the page into its language. False when its words could not be fetched: the page is then in
 * English, and the choice is kept for the next time.
 * @param hash  end of the page's address
 */
export async function startLanguage(hash: string, wanted: LanguageId): Promise<boolean> {
  const pseudo = LANGUAGE_IDS.find((id) => id === PSEUDO.exec(hash)?.[1]);
  try {
    if (pseudo) await usePseudo(pseudo);
    else if (wanted !== 'en') await useTable(wanted);
    return true;
  } catch {
    // The caller says so once there is a page to say it on.
    return false;
  }
}
