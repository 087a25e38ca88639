// The player's own settings: kept on the device, never part of a game.
import type { MapTheme } from './map-picture.ts';

/** The desk's light. */
export type Theme = MapTheme;

export type LanguageId = 'en' | 'ar' | 'fa';
export const LANGUAGE_IDS: readonly LanguageId[] = ['en', 'ar', 'fa'];

export interface Settings {
  /** The desk's light; `system` follows the device. */
  readonly theme: 'system' | MapTheme;
  /** `system` follows the device; `less` is stricter and never looser than it. */
  readonly motion: 'system' | 'less';
  /** Whether single letters act as commands. */
  readonly letterKeys: boolean;
  readonly sound: boolean;
  /** 0 to 100. */
  readonly volume: number;
  /** Whether what a sound tells is also written. */
  readonly captions: boolean;
  /** Whether deaths are told one by one or only as sums. */
  readonly deaths: 'all' | 'sums';
  readonly language: LanguageId;
  /** Whether the first weeks of a game come with suggestions. */
  readonly guidance: boolean;
}

export const FIRST_SETTINGS: Settings = {
  theme: 'system',
  motion: 'system',
  letterKeys: true,
  sound: false,
  volume: 50,
  captions: true,
  deaths: 'all',
  language: 'en',
  guidance: true,
};

const ALLOWED: { readonly [K in keyof Settings]: readonly Settings[K][] | 'percent' } = {
  theme: ['system', 'day', 'night', 'projector'],
  motion: ['system', 'less'],
  letterKeys: [true, false],
  sound: [true, false],
  volume: 'percent',
  captions: [true, false],
  deaths: ['all', 'sums'],
  language: LANGUAGE_IDS,
  guidance: [true, false],
};

function isAllowed(key: keyof Settings, value: unknown): boolean {
  const allowed: readonly unknown[] | 'percent' = ALLOWED[key];
  if (allowed !== 'percent') return allowed.includes(value);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100;
}

/** Settings from whatever was kept: what is unknown or damaged gives way to the first settings. */
export function settingsFrom(kept: unknown): Settings {
  if (typeof kept !== 'object' || kept === null) return FIRST_SETTINGS;
  const known = Object.entries(kept).filter(
    ([key, value]) => key in ALLOWED && isAllowed(key as keyof Settings, value),
  );
  return { ...FIRST_SETTINGS, ...Object.fromEntries(known) };
}
