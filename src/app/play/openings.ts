// How a game comes onto the table: begun anew, opened where it was kept, or read from a record.
import type { SeatId } from '../../model/ids.ts';
import { findIllegal } from '../../model/legal.ts';
import { startRun } from '../../run/play.ts';
import type { SeatPlayer } from '../../run/record.ts';
import { parseTree } from '../../run/tree-file.ts';
import { lineAt } from '../../run/tree-play.ts';
import { branchesOf, type Tree } from '../../run/tree.ts';
import { depthOf } from '../../run/tree-path.ts';
import { findVariant, type Variant } from '../../scenario/scenario.ts';
import type { SavedGame } from '../saved-game.ts';
import type { Setup } from '../setup.ts';
import { arrivals, screenOf } from './arrivals.ts';
import type { PlayCore } from './core.ts';
import type { PlayTools } from './create-play.ts';
import { viewOf } from './game-of.ts';
import { isOpened, knownLines, tableOnLine } from './growth.ts';
import { placed } from './places.ts';
import type { Play } from './play.ts';
import { reopening, type Reopened } from './reopening.ts';
import { draftOf, layTable, personsOf, type Table } from './table.ts';

/** Whether a line of a tree was played to the last week. */
function wasOver(tree: Tree): boolean {
  const ends = [tree.main, ...branchesOf(tree).map(({ end }) => end)];
  return ends.some((end) => depthOf(end) >= tree.header.weeks);
}

function seatsOf(variant: Variant, setup: Setup): Record<SeatId, SeatPlayer> {
  const player = (seat: SeatId): SeatPlayer => {
    const chosen = setup.players[seat];
    const sits = seat === setup.seat && setup.analyst === undefined;
    if (sits || chosen === 'person') return { by: 'person' };
    return { by: 'doctrine', doctrine: chosen ?? variant.doctrines[seat] };
  };
  return {
    baghdad: player('baghdad'),
    washington: player('washington'),
    tehran: player('tehran'),
  };
}

/** The choices behind a run, to begin another like it. */
export function setupOf({ run, terms, seat }: Table): Setup {
  const { scenario, variant, weeks, seed, assumptions, seats, playOn } = run.record.header;
  const choice = (one: SeatId): string => {
    const player = seats[one];
    return player.by === 'person' ? 'person' : player.doctrine;
  };
  return {
    ...terms,
    scenario: scenario.id,
    variant,
    seat,
    players: {
      baghdad: choice('baghdad'),
      washington: choice('washington'),
      tehran: choice('tehran'),
    },
    weeks,
    seed,
    assumptions,
    ...(playOn ? { playOn } : {}),
  };
}

/** The ways onto the table. */
export interface Openings extends Pick<
  Play,
  'enter' | 'open' | 'loadRecord' | 'importRecord' | 'openLink' | 'renamed' | 'removed'
> {
  /** A table for these choices, not yet laid; null when its scenario could not be fetched, which is told. */
  readonly start: (setup: Setup) => Promise<Table | null>;
}

export function openings(core: PlayCore, tools: PlayTools): Openings {
  const { store, tell } = core;
  const { wordTree } = tools;
  const ways = reopening(core, tools);

  async function start(setup: Setup): Promise<Table | null> {
    const scenario = await ways.fetchScenario(setup.scenario);
    const variant = scenario && findVariant(scenario, setup.variant);
    if (!scenario || !variant) return null;
    const { seed, weeks, playOn, assumptions, aids, tempo, clock, analyst } = setup;
    const run = startRun(scenario, variant, {
      seed: seed.trim(),
      weeks,
      playOn,
      assumptions,
      seats: seatsOf(variant, setup),
    });
    const terms = { aids, tempo, clock, ...(analyst ? { analyst } : {}) };
    return layTable(run, scenario, terms, setup.seat);
  }

  /** The line at which a kept game stands; its main line when the other cannot be played again, which is told. */
  function onKeptLine(table: Table, { line }: SavedGame): Table {
    if (line === undefined) return table;
    const found = lineAt(table.tree, line, knownLines(table));
    if (found.ok) return tableOnLine(table, found.value);
    tell('warning', 'notice.plain', { text: wordTree(found.problem) });
    return table;
  }

  async function open(kept: SavedGame): Promise<void> {
    const read = parseTree(kept.record);
    const again: Reopened = read.ok
      ? await ways.reopen(read.value, false, kept.terms)
      : { ok: false, why: wordTree(read.problem) };
    if (!again.ok) {
      if (again.why !== null) tell('warning', 'notice.plain', { text: again.why });
      return;
    }
    const { drafts, sealed, forecasts, skipped, guided, row, seat, exercise = null } = kept;
    const laid = onKeptLine({ ...again.table, seat }, kept);
    const next: Table = {
      ...laid,
      seat,
      save: row.id,
      name: row.name,
      opened: isOpened(laid) || wasOver(laid.tree),
      drafts,
      sealed,
      forecasts,
      skipped,
      guided,
      trials: { [seat]: kept.trials },
      exercise,
    };
    const draft = draftOf(next);
    const legal = findIllegal(viewOf(next), draft) === null ? next : { ...next, drafts: {} };
    core.lay(legal, screenOf(legal, kept.screen));
  }

  function sitDown(next: Table): void {
    store.set({ notice: null, selection: { place: null, faction: null } });
    core.lay(next, personsOf(next.run).length > 1 ? 'pass' : 'week');
    core.keep();
  }

  return {
    start,

    async enter(setup, exercise) {
      const next = await start(setup);
      if (!next) return;
      const { table } = await placed(core.ports.saves, next, false);
      sitDown({ ...table, exercise: exercise ?? null });
    },

    open,
    ...arrivals(core, tools, ways, open),

    renamed(id, name) {
      const table = core.table();
      if (table?.save !== id) return;
      core.put({ ...table, name });
      core.changeGame(() => ({ name }));
    },

    removed(id) {
      if (core.table()?.save === id && store.get().screen === 'title') core.clear();
    },
  };
}
