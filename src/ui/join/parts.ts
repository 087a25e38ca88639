// What a game of a class shows beside every other game: each part is fetched with its words when it is first drawn.
import type { ComponentType } from 'preact';
import { addTexts } from '../../text/texts.ts';
import { lazyPart } from '../method/lazy-part.tsx';

/** A part with the words of the class behind it. */
function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return lazyPart(async () => {
    const [component, words] = await Promise.all([load(), import('./words.ts')]);
    addTexts(words.WORDS);
    return component;
  }, 'nothing');
}

/** In the bar of the week: the exercise, the room, and what comes next in the lesson. */
export const ExerciseBar = part(async () => (await import('./exercise-bar.tsx')).ExerciseBar);

/** In the place of the orders desk: the chair of one who watches and gives no orders. */
export const AnalystDesk = part(async () => (await import('./analyst-desk.tsx')).AnalystDesk);

/** First in the debrief of an exercise: the questions, and the way to hand the run in. */
export const ExerciseDebrief = part(
  async () => (await import('./exercise-debrief.tsx')).ExerciseDebrief,
);

/** The ways to hand a run in. */
export const HandInDialog = part(async () => (await import('./hand-in.tsx')).HandInDialog);
