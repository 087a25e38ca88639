// The desk's light: the player's own choice if there is one, else what the system asks for.
import type { Theme } from '../app/ports.ts';

const KEY = 'paper-sword-theme';

/** The theme to start with. Storage may be forbidden; then the system's wish holds. */
export function startTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'day' || kept === 'night' || kept === 'projector') return kept;
  } catch {
    return systemTheme();
  }
  return systemTheme();
}

function systemTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day';
}

/** Keeps the player's choice; a preference that cannot be kept is no trouble. */
export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Forbidden storage costs only this preference; games tell the player themselves.
  }
}
