// Letting a hand-in into the class: its run is played again, every hash is held against the record, and the room gets a label of its own.
import { SEATS, type SeatId } from '../../model/ids.ts';
import { badClass, type ClassProblem } from '../../run/class/class-problem.ts';
import { MOST_LETTERS_OF_ROOM, type HandIn } from '../../run/class/hand-in.ts';
import type { Run } from '../../run/play.ts';
import { parseLink } from '../../run/share/parse-link.ts';
import { replayLink } from '../../run/share/replay-link.ts';
import { replay } from '../../run/verify.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Room } from './room.ts';

/** A hand-in that came in, or why not. */
export type Admitted =
  | { readonly ok: true; readonly room: Room }
  | { readonly ok: false; readonly problem: ClassProblem };

type Find = (id: string) => Scenario | undefined;

function replayed(run: HandIn['run'], find: Find): Run | ClassProblem {
  if (run.kind === 'record') {
    const played = replay(run.record, find);
    if (!played.ok) return { kind: 'record', problem: played.problem };
    // Playing again gives the weeks alone; how it was played stands in what was handed in.
    const { desk } = run.record;
    return desk ? { ...played.value, record: { ...played.value.record, desk } } : played.value;
  }
  const link = parseLink(run.link);
  if (!link.ok) return { kind: 'link', problem: link.problem };
  const played = replayLink(link.value, find);
  return played.ok ? played.value : { kind: 'link', problem: played.problem };
}

/** The text without its last letters, so that it has at most so many. */
function cut(text: string, most: number): string {
  let short = '';
  for (const letter of text) {
    if (short.length + letter.length > most) break;
    short += letter;
  }
  return short.trimEnd();
}

/** A label that nobody has: the wished one, or the same with the first number from 2 that is free behind it. */
function ownLabel(wished: string, taken: ReadonlySet<string>): string {
  let label = wished;
  for (let n = 2; taken.has(label); n++) {
    label = `${cut(wished, MOST_LETTERS_OF_ROOM - `${n}`.length - 1)} ${n}`;
  }
  return label;
}

/** A label for a room that brought none: by its place in the class, or the next that is free. */
function drawnLabel(name: (n: number) => string, taken: ReadonlySet<string>): string {
  let n = taken.size + 1;
  while (taken.has(name(n))) n += 1;
  return name(n);
}

/** Seats that persons played, in their fixed order. */
function personsIn(run: Run): readonly SeatId[] {
  const { seats } = run.record.header;
  return SEATS.filter((seat) => seats[seat].by === 'person');
}

/**
 * Plays a hand-in again and makes it a room of the class. Only the main line of a run with variations
 * is played. Never throws.
 * @param find  gives the scenario with an id, if it is at hand
 * @param taken  labels that the class has already
 * @param name  the label of a room that brought none, by its number, such as "Room 3"
 */
export function admit(
  handIn: HandIn,
  find: Find,
  taken: ReadonlySet<string>,
  name: (n: number) => string = String,
): Admitted {
  const run = replayed(handIn.run, find);
  if ('kind' in run) return badClass(run);
  const scenario = find(run.record.header.scenario.id);
  if (!scenario) {
    const found = run.record.header.scenario.id;
    return badClass({ kind: 'record', problem: { kind: 'unknown-scenario', found } });
  }
  const wished = handIn.room.trim();
  const { exercise, check, consulted } = handIn;
  const label = wished === '' ? drawnLabel(name, taken) : ownLabel(wished, taken);
  return {
    ok: true,
    room: { label, run, scenario, persons: personsIn(run), exercise, check, consulted },
  };
}
