// How runs come in: dropped, chosen, pasted, or made up for trying. What was refused is named, each with its sentence.
import { useRef, useState } from 'preact/hooks';
import type { ClassSession, HandedIn } from '../../app/class/class-desk.ts';
import type { ClassState } from '../../app/class/class-state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';

/** Rooms that one press makes up. */
export const SIMULATED = 20;

/** A file as it is handed in: it is read when its turn comes, and told among the refused when it cannot be. */
export function handedIn(file: File): HandedIn {
  return {
    name: file.name === '' ? say(texts(), 'class.intake.pasted') : file.name,
    size: file.size,
    text: () => file.text().catch(() => null),
  };
}

/** Hands in what was pasted. The field is cleared at once: what is pasted while these are read comes after them. */
export function takePasted(
  session: Pick<ClassSession, 'admitText'>,
  text: string,
  clear: () => void,
): void {
  if (text.trim() === '') return;
  clear();
  void session.admitText(text, say(texts(), 'class.intake.pasted'));
}

export interface IntakeProps {
  readonly session: ClassSession;
  readonly state: ClassState;
  /** With rooms there already it says less. */
  readonly small: boolean;
}

/** The place where runs are handed in. The whole page takes what is dropped; this says so. */
export function Intake({ session, state, small }: IntakeProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const busy = state.progress !== null;
  const paste = (event: Event): void => {
    event.preventDefault();
    takePasted(session, text, () => setText(''));
  };
  return (
    <section
      class={small ? 'ps-intake ps-intake-small' : 'ps-intake'}
      aria-labelledby="intake-title"
    >
      <h2 id="intake-title">{say(texts(), small ? 'class.intake.more' : 'class.intake.title')}</h2>
      {!small && <p class="ps-intake-lead">{say(texts(), 'class.intake.lead')}</p>}
      <div class="ps-intake-drop">
        <Icon name="tray-fill" size={small ? 22 : 34} />
        <p>{say(texts(), 'class.intake.drop')}</p>
        <Button
          kind={small ? 'plain' : 'primary'}
          onPress={() => chooser.current?.click()}
          disabledReason={busy ? say(texts(), 'class.intake.busy') : undefined}
        >
          {say(texts(), 'class.intake.choose')}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json,text/plain"
          multiple
          hidden
          aria-label={say(texts(), 'class.intake.choose')}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            void session.admitAll(files.map(handedIn));
          }}
        />
      </div>
      <form class="ps-intake-paste" onSubmit={paste} noValidate>
        <label class="ps-class-field" for="intake-text">
          <span>{say(texts(), 'class.intake.paste')}</span>
          <textarea
            id="intake-text"
            rows={small ? 2 : 3}
            spellcheck={false}
            autocomplete="off"
            dir="ltr"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <Button submit>{say(texts(), 'class.intake.take')}</Button>
      </form>
      <p class="ps-class-about">{say(texts(), 'class.intake.scan')}</p>
      <div class="ps-class-tools">
        <Button
          icon="users-three"
          onPress={() => void session.simulate(SIMULATED)}
          disabledReason={busy ? say(texts(), 'class.intake.busy') : undefined}
        >
          {say(texts(), 'class.intake.simulate', { n: SIMULATED })}
        </Button>
        {state.rooms.length > 0 && (
          <Button icon="x" onPress={() => session.clear()}>
            {say(texts(), 'class.intake.clear')}
          </Button>
        )}
        {state.canUndo && (
          <Button icon="arrow-counter-clockwise" onPress={() => session.undo()}>
            {say(texts(), 'class.intake.undo')}
          </Button>
        )}
      </div>
      {!small && <p class="ps-class-about">{say(texts(), 'class.intake.simulate-about')}</p>}
    </section>
  );
}

/** How far the reading is, what was refused, and that storage refuses; the frame is always there, so that it is read out. */
export function IntakeNews({ session, state }: Omit<IntakeProps, 'small'>) {
  const { progress, refused, kept } = state;
  return (
    <div class="ps-intake-news" role="status">
      {progress && (
        <p class="ps-intake-progress">
          <span>
            {say(texts(), `class.progress.${progress.what}`, {
              done: progress.done,
              of: progress.of,
            })}
          </span>
          <progress
            value={progress.done}
            max={Math.max(1, progress.of)}
            aria-label={say(texts(), 'class.progress')}
          />
        </p>
      )}
      {refused.length > 0 && (
        <div class="ps-intake-refused">
          <p>
            <b>{say(texts(), 'class.refused', { n: refused.length })}</b>
          </p>
          <ul>
            {refused.map(({ name, why }, at) => (
              <li key={`${at}`} class="ps-trouble">
                <Icon name="warning" size={16} />
                <span>{say(texts(), 'class.refused.one', { name, why })}</span>
              </li>
            ))}
          </ul>
          <Button size="small" icon="x" onPress={() => session.clearRefused()}>
            {say(texts(), 'class.refused.close')}
          </Button>
        </div>
      )}
      {!kept && (
        <p class="ps-trouble">
          <Icon name="warning" size={16} />
          <span>{say(texts(), 'class.not-kept')}</span>
        </p>
      )}
    </div>
  );
}
