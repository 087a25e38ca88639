// The rooms of a class for the command line: hand-ins out of files, folders and links, or rooms that are made up.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { admit } from '../app/class/admit.ts';
import type { Room } from '../app/class/room.ts';
import { simulateRoom } from '../app/class/simulate.ts';
import { splitGiven } from '../app/class/split-hand-ins.ts';
import { classMessage } from '../run/class/class-message.ts';
import type { ClassProblem } from '../run/class/class-problem.ts';
import type { Exercise } from '../run/class/exercise.ts';
import { parseHandIn } from '../run/class/hand-in-file.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { say, sayNested } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';
import { tryScenario } from './scenarios.ts';

/** A hand-in that is no room of the class, with one sentence why. */
export interface Skipped {
  readonly name: string;
  readonly why: string;
}

export interface Gathered {
  readonly rooms: readonly Room[];
  readonly skipped: readonly Skipped[];
}

/** Something that was handed in, by the name under which it came; null for what cannot be read. */
interface Given {
  readonly name: string;
  readonly text: string | null;
}

/** Letters of a link that are shown of it. */
const SHOWN = 40;

function fileText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Named among what was skipped, with a sentence of its own.
    return null;
  }
}

/** What a file holds: one hand-in, or several links, each with its number behind the name. */
function inFile(path: string): readonly Given[] {
  const text = fileText(path);
  if (text === null) return [{ name: path, text }];
  return splitGiven({ name: path, text }, (name, n) => `${name}:${n}`);
}

function givenBy(word: string): readonly Given[] {
  if (!existsSync(word)) {
    // What looks like a file that is not there is told as such; the rest may be a link.
    if (/\.(json|txt)$/i.test(word)) return [{ name: word, text: null }];
    const name = word.length > SHOWN ? `${word.slice(0, SHOWN)}…` : word;
    return splitGiven({ name, text: word }, (one, n) => `${one}:${n}`);
  }
  if (!statSync(word).isDirectory()) return inFile(word);
  return readdirSync(word)
    .filter((name) => /\.(json|txt)$/i.test(name))
    .sort()
    .flatMap((name) => inFile(join(word, name)));
}

function sentenceOf(problem: ClassProblem): string {
  return sayNested(EN, classMessage(problem));
}

/** Takes in whatever was named; what is damaged is skipped, with a sentence. */
export function gatherRooms(words: readonly string[]): Gathered {
  const rooms: Room[] = [];
  const skipped: Skipped[] = [];
  for (const { name, text } of words.flatMap(givenBy)) {
    if (text === null) {
      skipped.push({
        name,
        why: 'The file cannot be read: there is none, or it may not be opened.',
      });
      continue;
    }
    const read = parseHandIn(text);
    const admitted = read.ok
      ? admit(read.value, tryScenario, rooms, (n) => say(EN, 'class.name.room', { n }))
      : read;
    if (admitted.ok) rooms.push(admitted.room);
    else skipped.push({ name, why: sentenceOf(admitted.problem) });
  }
  return { rooms, skipped };
}

/** So many rooms of an exercise that nobody played. */
export function madeUpRooms(scenario: Scenario, exercise: Exercise, count: number): Gathered {
  const rooms = Array.from({ length: count }, (_, at) =>
    simulateRoom(scenario, exercise, at + 1, (n) => say(EN, 'class.name.simulated', { n })),
  );
  return { rooms, skipped: [] };
}
