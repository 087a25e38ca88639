// A room joins an exercise: the link read, held against what is here, and made into the choices of a game. The check before it is kept here too.
import { ASSUMPTIONS } from '../../model/assumptions.ts';
import { SEATS, type SeatId } from '../../model/ids.ts';
import { classMessage } from '../../run/class/class-message.ts';
import { TEAM, type Exercise } from '../../run/class/exercise.ts';
import { exerciseCode, parseExerciseLink } from '../../run/class/exercise-link.ts';
import type { CheckResult } from '../../run/class/hand-in.ts';
import type { Message } from '../../run/problem-message.ts';
import type { Catalogue, CatalogueEntry, VariantRow } from '../catalogue.ts';
import type { Setup } from '../setup.ts';
import { doctrineIds } from '../title-rows.ts';
import type { CheckQuestion } from './check.ts';

/** An exercise that can be played here. */
export interface Joinable {
  readonly exercise: Exercise;
  /** First 8 hexadecimal digits of its hash. */
  readonly code: string;
  readonly crisis: CatalogueEntry;
  readonly variant: VariantRow;
  /** Seats of the room's team, in their fixed order; at least one. */
  readonly team: readonly SeatId[];
}

export type JoinRead =
  | { readonly ok: true; readonly joinable: Joinable }
  | { readonly ok: false; readonly why: Message };

function refused(key: string, params: Message['params'] = {}): JoinRead {
  return { ok: false, why: { key, params } };
}

/** A reading that the exercise picks and the rules do not have; null when there is none. */
function unknownReading({ assumptions }: Exercise): string | null {
  const wrong = Object.entries(assumptions).find(
    ([id, reading]) =>
      !ASSUMPTIONS.some(
        (one) => one.id === id && one.readings.some((known) => known.id === reading),
      ),
  );
  return wrong ? `${wrong[0]}: ${wrong[1]}` : null;
}

/** Reads the letters of an exercise's link. What is wrong, or is not here, is one message. Never throws. */
export function readExercise(letters: string, catalogue: Catalogue): JoinRead {
  const read = parseExerciseLink(letters);
  if (!read.ok) return { ok: false, why: classMessage(read.problem) };
  const exercise = read.value;
  const crisis = catalogue.find(({ id }) => id === exercise.scenario);
  if (!crisis) return refused('join.problem.scenario', { found: exercise.scenario });
  const variant = crisis.variants.find(({ id }) => id === exercise.variant);
  if (!variant) {
    return refused('join.problem.variant', { crisis: crisis.title, found: exercise.variant });
  }
  if (exercise.weeks > crisis.weeks) {
    const { weeks } = exercise;
    return refused('join.problem.weeks', { crisis: crisis.title, weeks, most: crisis.weeks });
  }
  const team = SEATS.filter((seat) => exercise.seats[seat] === TEAM);
  for (const seat of SEATS) {
    const player = exercise.seats[seat];
    if (player !== null && player !== TEAM && !doctrineIds(seat, crisis).includes(player)) {
      return refused('join.problem.doctrine', { found: player });
    }
  }
  const reading = unknownReading(exercise);
  if (reading !== null) return refused('join.problem.assumption', { found: reading });
  return {
    ok: true,
    joinable: { exercise, code: exerciseCode(exercise), crisis, variant, team },
  };
}

/** The doctrine that plays a seat, as the exercise or else the variant has it; null for a team's. */
export function doctrineAt({ exercise, variant }: Joinable, seat: SeatId): string | null {
  const player = exercise.seats[seat];
  return player === TEAM ? null : (player ?? variant.doctrines[seat]);
}

/** Who the room is: the seat that it begins with, or the seat through whose eyes its analyst looks. */
export type Chair = { readonly as: 'team' } | { readonly as: 'analyst'; readonly eyes: SeatId };

/**
 * The choices of the game that an exercise is.
 * @param fresh  a fresh seed, for an exercise in which every room draws its own
 */
export function setupFor({ exercise, team }: Joinable, chair: Chair, fresh: string): Setup {
  const { scenario, variant, weeks, minutes, tempo, aids, assumptions, playOn } = exercise;
  const player = (seat: SeatId): string | null => {
    const set = exercise.seats[seat];
    if (set !== TEAM) return set;
    // Nobody gives the orders of an analyst's seat: its doctrine does.
    return chair.as === 'analyst' ? null : 'person';
  };
  return {
    aids: aids.includes('forecast') ? 'normal' : 'exam',
    tempo,
    clock: minutes,
    ...(chair.as === 'analyst' ? { analyst: chair.eyes } : {}),
    scenario,
    variant,
    seat: chair.as === 'analyst' ? chair.eyes : (team[0] ?? 'baghdad'),
    players: {
      baghdad: player('baghdad'),
      washington: player('washington'),
      tehran: player('tehran'),
    },
    weeks,
    seed: exercise.seed ?? fresh,
    assumptions,
    playOn,
  };
}

/** What was answered to one question of the check, by the answers' ids: first, and last. */
export interface Answered {
  readonly first: string;
  readonly latest: string;
}

/** The answers to a check, by question; one that was not answered yet is absent. */
export type Answers = Readonly<Record<string, Answered>>;

/** The answers with one more. */
export function answered(answers: Answers, question: string, answer: string): Answers {
  const before = answers[question];
  return { ...answers, [question]: { first: before?.first ?? answer, latest: answer } };
}

function isRight(question: CheckQuestion, answer: string | undefined): boolean {
  return question.answers.some(({ id, right }) => right && id === answer);
}

/** Questions whose right answer has not been found yet. */
export function stillToFind(questions: readonly CheckQuestion[], answers: Answers): number {
  return questions.filter((one) => !isRight(one, answers[one.id]?.latest)).length;
}

/** How the check went, of all its questions; null when none was answered. */
export function checkResult(
  questions: readonly CheckQuestion[],
  answers: Answers,
): CheckResult | null {
  const given = questions.filter(({ id }) => answers[id] !== undefined);
  if (given.length === 0) return null;
  const right = given.filter((one) => isRight(one, answers[one.id]?.first)).length;
  return { asked: questions.length, right };
}
