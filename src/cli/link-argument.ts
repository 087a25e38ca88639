// A link where a command takes a record: known as one, read, and played by today's rules or by those that made it.
import { existsSync } from 'node:fs';
import { runInText } from '../app/address.ts';
import type { Run } from '../run/play.ts';
import type { ReleasedReplay } from '../run/release.ts';
import { linkMadeBy, othersMade } from '../run/share/link-made-by.ts';
import { linkMessage } from '../run/share/link-message.ts';
import type { LinkProblem, LinkRead } from '../run/share/link-problem.ts';
import { CODEC, parseLink } from '../run/share/parse-link.ts';
import { replayLink } from '../run/share/replay-link.ts';
import type { SharedRun } from '../run/share/shared-run.ts';
import { findLinkRelease } from './releases.ts';
import { tryScenario } from './scenarios.ts';
import { messageSentence } from './sentences.ts';

/** Fewest letters that are taken for a link without its address: a whole one has over a hundred. */
const FEWEST = 40;

/** The letters of the link that a word of the command line is; null for anything else, such as the name of a file that is there. */
export function lettersIn(word: string): string | null {
  if (existsSync(word)) return null;
  const address = runInText(word);
  if (!address) return null;
  const bare = !word.includes('#run=');
  const { link } = address;
  return bare && !(link.startsWith(CODEC) && link.length >= FEWEST) ? null : link;
}

/** How a word is named in a sentence: a file by its name, a link by how it begins. */
export function shownWord(word: string): string {
  const letters = lettersIn(word);
  return letters === null ? word : `link ${letters.slice(0, 12)}…`;
}

/** One sentence for a problem with a link. */
export function linkSentence(problem: LinkProblem): string {
  return messageSentence(linkMessage(problem));
}

/** The run of a link, played again by the rules of today. */
export function playLink(letters: string): LinkRead<Run> {
  const read = parseLink(letters);
  return read.ok ? replayLink(read.value, tryScenario) : read;
}

/** What the release that made a run says of it. */
export interface ByRelease {
  readonly rules: string;
  readonly again: ReleasedReplay;
}

function underRelease(shared: SharedRun, letters: string): ByRelease | LinkProblem | null {
  const made = linkMadeBy(shared);
  const release = made && findLinkRelease(made);
  if (!made || !release) return null;
  if (!release.replayLink) return { kind: 'release-without-links', rules: made.rules };
  return { rules: made.rules, again: release.replayLink(letters) };
}

/**
 * What is to be said of a link that today's rules did not play.
 * @returns what its release made of it, or the problem: that of today, or that its release reads no links
 */
export function linkByRelease(letters: string, problem: LinkProblem): ByRelease | LinkProblem {
  if (!othersMade(problem)) return problem;
  const read = parseLink(letters);
  return (read.ok ? underRelease(read.value, letters) : null) ?? problem;
}
