// The shell: chooses the screen, and holds what every screen shares – patterns, notices, keys, theme, title of the page.
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportLoader } from '../../app/report-port.ts';
import type { Session } from '../../app/session.ts';
import type { AppState, NoticeState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { EN } from '../../text/messages-en.ts';
import { EndScreen } from '../end/end-screen.tsx';
import { Notice } from '../kit/notice.tsx';
import { PatternDefs } from '../kit/patterns.tsx';
import { MethodDialog, type MethodTab } from '../method/method-dialog.tsx';
import { ResolutionScreen } from '../resolution/resolution-screen.tsx';
import '../style/shell.css';
import { TitleScreen } from '../title/title-screen.tsx';
import { WeekScreen } from '../week/week-screen.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { noticeText } from './notice-text.ts';
import { pageName } from './page-name.ts';

/** Information stays this long; warnings and errors stay until they are dismissed. */
const NOTICE_MS = 6000;

/** The element that a screen offers to the map, or null when there is none. */
export type MapSlot = (element: HTMLElement | null) => void;

export interface AppRootProps {
  readonly session: Session;
  readonly state: ReadonlySignal<AppState>;
  readonly mapSlot: MapSlot;
  /** Brings in the calibration report when the method pages are first opened. */
  readonly report: ReportLoader;
}

/** The whole interface. */
export function AppRoot({ session, state, mapSlot, report }: AppRootProps) {
  const now = state.value;
  const { screen, theme, notice } = now;
  const [keys, setKeys] = useState(false);
  const [method, setMethod] = useState<MethodTab | null>(null);
  const page = pageName(now);

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    document.title = page === '' ? say(EN, 'ui.game') : say(EN, 'ui.page', { page });
  }, [page]);
  usePageKeys({ '?': () => setKeys(true), m: () => setMethod('calibration') });
  useFocusOnScreen(screen);

  return (
    <>
      <a class="ps-skip" href="#main" onClick={skip}>
        {say(EN, 'ui.skip')}
      </a>
      <PatternDefs />
      <Screen
        session={session}
        state={now}
        mapSlot={mapSlot}
        onKeys={() => setKeys(true)}
        onMethod={setMethod}
      />
      <Notices session={session} notice={notice} />
      <p class="ps-visually-hidden" role="status">
        {screen === 'loading' ? '' : page}
      </p>
      <KeysDialog
        open={keys}
        onClose={() => setKeys(false)}
        onMethod={() => {
          setKeys(false);
          setMethod('calibration');
        }}
      />
      <MethodDialog
        session={session}
        state={now}
        loader={report}
        tab={method}
        onTab={setMethod}
        onClose={() => setMethod(null)}
      />
    </>
  );
}

interface ScreenProps {
  readonly session: Session;
  readonly state: AppState;
  readonly mapSlot: MapSlot;
  readonly onKeys: () => void;
  readonly onMethod: (tab: MethodTab) => void;
}

function Screen({ session, state, mapSlot, onKeys, onMethod }: ScreenProps) {
  switch (state.screen) {
    case 'loading':
      return (
        <main id="main" class="ps-loading" tabIndex={-1}>
          <p>{say(EN, 'ui.loading')}</p>
        </main>
      );
    case 'title':
      return <TitleScreen session={session} state={state} onKeys={onKeys} onMethod={onMethod} />;
    case 'week':
      return (
        <WeekScreen
          session={session}
          state={state}
          mapSlot={mapSlot}
          onKeys={onKeys}
          onMethod={onMethod}
        />
      );
    case 'resolution':
      return <ResolutionScreen session={session} state={state} mapSlot={mapSlot} />;
    case 'end':
      return <EndScreen session={session} state={state} onMethod={onMethod} />;
  }
}

/** At the foot of the page; the frame is always there, so that what comes into it is read out. */
function Notices({ session, notice }: { session: Session; notice: NoticeState | null }) {
  useEffect(() => {
    if (notice?.kind !== 'information' && notice?.kind !== 'done') return undefined;
    const timer = setTimeout(() => session.dismissNotice(), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice, session]);
  return (
    <div class="ps-notices">
      {notice && (
        <Notice
          kind={notice.kind}
          text={noticeText(notice)}
          onDismiss={() => session.dismissNotice()}
          dismissLabel={say(EN, 'ui.notice.dismiss')}
        />
      )}
    </div>
  );
}

/** Whether a key press belongs to a field or a dialog rather than to the page. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="radio"]):not([type="checkbox"]), textarea, select, dialog') !==
      null
  );
}

/** Keys that act on every screen. They rest while typing and while a dialog is open. */
function usePageKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = latest.current[event.key.toLowerCase()];
      if (!action || event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** A new screen begins at its top with the focus on its content, not on the button that is gone. */
function useFocusOnScreen(screen: AppState['screen']): void {
  const before = useRef(screen);
  // Before the screen is painted: a key pressed at once must not lose its place.
  useLayoutEffect(() => {
    if (before.current === screen) return;
    const first = before.current === 'loading';
    before.current = screen;
    if (first) return;
    scrollTo(0, 0);
    focusMain();
  }, [screen]);
}

function focusMain(): void {
  const main = document.querySelector<HTMLElement>('#main, main');
  if (!main) return;
  if (!main.hasAttribute('tabindex')) main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

function skip(event: Event): void {
  event.preventDefault();
  focusMain();
  document.querySelector('#main, main')?.scrollIntoView();
}
