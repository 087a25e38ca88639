// Words of a lesson: its parts by name, what rests on what, and the foot of its pages.
import type { ExerciseFoot } from '../../app/class/lesson-sheets.ts';
import type { GroundedText, LessonPhase } from '../../app/class/lesson.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

/** "Weeks 1 to 3", or the round where a run is played more than once; empty for a part without play. */
export function weeksWords({ weeks, round }: LessonPhase, rounds: number): string {
  if (weeks === null) return '';
  const { from, to } = weeks;
  if (rounds > 1) return say(texts(), 'lesson.round', { round, from, to });
  return from === to
    ? say(texts(), 'lesson.week', { from })
    : say(texts(), 'lesson.weeks', { from, to });
}

/** "Play · weeks 1 to 3". */
export function phaseWords(phase: LessonPhase, rounds: number): string {
  const name = say(texts(), `lesson.phase.${phase.kind}`);
  const weeks = weeksWords(phase, rounds);
  return weeks === '' ? name : `${name} · ${weeks}`;
}

/** The facts and the assumption behind a text, as one line; empty when it names neither. */
export function groundsWords({ facts, assumption }: GroundedText): string {
  const parts = [
    ...(facts.length === 0 ? [] : [say(texts(), 'lesson.rests-on', { facts: facts.join(', ') })]),
    ...(assumption === null ? [] : [say(texts(), 'lesson.assumes', { words: assumption })]),
  ];
  return parts.join(' ');
}

/** What stands in the foot of a page of this exercise. */
export function footWords({ title, id, rules }: ExerciseFoot): string {
  return title === ''
    ? say(texts(), 'lesson.foot-untitled', { id, rules })
    : say(texts(), 'lesson.foot', { title, id, rules });
}
