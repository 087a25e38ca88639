// English texts of the instructor's page: its frame, the class debrief, the exercise, questions and tables.
import type { Messages } from './messages.ts';
import { EN_CLASS_DEBRIEF } from './messages-en-class-debrief.ts';
import { EN_CLASS_QUESTIONS } from './messages-en-class-questions.ts';
import { EN_EXERCISE } from './messages-en-exercise.ts';

const FRAME: Messages = {
  'class.title': 'Class',
  'class.tabs': 'Parts of the class page',
  'class.tab.exercise': 'Exercise',
  'class.tab.lesson': 'Lesson',
  'class.tab.debrief': 'Debrief',
  'class.tab.grading': 'Grading',
  'class.tab.rehearsal': 'Rehearsal',
  'class.home': 'To the title page',
  'class.about': 'Everything on this page stays on this device.',
  'class.count': '{n} {n|room|rooms}',
  'class.count-none': 'No room yet',
};

/** Every text of the instructor's page. */
export const EN_CLASS: Messages = {
  ...FRAME,
  ...EN_CLASS_DEBRIEF,
  ...EN_EXERCISE,
  ...EN_CLASS_QUESTIONS,
};
