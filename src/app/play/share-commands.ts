// Handing a run on: one line of a game as a link. What a link cannot hold is said, and stays for the file.
import { makeLink } from '../../run/share/make-link.ts';
import { parseTree } from '../../run/tree-file.ts';
import { branchesOf, nodesOn, recordOf, type Tree } from '../../run/tree.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { BoardPlay, Shared } from '../board/board-play.ts';
import type { PlayCore } from './core.ts';
import type { PlayTools } from './create-play.ts';
import { grownTree } from './growth.ts';

/** Names and notes in a tree. */
export function labelsIn(tree: Tree): number {
  const ends = [tree.main, ...branchesOf(tree).map(({ end }) => end)];
  const marked = ends
    .flatMap((end) => nodesOn(tree, end) ?? [])
    .filter(({ name, note }) => name !== '' || note !== '');
  return new Set(marked).size;
}

export function shareCommands(
  core: PlayCore,
  { wordTree, wordLink, scenarios }: PlayTools,
): Pick<BoardPlay, 'shareLine' | 'shareKept'> {
  function shared(tree: Tree, path: string, scenario: Scenario | null): Shared {
    const record = recordOf(tree, path);
    if (!record) return { ok: false, why: wordTree({ kind: 'no-path', path }) };
    const made = makeLink(record, (id) => (scenario?.id === id ? scenario : undefined));
    if (!made.ok) return { ok: false, why: wordLink(made.problem) };
    return {
      ok: true,
      link: made.value,
      weeks: record.turns.length,
      branches: branchesOf(tree).length,
      labels: labelsIn(tree),
    };
  }

  return {
    shareLine(path) {
      const table = core.table();
      if (!table) return { ok: false, why: null };
      const { tree, line } = grownTree(table);
      return shared(tree, path ?? line, table.scenario);
    },

    async shareKept({ record, line }) {
      const read = parseTree(record);
      if (!read.ok) return { ok: false, why: wordTree(read.problem) };
      const tree = read.value;
      try {
        const scenario = await scenarios.load(tree.header.scenario.id);
        return shared(tree, line ?? tree.main, scenario);
      } catch {
        return { ok: false, why: null };
      }
    },
  };
}
