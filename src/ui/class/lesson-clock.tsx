// The lesson clock: minutes of the plan as they pass, on this device alone. Off until it is wanted, without a sound.
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { phaseAt, type LessonPhase, type LessonPlan } from '../../app/class/lesson.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { phaseWords } from './lesson-words.ts';

export interface LessonClock {
  readonly on: boolean;
  readonly running: boolean;
  /** Whole seconds since the lesson began. */
  readonly second: number;
  /** Null while it is off and once the time is over. */
  readonly phase: LessonPhase | null;
  readonly turn: (on: boolean) => void;
  readonly run: (running: boolean) => void;
  readonly reset: () => void;
}

/** How the clock stands. It outlives the tab, so that it goes on while another is looked at. */
interface Standing {
  readonly on: boolean;
  /** When it was started, by the device's own time in milliseconds; null while it stands. */
  readonly since: number | null;
  /** Milliseconds that had passed when it was started. */
  readonly before: number;
}

const STOPPED: Standing = { on: false, since: null, before: 0 };
const standing = signal<Standing>(STOPPED);

/** A clock over a plan. It goes by the device's own time, so that a sleeping tab loses nothing. */
export function useLessonClock(plan: LessonPlan): LessonClock {
  const { on, since, before } = standing.value;
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (since === null) return undefined;
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, [since]);
  const passed = before + (since === null ? 0 : Math.max(0, now - since));
  const second = Math.floor(passed / 1000);
  return {
    on,
    running: since !== null,
    second,
    phase: on ? phaseAt(plan, second) : null,
    turn: (to) => {
      standing.value = { ...STOPPED, on: to };
    },
    run: (to) => {
      const at = performance.now();
      setNow(at);
      standing.value = to
        ? { on, since: at, before }
        : { on, since: null, before: before + (since === null ? 0 : at - since) };
    },
    reset: () => {
      standing.value = { ...STOPPED, on };
    },
  };
}

function clockWords(second: number): string {
  const two = (n: number): string => figure(n).padStart(2, figure(0));
  return `${two(Math.floor(second / 60))}:${two(second % 60)}`;
}

/** The switch and, when it is on, the time with the part it stands in. The part is told when it changes, the seconds are not. */
export function LessonClockPanel({
  plan,
  clock,
}: {
  readonly plan: LessonPlan;
  readonly clock: LessonClock;
}) {
  const { on, running, second, phase } = clock;
  const next = plan.phases.find(({ from }) => from * 60 > second) ?? null;
  return (
    <div class="ps-lesson-clock">
      <Segmented
        legend={say(texts(), 'lesson.clock')}
        name="lesson-clock"
        options={[
          { value: 'off', label: say(texts(), 'lesson.clock-off') },
          { value: 'on', label: say(texts(), 'lesson.clock-on') },
        ]}
        value={on ? 'on' : 'off'}
        onChange={(value) => clock.turn(value === 'on')}
      />
      {!on && <p>{say(texts(), 'lesson.clock-about')}</p>}
      {on && (
        <>
          <p class="ps-lesson-time" role="timer">
            {clockWords(second)}
          </p>
          <div>
            <p class="ps-lesson-part" role="status">
              {phase === null ? say(texts(), 'lesson.clock-over') : phaseWords(phase, plan.rounds)}
            </p>
            {next !== null && (
              <p>
                {say(texts(), 'lesson.clock-next', {
                  minute: next.from,
                  part: phaseWords(next, plan.rounds),
                })}
              </p>
            )}
          </div>
          <Button kind="primary" onPress={() => clock.run(!running)}>
            {say(texts(), running ? 'lesson.clock-stop' : 'lesson.clock-start')}
          </Button>
          <Button onPress={clock.reset}>{say(texts(), 'lesson.clock-again')}</Button>
        </>
      )}
    </div>
  );
}
