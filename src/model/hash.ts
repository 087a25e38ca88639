// The hash of a state and the chain over a run: equal everywhere, or something is wrong.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

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
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  // A Map or a Date has no keys of its own and would pass for an empty object.
  if (Object.prototype.toString.call(value) === '[object Object]') {
    const record = value as Record<string, unknown>;
    const fields = Object.keys(record).sort();
    return `{${fields.map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`).join(',')}}`;
  }
  throw new Error(`Not plain JSON: ${Object.prototype.toString.call(value)}`);
}

/** UTF-8 bytes of a text, without TextEncoder, which bare engines lack. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    } else {
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
    }
  }
  return Uint8Array.from(bytes);
}

/** SHA-256 of the canonical text of `parts`, as 64 hexadecimal digits. */
export function hashOf(...parts: readonly unknown[]): string {
  return bytesToHex(sha256(utf8(parts.map(canonical).join('\n'))));
}
