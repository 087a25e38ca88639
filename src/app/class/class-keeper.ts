// Keeps the class as it changes, one write after the other. A refusal is told once; the class in memory stays whole.
import type { Catalogue } from '../catalogue.ts';
import type { ClassPort, KeptClass, KeptDesk, KeptRoom } from '../class-port.ts';
import { makeExerciseLink, parseExerciseLink } from '../../run/class/exercise-link.ts';
import { CLASS_TABS, type ClassState, type RoomGrade } from './class-state.ts';
import { changeExercise } from './exercise-draft.ts';

export interface ClassKeeper {
  /** What was kept; null when the storage refuses. */
  load(): Promise<KeptClass | null>;
  desk(state: ClassState): void;
  rooms(rooms: readonly KeptRoom[], gone: readonly number[]): void;
  /** Resolves when everything that was to be kept is safe, or was refused. */
  settled(): Promise<void>;
}

/**
 * Starts keeping.
 * @param refused  called when the storage would not keep something
 */
export function createClassKeeper(port: ClassPort, refused: () => void): ClassKeeper {
  let writing: Promise<void> = Promise.resolve();
  const inTurn = (write: () => Promise<void>): void => {
    writing = writing.then(write).catch(refused);
  };
  return {
    load: () =>
      port.load().catch(() => {
        refused();
        return null;
      }),
    desk: (state) => inTurn(() => port.keepDesk(deskOf(state))),
    rooms: (rooms, gone) => inTurn(() => port.keepRooms(rooms, gone)),
    settled: () => writing,
  };
}

/** What is kept of the instructor's own. */
function deskOf({ exercise, tab, grading }: ClassState): KeptDesk {
  return {
    form: 1,
    exercise: makeExerciseLink(exercise),
    tab,
    grading: JSON.stringify(grading),
  };
}

/** The instructor's own as it was kept; whatever cannot be read is as it was before. */
export function deskFrom(
  desk: KeptDesk,
  now: ClassState,
  catalogue: Catalogue,
): Pick<ClassState, 'exercise' | 'tab' | 'grading'> {
  const read = desk.exercise === null ? null : parseExerciseLink(desk.exercise);
  return {
    exercise: read?.ok === true ? changeExercise(read.value, {}, catalogue) : now.exercise,
    tab: CLASS_TABS.find((tab) => tab === desk.tab) ?? now.tab,
    grading: gradingFrom(desk.grading),
  };
}

function isGrade(value: unknown): value is RoomGrade {
  if (typeof value !== 'object' || value === null) return false;
  if (!('levels' in value) || !('note' in value)) return false;
  const { levels, note } = value;
  return (
    typeof note === 'string' &&
    typeof levels === 'object' &&
    levels !== null &&
    Object.values(levels).every((level) => Number.isInteger(level))
  );
}

function gradingFrom(text: string): ClassState['grading'] {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, RoomGrade] => isGrade(entry[1])),
    );
  } catch {
    // Damaged in the storage: the rooms are there, and grading begins anew.
    return {};
  }
}
