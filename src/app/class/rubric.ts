// The rubric: reasoning, forecasts and use of evidence, four levels each, with what stands beside each. Never outcomes, never the dead.
import type { Evidence } from './evidence.ts';

export const CRITERIA = ['reasoning', 'forecasts', 'evidence'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** The levels, the lowest first. */
export const LEVELS = [1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

/** What the run says beside a criterion: a message key with figures. The words are the instructor's to judge by. */
export interface EvidenceLine {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Levels that an instructor picked, by criterion; a criterion without one is absent. */
export type Levels = Readonly<Record<string, number>>;

/** The level of a criterion; null while none is picked. */
export function levelOf(levels: Levels, criterion: Criterion): Level | null {
  return LEVELS.find((level) => level === levels[criterion]) ?? null;
}

/** A Brier score with two places, as it is printed. */
function twoPlaces(score: number): string {
  return score.toFixed(2);
}

function reasoningLines({ reasons }: Evidence): readonly EvidenceLine[] {
  if (reasons === null) return [{ key: 'rubric.line.analyst', params: {} }];
  const { orders, picked, listed, choices, firstLeft } = reasons;
  return [
    { key: 'rubric.line.reasons', params: { orders, picked, listed } },
    ...(choices === 0 ? [] : [{ key: 'rubric.line.first-left', params: { firstLeft, choices } }]),
  ];
}

function forecastLines({ forecasts }: Evidence): readonly EvidenceLine[] {
  const { given, scored, brier, evenThirds, surprises, revised } = forecasts;
  return [
    { key: 'rubric.line.forecasts', params: { given, scored } },
    ...(brier === null
      ? []
      : [
          {
            key: 'rubric.line.brier',
            params: { brier: twoPlaces(brier), even: twoPlaces(evenThirds) },
          },
        ]),
    ...(surprises === 0 ? [] : [{ key: 'rubric.line.revised', params: { surprises, revised } }]),
  ];
}

function evidenceLines({ consulted }: Evidence): readonly EvidenceLine[] {
  return [
    consulted === null
      ? { key: 'rubric.line.not-told', params: {} }
      : {
          key: 'rubric.line.consulted',
          params: { whys: consulted.whys, sources: consulted.sources },
        },
  ];
}

const LINES: Readonly<Record<Criterion, (evidence: Evidence) => readonly EvidenceLine[]>> = {
  reasoning: reasoningLines,
  forecasts: forecastLines,
  evidence: evidenceLines,
};

/** What stands beside a criterion of a room. */
export function linesFor(criterion: Criterion, evidence: Evidence): readonly EvidenceLine[] {
  return LINES[criterion](evidence);
}

/** What an instructor wrote about a room. */
export interface Grade {
  readonly levels: Levels;
  readonly note: string;
}

/** A room's row for a gradebook: the levels that were picked, their sum once all are, and the note. */
export interface GradebookRow {
  readonly label: string;
  readonly levels: Readonly<Record<Criterion, Level | null>>;
  /** Null until every criterion has its level. */
  readonly sum: number | null;
  /** The most that the sum can be. */
  readonly of: number;
  readonly note: string;
}

/** The rows of a gradebook, in the order of the labels. Rooms without a grade have an empty row. */
export function gradebookRows(
  labels: readonly string[],
  grades: ReadonlyMap<string, Grade>,
): readonly GradebookRow[] {
  return labels.map((label) => {
    const { levels = {}, note = '' } = grades.get(label) ?? {};
    const picked = CRITERIA.map((one) => levelOf(levels, one));
    const whole = picked.every((level) => level !== null);
    return {
      label,
      levels: {
        reasoning: levelOf(levels, 'reasoning'),
        forecasts: levelOf(levels, 'forecasts'),
        evidence: levelOf(levels, 'evidence'),
      },
      sum: whole ? picked.reduce<number>((sum, level) => sum + (level ?? 0), 0) : null,
      of: CRITERIA.length * LEVELS.length,
      note,
    };
  });
}
