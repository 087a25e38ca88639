// Where the impact of orders comes in: at the end of a run every order is weighed by playing on without it.
import {
  recordedIn,
  type ImpactChunk,
  type ImpactQuestion,
  type OrderAt,
} from '../../analysis/impact.ts';
import { impactsOf, ranked, type OrderImpact } from '../../analysis/impact-rows.ts';
import { SEATS, type SeatId } from '../../model/ids.ts';
import type { ImpactPort } from '../odds-port.ts';
import type { Impact } from '../state.ts';
import { personsOf, type Table } from './table.ts';

/**
 * Pairs of an order. A person's own orders are all looked at with the first few, so that there are
 * rows at once, and then with the rest; those of the others get fewer, but for the strongest.
 */
const PAIRS = { first: 20, whole: 200, others: 50 } as const;

/** Orders of the others that are looked at with all pairs in the end. */
const CLOSER = 8;

/** Answers from one telling to the next, after the first: drawing all rows anew takes time from the pairs. */
const BETWEEN = 3;

export interface ImpactDesk {
  /** Weighs the orders of a run that is over: the persons' own first, then the others', then the strongest of those further. */
  weigh(table: Table): void;
  stop(): void;
}

/** The orders that some seats gave in a week, and what was played of them. Pairs that come later are put to those that are there. */
interface Weighed {
  question: ImpactQuestion;
  /** Pairs asked for and answered so far, and chunks of the answer that is under way. */
  asked: number;
  known: readonly ImpactChunk[];
  news: readonly ImpactChunk[];
}

/**
 * The question of what some orders of a week did; none for a week that was not begun or without an order.
 * @param week  weeks played before it
 */
export function questionOf(
  { run }: Pick<Table, 'run'>,
  week: number,
  leftOut: readonly OrderAt[],
): ImpactQuestion[] {
  const state = run.states[week];
  if (!state || leftOut.length === 0) return [];
  const { scenario, variant, assumptions } = run.record.header;
  const orders = run.record.turns.slice(week).map((turn) => turn.orders);
  return [{ scenario: scenario.id, variant, assumptions, state, orders, leftOut }];
}

/**
 * The orders that these seats gave in a week.
 * @param week  weeks played before it
 */
export function ordersOf(
  { run }: Pick<Table, 'run'>,
  week: number,
  seats: readonly SeatId[],
): OrderAt[] {
  const orders = run.record.turns[week]?.orders;
  return seats.flatMap((seat) => (orders?.[seat] ?? []).map((_, index) => ({ seat, index })));
}

function weighedOf(table: Table, week: number, seats: readonly SeatId[]): Weighed | null {
  const [question] = questionOf(table, week, ordersOf(table, week, seats));
  return question ? { question, asked: 0, known: [], news: [] } : null;
}

function rowsOf({ question, known, news }: Weighed): readonly OrderImpact[] {
  const chunks = [...known, ...news];
  return chunks.length === 0 ? [] : impactsOf(question, chunks);
}

/**
 * Starts the desk over a port, which answers in the order in which it is asked. What can be asked is
 * asked at once, so that no worker ever waits for the next question.
 * @param tell  what is known so far, and how many weeks of orders are still open in this look
 */
export function createImpactDesk(port: ImpactPort, tell: (impact: Impact) => void): ImpactDesk {
  const underWay = new Set<{ cancel(): void }>();
  /** Counts the runs that were weighed, so that what comes in late for an earlier one is known as such. */
  let turn = 0;

  function stop(): void {
    turn += 1;
    for (const asking of underWay) asking.cancel();
    underWay.clear();
  }

  return {
    weigh(table) {
      stop();
      const mine = turn;
      const persons = personsOf(table.run);
      const rest = SEATS.filter((seat) => !persons.includes(seat));
      const weeks = table.run.logs.map((_, week) => ({
        own: weighedOf(table, week, persons),
        others: weighedOf(table, week, rest),
      }));
      const all = weeks.flatMap(({ own, others }) => [own, others]).filter((one) => one !== null);
      const rows = new Map<Weighed, readonly OrderImpact[]>();
      /** Weeks of which some orders could not be weighed. */
      const failed = new Set<number>();
      let open = all.length;
      let closer = false;
      let answers = 0;

      const news = (): void => {
        const known = ranked(all.flatMap((one) => rows.get(one) ?? []));
        tell({ rows: known, open, failed: failed.size, closer });
      };

      /** Asks for the pairs of some orders up to so many; `done` when they are there or cannot be played. */
      const ask = (weighed: Weighed, pairs: number, done: () => void): void => {
        const from = weighed.asked + 1;
        weighed.asked = pairs;
        const over = (): void => {
          if (mine !== turn) return;
          underWay.delete(asking);
          done();
          answers += 1;
          if (open === 0 || answers % BETWEEN === 1) news();
        };
        const asking = port.ask(
          weighed.question,
          table.scenario,
          {
            tell: (chunks, last) => {
              if (mine !== turn) return;
              // But for the very first rows, an answer waits for its end.
              if (!last && answers > 0) return undefined;
              weighed.news = chunks;
              rows.set(weighed, rowsOf(weighed));
              if (!last) return news();
              weighed.known = [...weighed.known, ...chunks];
              weighed.news = [];
              return over();
            },
            // What cannot be played here is left out and counted; the others still stand.
            failed: () => {
              if (mine !== turn) return;
              failed.add(weighed.question.state.week);
              over();
            },
          },
          pairs - from + 1,
          from,
        );
        underWay.add(asking);
      };

      /** What is left of a look when the orders of one more week are through. */
      const through = (): void => {
        open -= 1;
        if (open > 0 || closer) return;
        closer = true;
        lookCloser();
      };

      /** The others' orders of the weeks in which their strongest were given, with all pairs. */
      const lookCloser = (): void => {
        const others = weeks.map((week) => week.others).filter((one) => one !== null);
        const strongest = ranked(others.flatMap((one) => rows.get(one) ?? [])).slice(0, CLOSER);
        const further = others.filter((one) =>
          strongest.some(({ week }) => week === one.question.state.week + 1),
        );
        open = further.length;
        for (const one of further) ask(one, PAIRS.whole, through);
      };

      for (const { own } of weeks) if (own) ask(own, PAIRS.first, () => undefined);
      for (const { own, others } of weeks) {
        if (!own) continue;
        ask(own, PAIRS.whole, () => {
          through();
          if (!others) return;
          // The runs as recorded are the same for them, and there are enough of them now, unless own ones failed.
          if (!failed.has(own.question.state.week)) {
            const recorded = own.known.map((chunk) => recordedIn(own.question, chunk));
            others.question = { ...others.question, recorded };
          }
          ask(others, PAIRS.others, through);
        });
      }
      for (const { own, others } of weeks) if (!own && others) ask(others, PAIRS.others, through);
      if (all.length === 0) closer = true;
      news();
    },

    stop,
  };
}
