// The first parts of the exercise form: the lesson with its weeks and clock, and the crisis.
import { EXERCISE_LIMITS, LESSONS, mostWeeks, timesOf } from '../../app/class/exercise-draft.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import type { Exercise } from '../../run/class/exercise.ts';
import { Segmented } from '../kit/segmented.tsx';
import { Choice, numbers, Part, Trouble } from './exercise-fields.tsx';
import { troubleOf, type ExercisePartProps } from './exercise-parts.ts';

/** How no plan stands in the row of choices. */
const NO_PLAN = 'none';

/** Title, lesson, weeks and clock. */
export function LessonPart({ exercise, onChange, crisis, troubles }: ExercisePartProps) {
  const lessons = LESSONS.map((n) => ({
    value: `${n}`,
    label: say(texts(), 'class.exercise.lesson.minutes', { n }),
  }));
  const clock = (n: number): string =>
    n === 0
      ? say(texts(), 'class.exercise.clock.none')
      : say(texts(), 'class.exercise.clock.minutes', { n });
  return (
    <Part id="ex-lesson" title={say(texts(), 'class.exercise.lesson')}>
      <Segmented
        legend={say(texts(), 'class.exercise.lesson')}
        hideLegend
        name="ex-lesson"
        options={[
          ...lessons,
          { value: NO_PLAN, label: say(texts(), 'class.exercise.lesson.none') },
        ]}
        value={exercise.lesson === null ? NO_PLAN : `${exercise.lesson}`}
        onChange={(value) =>
          onChange({ lesson: LESSONS.find((one) => `${one}` === value) ?? null })
        }
      />
      <p class="ps-ex-about">{timesWords(exercise)}</p>
      <div class="ps-ex-row">
        <Choice
          id="ex-weeks"
          label={say(texts(), 'class.exercise.weeks')}
          describedBy="ex-weeks-trouble"
          options={numbers(1, mostWeeks(crisis)).map((n) => ({ value: `${n}`, label: figure(n) }))}
          value={`${exercise.weeks}`}
          onChange={(weeks) => onChange({ weeks: Number(weeks) })}
        />
        <Choice
          id="ex-clock"
          label={say(texts(), 'class.exercise.clock')}
          describedBy="ex-clock-about ex-clock-trouble"
          options={numbers(0, EXERCISE_LIMITS.minutes).map((n) => ({
            value: `${n}`,
            label: clock(n),
          }))}
          value={`${exercise.minutes}`}
          onChange={(minutes) => onChange({ minutes: Number(minutes) })}
        />
      </div>
      <p class="ps-ex-about" id="ex-clock-about">
        {say(texts(), 'class.exercise.clock-about')}
      </p>
      <Trouble id="ex-weeks-trouble" trouble={troubleOf(troubles, 'weeks')} />
      <Trouble id="ex-clock-trouble" trouble={troubleOf(troubles, 'minutes')} />
    </Part>
  );
}

function timesWords(exercise: Exercise): string {
  const times = timesOf(exercise);
  if (!times || exercise.lesson === null) return say(texts(), 'class.exercise.lesson.free');
  const { play, debrief } = times;
  const before = exercise.lesson - play - debrief;
  return say(texts(), 'class.exercise.lesson.times', { before, play, debrief });
}

/** Crisis, variant and title. */
export function CrisisPart({ exercise, onChange, catalogue, crisis }: ExercisePartProps) {
  const variant = crisis.variants.find(({ id }) => id === exercise.variant);
  return (
    <Part id="ex-crisis" title={say(texts(), 'class.exercise.crisis')}>
      <Choice
        id="ex-scenario"
        label={say(texts(), 'class.exercise.crisis')}
        hideLabel
        describedBy="ex-scenario-about"
        options={catalogue.map(({ id, title }) => ({ value: id, label: title }))}
        value={exercise.scenario}
        onChange={(scenario) => onChange({ scenario })}
      />
      <p class="ps-ex-about" id="ex-scenario-about">
        {crisis.summary}
      </p>
      <Segmented
        legend={say(texts(), 'class.exercise.variant')}
        name="ex-variant"
        options={crisis.variants.map(({ id, title, about }) => ({
          value: id,
          label: title,
          about,
        }))}
        value={exercise.variant}
        onChange={(one) => onChange({ variant: one })}
      />
      <p class="ps-ex-about">{variant?.about}</p>
      <div class="ps-ex-field ps-ex-wide">
        <label for="ex-title">{say(texts(), 'class.exercise.title')}</label>
        <input
          id="ex-title"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={EXERCISE_LIMITS.title}
          value={exercise.title}
          placeholder={say(texts(), 'class.exercise.title-hint')}
          onInput={(event) => onChange({ title: event.currentTarget.value })}
        />
      </div>
    </Part>
  );
}
