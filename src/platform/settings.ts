// Keeps the player's settings on the device, and tells what the device itself asks for.
import type { SettingsPort } from '../app/ports.ts';
import { settingsFrom, type Theme } from '../app/settings.ts';

const KEY = 'paper-sword-settings';
/** Where the first version kept the desk's light. */
const THEME_KEY = 'paper-sword-theme';

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Forbidden storage costs only the preferences; games tell the player themselves.
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Damaged settings give way to the first ones.
    return null;
  }
}

export const browserSettings: SettingsPort = {
  load: () => {
    const kept = read(KEY);
    return settingsFrom(kept === null ? { theme: read(THEME_KEY) } : parsed(kept));
  },
  keep: (settings) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(settings));
    } catch {
      // As above: nothing but a preference is lost.
    }
  },
};

/** The light that the device asks for. */
export function systemTheme(): Theme {
  if (matchMedia('(prefers-contrast: more)').matches) return 'projector';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day';
}

/** Whether the device asks for less motion; calls `tell` when that changes. */
export function watchCalm(tell: (calm: boolean) => void): boolean {
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  query.addEventListener('change', () => tell(query.matches));
  return query.matches;
}
