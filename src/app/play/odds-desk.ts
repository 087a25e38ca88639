// Where the odds come in: the outlook of the week, the trials of a draft, and the course of the odds at the end.
import { oddsWeeks, plainView, type OddsQuestion } from '../../analysis/odds-question.ts';
import type { Odds } from '../../analysis/odds.ts';
import type { OrderChoice } from '../../model/content.ts';
import type { SeatId } from '../../model/ids.ts';
import { viewFor } from '../../model/view.ts';
import type { Run } from '../../run/play.ts';
import type { OddsPort } from '../odds-port.ts';
import type { Game } from '../state.ts';
import { draftOf, type Table } from './table.ts';

/** Trials behind the odds of the week and of a draft. */
export const RUNS = 1000;

/** Trials a week behind the course of the odds at the end, and behind those of two lines side by side. */
export const RUNS_AT_END = 200;

/** What the desk tells play, which puts it on the screen. */
export interface OddsNews {
  /** Changes the game on the screen. */
  change(change: (game: Game) => Partial<Game>): void;
  /** Odds could not be reckoned here. */
  readonly failed: () => void;
}

/** The odds of one game at a time. */
export interface OddsDesk {
  /** Reckons the odds of the week that the table stands before. */
  brief(table: Table): void;
  /** Tries the draft as it stands. */
  tryDraft(table: Table): void;
  /** Reckons the odds before every week of a run that is over, as one seat knew them then. */
  course(table: Table): void;
  /** Forgets everything under way: the player has gone on. */
  stop(): void;
}

/** What a seat asks before the week after so many, with this draft; null where no week is ahead. */
export function questionOf(
  run: Run,
  seat: SeatId,
  week: number,
  draft: readonly OrderChoice[],
): OddsQuestion | null {
  const state = run.states[week];
  if (!state) return null;
  const view = viewFor(state, seat, run.content);
  if (oddsWeeks(view) === 0) return null;
  const { scenario, variant, assumptions } = run.record.header;
  return { scenario: scenario.id, variant, assumptions, view: plainView(view), draft };
}

/** Starts the desk over a port. */
export function createOddsDesk(port: OddsPort, news: OddsNews): OddsDesk {
  /** Final odds by run, week and seat: the week before is looked up here. */
  const known = new Map<string, Odds>();
  let underWay: readonly { cancel(): void }[] = [];
  let trial: { cancel(): void } | null = null;

  const keyOf = ({ run, seat }: Table, week: number): string =>
    `${seat} ${run.record.turns[week - 1]?.hash ?? JSON.stringify(run.record.header)}`;

  function ask(
    table: Table,
    week: number,
    draft: readonly OrderChoice[],
    runs: number,
    tell: (odds: Odds, done: boolean) => void,
  ): { cancel(): void } | null {
    const question = questionOf(table.run, table.seat, week, draft);
    return question && port.ask(question, table.scenario, { tell, failed: news.failed }, runs);
  }

  const desk: OddsDesk = {
    brief(table) {
      desk.stop();
      const week = table.run.logs.length;
      if (table.terms.aids === 'exam') return;
      const before = known.get(keyOf(table, week - 1)) ?? null;
      const already = known.get(keyOf(table, week)) ?? null;
      news.change(({ outlook }) => ({
        outlook: { ...outlook, odds: already, done: already !== null, before },
      }));
      if (already) return;
      const asked = ask(table, week, [], RUNS, (odds, done) => {
        if (done) known.set(keyOf(table, week), odds);
        news.change(({ outlook }) => ({ outlook: { ...outlook, odds, done } }));
      });
      underWay = asked ? [asked] : [];
    },

    tryDraft(table) {
      trial?.cancel();
      news.change(({ trials }) => ({
        trials: { ...trials, odds: null, running: true, fresh: true },
      }));
      trial = ask(table, table.run.logs.length, draftOf(table), RUNS, (odds, done) => {
        news.change(({ trials }) => ({ trials: { ...trials, odds, running: !done } }));
      });
    },

    course(table) {
      desk.stop();
      underWay = table.run.logs.flatMap((_, week) => {
        const asked = ask(table, week, [], RUNS_AT_END, (odds, done) => {
          if (!done) return;
          news.change(({ end }) =>
            end
              ? { end: { ...end, odds: end.odds.map((one, at) => (at === week ? odds : one)) } }
              : {},
          );
        });
        return asked ? [asked] : [];
      });
    },

    stop() {
      for (const asked of underWay) asked.cancel();
      underWay = [];
      trial?.cancel();
      trial = null;
    },
  };
  return desk;
}
