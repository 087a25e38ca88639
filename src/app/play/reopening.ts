// A run from elsewhere on its way to the table: its scenario fetched, every week played again, its variations beside it.
import { SEATS, type SeatId } from '../../model/ids.ts';
import type { Run } from '../../run/play.ts';
import type { RunHeader } from '../../run/record.ts';
import { replayLink } from '../../run/share/replay-link.ts';
import type { SharedRun } from '../../run/share/shared-run.ts';
import { recordOf, type Tree } from '../../run/tree.ts';
import { checkTree } from '../../run/tree-play.ts';
import { replay, type RecordProblem } from '../../run/verify.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { findDoctrine } from '../../seats/all-doctrines.ts';
import { FIRST_TERMS, type PlayTerms } from '../setup.ts';
import type { PlayCore } from './core.ts';
import type { PlayTools } from './create-play.ts';
import { layTable, type Table } from './table.ts';

/** A table with a run from elsewhere, not yet laid; or what is wrong in words, null when a part of the game could not be fetched. */
export type Reopened =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly why: string | null };

export interface Reopening {
  /** A scenario by its id; null when it could not be fetched, which is told. */
  readonly fetchScenario: (id: string) => Promise<Scenario | null>;
  /**
   * Plays the main line of a tree again; with `whole`, every branch as well.
   * @param terms  how it is gone on with; as its record says unless told
   */
  readonly reopen: (tree: Tree, whole: boolean, terms?: PlayTerms) => Promise<Reopened>;
  /** Plays the run of a link again. */
  readonly reopenLink: (shared: SharedRun) => Promise<Reopened>;
}

/** How a run that comes from a record is gone on with. */
function termsOf({ record }: Run): PlayTerms {
  const { desk } = record;
  if (!desk) return FIRST_TERMS;
  const { aids, tempo, analyst } = desk;
  return { ...FIRST_TERMS, aids, tempo, ...(analyst ? { analyst } : {}) };
}

/** A doctrine that a run names and that is not here: it could not be gone on with. */
function missingDoctrine(seats: RunHeader['seats']): RecordProblem | null {
  for (const seat of SEATS satisfies readonly SeatId[]) {
    const player = seats[seat];
    if (player.by === 'doctrine' && !findDoctrine(seat, player.doctrine)) {
      return { kind: 'unknown-doctrine', seat, found: player.doctrine };
    }
  }
  return null;
}

export function reopening(core: PlayCore, tools: PlayTools): Reopening {
  const { store, tell } = core;
  const { scenarios, wordProblem, wordTree, wordLink } = tools;

  async function fetchScenario(id: string): Promise<Scenario | null> {
    try {
      return await scenarios.load(id);
    } catch {
      tell('error', 'notice.not-fetched');
      return null;
    }
  }

  /** The scenario of a run, if it ships; `fetched` is false when it does and could not be had. */
  async function scenarioOf(id: string): Promise<{ scenario: Scenario | null; fetched: boolean }> {
    const known = store.get().catalogue.some((one) => one.id === id);
    const scenario = known ? await fetchScenario(id) : null;
    return { scenario, fetched: !known || scenario !== null };
  }

  return {
    fetchScenario,

    async reopen(tree, whole, terms) {
      const record = recordOf(tree, tree.main);
      if (!record) throw new Error('a tree without its main line');
      const missing = missingDoctrine(record.header.seats);
      if (missing) return { ok: false, why: wordProblem(missing) };
      const { scenario, fetched } = await scenarioOf(record.header.scenario.id);
      if (!fetched) return { ok: false, why: null };
      const read = replay(record, (id) => (scenario?.id === id ? scenario : undefined));
      if (!read.ok) return { ok: false, why: wordProblem(read.problem) };
      if (!scenario) return { ok: false, why: null };
      const { desk } = record;
      const run = desk ? { ...read.value, record: { ...read.value.record, desk } } : read.value;
      if (whole) {
        const checked = checkTree(tree, { path: tree.main, run });
        if (!checked.ok) return { ok: false, why: wordTree(checked.problem) };
      }
      const laid = layTable(run, scenario, terms ?? termsOf(run));
      return { ok: true, table: { ...laid, tree } };
    },

    async reopenLink(shared) {
      const missing = missingDoctrine(shared.seats);
      if (missing) return { ok: false, why: wordProblem(missing) };
      const { scenario, fetched } = await scenarioOf(shared.scenario.id);
      if (!fetched) return { ok: false, why: null };
      const read = replayLink(shared, (id) => (scenario?.id === id ? scenario : undefined));
      if (!read.ok) return { ok: false, why: wordLink(read.problem) };
      if (!scenario) return { ok: false, why: null };
      return { ok: true, table: layTable(read.value, scenario, termsOf(read.value)) };
    },
  };
}
