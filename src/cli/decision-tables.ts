// The decisions of the factions in a run as tidy tables: what was chosen, how clearly, on what, and the terms that add up to it.
import { fourDecimals } from '../analysis/shares.ts';
import { factsOf, type Basis } from '../model/basis.ts';
import { isoOf } from '../model/calendar-day.ts';
import type { DecisionRecord, TurnLog } from '../model/events.ts';
import { scoresOf, weigh } from '../model/faction/choice.ts';
import { explainExactly, type Why } from '../model/faction/explain.ts';
import type { DecisionInputs } from '../model/faction/inputs.ts';
import { exactChances, LUCK_OUTCOMES } from '../model/faction/luck.ts';
import { RUNGS } from '../model/ids.ts';
import { TERM_BASIS } from '../model/weights.ts';
import type { Run } from '../run/play.ts';
import type { Cell } from '../app/csv.ts';
import { column, type DataTable } from './data-table.ts';

/** Columns that many tables of a run have. */
export const WEEK = column('week', 'number', '1 to 104', 'week of the run');
export const DATE = column('date', 'ISO 8601', 'any day', 'first day of the week');
const FACTION = column('faction', 'id', 'paper-sword list factions', 'the faction');
const HUNDREDTHS = 'hundredths of a point';

/** The facts of a basis in one cell; nothing when it is a judgement. */
export function factsText(basis: Basis): string | null {
  const facts = factsOf(basis);
  return facts.length > 0 ? facts.join(' ') : null;
}

/** A decision with its explanation, by week. */
function* decisions(
  logs: readonly TurnLog[],
): Generator<{ readonly log: TurnLog; readonly decision: DecisionRecord; readonly why: Why }> {
  for (const log of logs) {
    for (const decision of log.decisions) {
      const { inputs, luck, chosen } = decision;
      yield { log, decision, why: explainExactly(inputs, luck, chosen, log.weights) };
    }
  }
}

/** One row a decision. */
export function decisionsTable({ logs }: Run): DataTable {
  const inputs = Object.keys(logs[0]?.decisions[0]?.inputs ?? {}) as (keyof DecisionInputs)[];
  function* rows(): Generator<Cell[]> {
    for (const { log, decision, why } of decisions(logs)) {
      const chances = exactChances(scoresOf(weigh(decision.inputs, log.weights)));
      yield [
        ...[log.week, isoOf(log.day), decision.faction, decision.chosen, why.next, why.lead],
        ...RUNGS.map((_, rung) => why.scores[rung] ?? null),
        ...RUNGS.map((_, rung) => fourDecimals((chances[rung] ?? 0) / LUCK_OUTCOMES)),
        ...inputs.map((input) => decision.inputs[input]),
      ];
    }
  }
  return {
    name: 'decisions',
    about: 'one row a decision of a faction: what it chose, how clearly, and what it decided on',
    columns: [
      WEEK,
      DATE,
      FACTION,
      column('chosen', 'rung', '0 to 4', `the rung it chose: ${RUNGS.join(', ')}`),
      column('next', 'rung', '0 to 4', 'the next-best rung'),
      column('lead', HUNDREDTHS, '0 or more', 'lead of the chosen over the next-best, with luck'),
      ...RUNGS.map((rung) =>
        column(`score.${rung}`, HUNDREDTHS, 'any', 'its score with luck; empty out of reach'),
      ),
      ...RUNGS.map((rung) =>
        column(`chance.${rung}`, 'share', '0 to 1', 'its chance before the draw'),
      ),
      ...inputs.map((input) =>
        column(`input.${input}`, 'points', '0 to 100 unless a count', 'what it was decided on'),
      ),
    ],
    rows: rows(),
  };
}

/** One row a decision and term. */
export function termsTable({ logs }: Run): DataTable {
  function* rows(): Generator<Cell[]> {
    for (const { log, decision, why } of decisions(logs)) {
      for (const { id, by } of why.terms) {
        yield [log.week, decision.faction, id, by, factsText(TERM_BASIS[id])];
      }
    }
  }
  return {
    name: 'terms',
    about: 'one row a decision and term; the terms of a decision add up to its lead',
    columns: [
      WEEK,
      FACTION,
      column('term', 'id', Object.keys(TERM_BASIS).join(', '), 'the term'),
      column('by', HUNDREDTHS, 'any', 'what it adds to the lead of the chosen rung over the next'),
      column('facts', 'ids', 'paper-sword list facts', 'facts that the term rests on'),
    ],
    rows: rows(),
  };
}
