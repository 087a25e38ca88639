// Runs from elsewhere: a record, a record with variations, or a link; played again before anything is kept, and kept once.
import { isOver } from '../../run/play.ts';
import { parseLink } from '../../run/share/parse-link.ts';
import { lineAt } from '../../run/tree-play.ts';
import { parseTree } from '../../run/tree-file.ts';
import { runInText, type RunAddress } from '../address.ts';
import { earlierLink, earlierRun } from '../earlier-rules.ts';
import type { EarlierRun } from '../releases-port.ts';
import type { BoardPlay } from '../board/board-play.ts';
import type { Screen } from '../state.ts';
import type { PlayCore } from './core.ts';
import type { PlayTools } from './create-play.ts';
import { grownTree, knownLines, tableOnLine } from './growth.ts';
import { savedFrom } from './keeping.ts';
import { placed } from './places.ts';
import type { Imported, Play } from './play.ts';
import type { Reopened, Reopening } from './reopening.ts';
import { personsOf, type Table } from './table.ts';

export type Arrivals = Pick<Play, 'loadRecord' | 'importRecord'> & Pick<BoardPlay, 'openLink'>;

/** The screen a table can be opened at: the one that is wanted if the run has it. */
export function screenOf({ run }: Table, wanted: string): Screen {
  const several = personsOf(run).length > 1;
  if (isOver(run)) return wanted === 'resolution' ? 'resolution' : 'end';
  // Whoever comes back to a game of several persons may not be the one who left it.
  if (several) return 'pass';
  return wanted === 'resolution' && run.logs.length > 0 ? 'resolution' : 'week';
}

export function arrivals(
  core: PlayCore,
  { wordTree, wordLink, earlierRules }: PlayTools,
  { reopen, reopenLink }: Reopening,
  open: Play['open'],
): Arrivals {
  const { store, tell, ports } = core;

  /** The run that a text tells of, whatever its form. */
  async function read(text: string): Promise<Reopened> {
    const address = runInText(text);
    if (address) {
      const link = parseLink(address.link);
      return link.ok ? reopenLink(link.value) : { ok: false, why: wordLink(link.problem) };
    }
    const tree = parseTree(text.trim());
    return tree.ok ? reopen(tree.value, true) : { ok: false, why: wordTree(tree.problem) };
  }

  /** Why a link does not open, or its run under the rules that made it. */
  async function failedLink(
    { link: letters }: RunAddress,
    why: string | null,
  ): Promise<{ readonly why: string | null; readonly earlier?: EarlierRun }> {
    const link = parseLink(letters);
    const again = link.ok ? await earlierLink(earlierRules, link.value, letters) : null;
    if (!again) return { why };
    return again.ok ? { why, earlier: again.earlier } : { why: wordLink(again.problem) };
  }

  /** Why a text does not open, or its run under the rules that made it. */
  async function failed(text: string, why: string | null): Promise<Imported> {
    const address = runInText(text);
    if (address) return { ok: false, ...(await failedLink(address, why)) };
    const earlier = await earlierRun(earlierRules, text);
    return earlier ? { ok: false, why, earlier } : { ok: false, why };
  }

  /** Lays a run that has just come, or the kept game in which it is already. */
  async function layArrived(arrived: Table): Promise<void> {
    // What the game under way still has to keep comes first: it may be the same.
    await core.settled();
    const { table, known } = await placed(ports.saves, arrived, true);
    const kept = known ? await ports.saves.load(table.save) : null;
    if (!kept) {
      core.lay(table, screenOf(table, 'end'));
      core.keep();
      return;
    }
    await open(kept);
    const now = core.table();
    if (now?.save !== table.save) return;
    // The kept game may stand on another of its lines.
    const { line } = grownTree(arrived);
    const there = grownTree(now);
    if (there.line === line) return;
    const found = lineAt(there.tree, line, knownLines(now));
    if (!found.ok) return;
    const next = tableOnLine(now, found.value);
    core.lay(next, screenOf(next, 'end'));
    core.keep();
  }

  return {
    async loadRecord(text) {
      const arrived = await read(text);
      if (!arrived.ok) {
        if (arrived.why !== null) tell('error', 'notice.plain', { text: arrived.why });
        return;
      }
      await layArrived(arrived.table);
      tell('done', 'notice.record-loaded', { weeks: arrived.table.run.logs.length });
    },

    async importRecord(text) {
      const arrived = await read(text);
      if (!arrived.ok) return failed(text, arrived.why);
      const { table, known } = await placed(ports.saves, arrived.table, true);
      const kept = savedFrom(table, screenOf(table, 'end'));
      if (!known) await ports.saves.save(kept);
      return { ok: true, row: kept.row, known };
    },

    async openLink(address: RunAddress) {
      const link = parseLink(address.link);
      const arrived: Reopened = link.ok
        ? await reopenLink(link.value)
        : { ok: false, why: wordLink(link.problem) };
      if (!arrived.ok) {
        const { why, earlier = null } = await failedLink(address, arrived.why);
        store.set({ earlier });
        if (why !== null && !earlier) tell('error', 'notice.plain', { text: why });
        return false;
      }
      store.set({ notice: null, earlier: null, selection: { place: null, faction: null } });
      await layArrived(arrived.table);
      const { game } = store.get();
      if (!game) return false;
      const { week, eyes } = address;
      store.set({ look: { save: game.save, week, eyes, link: address.link } });
      return true;
    },
  };
}
