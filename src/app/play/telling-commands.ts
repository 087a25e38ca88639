// Telling: the events of a week one by one, why a faction or a computer seat did what it did, and the record as a file.
import { outcomesOf, sumUp, type Outcome } from '../../analysis/advisers.ts';
import { explainExactly } from '../../model/faction/explain.ts';
import type { FactionId } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import { pickCard } from '../pick-rows.ts';
import { mayAskWhy } from '../class/played-exercise.ts';
import { recordFileName } from '../session.ts';
import type { OpenWhy } from '../state.ts';
import type { PlayCore } from './core.ts';
import { lookBehind } from './exercise-commands.ts';
import { savedFrom, textOf } from './keeping.ts';
import type { Play } from './play.ts';

type TellingCommands = Pick<
  Play,
  | 'showEvent'
  | 'tellEvents'
  | 'tellNext'
  | 'tellAll'
  | 'guided'
  | 'openWhy'
  | 'closeWhy'
  | 'advisersRecord'
  | 'picksOf'
  | 'downloadRecord'
>;

export function tellingCommands(core: PlayCore): TellingCommands {
  const { ports, store, changeGame } = core;
  /** Forecasts that have come due, by the state they were made at: each is played once. */
  const outcomes = new WeakMap<State, readonly Outcome[]>();

  function whyOf(faction: FactionId, week: number): OpenWhy | null {
    const { game } = store.get();
    const log = core.table()?.run.logs[week - 1];
    if (!game || !log) return null;
    if (game.end) {
      const decision = log.decisions.find((one) => one.faction === faction);
      if (!decision) return null;
      return {
        faction,
        week,
        why: explainExactly(decision.inputs, decision.luck, decision.chosen, log.weights),
        observed: decision.chosen,
      };
    }
    const seen = game.reports[week - 1]?.decisions.find((one) => one.faction === faction);
    return seen ? { faction, week, why: seen.why, observed: seen.observed } : null;
  }

  return {
    showEvent(index) {
      changeGame(({ telling }) => ({
        event: index,
        telling: { playing: false, shown: Math.max(telling.shown, index + 1) },
      }));
    },

    tellEvents(playing) {
      const total = core.itemCount();
      changeGame(({ telling, event }) =>
        playing && telling.shown >= total
          ? { telling: { playing: total > 1, shown: Math.min(1, total) }, event: 0 }
          : { telling: { ...telling, playing }, event },
      );
    },

    tellNext() {
      const total = core.itemCount();
      changeGame(({ telling }) => {
        const shown = Math.min(total, telling.shown + 1);
        return {
          event: Math.max(0, shown - 1),
          telling: { playing: telling.playing && shown < total, shown },
        };
      });
    },

    tellAll() {
      changeGame(() => ({ telling: { playing: false, shown: core.itemCount() } }));
    },

    guided(step) {
      const table = core.table();
      if (!table || table.guided.includes(step)) return;
      const guided = [...table.guided, step];
      core.put({ ...table, guided });
      changeGame(() => ({ guided }));
      core.keep();
    },

    openWhy(faction, week, asked = true) {
      const { game } = store.get();
      if (game && !mayAskWhy(game)) {
        if (asked) core.tell('information', 'notice.why-closed');
        return;
      }
      const why = whyOf(faction, week);
      changeGame(() => ({ why }));
      if (why && asked) lookBehind(core, 'whys');
    },

    closeWhy() {
      changeGame(() => ({ why: null }));
    },

    advisersRecord() {
      const table = core.table();
      if (!table) return [];
      const { run, seat } = table;
      const orders = run.record.turns.map((turn) => turn.orders);
      const all = run.states.flatMap((state, week) => {
        const due = outcomes.get(state) ?? outcomesOf(run.states, orders, run.content, seat, week);
        if (due.length > 0) outcomes.set(state, due);
        return due;
      });
      return sumUp(seat, all);
    },

    picksOf(seat, week) {
      const table = core.table();
      return table && store.get().game?.end ? pickCard(table.run, seat, week) : null;
    },

    downloadRecord() {
      const table = core.table();
      if (table) ports.files.download(recordFileName(savedFrom(table, 'end').row), textOf(table));
    },
  };
}
