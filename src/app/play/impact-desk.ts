// Where the impact of orders comes in: at the end of a run every order is weighed by playing on without it.
import type { ImpactQuestion, OrderAt } from '../../analysis/impact.ts';
import { ranked, type OrderImpact } from '../../analysis/impact-rows.ts';
import { SEATS, type SeatId } from '../../model/ids.ts';
import type { ImpactPort } from '../odds-port.ts';
import type { Impact } from '../state.ts';
import { personsOf, type Table } from './table.ts';

/** Pairs of a first look at every order, and of a closer one at those that moved most. */
const PAIRS = { first: 50, closer: 200 } as const;

/** Orders that are looked at more closely. */
const CLOSER = 8;

export interface ImpactDesk {
  /** Weighs the orders of a run that is over: the persons' own first, then the others', then the strongest once more. */
  weigh(table: Table): void;
  stop(): void;
}

interface WeekQuestion {
  readonly question: ImpactQuestion;
  readonly pairs: number;
}

function questionOf({ run }: Table, week: number, leftOut: readonly OrderAt[]): ImpactQuestion[] {
  const state = run.states[week];
  if (!state || leftOut.length === 0) return [];
  const { scenario, variant, assumptions } = run.record.header;
  const orders = run.record.turns.slice(week).map((turn) => turn.orders);
  return [{ scenario: scenario.id, variant, assumptions, state, orders, leftOut }];
}

/** The orders that these seats gave in a week. */
function ordersOf({ run }: Table, week: number, seats: readonly SeatId[]): OrderAt[] {
  const orders = run.record.turns[week]?.orders;
  return seats.flatMap((seat) => (orders?.[seat] ?? []).map((_, index) => ({ seat, index })));
}

const keyOf = ({ seat, week, order, target }: OrderImpact): string =>
  `${seat} ${week} ${order} ${target}`;

/**
 * Starts the desk over a port.
 * @param tell  what is known so far, and how many questions are still open
 */
export function createImpactDesk(port: ImpactPort, tell: (impact: Impact) => void): ImpactDesk {
  let underWay: { cancel(): void } | null = null;
  /** Counts the runs that were weighed, so that what comes in late for an earlier one is known as such. */
  let turn = 0;

  return {
    weigh(table) {
      turn += 1;
      underWay?.cancel();
      const mine = turn;
      const persons = personsOf(table.run);
      const others = SEATS.filter((seat) => !persons.includes(seat));
      const weeks = table.run.logs.map((_, week) => week);
      const look = (seats: readonly SeatId[]): WeekQuestion[] =>
        weeks.flatMap((week) =>
          questionOf(table, week, ordersOf(table, week, seats)).map((question) => ({
            question,
            pairs: PAIRS.first,
          })),
        );
      const open = [...look(persons), ...look(others)];
      const known = new Map<string, OrderImpact>();
      let closer = false;

      const news = (): void => {
        tell({ rows: ranked([...known.values()]), open: open.length, closer });
      };

      /** The weeks of the strongest orders, each with those orders alone. */
      const closerLook = (): WeekQuestion[] => {
        const strongest = ranked([...known.values()]).slice(0, CLOSER);
        return weeks.flatMap((week) => {
          const orders = table.run.record.turns[week]?.orders;
          const leftOut = ordersOf(table, week, SEATS).filter(({ seat, index }) =>
            strongest.some(
              (one) =>
                one.week === week + 1 &&
                one.seat === seat &&
                one.order === orders?.[seat][index]?.order &&
                one.target === orders?.[seat][index]?.target,
            ),
          );
          return questionOf(table, week, leftOut).map((question) => ({
            question,
            pairs: PAIRS.closer,
          }));
        });
      };

      const next = (): void => {
        if (mine !== turn) return;
        if (open.length === 0 && !closer) {
          closer = true;
          open.push(...closerLook());
        }
        const asked = open[0];
        news();
        if (!asked) return;
        underWay = port.ask(
          asked.question,
          table.scenario,
          {
            tell: (rows, done) => {
              if (mine !== turn || !done) return;
              for (const row of rows) known.set(keyOf(row), row);
              open.shift();
              next();
            },
            // What cannot be played here is left out; the others still stand.
            failed: () => {
              open.shift();
              next();
            },
          },
          asked.pairs,
        );
      };
      next();
    },

    stop() {
      turn += 1;
      underWay?.cancel();
      underWay = null;
    },
  };
}
