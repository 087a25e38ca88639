// Lesson plans: 15, 45 and 90 minutes over any scenario, a third of it for the debrief, and the prompts that open inside the game.
import type { SeatId } from '../../model/ids.ts';
import type { Basis } from '../../model/basis.ts';
import {
  LESSON_MINUTES,
  WEEKS_OF_LESSON,
  type Exercise,
  type LessonMinutes,
} from '../../run/class/exercise.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { groundsOf, type Grounds } from '../rule-rows.ts';
import { halfTime, MOST_ROUNDS, onceThrough, severalTimes, SHAPE } from './lesson-shape.ts';

/** Lengths of a lesson to choose from, in minutes. */
export const LESSON_LENGTHS: readonly LessonMinutes[] = LESSON_MINUTES;

/** What a part of a lesson is for. The last five are the debrief, in the order in which it goes. */
export const PHASES = [
  'settle',
  'brief',
  'check',
  'play',
  'pause',
  'what',
  'why',
  'so-what',
  'now-what',
  'close',
] as const;
export type PhaseKind = (typeof PHASES)[number];

/** The parts of the debrief. */
export const DEBRIEF: readonly PhaseKind[] = ['what', 'why', 'so-what', 'now-what', 'close'];

/** One part of a lesson. */
export interface LessonPhase {
  readonly kind: PhaseKind;
  /** Minute of the lesson at which it begins, from 0. */
  readonly from: number;
  readonly minutes: number;
  /** Weeks that are played in it; null for a part without play. */
  readonly weeks: { readonly from: number; readonly to: number } | null;
  /** Which time the exercise is played, from 1; a short scenario is played more than once. */
  readonly round: number;
  /** Questions of the scenario that belong to it, by id. */
  readonly questions: readonly string[];
}

/** A text of the scenario with what it rests on. */
export interface GroundedText extends Grounds {
  readonly id: string;
  readonly words: string;
}

/** Two seats to pair in the debrief: those who began with the least in common. */
export interface SeatPair {
  readonly seats: readonly [SeatId, SeatId];
  /** Opening items that both were given, of all that either was given. */
  readonly shared: number;
  readonly of: number;
}

export interface LessonPlan {
  readonly scenario: string;
  readonly title: string;
  readonly minutes: LessonMinutes;
  /** Weeks of one run. */
  readonly weeks: number;
  /** How often the run is played. */
  readonly rounds: number;
  readonly tension: GroundedText;
  readonly notes: readonly GroundedText[];
  readonly questions: readonly GroundedText[];
  readonly pair: SeatPair;
  readonly phases: readonly LessonPhase[];
  readonly debrief: { readonly from: number; readonly minutes: number };
}

const PAIRS: readonly (readonly [SeatId, SeatId])[] = [
  ['washington', 'tehran'],
  ['baghdad', 'washington'],
  ['baghdad', 'tehran'],
];

/** Least minutes that belong to the debrief: a third, rounded up. */
export function debriefShare(minutes: number): number {
  return Math.ceil(minutes / 3);
}

/** Minutes of a lesson in which its weeks are played. */
export function playMinutes(minutes: LessonMinutes): number {
  return SHAPE[minutes].play;
}

function grounded(scenario: Scenario, id: string, key: string, basis: unknown): GroundedText {
  return { id, words: scenario.text[key] ?? '', ...groundsOf(basis as Basis) };
}

/** The two seats whose openings share the least; of several pairs the first in a fixed order. */
export function pairOf(scenario: Scenario): SeatPair {
  const keysOf = (seat: SeatId): ReadonlySet<string> =>
    new Set(scenario.opening[seat].map(({ key }) => key));
  const pairs = PAIRS.map((seats): SeatPair => {
    const [one, other] = [keysOf(seats[0]), keysOf(seats[1])];
    const shared = [...one].filter((key) => other.has(key)).length;
    return { seats, shared, of: new Set([...one, ...other]).size };
  });
  return pairs.reduce((least, pair) =>
    pair.shared * least.of < least.shared * pair.of ? pair : least,
  );
}

/** Which questions belong to which part of the debrief: the first to why, the next to so what, the rest by turns. */
function questionsOf(ids: readonly string[], kind: PhaseKind): readonly string[] {
  const at = ['why', 'so-what', 'now-what'].indexOf(kind);
  return at < 0 ? [] : ids.filter((_, index) => index % 3 === at);
}

/**
 * The plan of a lesson.
 * @param weeks  weeks of the exercise, where they are not those that the length brings; never more than the scenario has
 */
export function lessonPlan(
  scenario: Scenario,
  minutes: LessonMinutes,
  weeks: number = WEEKS_OF_LESSON[minutes],
): LessonPlan {
  const shape = SHAPE[minutes];
  const played = Math.min(weeks, scenario.weeks);
  const rounds = Math.max(1, Math.min(MOST_ROUNDS, Math.floor(WEEKS_OF_LESSON[minutes] / played)));
  // Only a scenario that has no more weeks is played again; a short run of a long one was asked for.
  const again = scenario.weeks <= played ? rounds : 1;
  const { teaching } = scenario;
  const questions = teaching.questions
    .slice(0, shape.questions)
    .map(({ id, basis }) => grounded(scenario, id, `teaching.question.${id}`, basis));
  const ids = questions.map(({ id }) => id);
  const stretches =
    again === 1
      ? onceThrough(played, shape.play, shape.pause)
      : severalTimes(played, again, shape.play, shape.pause);
  const before = (['settle', 'brief', 'check'] as const).map((kind) => ({
    kind,
    minutes: shape[kind],
    weeks: null,
    round: 1,
  }));
  const after = (['what', 'why', 'so-what', 'now-what', 'close'] as const).map((kind) => ({
    kind,
    minutes: shape.debrief[kind],
    weeks: null,
    round: again,
  }));
  let from = 0;
  const phases = [...before, ...stretches, ...after]
    .filter((one) => one.minutes > 0)
    .map((one): LessonPhase => {
      const phase = { ...one, from, questions: questionsOf(ids, one.kind) };
      from += one.minutes;
      return phase;
    });
  const debrief = after.reduce((sum, one) => sum + one.minutes, 0);
  return {
    scenario: scenario.id,
    title: scenario.text['title'] ?? scenario.id,
    minutes,
    weeks: played,
    rounds: again,
    tension: grounded(scenario, 'tension', 'teaching.tension', teaching.basis),
    notes: teaching.notes.map(({ id, basis }) =>
      grounded(scenario, id, `teaching.note.${id}`, basis),
    ),
    questions,
    pair: pairOf(scenario),
    phases,
    debrief: { from: minutes - debrief, minutes: debrief },
  };
}

/** The part of the plan at a second of the lesson; null once its time is over. */
export function phaseAt(plan: LessonPlan, second: number): LessonPhase | null {
  return (
    plan.phases.find(
      ({ from, minutes }) => second >= from * 60 && second < (from + minutes) * 60,
    ) ?? null
  );
}

/** When a prompt stands inside the game. */
export type PromptMoment = 'before' | 'half' | 'last' | 'end';

/** One line of a prompt: a message key, and the minutes that the plan gives it. */
export interface PromptLine {
  readonly key: string;
  readonly params: Readonly<Record<string, number>>;
}

/** A short prompt: its title and lines are message keys. */
export interface LessonPrompt {
  readonly moment: PromptMoment;
  readonly title: string;
  readonly lines: readonly PromptLine[];
}

function momentOf(weeks: number, at: 'before' | number | 'end'): PromptMoment | null {
  if (typeof at !== 'number') return at;
  if (at === halfTime(weeks)) return 'half';
  return at === weeks && weeks > 1 ? 'last' : null;
}

/**
 * What the lesson says inside the game at a moment; null when it says nothing then.
 * @param at  before week 1, the week that is about to be played, or the end
 */
export function promptFor(
  exercise: Pick<Exercise, 'lesson' | 'weeks'>,
  at: 'before' | number | 'end',
): LessonPrompt | null {
  const { lesson, weeks } = exercise;
  if (lesson === null) return null;
  const moment = momentOf(weeks, at);
  if (moment === null) return null;
  const { brief, pause, debrief } = SHAPE[lesson];
  const line = (name: string, params: PromptLine['params'] = {}): PromptLine => ({
    key: `lesson.prompt.${moment}.${name}`,
    params,
  });
  const lines: Readonly<Record<PromptMoment, readonly PromptLine[]>> = {
    before: [line('read', { minutes: brief }), line('forecast', { weeks }), line('roles')],
    half: [line('stop', { minutes: pause }), line('expect'), line('change')],
    last: [line('expect'), line('evidence')],
    end: [
      ...(['what', 'why', 'so-what', 'now-what'] as const).map((part) =>
        line(part, { minutes: debrief[part] }),
      ),
      line('hand-in'),
    ],
  };
  return { moment, title: `lesson.prompt.${moment}.title`, lines: lines[moment] };
}
