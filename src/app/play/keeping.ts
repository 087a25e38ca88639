// Keeping the game: one save after another, so that an older one never overtakes a newer; what storage refuses is told once.
import { isOver } from '../../run/play.ts';
import { treeText } from '../../run/tree-file.ts';
import { NO_ROOM, OTHER_TAB, type SavePort } from '../ports.ts';
import { SAVE_FORMAT, type SavedGame, type SaveRow } from '../saved-game.ts';
import type { Session } from '../session.ts';
import type { AppState, Screen } from '../state.ts';
import type { Store } from '../store.ts';
import { grownTree } from './growth.ts';
import { personsOf, type Table } from './table.ts';

/** The text of the record, with the notes on how it was played and with its variations. */
export function textOf(table: Table): string {
  return treeText(grownTree(table).tree);
}

function rowOf({ run, save, name, terms }: Table): SaveRow {
  const { scenario, variant, seed, weeks } = run.record.header;
  return {
    id: save,
    name,
    scenario: scenario.id,
    variant,
    // An analyst's game is found by the eyes that it looks through.
    seats: terms.analyst ? [terms.analyst] : personsOf(run),
    seed,
    week: run.logs.length,
    weeks,
    over: isOver(run),
    at: null,
  };
}

/** The game as it is kept when it stands at this screen. */
export function savedFrom(table: Table, screen: Screen): SavedGame {
  const { terms, seat, drafts, sealed, forecasts, skipped, trials, guided, exercise } = table;
  const { tree, line } = grownTree(table);
  return {
    format: SAVE_FORMAT,
    row: rowOf(table),
    record: treeText(tree),
    ...(line === tree.main ? {} : { line }),
    terms,
    seat,
    drafts,
    sealed,
    forecasts,
    skipped,
    trials: trials[seat] ?? 0,
    guided,
    screen,
    ...(exercise ? { exercise } : {}),
  };
}

export interface Keeper {
  keep(table: Table, screen: Screen): void;
  /** Resolves when everything that was to be kept is safe, or was refused. */
  settled(): Promise<void>;
}

/** What to tell of a save that failed. */
function noticeOf(why: unknown): string {
  const name = why instanceof Error ? why.name : '';
  if (name === NO_ROOM) return 'notice.storage-full';
  return name === OTHER_TAB ? 'notice.other-tab' : 'notice.not-saved';
}

/** Starts keeping through a port. The notice of a failure comes once, until a save succeeds again. */
export function createKeeper(
  saves: SavePort,
  store: Store<AppState>,
  tell: Session['tell'],
): Keeper {
  let saving: Promise<void> = Promise.resolve();
  let told = false;
  return {
    settled: () => saving,

    keep(table, screen) {
      const kept = savedFrom(table, screen);
      saving = saving
        .then(() => saves.save(kept))
        .then(() => {
          told = false;
          store.set({ last: kept.row });
        })
        .catch((why: unknown) => {
          if (!told) tell('warning', noticeOf(why));
          told = true;
        });
    },
  };
}
