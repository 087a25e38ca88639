// What the person at the device may see of the table.
import { orderOptions } from '../../model/legal.ts';
import { reportFor } from '../../model/report.ts';
import { viewFor } from '../../model/view.ts';
import { currentState } from '../../run/play.ts';
import { trialsOf } from '../setup.ts';
import type { Game, Outlook, Trials } from '../state.ts';
import { endOf } from './end-of-run.ts';
import { asksForecast } from './forecasts.ts';
import { boardAt } from './growth.ts';
import { draftOf, isAtDesk, personsOf, type Table } from './table.ts';

/** The outlook without the model's odds: what the person gave, and whether they are asked. */
export function ownOutlook(table: Table): Pick<Outlook, 'asks' | 'own'> {
  const { run, seat, terms, forecasts, skipped } = table;
  const own = forecasts[seat] ?? [];
  const mayBeAsked = isAtDesk(table) && currentState(run).ending === 'none';
  return {
    asks:
      mayBeAsked &&
      asksForecast(terms.aids, run.logs.length, own, skipped[seat] ?? null, {
        weekly: terms.analyst === seat,
      }),
    own: own.at(-1) ?? null,
  };
}

/** Trials that are left to the person at the device this week; null for any number. */
export function trialsLeft({ terms, trials, seat }: Table): number | null {
  const all = trialsOf(terms.aids);
  return all === null ? null : Math.max(0, all - (trials[seat] ?? 0));
}

/** The seat's view of this moment. */
export function viewOf({ run, seat }: Table): Game['view'] {
  return viewFor(currentState(run), seat, run.content);
}

/** The game as the person at the device may see it, at the start of a screen. */
export function gameOf(table: Table): Game {
  const { run, scenario, seat, terms, save, name, sealed, guided, held, forecasts } = table;
  const view = viewOf(table);
  const draft = draftOf(table);
  const trials: Trials = { left: trialsLeft(table), odds: null, running: false, fresh: false };
  return {
    save,
    name,
    header: run.record.header,
    scenario,
    terms,
    persons: personsOf(run),
    sealed,
    seat,
    view,
    reports: run.logs.map((log) => reportFor(log, seat)),
    draft,
    canUndo: table.undo.length > 0,
    options: orderOptions(view, draft),
    why: null,
    event: 0,
    telling: { playing: false, shown: Number.MAX_SAFE_INTEGER },
    forecasts: forecasts[seat] ?? [],
    outlook: { ...ownOutlook(table), odds: null, done: false, before: null },
    trials,
    held,
    guided,
    end: endOf(table),
    board: boardAt(table),
    exercise: table.exercise,
  };
}
