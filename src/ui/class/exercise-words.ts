// An exercise in words: short lines for the side of the form and for the handout.
import { switchedCount } from '../../app/assumption-rows.ts';
import { EXERCISE_AIDS, TEAM_SEAT } from '../../app/class/exercise-draft.ts';
import type { CatalogueEntry } from '../../app/catalogue.ts';
import { seatIds } from '../../app/title-rows.ts';
import type { Exercise } from '../../run/class/exercise.ts';
import { capitalise, listOf, say, uncapitalise } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import type { SeatName } from '../kit/glyph.tsx';

/** "An era of divisions, baseline". */
export function crisisWords(exercise: Exercise, crisis: CatalogueEntry): string {
  const variant = crisis.variants.find(({ id }) => id === exercise.variant)?.title ?? '';
  return say(texts(), 'class.exercise.sum.crisis', {
    crisis: crisis.title,
    variant: uncapitalise(variant),
  });
}

/** Who plays a seat, in words. */
export interface SeatLine {
  readonly seat: SeatName;
  readonly words: string;
}

/** Who sits where, a line for each seat. */
export function seatLines(exercise: Exercise, crisis: CatalogueEntry): readonly SeatLine[] {
  const variant = crisis.variants.find(({ id }) => id === exercise.variant);
  return seatIds().map((id) => {
    const seat = say(texts(), `seat.${id}.name`);
    const player = exercise.seats[id];
    if (player === TEAM_SEAT) {
      return { seat: id, words: say(texts(), 'class.exercise.sum.team', { seat }) };
    }
    const doctrine = say(texts(), `doctrine.${player ?? variant?.doctrines[id] ?? ''}`);
    return { seat: id, words: say(texts(), 'class.exercise.sum.doctrine', { seat, doctrine }) };
  });
}

function aidWords({ aids }: Exercise): string {
  const off = EXERCISE_AIDS.filter((aid) => !aids.includes(aid));
  if (off.length === 0) return say(texts(), 'class.exercise.sum.aids-all');
  if (off.length === EXERCISE_AIDS.length) return say(texts(), 'class.exercise.sum.aids-none');
  const names = off.map((aid) => uncapitalise(say(texts(), `class.exercise.aid.${aid}`)));
  return say(texts(), 'class.exercise.sum.aids-off', { aids: listOf(names, texts()) });
}

/** Weeks and clock: "6 weeks, 3 minutes for a week". */
export function paceWords({ weeks, minutes }: Exercise): string {
  const clock =
    minutes === 0
      ? say(texts(), 'class.exercise.sum.no-clock')
      : say(texts(), 'class.exercise.sum.clock', { n: minutes });
  const length = say(texts(), 'class.exercise.sum.weeks', { weeks });
  return say(texts(), 'class.exercise.sum.pace', { weeks: length, clock });
}

/** Everything else, a line each: what is as usual is said in few words, what is left out not at all. */
export function ruleLines(exercise: Exercise): readonly string[] {
  const { assumptions, check, lesson, note, playOn, questions, seed, tempo } = exercise;
  const switched = switchedCount(assumptions);
  const line = (key: string, n = 0): string => say(texts(), `class.exercise.sum.${key}`, { n });
  const lines = [
    line(seed === null ? 'each-seed' : 'same-seed'),
    line(tempo),
    aidWords(exercise),
    line(`check-${check}`),
    ...(note ? [] : [line('note-off')]),
    ...(playOn ? [line('play-on')] : []),
    ...(switched > 0 ? [line('assumptions', switched)] : []),
    ...(questions.length > 0 ? [line('questions', questions.length)] : []),
    ...(lesson === null ? [] : [line('lesson', lesson)]),
  ];
  return lines.map((one) => capitalise(one));
}

/** The title, or words in its place. */
export function titleWords({ title }: Exercise): string {
  return title.trim() === '' ? say(texts(), 'class.exercise.share.untitled') : title.trim();
}
