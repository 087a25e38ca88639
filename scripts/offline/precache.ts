// Which files of the built page the service worker keeps, and the version they make together.
import { createHash } from 'node:crypto';

/** A file of the build. */
export interface BuiltFile {
  /** Address relative to the page's folder, with slashes. */
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** What the worker is told. `''` stands for the page itself. */
export interface Edition {
  readonly version: string;
  readonly first: readonly string[];
  readonly later: readonly string[];
}

/** Never kept: the worker, what belongs to the build's tools or to the page of the kit, and pictures that only the system's launcher asks for. */
const NOT_KEPT = /^sw\.js$|^kit\.html$|^assets\/kit-|^\.|\/\.|\.map$|^icons\/(?!icon\.svg$)/;

/** Whether the worker keeps the file of this address (relative to the page's folder). */
export function isKept(name: string): boolean {
  return !NOT_KEPT.test(name);
}

/** Kept when first asked for: the letters of other languages, and earlier rules. */
const LATER = /(arabic|vazirmatn|vietnamese|cyrillic|greek)[^/]*\.woff2$|^rules\/.*\.js$/;

/**
 * Sorts the files and names their version: it changes with any byte of any kept file, with the list, and with the worker itself.
 * @throws {Error} when there is no page among them
 */
export function editionOf(files: readonly BuiltFile[], workerCode: string): Edition {
  const kept = files
    .filter(({ name }) => isKept(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (!kept.some(({ name }) => name === 'index.html')) {
    throw new Error('the build has no index.html, so nothing can be kept for use offline');
  }
  const sum = createHash('sha256').update(workerCode);
  for (const { name, content } of kept) sum.update(`\0${name}\0`).update(digest(content));
  const isLater = ({ name }: BuiltFile): boolean => LATER.test(name);
  return {
    version: sum.digest('hex').slice(0, 16),
    first: kept.filter((file) => !isLater(file)).map(({ name }) => addressOf(name)),
    later: kept.filter(isLater).map(({ name }) => addressOf(name)),
  };
}

/** The worker's whole text: the edition, then its code. A classic script, which every browser with workers can run. */
export function workerSource(edition: Edition, workerCode: string): string {
  return `globalThis.EDITION = ${JSON.stringify(edition)};\n${workerCode}`;
}

/** A server may send whoever asks for index.html on to the folder; so the folder is what is kept. */
function addressOf(name: string): string {
  return name === 'index.html' ? '' : name;
}

function digest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
