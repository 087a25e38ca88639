// What the instructor gets out of a class: the address of a run, its record, tables and hand-ins as files.
import { handInText } from '../../run/class/hand-in-file.ts';
import { makeLink } from '../../run/share/make-link.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { formatAddress } from '../address.ts';
import { CLASS_TABLES, classCsv, classTable } from './class-csv.ts';
import type { ClassSession, ClassTools } from './class-desk.ts';
import type { ClassState } from './class-state.ts';
import { handInOf, type Seated } from './seated.ts';

/** The class that things are handed out of. */
interface From {
  readonly seated: () => readonly Seated[];
  readonly state: () => ClassState;
  readonly find: (id: string) => Scenario | undefined;
}

type HandingOut = Pick<ClassSession, 'addressOf' | 'recordOf' | 'tables' | 'csv' | 'saveRoom'>;

/** The part of a session that hands out. */
export function handingOut(
  { files, word, wordLink }: Pick<ClassTools, 'files' | 'word' | 'wordLink'>,
  { seated, state, find }: From,
): HandingOut {
  const seatedAs = (label: string): Seated | undefined =>
    seated().find(({ room }) => room.label === label);
  return {
    addressOf(label, week) {
      const one = seatedAs(label);
      if (!one) return { ok: false, why: word('unreadable') };
      const made = makeLink(one.room.run.record, find);
      if (!made.ok) return { ok: false, why: wordLink(made.problem) };
      return {
        ok: true,
        address: formatAddress({ kind: 'run', link: made.value, week, eyes: 'open' }),
      };
    },

    recordOf(label) {
      const one = seatedAs(label);
      return one ? JSON.stringify(one.room.run.record) : null;
    },

    tables: CLASS_TABLES,

    csv(name) {
      const { grading, rooms } = state();
      const table = classTable(
        name,
        seated().map(({ room }) => room),
        grading,
        new Map(rooms.map((row) => [row.label, row.figures])),
      );
      files.download(`paper-sword-class-${name}.csv`, classCsv(table));
    },

    saveRoom(label) {
      const one = seatedAs(label);
      if (one) files.download(`${label}.paper-sword-hand-in.json`, handInText(handInOf(one.room)));
    },
  };
}
