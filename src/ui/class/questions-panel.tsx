// Discussion questions, built from what happened: each leads to the room and week that it is about, and can be moved or hidden for the room to see.
import { useMemo } from 'preact/hooks';
import type { ClassSession } from '../../app/class/class-desk.ts';
import type { ClassState, RoomRow } from '../../app/class/class-state.ts';
import type { Question } from '../../app/class/questions.ts';
import { questionText } from '../../text/class-question.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Panel } from '../kit/panel.tsx';
import { OpenAtWeek } from './open-run.tsx';

/** What the instructor has done with the questions: their order, and those that are not shown. */
export interface QuestionChoice {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
}

export const ALL_QUESTIONS: QuestionChoice = { order: [], hidden: [] };

/** The questions in the instructor's order; new ones come where they were found. */
export function orderedQuestions(
  questions: readonly Question[],
  { order }: QuestionChoice,
): readonly Question[] {
  const place = ({ id }: Question): number => {
    const at = order.indexOf(id);
    return at < 0 ? questions.findIndex((one) => one.id === id) : at;
  };
  return questions.slice().sort((one, other) => place(one) - place(other));
}

/** How often the questions are looked for anew while rooms are weighed. */
const STEPS = 8;

/**
 * The questions of the group that is looked at, as far as orders have been weighed.
 * @param ready  false while the page has more pressing things to draw
 */
export function useQuestions(
  session: ClassSession,
  state: ClassState,
  rows: readonly RoomRow[],
  ready: boolean,
): readonly Question[] {
  const { impact } = state;
  const weighed = rows.filter(({ label }) => impact.get(label)?.open === 0).length;
  // They are looked for anew in a few steps while rooms are weighed, not at every figure that comes in.
  const step = Math.max(1, Math.ceil(rows.length / STEPS));
  const turn = weighed === rows.length ? 'all' : Math.floor(weighed / step);
  return useMemo(
    () => (ready ? session.reckon().questions(impact) : []),
    [session, rows, ready, turn],
  );
}

export interface QuestionsPanelProps {
  readonly questions: readonly Question[];
  /** The instructor's own, from the exercise. */
  readonly own: readonly string[];
  readonly choice: QuestionChoice;
  readonly onChoice: (choice: QuestionChoice) => void;
  readonly onOpenRun: (label: string, week: number) => void;
  readonly onProjector: () => void;
  /** Rooms whose orders are still to be weighed; the questions may grow until then. */
  readonly weighing: number;
}

/** The panel at the side, on manila: what is decided here is what to talk about. The instructor's own questions stand first. */
export function QuestionsPanel(props: QuestionsPanelProps) {
  const { own, choice, onChoice, onOpenRun, onProjector, weighing } = props;
  const questions = orderedQuestions(props.questions, choice);
  const move = (at: number, by: -1 | 1): void => {
    const ids = questions.map(({ id }) => id);
    const [one] = ids.splice(at, 1);
    if (one !== undefined) ids.splice(at + by, 0, one);
    onChoice({ ...choice, order: ids });
  };
  const toggle = (id: string): void => {
    const { hidden } = choice;
    const next = hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id];
    onChoice({ ...choice, hidden: next });
  };
  return (
    <Panel
      material="manila"
      id="class-questions"
      title={say(texts(), 'class.questions.title')}
      ruled={false}
      class="ps-class-questions"
      aside={
        <Button size="small" icon="chalkboard-teacher-fill" onPress={onProjector}>
          {say(texts(), 'class.questions.show')}
        </Button>
      }
    >
      {own.length > 0 && (
        <>
          <h3 class="ps-t-panel">{say(texts(), 'class.questions.own')}</h3>
          <ul class="ps-question-list">
            {own.map((text) => (
              <li key={text} class="ps-question">
                <p class="ps-question-text">{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="ps-class-about" role="status">
        {weighing > 0
          ? say(texts(), 'class.questions.weighing', { n: weighing })
          : say(texts(), 'class.questions.about')}
      </p>
      <ol class="ps-question-list">
        {questions.map((question, at) => {
          const hidden = choice.hidden.includes(question.id);
          return (
            <li key={question.id} class={hidden ? 'ps-question ps-question-hidden' : 'ps-question'}>
              <p class="ps-question-stage">{say(texts(), `class.stage.${question.stage}`)}</p>
              <p class="ps-question-text">{questionText(texts(), question)}</p>
              <div class="ps-question-foot">
                <OpenAtWeek
                  label={question.room}
                  week={question.week}
                  words={say(texts(), 'class.questions.open', {
                    room: question.room,
                    week: question.week,
                  })}
                  onOpen={onOpenRun}
                />
                <span class="ps-question-tools">
                  {at > 0 && (
                    <span class="ps-turned">
                      <IconButton
                        size="small"
                        icon="caret-down"
                        label={say(texts(), 'class.questions.up', { n: at + 1 })}
                        onPress={() => move(at, -1)}
                      />
                    </span>
                  )}
                  {at < questions.length - 1 && (
                    <IconButton
                      size="small"
                      icon="caret-down"
                      label={say(texts(), 'class.questions.down', { n: at + 1 })}
                      onPress={() => move(at, 1)}
                    />
                  )}
                  <IconButton
                    size="small"
                    icon={hidden ? 'eye' : 'eye-slash'}
                    label={say(
                      texts(),
                      hidden ? 'class.questions.unhide' : 'class.questions.hide',
                      { n: at + 1 },
                    )}
                    onPress={() => toggle(question.id)}
                  />
                </span>
              </div>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
