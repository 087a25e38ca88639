// What was handed in at once, one by one: a file is one hand-in, and of links every one is. The same for files, for what is dropped or pasted, and for the command line.
import { isJson, linksIn } from '../../run/class/links-in.ts';

/** A word by itself in which somebody may have meant a link. */
const MAYBE_LINK = /^\S*(:\/\/|#|[\w.-]{8})\S*$/;

/** The links of a line; without any, a word that may be a damaged one. */
function linksOf(line: string): readonly string[] {
  const links = linksIn(line);
  return links.length === 0 && MAYBE_LINK.test(line) ? [line] : links;
}

/**
 * The hand-ins in a text, each to be read by itself. Around links there may be words, which are no
 * hand-ins; a text without any link is given back whole, so that it is said what is wrong with it.
 */
export function splitHandIns(text: string): readonly string[] {
  const plain = text.trim();
  if (isJson(plain)) return [plain];
  const found = plain.split(/[\r\n]+/).flatMap((line) => linksOf(line.trim()));
  return found.some((one) => linksIn(one).length > 0) ? found : [plain];
}

/** A text that was handed in, by the name under which it came. */
interface Given {
  readonly name: string;
  readonly text: string;
}

/**
 * The same for a text with its name: of several hand-ins each has its number behind it.
 * @param numbered  the name with a number, from 1
 */
export function splitGiven(
  { name, text }: Given,
  numbered: (name: string, n: number) => string = (before, n) => `${before} ${n}`,
): readonly Given[] {
  const parts = splitHandIns(text);
  if (parts.length < 2) return parts.map((one) => ({ name, text: one }));
  return parts.map((one, at) => ({ name: numbered(name, at + 1), text: one }));
}
