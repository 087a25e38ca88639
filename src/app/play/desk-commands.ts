// What is done at the desk before a week is sealed: orders, the own forecast, trials.
import { findIllegal } from '../../model/legal.ts';
import { findOrder } from '../../model/orders/all-orders.ts';
import type { PlayCore } from './core.ts';
import { ownOutlook, trialsLeft, viewOf } from './game-of.ts';
import type { Play } from './play.ts';
import { draftOf, undone, withDraft, type Table } from './table.ts';

type DeskCommands = Pick<
  Play,
  'addOrder' | 'removeOrder' | 'setReason' | 'undo' | 'forecast' | 'skipForecast' | 'tryDraft'
>;

export function deskCommands(core: PlayCore): DeskCommands {
  /** Puts the table and shows what became of the outlook. */
  function putOutlook(next: Table): void {
    core.put(next);
    core.changeGame(({ outlook }) => ({
      forecasts: next.forecasts[next.seat] ?? [],
      outlook: { ...outlook, ...ownOutlook(next) },
    }));
    core.keep();
  }

  return {
    addOrder(order, target, wanted) {
      const table = core.table();
      const reason = wanted ?? (table && findOrder(table.seat, order)?.reasons[0]);
      if (!table || !reason) return;
      const draft = [...draftOf(table), { order, target, reason }];
      const illegal = findIllegal(viewOf(table), draft);
      if (illegal) core.tell('warning', illegal.block.key, { ...illegal.block.params });
      else core.layDraft(withDraft(table, draft));
    },

    removeOrder(index) {
      const table = core.table();
      if (!table) return;
      core.layDraft(
        withDraft(
          table,
          draftOf(table).filter((_, at) => at !== index),
        ),
      );
    },

    setReason(index, reason) {
      const table = core.table();
      if (!table) return;
      const draft = draftOf(table).map((one, at) => (at === index ? { ...one, reason } : one));
      core.layDraft(withDraft(table, draft));
    },

    undo() {
      const table = core.table();
      if (table && table.undo.length > 0) core.layDraft(undone(table));
    },

    forecast(percents) {
      const table = core.writable();
      if (!table) return;
      const week = table.run.logs.length;
      const earlier = (table.forecasts[table.seat] ?? []).filter((one) => one.week !== week);
      putOutlook({
        ...table,
        forecasts: { ...table.forecasts, [table.seat]: [...earlier, { week, percents }] },
      });
    },

    skipForecast() {
      const table = core.table();
      if (!table) return;
      putOutlook({ ...table, skipped: { ...table.skipped, [table.seat]: table.run.logs.length } });
    },

    tryDraft() {
      const table = core.writable();
      if (!table || trialsLeft(table) === 0) return;
      const used = (table.trials[table.seat] ?? 0) + 1;
      const next = { ...table, trials: { ...table.trials, [table.seat]: used } };
      core.put(next);
      core.changeGame(({ trials }) => ({ trials: { ...trials, left: trialsLeft(next) } }));
      core.odds.tryDraft(next);
      core.keep();
    },
  };
}
