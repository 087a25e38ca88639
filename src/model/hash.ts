// The hash of a state and the chain over a run: equal everywhere, or something is wrong.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Keys in quotes, each made once: a state names the same few hundred again and again. */
const QUOTED = new Map<string, string>();
const MOST_QUOTED = 2000;

function quoted(key: string): string {
  let text = QUOTED.get(key);
  if (text === undefined) {
    text = JSON.stringify(key);
    if (QUOTED.size < MOST_QUOTED) QUOTED.set(key, text);
  }
  return text;
}

/**
 * Canonical text of plain JSON: keys sorted, no spaces. Throws on what JSON cannot carry exactly.
 * Two states with equal canonical text are equal.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
      throw new Error(`Not a whole number: ${value}`);
    }
    return String(value);
  }
  if (Array.isArray(value)) {
    let text = '';
    for (const part of value as readonly unknown[]) text += (text && ',') + canonical(part);
    return `[${text}]`;
  }
  // A Map or a Date has no keys of its own and would pass for an empty object.
  if (Object.prototype.toString.call(value) === '[object Object]') {
    const record = value as Record<string, unknown>;
    let text = '';
    for (const key of Object.keys(record).sort()) {
      text += `${text && ','}${quoted(key)}:${canonical(record[key])}`;
    }
    return `{${text}}`;
  }
  throw new Error(`Not plain JSON: ${Object.prototype.toString.call(value)}`);
}

/** UTF-8 bytes of a text, without TextEncoder, which bare engines lack. */
export function utf8(text: string): Uint8Array {
  // A unit of UTF-16 takes at most three bytes, a pair of them four.
  const bytes = new Uint8Array(3 * text.length);
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) {
      bytes[size++] = code;
    } else if (code < 0x800) {
      bytes[size++] = 0xc0 | (code >> 6);
      bytes[size++] = 0x80 | (code & 63);
    } else if (code < 0x10000) {
      bytes[size++] = 0xe0 | (code >> 12);
      bytes[size++] = 0x80 | ((code >> 6) & 63);
      bytes[size++] = 0x80 | (code & 63);
    } else {
      bytes[size++] = 0xf0 | (code >> 18);
      bytes[size++] = 0x80 | ((code >> 12) & 63);
      bytes[size++] = 0x80 | ((code >> 6) & 63);
      bytes[size++] = 0x80 | (code & 63);
      at += 1;
    }
  }
  return bytes.subarray(0, size);
}

/** SHA-256 of the canonical text of `parts`, as 64 hexadecimal digits. */
export function hashOf(...parts: readonly unknown[]): string {
  return bytesToHex(sha256(utf8(parts.map(canonical).join('\n'))));
}
