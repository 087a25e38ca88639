// Where other luck comes in: at the end of a run its orders are given again under other seeds, and the run is placed among what came of them.
import { luckOf, type Luck, type LuckQuestion } from '../../analysis/luck-or-judgement.ts';
import type { LuckPort } from '../odds-port.ts';
import type { Table } from './table.ts';

export interface LuckDesk {
  /** Places a run that is over; tells twice: after the first hundred runs or so, and after all. */
  weigh(table: Table): void;
  stop(): void;
}

/** The run's own orders, and nothing else of it. */
export function luckQuestionOf({ run, scenario }: Pick<Table, 'run' | 'scenario'>): LuckQuestion {
  const { variant, assumptions, weeks, playOn } = run.record.header;
  return {
    scenario: scenario.id,
    variant,
    assumptions,
    day: scenario.day,
    weeks,
    playOn: playOn === true,
    orders: run.record.turns.map(({ orders }) => orders),
  };
}

/** Starts the desk over a port. */
export function createLuckDesk(port: LuckPort, tell: (luck: Luck) => void): LuckDesk {
  let underWay: { cancel(): void } | null = null;

  return {
    weigh(table) {
      underWay?.cancel();
      const question = luckQuestionOf(table);
      underWay = port.ask(question, table.scenario, {
        tell: (chunks) => tell(luckOf(question, table.scenario, table.run, chunks)),
        // The verdicts stand without a band then.
        failed: () => undefined,
      });
    },

    stop() {
      underWay?.cancel();
      underWay = null;
    },
  };
}
