// Keeps the class as it changes, one write after the other, and leaves alone what another window has changed. A refusal is told once; the class in memory stays whole.
import type { Catalogue } from '../catalogue.ts';
import type { ClassPort, KeptClass, KeptDesk, KeptRoom } from '../class-port.ts';
import { makeExerciseLink, parseExerciseLink } from '../../run/class/exercise-link.ts';
import { CLASS_TABS, type ClassState, type RoomGrade } from './class-state.ts';
import { changeExercise } from './exercise-draft.ts';

/** Levels and notes by the places of the rooms. */
export type Grades = ReadonlyMap<number, RoomGrade>;

/** What the instructor has set and written. */
export interface OwnDesk extends Pick<ClassState, 'exercise' | 'tab'> {
  readonly grades: Grades;
}

export interface ClassKeeper {
  /** What is kept, after everything that was to be; null when the storage refuses. */
  load(): Promise<KeptClass | null>;
  /** From now on only what is otherwise than here is written: the rest is another window's to change. */
  takeUp(desk: OwnDesk): void;
  desk(desk: OwnDesk): void;
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
  let writes = 0;
  /** The desk as this window last read or wrote it. */
  let base: KeptDesk | null = null;
  const inTurn = (write: () => Promise<void>): void => {
    writes += 1;
    writing = writing.then(write).catch(refused);
  };
  return {
    async load() {
      try {
        for (;;) {
          const before = writes;
          await writing;
          const kept = await port.load();
          // What was changed here meanwhile is not in it.
          if (before === writes) return kept;
        }
      } catch {
        refused();
        return null;
      }
    },
    takeUp(desk) {
      base = keptDesk(desk);
    },
    desk(desk) {
      const mine = keptDesk(desk);
      inTurn(async () => {
        await port.changeDesk((theirs) => (theirs ? merged(base, mine, theirs) : mine));
        base = mine;
      });
    },
    rooms(rooms, gone) {
      if (rooms.length + gone.length > 0) inTurn(() => port.keepRooms(rooms, gone));
    },
    settled: () => writing,
  };
}

/** The desk as it is kept. */
export function keptDesk({ exercise, tab, grades }: OwnDesk): KeptDesk {
  return {
    form: 2,
    exercise: makeExerciseLink(exercise),
    tab,
    grading: JSON.stringify(Object.fromEntries(grades)),
  };
}

/** What is kept by another window, with what was changed in this one. */
function merged(base: KeptDesk | null, mine: KeptDesk, theirs: KeptDesk): KeptDesk {
  const [before, own] = [gradesFrom(base?.grading ?? ''), gradesFrom(mine.grading)];
  const grades = new Map(gradesFrom(theirs.grading));
  for (const id of new Set([...before.keys(), ...own.keys()])) {
    const grade = own.get(id);
    if (JSON.stringify(grade) === JSON.stringify(before.get(id))) continue;
    if (grade) grades.set(id, grade);
    else grades.delete(id);
  }
  const changed = (part: 'exercise' | 'tab'): boolean => mine[part] !== base?.[part];
  return {
    form: 2,
    exercise: changed('exercise') ? mine.exercise : theirs.exercise,
    tab: changed('tab') ? mine.tab : theirs.tab,
    grading: JSON.stringify(Object.fromEntries(grades)),
  };
}

/** The instructor's own as it was kept; whatever cannot be read is as it was before. */
export function deskFrom(
  desk: KeptDesk,
  now: Pick<ClassState, 'exercise' | 'tab'>,
  catalogue: Catalogue,
): OwnDesk {
  const read = desk.exercise === null ? null : parseExerciseLink(desk.exercise);
  return {
    exercise: read?.ok === true ? changeExercise(read.value, {}, catalogue) : now.exercise,
    tab: CLASS_TABS.find((tab) => tab === desk.tab) ?? now.tab,
    grades: gradesFrom(desk.grading),
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

function gradesFrom(text: string): Grades {
  let kept: unknown;
  try {
    kept = JSON.parse(text === '' ? '{}' : text);
  } catch {
    // Damaged in the storage: the rooms are there, and grading begins anew.
    return new Map();
  }
  if (typeof kept !== 'object' || kept === null) return new Map();
  return new Map(
    Object.entries(kept).flatMap(([id, grade]): [number, RoomGrade][] =>
      isGrade(grade) && Number.isSafeInteger(Number(id)) ? [[Number(id), grade]] : [],
    ),
  );
}
