// Where the odds of two lines come in: asked week by week from the fork with the same numbers of trials, each state once, and called off when the comparison is closed.
import type { Odds } from '../../analysis/odds.ts';
import type { SeatId } from '../../model/ids.ts';
import type { Run } from '../../run/play.ts';
import { firstLink } from '../../run/record.ts';
import { firstDifference } from '../../run/tree-compare.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ComparedOdds, OddsPair } from '../board/compare-odds.ts';
import type { OddsPort } from '../odds-port.ts';
import { questionOf, RUNS_AT_END } from './odds-desk.ts';

/** Two lines of one game, and whose knowledge their odds are reckoned from. */
export interface LinesAsked {
  readonly scenario: Scenario;
  readonly one: Run;
  readonly other: Run;
  readonly seat: SeatId;
}

export interface CompareDesk {
  /**
   * Asks for the odds of both lines before each week from the fork on. Told at once with what is known
   * already, and again with every state that comes in.
   * @returns the way to call it off: nothing more is told
   */
  ask(lines: LinesAsked, tell: (odds: ComparedOdds) => void): { cancel(): void };
}

/** The first week that is asked about: that of the fork; all weeks of lines that do not differ. */
function firstWeek(one: Run, other: Run): number {
  const fork = firstDifference(one, other)?.week;
  if (fork !== undefined) return fork;
  const [ours, theirs] = [one.logs.length, other.logs.length];
  return ours === theirs ? 1 : Math.min(ours, theirs) + 1;
}

/** A name for what a seat knows before a week: the link of the chain up to there stands for the state. */
function keyOf(run: Run, seat: SeatId, week: number): string {
  const { header, turns } = run.record;
  return `${seat} ${turns[week - 2]?.hash ?? firstLink(header)}`;
}

/** Starts the desk over a port. What it was told is kept, so that a comparison that is opened again is there at once. */
export function createCompareDesk(port: OddsPort): CompareDesk {
  const known = new Map<string, Odds>();

  return {
    ask({ scenario, one, other, seat }, tell) {
      const from = firstWeek(one, other);
      const last = Math.max(one.states.length, other.states.length);
      const weeks = Array.from({ length: last - from + 1 }, (_, at) => from + at);
      /** Questions by what they are about: a state that both lines share is asked about once. */
      const questions = new Map<string, NonNullable<ReturnType<typeof questionOf>>>();
      for (const week of weeks) {
        for (const run of [one, other]) {
          const key = keyOf(run, seat, week);
          const question = questions.has(key) ? null : questionOf(run, seat, week - 1, []);
          if (question) questions.set(key, question);
        }
      }
      let failed = false;
      let open = true;
      const oddsOf = (run: Run, week: number): Odds | null =>
        week <= run.states.length ? (known.get(keyOf(run, seat, week)) ?? null) : null;
      const news = (): void => {
        // What comes in after it was called off is kept, and told to nobody.
        if (!open) return;
        tell({
          seat,
          runs: RUNS_AT_END,
          pairs: weeks.map((week): OddsPair => ({
            week,
            one: oddsOf(one, week),
            other: oddsOf(other, week),
          })),
          reckoned: [...questions.keys()].filter((key) => known.has(key)).length,
          all: questions.size,
          failed,
        });
      };
      news();
      const asked = [...questions].flatMap(([key, question]) =>
        known.has(key)
          ? []
          : [
              port.ask(
                question,
                scenario,
                {
                  tell: (odds, done) => {
                    if (!done) return;
                    known.set(key, odds);
                    news();
                  },
                  failed: () => {
                    failed = true;
                    news();
                  },
                },
                RUNS_AT_END,
              ),
            ],
      );
      return {
        cancel: () => {
          open = false;
          for (const question of asked) question.cancel();
        },
      };
    },
  };
}
