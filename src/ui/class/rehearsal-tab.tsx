// The Rehearsal tab: ten minutes by oneself, step by step, with a made-up class to try the debrief on.
import { signal } from '@preact/signals';
import type { ClassSession } from '../../app/class/class-desk.ts';
import type { ClassState } from '../../app/class/class-state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Panel } from '../kit/panel.tsx';
import '../style/lessons.css';

export interface RehearsalTabProps {
  readonly session: ClassSession;
  readonly state: ClassState;
  /** The exercise's address, to open it as a room; null while something is wrong with it. */
  readonly address: string | null;
}

/** The steps with their minutes, which add up to ten. */
const STEPS = [
  { id: 'make', minutes: 2 },
  { id: 'open', minutes: 1 },
  { id: 'play', minutes: 3 },
  { id: 'simulate', minutes: 1 },
  { id: 'debrief', minutes: 2 },
  { id: 'print', minutes: 1 },
] as const;
type Step = (typeof STEPS)[number]['id'];

/** Rooms that are made up at one press. */
const CLASS_OF = 20;

/** Steps that were done. They outlive the tab, since most of them lead away from it. */
const steps = signal<ReadonlySet<Step>>(new Set());

/** The tab. */
export function RehearsalTab({ session, state, address }: RehearsalTabProps) {
  const done = steps.value;
  const mark = (step: Step, on: boolean): void => {
    const next = new Set(done);
    if (on) next.add(step);
    else next.delete(step);
    steps.value = next;
  };
  const act: Readonly<Record<Step, (() => void) | null>> = {
    make: () => session.show('exercise'),
    open: null,
    play: null,
    simulate: () => void session.simulate(CLASS_OF),
    debrief: () => session.show('debrief'),
    print: () => session.show('lesson'),
  };
  const madeUp = state.rooms.filter(({ simulated }) => simulated);
  const { progress } = state;
  const busy = progress?.what === 'simulating' ? progress : null;
  return (
    <div class="ps-rehearsal">
      <Panel material="paper" id="rehearsal" title={say(texts(), 'rehearsal.heading')}>
        <p>{say(texts(), 'rehearsal.about')}</p>
        <ol class="ps-rehearsal-steps">
          {STEPS.map(({ id, minutes }, at) => (
            <li key={id}>
              <p class="ps-rehearsal-when">
                <b>{say(texts(), 'rehearsal.step', { step: at + 1 })}</b>
                <span>{say(texts(), 'rehearsal.minutes', { minutes })}</span>
              </p>
              <div>
                <h3>{say(texts(), `rehearsal.${id}`)}</h3>
                <p>{say(texts(), `rehearsal.${id}.about`)}</p>
                <div class="ps-rehearsal-act">
                  {id === 'open' && (
                    <OpenAsRoom address={address} onOpen={() => mark('open', true)} />
                  )}
                  {act[id] !== null && (
                    <Button
                      kind={id === 'simulate' ? 'primary' : 'plain'}
                      disabledReason={
                        id === 'simulate' && busy !== null
                          ? say(texts(), 'rehearsal.simulate.busy', {
                              done: busy.done,
                              of: busy.of,
                            })
                          : undefined
                      }
                      onPress={() => {
                        mark(id, true);
                        act[id]?.();
                      }}
                    >
                      {say(texts(), `rehearsal.${id}.act`)}
                    </Button>
                  )}
                  {id === 'simulate' && (
                    <MadeUp
                      busy={busy}
                      count={madeUp.length}
                      onClear={() => session.remove(madeUp.map(({ label }) => label))}
                    />
                  )}
                </div>
              </div>
              <label class="ps-rehearsal-done">
                <input
                  type="checkbox"
                  checked={done.has(id)}
                  onChange={(event) => mark(id, event.currentTarget.checked)}
                />
                {say(texts(), 'rehearsal.done')}
                <span class="ps-visually-hidden">: {say(texts(), `rehearsal.${id}`)}</span>
              </label>
            </li>
          ))}
        </ol>
        <p role="status">{done.size === STEPS.length && say(texts(), 'rehearsal.all-done')}</p>
      </Panel>
    </div>
  );
}

/** A link in a new tab: the class stays as it is here. */
function OpenAsRoom({
  address,
  onOpen,
}: {
  readonly address: string | null;
  readonly onOpen: () => void;
}) {
  if (address === null) return <p>{say(texts(), 'rehearsal.open.none')}</p>;
  return (
    <a class="ps-button" href={address} target="_blank" rel="noopener" onClick={onOpen}>
      {say(texts(), 'rehearsal.open.act')}
    </a>
  );
}

function MadeUp({
  busy,
  count,
  onClear,
}: {
  readonly busy: { readonly done: number; readonly of: number } | null;
  readonly count: number;
  readonly onClear: () => void;
}) {
  return (
    <>
      {busy !== null && (
        <progress value={busy.done} max={busy.of} aria-label={say(texts(), 'rehearsal.simulate')} />
      )}
      <span role="status">
        {busy === null && count > 0 && say(texts(), 'rehearsal.simulate.there', { count })}
      </span>
      {count > 0 && busy === null && (
        <Button kind="quiet" onPress={onClear}>
          {say(texts(), 'rehearsal.clear')}
        </Button>
      )}
    </>
  );
}
