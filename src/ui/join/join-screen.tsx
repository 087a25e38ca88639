// A room before its first week: what the exercise is, the room's label and chair, the check, and the way in.
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  checkResult,
  readExercise,
  setupFor,
  stillToFind,
  type Answers,
  type Chair,
  type Joinable,
} from '../../app/class/joining.ts';
import { checkFor } from '../../app/class/check.ts';
import { NOT_CONSULTED } from '../../app/class/played-exercise.ts';
import { drawnLabel } from '../../app/class/room-label.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState } from '../../app/state.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { say, sayNested } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Panel } from '../kit/panel.tsx';
import '../style/join.css';
import { CheckPanel } from './check-panel.tsx';
import { ExerciseBrief } from './exercise-brief.tsx';
import { RoomPanel } from './room-panel.tsx';

export interface JoinScreenProps {
  readonly session: PlaySession;
  readonly state: AppState;
}

/** The screen of an exercise link, or the sentence that says what is wrong with it. */
export function JoinScreen({ session, state }: JoinScreenProps) {
  const { brought, catalogue } = state;
  const letters = brought?.kind === 'exercise' ? brought.letters : '';
  const read = useMemo(() => readExercise(letters, catalogue), [letters, catalogue]);
  // The address is followed once: whoever leaves comes back by opening the link.
  useEffect(
    () => () => {
      if (session.store.get().screen !== 'join') session.takeBrought();
    },
    [session],
  );
  if (!read.ok) {
    return (
      <main id="main" class="ps-join" tabIndex={-1} aria-labelledby="join-title">
        <Panel material="card-stock" class="ps-join-refused">
          <h1 id="join-title">{say(texts(), 'join.refused')}</h1>
          <p class="ps-trouble" role="alert">
            <Icon name="warning" size={18} />
            <span>{sayNested(texts(), read.why)}</span>
          </p>
          <p>{say(texts(), 'join.refused-about')}</p>
          <p>
            <Button icon="arrow-left" onPress={() => session.show('title')}>
              {say(texts(), 'join.to-title')}
            </Button>
          </p>
        </Panel>
      </main>
    );
  }
  return <Joining key={letters} session={session} state={state} joinable={read.joinable} />;
}

interface JoiningProps extends JoinScreenProps {
  readonly joinable: Joinable;
}

function words(key: string): readonly string[] {
  return say(texts(), key)
    .split(',')
    .map((word) => word.trim());
}

function Joining({ session, state, joinable }: JoiningProps) {
  const { exercise, code, crisis, variant, team } = joinable;
  const draw = (): string =>
    drawnLabel(session.freshSeed(), {
      first: words('join.words.first'),
      second: words('join.words.second'),
    });
  const [room, setRoom] = useState(draw);
  const [chair, setChair] = useState<Chair>({ as: 'team' });
  const [answers, setAnswers] = useState<Answers>({});
  const scenario = useScenario(session, exercise.scenario);
  const questions = useMemo(
    () => (scenario && exercise.check !== 'off' ? checkFor(scenario, team) : []),
    [scenario, exercise.check, team],
  );
  const missing =
    exercise.check === 'required' && (scenario === null || stillToFind(questions, answers) > 0);
  const begin = (): void => {
    void session.join(setupFor(joinable, chair, session.freshSeed()), {
      terms: exercise,
      code,
      room,
      check: checkResult(questions, answers),
      consulted: NOT_CONSULTED,
    });
  };
  const title = exercise.title === '' ? crisis.title : exercise.title;
  return (
    <main id="main" class="ps-join" tabIndex={-1} aria-labelledby="join-title">
      <header class="ps-join-head">
        <p>{say(texts(), 'join.kind')}</p>
        <h1 id="join-title">{title}</h1>
        <p>
          {say(texts(), 'join.setting', {
            crisis: crisis.title,
            variant: variant.title,
            weeks: exercise.weeks,
          })}
        </p>
      </header>
      <div class="ps-join-sheets">
        <div class="ps-join-brief">
          {exercise.note && <Care />}
          <ExerciseBrief joinable={joinable} />
        </div>
        <div class="ps-join-side">
          <RoomPanel
            joinable={joinable}
            room={room}
            onRoom={setRoom}
            onDraw={() => setRoom(draw())}
            chair={chair}
            onChair={setChair}
          />
          {exercise.check !== 'off' && scenario !== null && questions.length > 0 && (
            <CheckPanel
              questions={questions}
              answers={answers}
              onAnswers={setAnswers}
              required={exercise.check === 'required'}
            />
          )}
          <Panel material="manila" label={say(texts(), 'join.begin')}>
            <p class="ps-join-go">
              <Button
                kind="primary"
                size="large"
                iconAfter={state.busy ? 'clock' : 'arrow-right'}
                showReason
                disabledReason={
                  state.busy
                    ? say(texts(), 'join.begin-busy')
                    : missing
                      ? say(texts(), 'join.begin-check')
                      : undefined
                }
                onPress={begin}
              >
                {say(texts(), 'join.begin')}
              </Button>
              <Button kind="quiet" onPress={() => session.show('title')}>
                {say(texts(), 'join.to-title')}
              </Button>
            </p>
          </Panel>
        </div>
      </div>
    </main>
  );
}

/** What concerns people, before anything is played. */
function Care() {
  return (
    <Panel material="newsprint" id="care" title={say(texts(), 'join.care')}>
      <ul class="ps-join-care">
        {['join.care-real', 'join.care-out', 'join.care-model'].map((key) => (
          <li key={key}>{say(texts(), key)}</li>
        ))}
      </ul>
    </Panel>
  );
}

/** The scenario of the exercise, for the check; null until it is there, and when it cannot be fetched, which is told. */
function useScenario(session: PlaySession, id: string): Scenario | null {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  useEffect(() => {
    let wanted = true;
    session.scenario(id).then(
      (found) => {
        if (wanted) setScenario(found);
      },
      () => session.tell('error', 'notice.not-fetched'),
    );
    return () => {
      wanted = false;
    };
  }, [session, id]);
  return scenario;
}
