// The commands of an exercise: looks behind the figures counted, the room and the clock changed, the run made ready to be handed in.
import type { Consulted, HandIn } from '../../run/class/hand-in.ts';
import { tidyLabel } from '../../run/class/room-label.ts';
import { isOver } from '../../run/play.ts';
import { branchesOf, recordOf, type Tree } from '../../run/tree.ts';
import { MOST_MINUTES_OF_CLOCK } from '../setup.ts';
import type { ExercisePlay } from '../class/exercise-play.ts';
import { consultedOnce, type PlayedExercise } from '../class/played-exercise.ts';
import type { PlayCore } from './core.ts';
import { grownTree } from './growth.ts';

/** Counts a look behind the figures of an exercise; none once its run is over and everything is open. */
export function lookBehind(core: PlayCore, what: keyof Consulted): void {
  const table = core.table();
  if (!table?.exercise || isOver(table.run)) return;
  putExercise(core, consultedOnce(table.exercise, what));
}

function putExercise(core: PlayCore, exercise: PlayedExercise): void {
  const table = core.table();
  if (!table) return;
  core.put({ ...table, exercise });
  core.changeGame(() => ({ exercise }));
  core.keep();
}

/** Whether a tree has more than its main line. */
function hasMore(tree: Tree): boolean {
  return branchesOf(tree).length > 0;
}

export function exerciseCommands(core: PlayCore): ExercisePlay {
  return {
    consult: (what) => lookBehind(core, what),

    setRoom(label) {
      const exercise = core.table()?.exercise;
      if (exercise) putExercise(core, { ...exercise, room: tidyLabel(label) });
    },

    setClock(minutes) {
      const table = core.table();
      if (!table) return;
      const clock = Math.max(0, Math.min(MOST_MINUTES_OF_CLOCK, Math.trunc(minutes)));
      const terms = { ...table.terms, clock };
      core.put({ ...table, terms });
      core.changeGame(() => ({ terms }));
      core.keep();
    },

    handIn(room): HandIn | null {
      const table = core.table();
      if (!table) return null;
      // The run of a room is its main line, wherever its game stands: variations go along in the file.
      const { tree } = grownTree(table);
      const record = recordOf(tree, tree.main);
      if (!record) return null;
      const { exercise } = table;
      return {
        room: tidyLabel(room),
        exercise: exercise?.code ?? null,
        terms: exercise?.terms ?? null,
        check: exercise?.check ?? null,
        consulted: exercise?.consulted ?? null,
        run: { kind: 'record', record, tree: hasMore(tree) ? tree : null },
      };
    },

    saveFile: (name, text) => core.ports.files.download(name, text),
  };
}
