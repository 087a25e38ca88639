// A lesson plan on paper: the timetable on the first page, what belongs to it under it.
import type { ExerciseFoot } from '../../app/class/lesson-sheets.ts';
import type { LessonPlan } from '../../app/class/lesson.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { LessonNotes, Timetable } from '../class/lesson-plan.tsx';
import { footWords } from '../class/lesson-words.ts';
import '../style/lessons.css';

export interface LessonPlanPageProps {
  readonly plan: LessonPlan;
  readonly own: readonly string[];
  readonly note: boolean;
  readonly foot: ExerciseFoot;
}

/** The plan, black on white. */
export function LessonPlanPage({ plan, own, note, foot }: LessonPlanPageProps) {
  const { title, minutes } = plan;
  return (
    <article class="ps-print-page ps-lesson-page">
      <h1>{say(texts(), 'lesson.title', { crisis: title, minutes })}</h1>
      <p class="ps-lesson-foot">{footWords(foot)}</p>
      <Timetable plan={plan} />
      <LessonNotes plan={plan} own={own} note={note} level={2} />
    </article>
  );
}
