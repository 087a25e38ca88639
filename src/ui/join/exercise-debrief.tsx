// First in the debrief of an exercise: what the lesson asks, what the instructor asks, and the way to hand the run in.
import { useState } from 'preact/hooks';
import { promptNow } from '../../app/class/lesson-moment.ts';
import type { PlayedExercise } from '../../app/class/played-exercise.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Panel } from '../kit/panel.tsx';
import '../style/join.css';
import { HandInDialog } from './hand-in.tsx';
import { PromptLines } from './lesson-prompt.tsx';

export interface ExerciseDebriefProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly exercise: PlayedExercise;
}

/** The manila sheet above the debrief. */
export function ExerciseDebrief({ session, game, exercise }: ExerciseDebriefProps) {
  const [handing, setHanding] = useState(false);
  const { terms, room } = exercise;
  const prompt = promptNow(game);
  const title = terms.title === '' ? say(game.scenario.text, 'title') : terms.title;
  const questions = terms.questions.filter((question) => question.trim() !== '');
  return (
    <Panel
      material="manila"
      id="exercise-debrief"
      title={say(texts(), 'join.debrief')}
      aside={room === '' ? title : say(texts(), 'join.debrief-of', { title, room })}
      class="ps-exercise-debrief"
    >
      <div class="ps-exercise-asks">
        {prompt && (
          <section>
            <h3>{say(texts(), prompt.title)}</h3>
            <PromptLines prompt={prompt} />
          </section>
        )}
        {questions.length > 0 && (
          <section>
            <h3>{say(texts(), 'join.debrief-questions')}</h3>
            <ol class="ps-lesson-lines">
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </section>
        )}
      </div>
      <p class="ps-exercise-give">
        <Button kind="primary" icon="tray-fill" onPress={() => setHanding(true)}>
          {say(texts(), 'join.debrief-hand-in')}
        </Button>
        <span>{say(texts(), 'join.debrief-hand-in-about')}</span>
      </p>
      <HandInDialog
        session={session}
        game={game}
        open={handing}
        onClose={() => setHanding(false)}
      />
    </Panel>
  );
}
