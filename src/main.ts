// The composition root of the page: ports, session and panels put together. Play and the map come after it (main-play.ts).
import { signal } from '@preact/signals';
import { h, render, type ComponentType } from 'preact';
import { CATALOGUE } from 'virtual:catalogue';
import type { CalibrationReport } from './analysis/calibration.ts';
import { ofClass } from './app/address-commands.ts';
import { reportLoader } from './app/report-port.ts';
import type { Ports } from './app/ports.ts';
import { rewordCatalogue } from './app/reword.ts';
import { createSession } from './app/session.ts';
import { CHOICES, rewordInUse, startLanguage } from './main-language.ts';
import { browserFiles } from './platform/files.ts';
import { browserLuck } from './platform/luck.ts';
import { browserOffline } from './platform/offline.ts';
import { browserSaves } from './platform/saves.ts';
import { browserSettings, systemTheme, watchCalm } from './platform/settings.ts';
import { EN_SHELL } from './text/messages-en-shell.ts';
import { addTexts, tellSumsOnly } from './text/texts.ts';
import { AppRoot, type ClassScreensProps, type PlayParts } from './ui/shell/app-root.tsx';
import './ui/style/index.css';

/** The calibration report; a checkout in which it was never made has none. */
const REPORTS = import.meta.glob<CalibrationReport>('../assets/calibration.json', {
  import: 'default',
});

const root = document.getElementById('app');
if (!root) throw new Error('the page has no element #app');
const worded = await startLanguage(location.hash, browserSettings.load().language);
addTexts(EN_SHELL);

const ports: Ports = {
  saves: browserSaves(),
  files: browserFiles,
  luck: browserLuck,
  settings: browserSettings,
};
const session = createSession({
  ports,
  catalogue: rewordCatalogue(CATALOGUE, rewordInUse()),
  systemTheme: systemTheme(),
  loadPlay: async () => (await import('./main-play.ts')).MAKE_PLAY,
});
const { store } = session;
const state = signal(store.get());
store.watch(
  (now) => now,
  (now) => {
    state.value = now;
  },
);

/** Nothing moves by itself when the player or the device asks for that. */
let deviceCalm = watchCalm((calm) => {
  deviceCalm = calm;
  setCalm();
});
function setCalm(): void {
  store.set({ calm: deviceCalm || store.get().settings.motion === 'less' });
}
setCalm();
store.watch((now) => now.settings.motion, setCalm);

tellSumsOnly(store.get().settings.deaths === 'sums');
store.watch(
  (now) => now.settings.deaths,
  (deaths) => tellSumsOnly(deaths === 'sums'),
);

// Every word of a page is in one language; the game is kept, and is opened where it was.
store.watch(
  (now) => now.settings.language,
  () => location.reload(),
);

/** Sound is fetched when it is first switched on. */
let soundAsked = false;
function bringSound(): void {
  if (soundAsked || !store.get().settings.sound) return;
  soundAsked = true;
  void Promise.all([session.play(), import('./main-sound.ts')]).then(
    ([, { startSound }]) => startSound(session),
    () => {
      soundAsked = false;
      session.tell('warning', 'notice.not-fetched');
    },
  );
}
bringSound();
store.watch((now) => now.settings.sound, bringSound);

/** The screens of play, with the map behind them. */
async function loadParts(): Promise<PlayParts> {
  const [play, { partsOf }] = await Promise.all([session.play(), import('./main-play.ts')]);
  return partsOf({ ...play, ...session });
}

/** The class pages, with everything of play behind them. */
async function loadClass(): Promise<ComponentType<ClassScreensProps>> {
  const [play, { classScreens }] = await Promise.all([session.play(), import('./main-class.ts')]);
  return classScreens({ ...play, ...session });
}

const [fetchReport] = Object.values(REPORTS);
const offline = browserOffline();

/** The newer version loads the page anew; the last order must be kept before. */
async function takeUpdate(): Promise<void> {
  if (store.get().game) await (await session.play()).settled();
  offline.takeUpdate();
}

render(
  h(AppRoot, {
    session,
    state,
    loadParts,
    loadClass,
    report: reportLoader(fetchReport),
    languages: CHOICES,
    onUpdate: () => void takeUpdate(),
  }),
  root,
);
/** Opens what the address asks for. A run that goes on leaves the address: loaded anew, the page must not go back to where the link stood. */
async function openAddress(): Promise<boolean> {
  const open = await session.openAddress(location.hash);
  const { screen, game } = store.get();
  // A class page has its own name in the address; a hand-in in it must not be handed in again.
  if (open && ofClass(screen)) {
    if (screen === 'class') history.replaceState(history.state, '', '#class');
  } else if (open && !game?.end) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return open;
}
// A room that has begun, or that left, leaves the link behind: loaded anew, the page goes on where it stood.
store.watch(
  ({ screen }) => screen,
  (_, before) => {
    if (before !== 'join') return;
    history.replaceState(history.state, '', location.pathname + location.search);
  },
);
// Without a link, or when it holds no run, the game last kept is looked for.
if (!(await openAddress())) await session.resume();
addEventListener('hashchange', () => void openAddress());
if (!worded) session.tell('warning', 'notice.not-fetched');
offline.start((status) => store.set({ offline: status }));
// The title is there; what the first week needs is fetched while it is read. What fails now is tried again at "Begin".
const whenIdle = (fn: () => void): void => {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(fn, { timeout: 2000 });
  else setTimeout(fn, 300);
};
whenIdle(() => void loadParts().catch(() => undefined));
