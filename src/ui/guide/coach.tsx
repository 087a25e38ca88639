// The coach of the tutorial: one short step at a time, beside what it speaks of. Not modal; every step and the whole can be put away.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FIRST_CHOICE } from '../../app/catalogue.ts';
import { freshlyDone, GUIDE_OFF, guideMark, guideNow, type GuideNow } from '../../app/guide.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import '../style/guide.css';
import { PHONE, useMedia } from '../week/use-media.ts';
import { reveal } from './anchors.ts';
import { Frame, useBox } from './frame.tsx';
import { placeBeside, type Box } from './place.ts';

export interface CoachProps {
  readonly session: PlaySession;
  readonly state: AppState;
}

/** Draws nothing outside the tutorial, and where nothing is left to say. */
export function Coach({ session, state }: CoachProps) {
  const now = guideNow(state);
  const done = freshlyDone(state);
  const marks = done.map(guideMark).join(' ');
  useEffect(() => {
    // What was done once stays done, even when it is taken back.
    for (const mark of marks.split(' ')) if (mark !== '') session.guided(mark);
  }, [marks]);
  return now ? <Panel session={session} now={now} /> : null;
}

interface PanelProps {
  readonly session: PlaySession;
  readonly now: GuideNow;
}

function Panel({ session, now }: PanelProps) {
  const { step, n, of } = now;
  const [folded, setFolded] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const about = useBox(step.anchor);
  useStanding(panel, about, `${step.id} ${folded}`);
  const last = n === of;
  const next = (): void => session.guided(guideMark(step));
  const reading = step.done === null;
  return (
    <>
      {!folded && <Frame box={about} />}
      <aside
        ref={panel}
        class={folded ? 'ps-coach ps-coach-folded' : 'ps-coach'}
        data-region
        tabIndex={-1}
        aria-label={say(texts(), 'guide.heading')}
      >
        <header class="ps-coach-head">
          <b>{say(texts(), 'guide.heading')}</b>
          <span>{say(texts(), 'guide.step-of', { n, of })}</span>
          <IconButton
            icon={folded ? 'caret-right' : 'caret-down'}
            size="small"
            expanded={!folded}
            label={say(texts(), folded ? 'guide.unfold' : 'guide.fold')}
            onPress={() => setFolded(!folded)}
          />
        </header>
        <div class="ps-coach-body" hidden={folded}>
          <p class="ps-coach-text" role="status">
            {say(texts(), `guide.step.${step.id}`)}
          </p>
          <p class="ps-coach-buttons">
            {last ? (
              <Button
                kind="primary"
                size="small"
                onPress={() => {
                  next();
                  session.setUp({ scenario: FIRST_CHOICE });
                  session.show('title');
                }}
              >
                {say(texts(), 'guide.real')}
              </Button>
            ) : (
              <Button kind={reading && about ? 'primary' : 'plain'} size="small" onPress={next}>
                {say(texts(), reading ? 'guide.next' : 'guide.skip-step')}
              </Button>
            )}
            {!last && (
              <Button
                kind={about ? 'plain' : 'primary'}
                size="small"
                onPress={() => reveal(step.anchor)}
              >
                {say(texts(), 'guide.show')}
              </Button>
            )}
            <Button kind="quiet" size="small" onPress={() => session.guided(GUIDE_OFF)}>
              {say(texts(), last ? 'guide.close' : 'guide.skip-all')}
            </Button>
          </p>
        </div>
      </aside>
    </>
  );
}

/** What the panel leaves free beside its subject, if that costs nothing: the way on. */
const CLEAR = '.ps-w-bar, .ps-w-seal-row, .ps-w-tabs, .ps-r-bar, .ps-r-happened, .ps-r-why, h1';

/** Puts the panel beside its subject, as often as either moves. */
function useStanding(
  panel: { readonly current: HTMLElement | null },
  about: Box | null,
  key: string,
): void {
  // Another width may need another height.
  const phone = useMedia(PHONE);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const clear = [...document.querySelectorAll(CLEAR)].map((one) => one.getBoundingClientRect());
    const { x, y } = placeBeside(
      about,
      { width, height },
      { width: innerWidth, height: innerHeight },
      clear,
    );
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  }, [about, key, phone]);
}
