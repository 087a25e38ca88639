// The Lesson tab: the plan of the exercise as a timetable, a clock over it, and everything that can be printed for it.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { paperPack } from '../../app/class/paper.ts';
import { lessonPlan, LESSON_LENGTHS, type LessonPlan } from '../../app/class/lesson.ts';
import { footOf, sheetsOf } from '../../app/class/lesson-sheets.ts';
import type { Exercise } from '../../run/class/exercise.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Panel } from '../kit/panel.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { LessonPlanPage } from '../print/lesson-plan.tsx';
import { PaperPackPages } from '../print/paper-pack.tsx';
import { PrintOnly, printPage } from '../print/print-only.tsx';
import { RoleSheetPage } from '../print/role-sheet.tsx';
import { LessonClockPanel, useLessonClock } from './lesson-clock.tsx';
import { LessonBar, LessonNotes, Timetable } from './lesson-plan.tsx';
import { footWords } from './lesson-words.ts';
import '../style/lessons.css';

export interface LessonTabProps {
  readonly exercise: Exercise;
  /** Null while it is fetched, and when it cannot be. */
  readonly scenario: Scenario | null;
  readonly onExercise: (change: Partial<Exercise>) => void;
  /** Whether the scenario could not be fetched. */
  readonly failed?: boolean | undefined;
  /** Scenarios to choose from; without them the exercise's own stands. */
  readonly scenarios?: readonly { readonly id: string; readonly title: string }[] | undefined;
}

/** What scrolls takes the focus for it. */
const SCROLLER = { role: 'group', tabIndex: 0 } as const;

/** What is on paper when something is printed. */
type Printing = 'plan' | 'sheets' | 'pack';

/** The tab. */
export function LessonTab(props: LessonTabProps) {
  const { exercise, scenario, onExercise, failed = false, scenarios = [] } = props;
  const { lesson, weeks } = exercise;
  const own = scenario?.id === exercise.scenario ? scenario : null;
  const plan = useMemo(
    () => (own === null || lesson === null ? null : lessonPlan(own, lesson, weeks)),
    [own, lesson, weeks],
  );
  return (
    <div class="ps-lesson">
      <Panel
        material="paper"
        id="lesson-plan"
        title={
          plan === null
            ? say(texts(), 'lesson.heading')
            : say(texts(), 'lesson.title', { crisis: plan.title, minutes: plan.minutes })
        }
      >
        <div class="ps-lesson-choose">
          {scenarios.length > 0 && (
            <label class="ps-lesson-scenario">
              <span>{say(texts(), 'lesson.scenario')}</span>
              <select
                value={exercise.scenario}
                onChange={(event) => onExercise({ scenario: event.currentTarget.value })}
              >
                {scenarios.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
          <Segmented
            legend={say(texts(), 'lesson.choose')}
            name="lesson-length"
            options={LESSON_LENGTHS.map((minutes) => ({
              value: `${minutes}`,
              label: say(texts(), 'lesson.length', { minutes }),
            }))}
            value={`${lesson ?? ''}`}
            onChange={(value) =>
              onExercise({ lesson: LESSON_LENGTHS.find((one) => `${one}` === value) ?? null })
            }
          />
        </div>
        {own === null && (
          <p role="status">{say(texts(), failed ? 'lesson.no-scenario' : 'ui.loading')}</p>
        )}
        {own !== null && plan === null && <p>{say(texts(), 'lesson.none')}</p>}
        {own !== null && plan !== null && (
          <WholePlan exercise={exercise} scenario={own} plan={plan} />
        )}
      </Panel>
    </div>
  );
}

function WholePlan({
  exercise,
  scenario,
  plan,
}: {
  readonly exercise: Exercise;
  readonly scenario: Scenario;
  readonly plan: LessonPlan;
}) {
  const clock = useLessonClock(plan);
  const { questions, note } = exercise;
  return (
    <>
      <LessonBar plan={plan} />
      <Printer exercise={exercise} scenario={scenario} plan={plan} />
      <LessonClockPanel plan={plan} clock={clock} />
      <div class="ps-lesson-scroll" {...SCROLLER} aria-label={say(texts(), 'lesson.table')}>
        <Timetable plan={plan} now={clock.phase} />
      </div>
      <LessonNotes plan={plan} own={questions} note={note} />
    </>
  );
}

/** The three buttons, and the pages of the one that was pressed last. */
function Printer({
  exercise,
  scenario,
  plan,
}: {
  readonly exercise: Exercise;
  readonly scenario: Scenario;
  readonly plan: LessonPlan;
}) {
  const [printing, setPrinting] = useState<Printing>('plan');
  const [asked, setAsked] = useState(0);
  // Printed once the page has taken in what was asked for.
  useEffect(() => {
    if (asked > 0) printPage();
  }, [asked]);
  const print = (what: Printing): void => {
    setPrinting(what);
    setAsked((times) => times + 1);
  };
  const foot = footOf(exercise);
  return (
    <div class="ps-lesson-print" role="group" aria-label={say(texts(), 'lesson.printing')}>
      <Button icon="printer" onPress={() => print('plan')}>
        {say(texts(), 'lesson.print')}
      </Button>
      <Button icon="printer" onPress={() => print('sheets')}>
        {say(texts(), 'lesson.print-sheets')}
      </Button>
      <Button icon="printer" onPress={() => print('pack')}>
        {say(texts(), 'lesson.print-pack')}
      </Button>
      <p>{say(texts(), 'lesson.print-pack-about')}</p>
      <PrintOnly
        draw={() => {
          if (printing === 'plan') {
            return (
              <LessonPlanPage
                plan={plan}
                own={exercise.questions}
                note={exercise.note}
                foot={foot}
              />
            );
          }
          if (printing === 'sheets') {
            return sheetsOf(scenario, exercise).map((sheet) => (
              <RoleSheetPage key={sheet.seat} sheet={sheet} room="" foot={footWords(foot)} />
            ));
          }
          const pack = paperPack(scenario, exercise.variant);
          return pack === null ? null : <PaperPackPages pack={pack} />;
        }}
      />
    </div>
  );
}
