// The middle of play: the table, what is shown of it, and how it is kept. The commands in the files beside it act through this.
import { orderOptions } from '../../model/legal.ts';
import { isOver } from '../../run/play.ts';
import type { PlayTools } from './create-play.ts';
import type { Game, Screen } from '../state.ts';
import { hasAid } from '../class/played-exercise.ts';
import { itemsOf } from '../week-items.ts';
import { gameOf, viewOf } from './game-of.ts';
import { createKeeper } from './keeping.ts';
import { createOddsDesk, type OddsDesk } from './odds-desk.ts';
import { createImpactDesk, type ImpactDesk } from './impact-desk.ts';
import { createLuckDesk, type LuckDesk } from './luck-desk.ts';
import type { PlayKit } from './play.ts';
import { draftOf, isAtDesk, type Table } from './table.ts';

export interface PlayCore extends PlayKit {
  readonly odds: OddsDesk;
  readonly impact: ImpactDesk;
  readonly luck: LuckDesk;
  /** The table that is laid, or null before the first game. */
  table(): Table | null;
  /** The table if its person may go on with it by hand, else null; a record that doctrines played is only looked at. */
  writable(): Table | null;
  /** Takes the table away. */
  clear(): void;
  /** Puts another table in place without showing anything new. */
  put(next: Table): void;
  /** Lays the table before the player, from the start of a screen. */
  lay(next: Table, screen: Screen): void;
  /** Lays a change of the draft: what the orders cost and allow is reckoned anew, all else stays. */
  layDraft(next: Table): void;
  readonly changeGame: (change: (game: Game) => Partial<Game>) => void;
  readonly keep: () => void;
  /** Resolves when everything that was to be kept is safe, or was refused. */
  readonly settled: () => Promise<void>;
  /** Events in the list of the week last played. */
  itemCount(): number;
}

export function createCore(kit: PlayKit, { oddsPort, impactPort, luckPort }: PlayTools): PlayCore {
  const { store, ports, tell } = kit;
  let table: Table | null = null;
  const keeper = createKeeper(ports.saves, store, tell);

  const core: PlayCore = {
    ...kit,
    odds: createOddsDesk(oddsPort, {
      change: (change) => core.changeGame(change),
      failed: () => tell('warning', 'notice.no-odds'),
    }),

    impact: createImpactDesk(impactPort, (impact) =>
      core.changeGame(({ end }) => (end ? { end: { ...end, impact } } : {})),
    ),

    luck: createLuckDesk(luckPort, (luck) =>
      core.changeGame(({ end }) => (end ? { end: { ...end, luck } } : {})),
    ),

    table: () => table,

    writable() {
      if (!table || isOver(table.run)) return null;
      if (isAtDesk(table)) return table;
      // Going on by hand would make its header untrue.
      tell('warning', 'notice.not-yours');
      return null;
    },

    clear() {
      table = null;
      core.odds.stop();
      core.impact.stop();
      core.luck.stop();
      store.set({ game: null });
    },

    put(next) {
      table = next;
    },

    lay(next, screen) {
      const moved =
        table === null || table.run !== next.run || table.seat !== next.seat || screen === 'pass';
      table = next;
      const { telling, ...game } = gameOf(next);
      const report = game.reports.at(-1);
      const tells = screen === 'resolution' && report !== undefined;
      const shown = tells ? Math.min(1, itemsOf(report).length) : Number.MAX_SAFE_INTEGER;
      store.set({
        screen,
        game: { ...game, telling: tells ? { playing: !store.get().calm, shown } : telling },
      });
      if (!moved) return;
      core.impact.stop();
      core.luck.stop();
      if (game.end) {
        core.odds.course(next);
        core.luck.weigh(next);
        if (hasAid(next.exercise, 'impact')) core.impact.weigh(next);
      } else if (screen === 'pass') core.odds.stop();
      else core.odds.brief(next);
    },

    layDraft(next) {
      table = next;
      const draft = draftOf(next);
      const options = orderOptions(viewOf(next), draft);
      core.changeGame(({ trials }) => ({
        draft,
        canUndo: next.undo.length > 0,
        options,
        trials: { ...trials, fresh: false },
        held: next.held,
      }));
      core.keep();
    },

    changeGame(change) {
      const { game } = store.get();
      if (game) store.set({ game: { ...game, ...change(game) } });
    },

    settled: () => keeper.settled(),

    keep() {
      if (table) keeper.keep(table, store.get().screen);
    },

    itemCount() {
      const report = store.get().game?.reports.at(-1);
      return report ? itemsOf(report).length : 0;
    },
  };
  return core;
}
