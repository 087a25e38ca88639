// Reading a record back: its form, its scenario and rules, and every hash from the first week on.
import * as v from 'valibot';
import type { SeatId } from '../model/ids.ts';
import { findReading } from '../model/assumptions.ts';
import { GENERATOR } from '../model/chance.ts';
import { RULES_VERSION } from '../model/rules-version.ts';
import { findVariant, type Scenario } from '../scenario/scenario.ts';
import { isOver, playOnCopy, playWeek, startRun, type IllegalOrder, type Run } from './play.ts';
import { RecordFile, type RunRecord } from './record.ts';

/** Why a record could not be read or does not hold. Worded in the text layer under `record.<kind>`. */
export type RecordProblem =
  | { readonly kind: 'not-json'; readonly detail: string }
  | {
      readonly kind: 'wrong-form';
      readonly path: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly kind: 'other-format'; readonly found: string }
  | { readonly kind: 'other-rules'; readonly found: string; readonly ours: string }
  | { readonly kind: 'other-generator'; readonly found: string; readonly ours: string }
  | { readonly kind: 'unknown-scenario'; readonly found: string }
  | {
      readonly kind: 'other-scenario';
      readonly id: string;
      readonly found: string;
      readonly ours: string;
      readonly foundHash: string;
      readonly oursHash: string;
    }
  | { readonly kind: 'unknown-variant'; readonly id: string; readonly found: string }
  | { readonly kind: 'unknown-doctrine'; readonly seat: SeatId; readonly found: string }
  | { readonly kind: 'unknown-assumption'; readonly found: string; readonly reading: string }
  | { readonly kind: 'too-long'; readonly weeks: number; readonly turns: number }
  | { readonly kind: 'illegal-order'; readonly week: number; readonly illegal: IllegalOrder }
  | {
      readonly kind: 'differs';
      readonly week: number;
      readonly expected: string;
      readonly found: string;
    };

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: RecordProblem };

const bad = (problem: RecordProblem): { ok: false; problem: RecordProblem } => ({
  ok: false,
  problem,
});

/** Reads the text of a record file. Checks its form only; nothing is played. */
export function parseRecord(text: string): Read<RunRecord> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return bad({
      kind: 'not-json',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
  const format =
    typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (
    typeof format === 'string' &&
    format.startsWith('paper-sword-run/') &&
    format !== 'paper-sword-run/1'
  ) {
    return bad({ kind: 'other-format', found: format });
  }
  const result = v.safeParse(RecordFile, data);
  if (result.success) return { ok: true, value: result.output };
  return bad(formProblem(result.issues[0]));
}

/** Where the form of a file is wrong, what stands there and what would be right. */
export function formProblem(issue: v.BaseIssue<unknown>): RecordProblem {
  return {
    kind: 'wrong-form',
    path: v.getDotPath(issue) ?? '',
    expected: expectedWords(issue),
    found: issue.received === '0' ? 'nothing' : issue.received,
  };
}

/** What would be right at a place of the file, in words. */
function expectedWords(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'no such key';
  if (issue.type === 'min_length') return 'a text with at least one letter or digit';
  return issue.type === 'regex' ? issue.message : (issue.expected ?? issue.message);
}

/** Text of a record file, two spaces deep, ending in a line break. */
export function recordText(record: RunRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/**
 * Plays a record again, week by week, from its orders alone; no doctrine is called.
 * Stops at the first week whose hash differs and names it.
 * @param find  gives the scenario with an id, if it is at hand
 */
export function replay(record: RunRecord, find: (id: string) => Scenario | undefined): Read<Run> {
  const { header } = record;
  if (header.rules !== RULES_VERSION) {
    return bad({ kind: 'other-rules', found: header.rules, ours: RULES_VERSION });
  }
  if (header.generator !== GENERATOR) {
    return bad({ kind: 'other-generator', found: header.generator, ours: GENERATOR });
  }
  const scenario = find(header.scenario.id);
  if (!scenario) return bad({ kind: 'unknown-scenario', found: header.scenario.id });
  if (header.scenario.hash !== scenario.hash) {
    return bad({
      kind: 'other-scenario',
      id: scenario.id,
      found: header.scenario.version,
      ours: scenario.version,
      foundHash: header.scenario.hash.slice(0, 12),
      oursHash: scenario.hash.slice(0, 12),
    });
  }
  const variant = findVariant(scenario, header.variant);
  if (!variant) return bad({ kind: 'unknown-variant', id: scenario.id, found: header.variant });
  if (record.turns.length > header.weeks) {
    return bad({ kind: 'too-long', weeks: header.weeks, turns: record.turns.length });
  }

  for (const [found, reading] of Object.entries(header.assumptions)) {
    if (!findReading(found, reading)) return bad({ kind: 'unknown-assumption', found, reading });
  }

  let run = startRun(scenario, variant, header);
  run = { ...run, record: { ...run.record, header } };
  for (const [index, turn] of record.turns.entries()) {
    const week = index + 1;
    if (isOver(run)) return bad({ kind: 'too-long', weeks: index, turns: record.turns.length });
    const played = playWeek(run, turn.orders, playOnCopy);
    if (!played.ok) return bad({ kind: 'illegal-order', week, illegal: played.illegal });
    run = played.run;
    const found = run.record.turns[index]?.hash ?? '';
    if (found !== turn.hash) return bad({ kind: 'differs', week, expected: turn.hash, found });
  }
  return { ok: true, value: run };
}
