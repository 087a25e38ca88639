// The end of a run, when everything is open: what the debrief is drawn from.
import { verdictsOf } from '../../model/objectives.ts';
import { runTrajectory } from '../../model/trajectory.ts';
import { openView } from '../../model/view.ts';
import { currentState, isOver } from '../../run/play.ts';
import { endOrders } from '../end-orders.ts';
import type { EndOfRun } from '../state.ts';
import type { Table } from './table.ts';

/** Everything of a run that is over; null while it goes on. */
export function endOf(table: Table): EndOfRun | null {
  return isOver(table.run) ? openedRun(table) : null;
}

/** Everything of a run as far as it was played, with nothing hidden. The odds are reckoned afterwards. */
export function openedRun({ run, forecasts }: Pick<Table, 'run' | 'forecasts'>): EndOfRun {
  const state = currentState(run);
  return {
    open: openView(state),
    trajectory: runTrajectory(state.history),
    rungs: state.factions.map(({ id }) => ({
      faction: id,
      rungs: run.logs.map((log) => log.decisions.find((one) => one.faction === id)?.chosen ?? 0),
    })),
    events: run.logs.map(({ events }) => events),
    orders: endOrders(run.logs),
    verdicts: verdictsOf(state),
    odds: run.logs.map(() => null),
    impact: null,
    luck: null,
    swords: run.states.map(({ seats }) => seats.baghdad.sword),
    forecasts,
  };
}
