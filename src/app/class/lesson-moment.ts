// Where a game stands in its lesson: the prompt of the moment, the mark that it was read, and what comes next.
import type { Game } from '../state.ts';
import { promptFor, type LessonPrompt } from './lesson.ts';

/** The part of a game that says where it stands. */
type Standing = Pick<Game, 'exercise' | 'view' | 'end' | 'guided'>;

function momentNow({ view, end }: Standing): 'before' | number | 'end' {
  if (end) return 'end';
  return view.week === 0 ? 'before' : view.week + 1;
}

/** What the lesson says now; null when it says nothing, and for a game that is no exercise. */
export function promptNow(game: Standing): LessonPrompt | null {
  return game.exercise && promptFor(game.exercise.terms, momentNow(game));
}

/** Under what the game keeps that the prompt of this moment was read. */
export function promptMark({ moment }: LessonPrompt): string {
  return `lesson-${moment}`;
}

/** Whether the prompt of this moment still has to open by itself. */
export function isPromptNew(game: Standing): boolean {
  const prompt = promptNow(game);
  return prompt !== null && !game.guided.includes(promptMark(prompt));
}

/** The next prompt after this moment, with the week before which it opens; null for the end. */
export function nextPrompt(
  game: Standing,
): { readonly prompt: LessonPrompt; readonly week: number | null } | null {
  const { exercise, view, end } = game;
  if (!exercise || end) return null;
  for (let week = Math.max(2, view.week + 2); week <= exercise.terms.weeks; week++) {
    const prompt = promptFor(exercise.terms, week);
    if (prompt) return { prompt, week };
  }
  const prompt = promptFor(exercise.terms, 'end');
  return prompt && { prompt, week: null };
}
