// In the bar of the week: the card of the exercise, and the lesson, which opens at its moment and can be opened again.
import { useEffect, useRef, useState } from 'preact/hooks';
import { isPromptNew, nextPrompt, promptMark, promptNow } from '../../app/class/lesson-moment.ts';
import type { PlayedExercise } from '../../app/class/played-exercise.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Icon } from '../kit/icon.tsx';
import { Tick } from '../settings/tick.tsx';
import '../style/settings.css';
import '../style/join.css';
import type { WeekClock } from '../week/use-clock.ts';
import { HandInDialog } from './hand-in.tsx';
import { PromptLines } from './lesson-prompt.tsx';
import { RoomLabel } from './room-panel.tsx';

export interface ExerciseBarProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly exercise: PlayedExercise;
  /** The week's clock, which rests while a prompt of the lesson stands open; null without one. */
  readonly clock: WeekClock | null;
}

/** A button with the room's label, and the sheets behind it. */
export function ExerciseBar({ session, game, exercise, clock }: ExerciseBarProps) {
  const [open, setOpen] = useState(false);
  const [handing, setHanding] = useState(false);
  const prompt = promptNow(game);
  const fresh = isPromptNew(game) && !open && !handing;
  useClockAtRest(clock, fresh);
  const read = (): void => {
    if (prompt) session.guided(promptMark(prompt));
  };
  const { room } = exercise;
  return (
    <>
      <button
        type="button"
        class="ps-w-switched ps-exercise-chip"
        aria-label={say(texts(), 'join.card-open', { room })}
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <Icon name="chalkboard-teacher-fill" size={14} /> {room || say(texts(), 'join.card')}
      </button>
      <Dialog
        open={open}
        id="exercise-card"
        title={say(texts(), 'join.card')}
        closeLabel={say(texts(), 'ui.action.close')}
        onClose={() => {
          read();
          setOpen(false);
        }}
        foot={
          <Button
            icon="tray-fill"
            onPress={() => {
              setOpen(false);
              setHanding(true);
            }}
          >
            {say(texts(), 'join.card-hand-in')}
          </Button>
        }
      >
        <Card session={session} game={game} exercise={exercise} />
      </Dialog>
      {prompt && (
        <Dialog
          open={fresh}
          id="lesson-prompt"
          title={say(texts(), prompt.title)}
          closeLabel={say(texts(), 'ui.action.close')}
          onClose={read}
          material="manila"
          foot={
            <Button kind="primary" onPress={read}>
              {say(texts(), 'join.lesson-go')}
            </Button>
          }
        >
          <PromptLines prompt={prompt} />
        </Dialog>
      )}
      <HandInDialog
        session={session}
        game={game}
        open={handing}
        onClose={() => setHanding(false)}
      />
    </>
  );
}

/** Halts the clock while something is to be read first; whoever paused it themselves finds it paused. */
function useClockAtRest(clock: WeekClock | null, rests: boolean): void {
  const latest = useRef(clock);
  latest.current = clock;
  const runs = clock !== null;
  useEffect(() => {
    const before = latest.current;
    if (!rests || !before || before.paused) return undefined;
    before.toggle();
    return () => {
      if (latest.current?.paused) latest.current.toggle();
    };
  }, [rests, runs]);
}

function Card({ session, game, exercise }: Omit<ExerciseBarProps, 'clock'>) {
  const { terms, room } = exercise;
  const { view } = game;
  const title = terms.title === '' ? say(game.scenario.text, 'title') : terms.title;
  return (
    <div class="ps-exercise-card">
      <h3>{title}</h3>
      <p>
        {say(texts(), 'join.card-week', {
          week: Math.min(view.week + 1, view.weeks),
          weeks: view.weeks,
        })}
      </p>
      <RoomLabel room={room} onRoom={(label) => session.setRoom(label)} />
      <Lesson game={game} />
      {terms.minutes > 0 && (
        <section>
          <h4>{say(texts(), 'join.card-clock')}</h4>
          <Tick
            label={say(texts(), 'join.card-clock-on')}
            about={say(texts(), 'join.card-clock-about', { n: terms.minutes })}
            on={game.terms.clock > 0}
            onChange={(on) => session.setClock(on ? terms.minutes : 0)}
          />
        </section>
      )}
      {terms.note && <p class="ps-join-fine">{say(texts(), 'join.card-out')}</p>}
    </div>
  );
}

/** What the lesson says now, and what it has next. */
function Lesson({ game }: { readonly game: Game }) {
  const now = promptNow(game);
  const next = nextPrompt(game);
  return (
    <section>
      <h4>{now ? say(texts(), now.title) : say(texts(), 'join.card-lesson')}</h4>
      {now && <PromptLines prompt={now} />}
      {!now && (
        <p>
          {say(texts(), game.exercise?.terms.lesson ? 'join.card-none' : 'join.card-no-lesson')}
        </p>
      )}
      {next && (
        <p class="ps-join-fine">
          {next.week === null
            ? say(texts(), 'join.card-next-end', { what: say(texts(), next.prompt.title) })
            : say(texts(), 'join.card-next', {
                what: say(texts(), next.prompt.title),
                week: next.week,
              })}
        </p>
      )}
    </section>
  );
}
