// Lesson plans, prompts, the check, the rubric and the paper pack: minutes add up, words and facts exist, numbers are the rules' own.
import { describe, expect, test } from 'vitest';

import { checkFor } from '../src/app/class/check.ts';
import {
  debriefShare,
  DEBRIEF,
  LESSON_LENGTHS,
  lessonPlan,
  pairOf,
  phaseAt,
  promptFor,
  type LessonPlan,
} from '../src/app/class/lesson.ts';
import { halfTime } from '../src/app/class/lesson-shape.ts';
import { paperPack } from '../src/app/class/paper.ts';
import { nearest, rungChances, rungTable, upTo } from '../src/app/class/paper-tables.ts';
import { CRITERIA, gradebookRows, LEVELS, linesFor } from '../src/app/class/rubric.ts';
import type { Evidence } from '../src/app/class/evidence.ts';
import { findFact } from '../src/facts/facts.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import { exactChances, LUCK_OUTCOMES } from '../src/model/faction/luck.ts';
import { pointsTo } from '../src/model/trajectory.ts';
import { WEIGHTS } from '../src/model/weights.ts';
import { WEEKS_OF_LESSON } from '../src/run/class/exercise.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { EN } from '../src/text/messages-en.ts';
import { PLACEHOLDER } from '../src/text/say.ts';
import { SCENARIO_IDS, shipped } from './support/game.ts';

const PLANS = SCENARIO_IDS.flatMap((id) =>
  LESSON_LENGTHS.map((minutes) => ({ id, minutes, plan: lessonPlan(shipped(id), minutes) })),
);

function unknownFacts(facts: readonly string[]): readonly string[] {
  return facts.filter((fact) => findFact(fact) === undefined);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Of some keys those that have no words. */
function missing(...keys: readonly string[]): readonly string[] {
  return keys.filter((key) => EN[key] === undefined);
}

/** Names that a text wants filled in. */
function wanted(key: string): readonly string[] {
  return [...(EN[key] ?? '').matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

describe('a lesson plan', () => {
  test('there are three for each scenario', () => {
    expect(PLANS).toHaveLength(18);
  });

  test.each(PLANS)('$id, $minutes minutes: adds up without a gap', ({ minutes, plan }) => {
    expect(sum(plan.phases.map((phase) => phase.minutes))).toBe(minutes);
    let at = 0;
    for (const phase of plan.phases) {
      expect(phase.from).toBe(at);
      expect(phase.minutes).toBeGreaterThan(0);
      at += phase.minutes;
    }
  });

  test.each(PLANS)('$id, $minutes minutes: a third is for the debrief', ({ minutes, plan }) => {
    const debrief = plan.phases.filter(({ kind }) => DEBRIEF.includes(kind));
    expect(sum(debrief.map((phase) => phase.minutes))).toBe(plan.debrief.minutes);
    expect(plan.debrief.minutes).toBeGreaterThanOrEqual(debriefShare(minutes));
    expect(plan.debrief.minutes * 3).toBeGreaterThanOrEqual(minutes);
    expect(debrief[0]?.from).toBe(plan.debrief.from);
    expect(plan.phases.slice(-debrief.length)).toEqual(debrief);
  });

  test.each(PLANS)('$id, $minutes minutes: its weeks fit the scenario', ({ id, minutes, plan }) => {
    expect(plan.weeks).toBe(Math.min(WEEKS_OF_LESSON[minutes], shipped(id).weeks));
    for (let round = 1; round <= plan.rounds; round++) {
      const weeks = plan.phases.flatMap((phase) =>
        phase.weeks && phase.round === round
          ? Array.from({ length: phase.weeks.to - phase.weeks.from + 1 }, (_, at) =>
              phase.weeks ? phase.weeks.from + at : 0,
            )
          : [],
      );
      expect(weeks).toEqual(Array.from({ length: plan.weeks }, (_, at) => at + 1));
    }
  });

  test.each(PLANS)('$id, $minutes minutes: every text and fact is there', ({ plan }) => {
    const texts = [plan.tension, ...plan.notes, ...plan.questions];
    expect(texts.filter(({ words }) => words.trim() === '')).toEqual([]);
    expect(unknownFacts(texts.flatMap(({ facts }) => facts))).toEqual([]);
    expect(plan.tension.facts.length).toBeGreaterThan(0);
    const keys = plan.phases.flatMap(({ kind }) =>
      ['', '.does', '.says', '.rooms'].map((tail) => `lesson.phase.${kind}${tail}`),
    );
    expect(keys.filter((key) => EN[key] === undefined)).toEqual([]);
  });

  test.each(PLANS)('$id, $minutes minutes: asks each of its questions once', ({ plan }) => {
    const asked = plan.phases.flatMap(({ questions }) => questions);
    expect([...asked].sort()).toEqual(plan.questions.map(({ id }) => id).sort());
    expect(asked.length).toBeGreaterThan(0);
  });

  test('pairs the two seats that were told the least in common', () => {
    const items = (...keys: string[]) => keys.map((key) => ({ key, basis: { assumption: 'x' } }));
    const scenario = {
      opening: {
        baghdad: items('a', 'b'),
        washington: items('a', 'b'),
        tehran: items('b', 'c'),
      },
    } as unknown as Scenario;
    expect(pairOf(scenario)).toMatchObject({ shared: 1, of: 3 });
    expect(pairOf(scenario).seats).toContain('tehran');
  });

  test('the clock stands in the part whose minutes are running, and in none once they are over', () => {
    const plan = lessonPlan(shipped('deadline'), 45);
    expect(phaseAt(plan, 0)?.kind).toBe('settle');
    expect(phaseAt(plan, 3 * 60 - 1)?.kind).toBe('settle');
    expect(phaseAt(plan, 3 * 60)?.kind).toBe('brief');
    expect(phaseAt(plan, 45 * 60 - 1)?.kind).toBe('close');
    expect(phaseAt(plan, 45 * 60)).toBeNull();
  });

  test('a run of other weeks than the plan’s keeps the minutes', () => {
    const plan = lessonPlan(shipped('deadline'), 45, 4);
    expect(plan.weeks).toBe(4);
    expect(plan.rounds).toBe(1);
    expect(sum(plan.phases.map(({ minutes }) => minutes))).toBe(45);
    expect(lessonPlan(shipped('deadline'), 90, 40).weeks).toBe(26);
  });
});

describe('prompts', () => {
  const single = PLANS.filter(({ plan }) => plan.rounds === 1);

  function pauseBefore(plan: LessonPlan): number | undefined {
    const at = plan.phases.findIndex(({ kind }) => kind === 'pause');
    return plan.phases[at + 1]?.weeks?.from;
  }

  test.each(single)('$id, $minutes minutes: come at the moments of the plan', (row) => {
    const exercise = { lesson: row.minutes, weeks: row.plan.weeks };
    const told = Array.from({ length: row.plan.weeks }, (_, at) => at + 1).flatMap((week) => {
      const prompt = promptFor(exercise, week);
      return prompt ? [[week, prompt.moment]] : [];
    });
    expect(told).toEqual([
      [pauseBefore(row.plan), 'half'],
      [row.plan.weeks, 'last'],
    ]);
    expect(promptFor(exercise, 'before')?.moment).toBe('before');
    const end = promptFor(exercise, 'end');
    const minutes = Object.fromEntries(row.plan.phases.map((one) => [one.kind, one.minutes]));
    for (const part of ['what', 'why', 'so-what', 'now-what']) {
      const line = end?.lines.find(({ key }) => key === `lesson.prompt.end.${part}`);
      expect(line?.params['minutes']).toBe(minutes[part]);
    }
  });

  test('have all their words, with everything filled in', () => {
    for (const lesson of LESSON_LENGTHS) {
      for (const at of ['before', 2, 3, 'end'] as const) {
        const prompt = promptFor({ lesson, weeks: 3 }, at);
        expect(EN[prompt?.title ?? '']).toBeDefined();
        for (const { key, params } of prompt?.lines ?? []) {
          expect(missing(key)).toEqual([]);
          expect(wanted(key).filter((name) => params[name] === undefined)).toEqual([]);
        }
      }
    }
  });

  test('without a lesson there are none, and a run of one week has no half', () => {
    expect(promptFor({ lesson: null, weeks: 6 }, 'before')).toBeNull();
    expect(halfTime(1)).toBeNull();
    expect(promptFor({ lesson: 15, weeks: 1 }, 1)).toBeNull();
  });
});

describe('the check', () => {
  const SEATINGS: readonly (readonly SeatId[])[] = [[], ...SEATS.map((seat) => [seat]), SEATS];
  const CHECKS = SCENARIO_IDS.flatMap((id) =>
    SEATINGS.map((seats) => ({
      id,
      seats: seats.join(' '),
      questions: checkFor(shipped(id), seats),
    })),
  );

  test.each(CHECKS)('$id, $seats: four or five questions, one right answer each', (row) => {
    expect(row.questions.length).toBeGreaterThanOrEqual(4);
    expect(row.questions.length).toBeLessThanOrEqual(5);
    for (const { answers } of row.questions) {
      expect(answers.length).toBeGreaterThanOrEqual(3);
      expect(answers.length).toBeLessThanOrEqual(4);
      expect(answers.filter(({ right }) => right)).toHaveLength(1);
    }
  });

  test.each(CHECKS)('$id, $seats: every answer is explained, by a fact or a rule', (row) => {
    for (const { key, seat, answers } of row.questions) {
      expect(missing(key)).toEqual([]);
      expect(wanted(key).every((name) => name === 'seat' && seat !== null)).toBe(true);
      for (const answer of answers) {
        const { rule } = answer;
        const keys = rule === null ? [] : [`check.rule.${rule}`];
        expect(missing(answer.key, answer.why, ...keys)).toEqual([]);
        expect(answer.facts.length + keys.length).toBeGreaterThan(0);
        expect(unknownFacts(answer.facts)).toEqual([]);
      }
    }
  });

  test('is the same each time, asks about the tension, and does not always have the right answer in one place', () => {
    for (const id of SCENARIO_IDS) {
      expect(checkFor(shipped(id), ['tehran'])).toEqual(checkFor(shipped(id), ['tehran']));
      expect(checkFor(shipped(id), []).some((one) => one.id === 'tension')).toBe(true);
    }
    const places = CHECKS.flatMap(({ questions }) =>
      questions.map(({ answers }) => answers.findIndex(({ right }) => right)),
    );
    expect(new Set(places).size).toBe(4);
  });

  test('a scenario of one’s own has the general questions', () => {
    const own = { ...shipped('deadline'), id: 'my-own' };
    expect(checkFor(own, ['washington']).map(({ id }) => id)).toEqual([
      'who-fires',
      'ceiling',
      'measured',
      'reason',
      'hidden',
    ]);
  });
});

describe('the rubric', () => {
  const EVIDENCE: Evidence = {
    label: 'Quiet Otter',
    seats: ['baghdad'],
    reasons: { orders: 9, picked: 4, listed: 12, choices: 9, firstLeft: 5 },
    forecasts: { given: 6, scored: 5, brier: 0.51, evenThirds: 2 / 3, surprises: 2, revised: 1 },
    consulted: { whys: 3, sources: 2 },
  };

  test('has words for every level and every line', () => {
    for (const criterion of CRITERIA) {
      for (const tail of ['', '.about', ...LEVELS.map((level) => `.${level}`)]) {
        expect(missing(`rubric.${criterion}${tail}`)).toEqual([]);
      }
      const bare = { ...EVIDENCE, reasons: null, consulted: null };
      for (const evidence of [EVIDENCE, bare]) {
        const lines = linesFor(criterion, evidence);
        expect(lines.length).toBeGreaterThan(0);
        for (const { key, params } of lines) {
          expect(missing(key)).toEqual([]);
          expect(wanted(key).filter((name) => params[name] === undefined)).toEqual([]);
        }
      }
    }
  });

  test('says nothing of how a run came out', () => {
    const words = Object.entries(EN)
      .filter(([key]) => /^rubric\.(line|reasoning|forecasts|evidence)\b/.test(key))
      .map(([, text]) => text)
      .join(' ');
    expect(words).not.toMatch(
      /kill|wound|dead|death|attack|breach|escalat|verdict|objective|won\b/i,
    );
  });

  test('a gradebook has a row a room, and a sum only when every level is there', () => {
    const grades = {
      A: { levels: { reasoning: 3, forecasts: 2, evidence: 4 }, note: 'well argued' },
      B: { levels: { reasoning: 3, forecasts: 9 }, note: '' },
    };
    const rows = gradebookRows(['A', 'B', 'C'], new Map(Object.entries(grades)));
    expect(rows.map(({ label, sum: all, of }) => [label, all, of])).toEqual([
      ['A', 9, 12],
      ['B', null, 12],
      ['C', null, 12],
    ]);
    expect(rows[1]?.levels.forecasts).toBeNull();
    expect(rows[0]?.note).toBe('well argued');
  });
});

describe('the paper pack', () => {
  const PACKS = SCENARIO_IDS.flatMap((id) => {
    const pack = paperPack(shipped(id), 'baseline');
    return pack ? [{ id, pack }] : [];
  });

  test('there is one for every scenario, and none for a variant that is not there', () => {
    expect(PACKS).toHaveLength(SCENARIO_IDS.length);
    expect(paperPack(shipped('deadline'), 'nowhere')).toBeNull();
  });

  test.each(PACKS)('$id: is whole, and every number is one that can be drawn', ({ pack }) => {
    expect(pack.sheets).toHaveLength(3);
    expect(pack.factions.length).toBeGreaterThan(0);
    for (const seat of SEATS) {
      expect(pack.orders.filter((order) => order.seat === seat).length).toBeGreaterThanOrEqual(4);
      expect(pack.briefs[seat].length).toBeGreaterThan(0);
      expect(unknownFacts(pack.briefs[seat].flatMap(({ facts }) => facts))).toEqual([]);
    }
    expect(pack.numbers.every((one) => one >= 1 && one <= 100)).toBe(true);
    const drawn = pack.cards.flatMap(({ draws }) => (draws ? [draws] : []));
    drawn.forEach(({ from, to }, at) => {
      expect(from).toBe((drawn[at - 1]?.to ?? 0) + 1);
      expect(to).toBeLessThanOrEqual(100);
    });
    for (const { headline } of pack.cards) expect(headline).toMatch(/ /);
    for (const row of pack.attacks) {
      for (const bounds of [row.count, row.does, row.whom]) {
        expect(bounds.at(-1)).toBe(100);
        expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
      }
    }
    // Enough for three weeks of the busiest class of fire.
    expect(pack.numbers.length).toBeGreaterThanOrEqual(3 * (1 + pack.factions.length * 7));
  });

  test('a cell of the table is what the rules give at that drive and restraint', () => {
    // By hand: pushes 60, holds back 48, no ceiling: each rung has its share of both, and 7 for holding fire.
    const scores = [700, 2700 - 1344, 4200 - 2496, 5400 - 4320, 6720 - 7920];
    const chances = exactChances(scores).map((outcomes) => outcomes / LUCK_OUTCOMES);
    expect(rungChances(60, 48, 0, WEIGHTS)).toEqual(chances);
    const table = rungTable(0, WEIGHTS);
    const cell = table.cells[nearest(table.drives, 61)]?.[nearest(table.restraints, 46)];
    expect(cell).toEqual(upTo(chances));
  });

  test('more push never makes holding fire likelier, and more restraint never less', () => {
    const { cells } = rungTable(60, WEIGHTS);
    cells.forEach((row, drive) =>
      row.forEach((cell, restraint) => {
        expect(cell[0]).toBeGreaterThanOrEqual(cells[drive + 1]?.[restraint]?.[0] ?? 0);
        expect(cell[0]).toBeLessThanOrEqual(row[restraint + 1]?.[0] ?? 100);
      }),
    );
  });

  test('the rule for the course of a week is the rules’ own', () => {
    const week = (attacks: number, breaches = 0, deadlyBreach = false) => ({
      attacks,
      breaches,
      deadlyBreach,
      campaign: false,
      iranianMissiles: false,
    });
    expect(pointsTo([week(2), week(2)])).toBe('de-escalation');
    expect(pointsTo([week(2), week(3)])).toBe('sporadic');
    expect(pointsTo([week(2, 1), week(0)])).toBe('sporadic');
    expect(pointsTo([week(0, 1), week(0, 1)])).toBe('escalation');
    expect(pointsTo([week(0, 1, true)])).toBe('escalation');
  });
});
