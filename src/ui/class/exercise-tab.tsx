// The Exercise tab: a form over all that an exercise sets, filled in, and at its side what the rooms get.
import { crisisOf, sharedExercise, troublesOf } from '../../app/class/exercise-draft.ts';
import type { Catalogue } from '../../app/catalogue.ts';
import type { Exercise } from '../../run/class/exercise.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Panel } from '../kit/panel.tsx';
import '../style/exercise.css';
import type { ExercisePartProps } from './exercise-parts.ts';
import { CrisisPart, LessonPart } from './exercise-plan.tsx';
import {
  AidsPart,
  AssumptionsPart,
  BeforePart,
  QuestionsPart,
  TempoPart,
} from './exercise-rules.tsx';
import { SeatsPart, SeedPart } from './exercise-seats.tsx';
import { ExerciseShare } from './exercise-share.tsx';

export interface ExerciseTabProps {
  /** Whole: as `firstExercise` or `changeExercise` gave it. */
  readonly exercise: Exercise;
  /** Takes what changes; the host makes it whole by `changeExercise`. */
  readonly onChange: (change: Partial<Exercise>) => void;
  readonly catalogue: Catalogue;
  /** The page's address without a fragment. */
  readonly address: string;
  /** Another seed, by the luck of the device. */
  readonly drawSeed: () => string;
}

/** The form and the sheet with the link. Nothing has to be sent off: the link is there at any time. */
export function ExerciseTab(props: ExerciseTabProps) {
  const { exercise, onChange, catalogue, address, drawSeed } = props;
  const crisis = crisisOf(exercise, catalogue);
  if (!crisis) return null;
  const troubles = troublesOf(exercise, catalogue);
  const part: ExercisePartProps = { exercise, onChange, catalogue, crisis, troubles };
  return (
    <div class="ps-ex">
      <Panel
        material="manila"
        id="ex-form"
        title={say(texts(), 'class.exercise.heading')}
        class="ps-ex-form"
      >
        <p class="ps-ex-about">{say(texts(), 'class.exercise.about')}</p>
        <div class="ps-ex-parts">
          <div>
            <LessonPart {...part} />
            <CrisisPart {...part} />
            <SeatsPart {...part} />
            <SeedPart {...part} drawSeed={drawSeed} />
          </div>
          <div>
            <TempoPart {...part} />
            <AidsPart {...part} />
            <BeforePart {...part} />
            <AssumptionsPart {...part} />
            <QuestionsPart {...part} />
          </div>
        </div>
      </Panel>
      <ExerciseShare
        exercise={exercise}
        crisis={crisis}
        shared={sharedExercise(exercise, catalogue)}
        address={address}
      />
    </div>
  );
}
