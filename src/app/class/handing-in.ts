// The ways in which a room's run leaves it: a file with everything, and a link where one can hold it.
import { classMessage } from '../../run/class/class-message.ts';
import { handInText } from '../../run/class/hand-in-file.ts';
import { makeHandInLink } from '../../run/class/hand-in-link.ts';
import type { HandIn } from '../../run/class/hand-in.ts';
import type { Message } from '../../run/problem-message.ts';
import { branchesOf } from '../../run/tree.ts';

/** A run ready to be handed in. */
export interface HandInWays {
  readonly fileName: string;
  readonly fileText: string;
  /** The letters for the fragment `#hand-in=`; null where no link can be made. */
  readonly link: string | null;
  /** Why there is no link; null when there is one. */
  readonly why: Message | null;
  /** Variations that the file holds and the link does not. */
  readonly variations: number;
  /** Weeks played. */
  readonly weeks: number;
}

/** What of a label may stand in the name of a file. */
function slug(label: string): string {
  return label.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
}

/** The ways of a hand-in. Its link is read back before it is handed out. */
export function handInWays(handIn: HandIn): HandInWays {
  const { run, room } = handIn;
  const record = run.kind === 'record' ? run.record : null;
  const tree = run.kind === 'record' ? run.tree : null;
  const weeks = record?.turns.length ?? 0;
  const crisis = record?.header.scenario.id ?? '';
  const name = [slug(room), crisis, 'week', `${weeks}`].filter((part) => part !== '').join('-');
  const made = makeHandInLink(
    record === null ? handIn : { ...handIn, run: { kind: 'record', record, tree: null } },
  );
  return {
    fileName: `hand-in-${name}.paper-sword.json`,
    fileText: handInText(handIn),
    link: made.ok ? made.value : null,
    why: made.ok ? null : classMessage(made.problem),
    variations: tree ? branchesOf(tree).length : 0,
    weeks,
  };
}
