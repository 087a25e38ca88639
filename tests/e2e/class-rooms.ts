// Rooms of a class for browser tests: played by the rules themselves, handed in as files and as links.
import { catalogueOf } from '../../src/app/catalogue.ts';
import { changeExercise, firstExercise } from '../../src/app/class/exercise-draft.ts';
import type { Room } from '../../src/app/class/room.ts';
import { simulateRoom } from '../../src/app/class/simulate.ts';
import type { Exercise } from '../../src/run/class/exercise.ts';
import { handInText } from '../../src/run/class/hand-in-file.ts';
import { makeHandInLink } from '../../src/run/class/hand-in-link.ts';
import type { HandIn } from '../../src/run/class/hand-in.ts';
import { makeLink } from '../../src/run/share/make-link.ts';
import { shippedForBrowsers } from '../support/shipped.ts';

const SCENARIO = shippedForBrowsers('exchanging-roles');
const CATALOGUE = catalogueOf([SCENARIO]);

/** A file as a room hands it in. */
export interface RoomFile {
  readonly name: string;
  readonly text: string;
}

/** An exercise of so many weeks that are played to the end, whatever breaks. */
export function makeExercise({ weeks }: { readonly weeks: number }): Exercise {
  return changeExercise(
    firstExercise(CATALOGUE, '7F3A-12'),
    { scenario: SCENARIO.id, lesson: null, weeks, playOn: true },
    CATALOGUE,
  );
}

function roomOf(exercise: Exercise, n: number): Room {
  return simulateRoom(SCENARIO, exercise, n, (one) => `Room ${one}`);
}

function handInOf(room: Room, run: HandIn['run']): HandIn {
  const { label, exercise, check, consulted } = room;
  return { room: label, exercise, terms: null, check, consulted, run };
}

/** The files of so many rooms, in their order. */
export function roomFiles(exercise: Exercise, count: number): readonly RoomFile[] {
  return Array.from({ length: count }, (_, at) => {
    const room = roomOf(exercise, at + 1);
    const run = { kind: 'record', record: room.run.record, tree: null } as const;
    return { name: `room-${at + 1}.json`, text: handInText(handInOf(room, run)) };
  });
}

/** The letters of one room's hand-in link. */
export function roomLink(exercise: Exercise, n: number): string {
  const room = roomOf(exercise, n);
  const link = makeLink(room.run.record, (id) => (id === SCENARIO.id ? SCENARIO : undefined));
  if (!link.ok) throw new Error(link.problem.kind);
  const handIn = makeHandInLink(handInOf(room, { kind: 'link', link: link.value }));
  if (!handIn.ok) throw new Error(handIn.problem.kind);
  return handIn.value;
}
