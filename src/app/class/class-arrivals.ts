// Hand-ins coming in one after another: each is read, played again, and given a seat, or refused with its sentence.
import { MOST_LETTERS_OF_FILE, parseHandIn } from '../../run/class/hand-in-file.ts';
import type { HandIn } from '../../run/class/hand-in.ts';
import type { KeptRoom } from '../class-port.ts';
import { admit, admitKept } from './admit.ts';
import type { ClassCrises } from './class-crises.ts';
import type { ClassTools, HandedIn } from './class-desk.ts';
import type { Refused } from './class-state.ts';
import type { Room } from './room.ts';
import type { Seated } from './seated.ts';
import { splitGiven } from './split-hand-ins.ts';

/** A hand-in; one that was kept has its place already. */
export interface Arriving extends HandedIn {
  readonly kept?: KeptRoom | undefined;
}

/** The class that is come into. */
export interface Hall {
  seated(): readonly Seated[];
  seat(one: Seated): void;
  /** A place for a room that has none. */
  place(): number;
  /** How many hand-ins have been read. */
  progress(done: number): void;
}

export interface Arrived {
  /** The rooms that came in and are not kept yet. */
  readonly fresh: readonly Seated[];
  readonly refused: readonly Refused[];
  /** Places of kept rooms that were refused. */
  readonly unread: readonly number[];
}

type Tools = Pick<ClassTools, 'catalogue' | 'pause' | 'word' | 'wordProblem' | 'nameRoom'>;

/** Takes hand-ins in, in their order. Nothing of one that is damaged stays. */
export async function takeIn(
  arriving: readonly Arriving[],
  hall: Hall,
  crises: ClassCrises,
  tools: Tools,
): Promise<Arrived> {
  const fresh: Seated[] = [];
  const refused: Refused[] = [];
  const unread: number[] = [];
  for (const [done, one] of arriving.entries()) {
    hall.progress(done);
    const { kept } = one;
    for (const { name, text } of await handInsIn(one, tools)) {
      // Played again one by one: together they would hold the page up.
      await tools.pause();
      const taken = text.ok ? await take(text.value, kept, hall, crises, tools) : text.why;
      if (typeof taken === 'string') {
        refused.push({ name, why: taken });
        if (kept) unread.push(kept.id);
        continue;
      }
      const seated = {
        id: kept?.id ?? hall.place(),
        room: taken,
        simulated: kept?.simulated ?? false,
      };
      hall.seat(seated);
      if (!kept) fresh.push(seated);
    }
  }
  return { fresh, refused, unread };
}

/** The text of a hand-in, or the sentence why there is none. */
type TextRead =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly why: string };

/** Reads what came in: a file, or a text with several links, each of which is a hand-in. */
async function handInsIn(
  { name, text: given, size = 0, kept }: Arriving,
  { word, wordProblem }: Tools,
): Promise<readonly { readonly name: string; readonly text: TextRead }[]> {
  if (size > MOST_LETTERS_OF_FILE) {
    const why = wordProblem({ kind: 'big', letters: size, most: MOST_LETTERS_OF_FILE });
    return [{ name, text: { ok: false, why } }];
  }
  // Files are read one at a time: all at once would not fit into a small device.
  const text = typeof given === 'function' ? await given() : given;
  if (text === null) return [{ name, text: { ok: false, why: word('unreadable') } }];
  const parts = kept ? [{ name, text }] : splitGiven({ name, text });
  return parts.map((part) => ({ name: part.name, text: { ok: true, value: part.text } }));
}

/** Reads and plays again one hand-in; the sentence when it does not hold. */
async function take(
  text: string,
  kept: KeptRoom | undefined,
  hall: Hall,
  crises: ClassCrises,
  tools: Tools,
): Promise<Room | string> {
  const { catalogue, word, wordProblem, nameRoom } = tools;
  const read = parseHandIn(text);
  if (!read.ok) return wordProblem(read.problem);
  try {
    const named = scenarioIn(read.value);
    // A link names its crisis by a number of its own: every crisis is at hand for it.
    await crises.fetch(named === null ? catalogue.map(({ id }) => id) : [named]);
  } catch {
    // Told as a sentence among the refused.
    return word('not-fetched');
  }
  const here = hall.seated().map(({ room }) => room);
  const admitted = kept
    ? admitKept(read.value, crises.find, here, nameRoom, kept.wished)
    : admit(read.value, crises.find, here, nameRoom);
  return admitted.ok ? admitted.room : wordProblem(admitted.problem);
}

function scenarioIn({ run }: HandIn): string | null {
  return run.kind === 'record' ? run.record.header.scenario.id : null;
}
