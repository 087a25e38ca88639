// How a room plays the exercise: tempo, aids, what comes before week 1, assumptions, and the instructor's own questions.
import { useState } from 'preact/hooks';
import { switchedCount } from '../../app/assumption-rows.ts';
import { EXERCISE_AIDS, EXERCISE_LIMITS } from '../../app/class/exercise-draft.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { Switchboard } from '../method/assumptions-tab.tsx';
import type { ReportNow } from '../method/use-report.ts';
import '../style/method.css';
import { SourceDialog } from '../why/source-dialog.tsx';
import { Part } from './exercise-fields.tsx';
import type { ExercisePartProps } from './exercise-parts.ts';

/** A box to tick with what it does under it. */
function TickWithWords(props: {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const { id, label, about, on, onChange } = props;
  return (
    <div class="ps-ex-tick">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={`${id}-about`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p class="ps-ex-about" id={`${id}-about`}>
        {about}
      </p>
    </div>
  );
}

/** Whether a sealed week stands. */
export function TempoPart({ exercise, onChange }: ExercisePartProps) {
  const { tempo, seed } = exercise;
  const about =
    tempo === 'rewind' ? 'rewind-about' : seed === null ? 'commit-each' : 'commit-about';
  return (
    <Part id="ex-tempo" title={say(texts(), 'class.exercise.tempo')}>
      <Segmented
        legend={say(texts(), 'class.exercise.tempo')}
        hideLegend
        name="ex-tempo"
        options={(['commit', 'rewind'] as const).map((value) => ({
          value,
          label: say(texts(), `class.exercise.tempo.${value}`),
        }))}
        value={tempo}
        onChange={(value) => onChange({ tempo: value })}
      />
      <p class="ps-ex-about">{say(texts(), `class.exercise.tempo.${about}`)}</p>
      <TickWithWords
        id="ex-play-on"
        label={say(texts(), 'class.exercise.play-on')}
        about={say(texts(), 'class.exercise.play-on-about')}
        on={exercise.playOn}
        onChange={(playOn) => onChange({ playOn })}
      />
    </Part>
  );
}

/** The aids that are on. */
export function AidsPart({ exercise, onChange }: ExercisePartProps) {
  const { aids } = exercise;
  return (
    <Part id="ex-aids" title={say(texts(), 'class.exercise.aids')}>
      {EXERCISE_AIDS.map((aid) => (
        <TickWithWords
          key={aid}
          id={`ex-aid-${aid}`}
          label={say(texts(), `class.exercise.aid.${aid}`)}
          about={say(texts(), `class.exercise.aid.${aid}-about`)}
          on={aids.includes(aid)}
          onChange={(on) =>
            onChange({ aids: on ? [...aids, aid] : aids.filter((one) => one !== aid) })
          }
        />
      ))}
    </Part>
  );
}

/** The comprehension check and the content note. */
export function BeforePart({ exercise, onChange }: ExercisePartProps) {
  return (
    <Part id="ex-before" title={say(texts(), 'class.exercise.before')}>
      <Segmented
        legend={say(texts(), 'class.exercise.check')}
        name="ex-check"
        options={(['off', 'offered', 'required'] as const).map((value) => ({
          value,
          label: say(texts(), `class.exercise.check.${value}`),
        }))}
        value={exercise.check}
        onChange={(check) => onChange({ check })}
      />
      <p class="ps-ex-about">{say(texts(), `class.exercise.check.${exercise.check}-about`)}</p>
      <TickWithWords
        id="ex-note"
        label={say(texts(), 'class.exercise.note')}
        about={say(texts(), 'class.exercise.note-about')}
        on={exercise.note}
        onChange={(note) => onChange({ note })}
      />
    </Part>
  );
}

/** What each reading was measured to change stands on the method page; here they are only picked. */
const UNMEASURED: ReportNow = { kind: 'loading' };

/** The readings of contested assumptions, behind a button. */
export function AssumptionsPart({ exercise, onChange, catalogue }: ExercisePartProps) {
  const [open, setOpen] = useState(false);
  const [source, setSource] = useState<string | null>(null);
  const { assumptions } = exercise;
  const n = switchedCount(assumptions);
  return (
    <Part id="ex-assumptions" title={say(texts(), 'class.exercise.assumptions')}>
      <div class="ps-ex-line">
        <p>
          {n === 0
            ? say(texts(), 'ui.assumptions.all-calibrated')
            : say(texts(), 'ui.assumptions.switched-now', { n })}
        </p>
        <Button size="small" onPress={() => setOpen(true)}>
          {say(texts(), 'class.exercise.assumptions.change')}
        </Button>
      </div>
      <Dialog
        open={open}
        id="ex-switchboard"
        title={say(texts(), 'class.exercise.assumptions')}
        closeLabel={say(texts(), 'ui.action.close')}
        onClose={() => setOpen(false)}
        page
      >
        <div class="ps-method">
          <Switchboard
            chosen={assumptions}
            catalogue={catalogue}
            now={UNMEASURED}
            onChoose={(readings) => onChange({ assumptions: readings })}
            onSource={setSource}
          />
        </div>
      </Dialog>
      <SourceDialog id="ex-source" fact={source} onClose={() => setSource(null)} />
    </Part>
  );
}

/** The instructor's own questions: those that are there, and one empty line more. */
export function QuestionsPart({ exercise, onChange }: ExercisePartProps) {
  const { questions } = exercise;
  const { questions: most, question: letters } = EXERCISE_LIMITS;
  const lines = questions.length < most ? [...questions, ''] : questions;
  return (
    <Part id="ex-questions" title={say(texts(), 'class.exercise.questions')}>
      <p class="ps-ex-about" id="ex-questions-about">
        {say(texts(), 'class.exercise.questions-about', { n: most, letters })}
      </p>
      <ol class="ps-ex-questions">
        {lines.map((question, at) => (
          // A question is its place in the list: it is typed into, and moves up when one before it is emptied.
          <li key={at}>
            <input
              type="text"
              dir="auto"
              autocomplete="off"
              maxLength={letters}
              value={question}
              aria-label={say(texts(), 'class.exercise.question', { n: at + 1 })}
              aria-describedby={`ex-questions-about${question === '' ? '' : ` ex-left-${at}`}`}
              onInput={(event) => {
                const { value } = event.currentTarget;
                onChange({ questions: lines.map((one, n) => (n === at ? value : one)) });
              }}
            />
            {question !== '' && (
              <span class="ps-ex-left" id={`ex-left-${at}`}>
                {say(texts(), 'class.exercise.letters-left', { n: letters - question.length })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}
