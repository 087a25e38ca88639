// The shell: chooses the screen, and holds what every screen shares – patterns, notices, keys, theme, title of the page.
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import type { ReportLoader } from '../../app/report-port.ts';
import type { Session } from '../../app/session.ts';
import type { LanguageId } from '../../app/settings.ts';
import type { AppState, NoticeState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { PatternDefs } from '../kit/patterns.tsx';
import { factOfAddress, type MethodTab } from '../method/method-tabs.ts';
import '../style/shell.css';
import { TitleScreen } from '../title/title-screen.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { noticeText } from './notice-text.ts';
import { pageName } from './page-name.ts';
import { ShellDialogs, type ShellDialog } from './shell-dialogs.tsx';

/** Information stays this long; warnings and errors stay until they are dismissed. */
const NOTICE_MS = 6000;

/** The element that a screen offers to the map, or null when there is none. */
export type MapSlot = (element: HTMLElement | null) => void;

/** What the screens of a game and the method pages are given. */
export interface PlayScreensProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly mapSlot: MapSlot;
  /** Brings in the calibration report when the method pages are first opened. */
  readonly report: ReportLoader;
  readonly onKeys: () => void;
  /** The method page that is open, or null. */
  readonly method: MethodTab | null;
  readonly onMethod: (tab: MethodTab | null) => void;
  readonly onGames: () => void;
  readonly onSettings: () => void;
}

/** What comes after the title: the session with play in it, the map, and the screens. */
export interface PlayParts {
  readonly session: PlaySession;
  readonly mapSlot: MapSlot;
  readonly Screens: ComponentType<PlayScreensProps>;
}

/** What the class pages are given beside the parts of play. */
export interface ClassScreensProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly onMethod: (tab: MethodTab | null) => void;
  readonly onSettings: () => void;
}

export interface AppRootProps {
  readonly session: Session;
  readonly state: ReadonlySignal<AppState>;
  readonly loadParts: () => Promise<PlayParts>;
  /** Brings in the instructor's page and that of a room before its first week. */
  readonly loadClass: () => Promise<ComponentType<ClassScreensProps>>;
  readonly report: ReportLoader;
  /** Languages that can be chosen. */
  readonly languages: readonly LanguageId[];
  /** Changes to the newer version that waits. */
  readonly onUpdate: () => void;
}

/** The whole interface. */
export function AppRoot(props: AppRootProps) {
  const { session, state, loadParts, loadClass, report, languages, onUpdate } = props;
  const now = state.value;
  const { screen, theme, notice } = now;
  const [keys, setKeys] = useState(false);
  const [method, setMethod] = useState<MethodTab | null>(null);
  const [dialog, setDialog] = useState<ShellDialog>(null);
  useFactAddress(() => setMethod('sources'));
  const parts = usePlayParts(loadParts, method !== null || !isShell(screen), session);
  const inClass = screen === 'class' || screen === 'join';
  const ClassScreens = useClass(loadClass, inClass, session);
  const page = pageName(now);

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useLayoutEffect(() => {
    document.documentElement.dataset['motion'] = now.calm ? 'less' : 'full';
  }, [now.calm]);
  useEffect(() => {
    document.title = page === '' ? say(texts(), 'ui.game') : say(texts(), 'ui.page', { page });
  }, [page]);
  // Between two persons nothing opens that belongs to the game of one of them.
  const handedOn = screen === 'pass';
  usePageKeys(
    now.settings.letterKeys,
    handedOn ? {} : { '?': () => setKeys(true), m: () => setMethod('calibration') },
  );
  useEffect(() => {
    if (!handedOn) return;
    setMethod(null);
    setDialog(null);
    setKeys(false);
  }, [handedOn]);
  useFocusOnScreen(screen);

  return (
    <>
      <a class="ps-skip" href="#main" onClick={skip}>
        {say(texts(), 'ui.skip')}
      </a>
      <PatternDefs />
      {screen === 'title' && (
        <TitleScreen
          session={session}
          state={now}
          onKeys={() => setKeys(true)}
          onMethod={setMethod}
          onGames={() => setDialog('games')}
          onSettings={() => setDialog('settings')}
          languages={languages}
        />
      )}
      {(screen === 'loading' || (!isShell(screen) && !parts) || (inClass && !ClassScreens)) && (
        <Loading />
      )}
      {parts && (
        <parts.Screens
          session={parts.session}
          state={now}
          mapSlot={parts.mapSlot}
          report={report}
          onKeys={() => setKeys(true)}
          method={method}
          onMethod={setMethod}
          onGames={() => setDialog('games')}
          onSettings={() => setDialog('settings')}
        />
      )}
      {parts && ClassScreens && inClass && (
        <ClassScreens
          session={parts.session}
          state={now}
          onMethod={setMethod}
          onSettings={() => setDialog('settings')}
        />
      )}
      <Notices session={session} notice={handedOn ? null : notice} />
      <UpdateNotice ready={now.offline === 'update-ready'} onUpdate={onUpdate} />
      <p class="ps-caption" role="status" hidden={!now.caption || handedOn}>
        {now.caption && !handedOn && say(texts(), now.caption.key, now.caption.params)}
      </p>
      <p class="ps-visually-hidden" role="status">
        {screen === 'loading' ? '' : page}
      </p>
      <ShellDialogs
        session={session}
        state={now}
        languages={languages}
        open={dialog}
        onOpen={setDialog}
        onKeys={() => {
          setDialog(null);
          setKeys(true);
        }}
      />
      <KeysDialog
        open={keys}
        onClose={() => setKeys(false)}
        onMethod={() => {
          setKeys(false);
          setMethod('calibration');
        }}
      />
    </>
  );
}

/** A newer version waits; it is taken when the player says so, and the game goes on in it. */
function UpdateNotice({ ready, onUpdate }: { ready: boolean; onUpdate: () => void }) {
  const [later, setLater] = useState(false);
  return (
    <div class="ps-update" role="status">
      {ready && !later && (
        <div class="ps-update-card">
          <p>{say(texts(), 'notice.update')}</p>
          <Button size="small" kind="primary" onPress={onUpdate}>
            {say(texts(), 'notice.update-take')}
          </Button>
          <Button size="small" onPress={() => setLater(true)}>
            {say(texts(), 'notice.update-later')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Whether a screen needs nothing of play. */
function isShell(screen: AppState['screen']): boolean {
  return screen === 'loading' || screen === 'title';
}

function Loading() {
  return (
    <main id="main" class="ps-loading" tabIndex={-1}>
      <p>{say(texts(), 'ui.loading')}</p>
    </main>
  );
}

/** The parts of play once they are wanted; they are fetched in any case, so that they are there when they are. */
function usePlayParts(
  load: () => Promise<PlayParts>,
  wanted: boolean,
  session: Session,
): PlayParts | null {
  const [parts, setParts] = useState<PlayParts | null>(null);
  useEffect(() => {
    if (!wanted || parts) return;
    load().then(setParts, () => session.tell('error', 'notice.not-fetched'));
  }, [wanted, parts, load, session]);
  return parts;
}

/** The class pages once they are wanted. */
function useClass(
  load: AppRootProps['loadClass'],
  wanted: boolean,
  session: Session,
): ComponentType<ClassScreensProps> | null {
  const [screens, setScreens] = useState<ComponentType<ClassScreensProps> | null>(null);
  useEffect(() => {
    if (!wanted || screens) return;
    // Set by a function: a component given as it is would be called as one.
    load().then(
      (loaded) => setScreens(() => loaded),
      () => session.tell('error', 'notice.not-fetched'),
    );
  }, [wanted, screens, load, session]);
  return screens;
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
          dismissLabel={say(texts(), 'ui.notice.dismiss')}
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
function usePageKeys(letters: boolean, actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  // Single letters can be switched off; other keys stay.
  latest.current = letters
    ? actions
    : Object.fromEntries(Object.entries(actions).filter(([key]) => !/^[a-z]$/.test(key)));
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

/** An address that names a fact opens the page of sources at it. */
function useFactAddress(open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const look = (): void => {
      if (factOfAddress(location.hash) !== null) latest.current();
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
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
