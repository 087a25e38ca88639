// What the room is asked, one after the other: the instructor's own questions first, then those built from the runs that are shown.
import type { Question } from '../../app/class/questions.ts';
import { questionText } from '../../text/class-question.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { orderedQuestions, type QuestionChoice } from './questions-panel.tsx';

/** A question in words. */
export interface Asked {
  /** Unique among the questions of a class. */
  readonly id: string;
  /** The part of the debrief that it belongs to, or that it is the instructor's. */
  readonly stage: string;
  readonly text: string;
}

/** The instructor's questions that are written; empty lines of the form are none. */
export function ownQuestions(questions: readonly string[]): readonly string[] {
  return questions.filter((text) => text.trim() !== '');
}

/** What the room is asked. */
export function askedOf(
  own: readonly string[],
  questions: readonly Question[],
  choice: QuestionChoice,
): readonly Asked[] {
  const shown = orderedQuestions(questions, choice).filter(({ id }) => !choice.hidden.includes(id));
  return [
    ...ownQuestions(own).map((text, at) => ({
      id: `own ${at}`,
      stage: say(texts(), 'class.questions.own'),
      text,
    })),
    ...shown.map((question) => ({
      id: question.id,
      stage: say(texts(), `class.stage.${question.stage}`),
      text: questionText(texts(), question),
    })),
  ];
}
