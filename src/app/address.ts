// What the fragment of an address asks for: a whole run, a week of it through somebody's eyes, a game kept here, or a page. Pure text.
import { SEATS, type SeatId } from '../model/ids.ts';
import type { Brought } from './state.ts';

/** With everything open, or as one seat could know it. */
export type Eyes = 'open' | SeatId;

/** A moment of a run. */
export interface Moment {
  /** From 1; null for where the page stands by itself. */
  readonly week: number | null;
  readonly eyes: Eyes;
}

/** A run that travels in the address itself: the letters of its link. */
export interface RunAddress extends Moment {
  readonly kind: 'run';
  readonly link: string;
}

/** A game that is kept on this device. */
export interface GameAddress extends Moment {
  readonly kind: 'game';
  readonly id: string;
}

/** What an address can lead to; `other` is left to whoever knows it, such as an anchor of the page. */
export type Address =
  | RunAddress
  | GameAddress
  | { readonly kind: 'projector' }
  /** The instructor's page. */
  | { readonly kind: 'class' }
  | Brought
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'pseudo'; readonly language: string }
  | { readonly kind: 'other' };

/** Weeks of the longest run. */
const MOST_WEEKS = 104;

/** Most letters with which a link goes safely through mail and messengers. */
export const SAFE_LETTERS = 1200;

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Half an escape: the reader of links says what is wrong with the letters.
    return text;
  }
}

function momentFrom(parts: readonly string[]): Moment {
  const valueOf = (name: string): string =>
    parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  const week = Number.parseInt(valueOf('week'), 10);
  const eyes = SEATS.find((seat) => seat === valueOf('eyes')) ?? 'open';
  return { week: week >= 1 && week <= MOST_WEEKS ? week : null, eyes };
}

/** Reads a fragment, with or without its `#`. What is not understood in it is left out. Never throws. */
export function parseAddress(fragment: string): Address {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  const [head = '', ...rest] = text.split('&');
  const sign = head.indexOf('=');
  const name = sign < 0 ? head : head.slice(0, sign);
  const value = sign < 0 ? '' : unescaped(head.slice(sign + 1));
  const moment = (): Moment => momentFrom(rest);
  switch (name) {
    case 'run':
      return { kind: 'run', link: value, ...moment() };
    case 'game':
      return value === '' ? { kind: 'other' } : { kind: 'game', id: value, ...moment() };
    case 'fact':
      return value === '' ? { kind: 'other' } : { kind: 'fact', fact: value };
    case 'projector':
      return { kind: 'projector' };
    case 'class':
      return { kind: 'class' };
    case 'exercise':
    case 'hand-in':
      return value === '' ? { kind: 'other' } : { kind: name, letters: value };
    default: {
      const language = /^pseudo-([a-z]{2})$/.exec(name)?.[1];
      return language === undefined ? { kind: 'other' } : { kind: 'pseudo', language };
    }
  }
}

/** The fragment of a run or game at a moment, with its `#`. */
export function formatAddress(address: RunAddress | GameAddress): string {
  const { week, eyes } = address;
  const head =
    address.kind === 'run' ? `run=${address.link}` : `game=${encodeURIComponent(address.id)}`;
  const parts = [
    head,
    ...(week === null ? [] : [`week=${week}`]),
    // A moment is named whole; a run by itself needs no eyes.
    ...(week === null && eyes === 'open' ? [] : [`eyes=${eyes}`]),
  ];
  return `#${parts.join('&')}`;
}

/** What stands around a link in the middle of a sentence. */
const AROUND_END = /[\s.,;:!?)>\]}"'»”’]+$/u;
const AROUND_START = /^[\s(<["'«“‘]+/u;

/**
 * The run that a pasted or dropped text names: an address with a run in it, wherever that stands, or
 * the letters of a link by themselves. Null for anything else, such as the text of a record.
 */
export function runInText(text: string): RunAddress | null {
  const bare = text.replace(AROUND_START, '').replace(AROUND_END, '');
  if (bare.startsWith('{') || bare === '') return null;
  const at = bare.indexOf('#run=');
  if (at < 0) {
    return /^[\w-]{8,}$/.test(bare) ? { kind: 'run', link: bare, week: null, eyes: 'open' } : null;
  }
  const [fragment = ''] = bare.slice(at).replaceAll('&amp;', '&').split(/\s/);
  const address = parseAddress(fragment.replace(AROUND_END, ''));
  return address.kind === 'run' ? address : null;
}
