// The composition root: the only file that sees every layer. Puts ports, session, panels and map together.
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import type { CalibrationReport } from './analysis/calibration.ts';
import type { MapPicture, MapSource } from './app/map-picture.ts';
import { pictureOf } from './app/picture.ts';
import { reportLoader } from './app/report-port.ts';
import { createSession, type Session } from './app/session.ts';
import { FACTIONS } from './model/ids.ts';
import { browserFiles } from './platform/files.ts';
import { browserLuck } from './platform/luck.ts';
import { browserSaves } from './platform/saves.ts';
import { keepTheme, startTheme } from './platform/theme.ts';
import { messageOf } from './run/problem-message.ts';
import { loadScenario, type Scenario, type ScenarioFiles } from './scenario/scenario.ts';
import { sayNested } from './text/format.ts';
import { EN } from './text/messages-en.ts';
import { AppRoot } from './ui/shell/app-root.tsx';
import './ui/style/index.css';

const FILES = import.meta.glob<unknown>('../scenarios/*/*.json', {
  eager: true,
  import: 'default',
});

/** The calibration report; a checkout in which it was never made has none. */
const REPORTS = import.meta.glob<CalibrationReport>('../assets/calibration.json', {
  import: 'default',
});

/** The scenarios that were bundled with the page. Their facts were checked when the page was built. */
function bundledScenarios(): Scenario[] {
  const folders = new Map<string, Record<string, unknown>>();
  for (const [path, data] of Object.entries(FILES)) {
    const [folder, file] = path.split('/').slice(-2);
    if (folder === undefined || file === undefined) continue;
    folders.set(folder, { ...folders.get(folder), [file]: data });
  }
  return [...folders.values()].map((files) => {
    const loaded = loadScenario(files as unknown as ScenarioFiles, {
      fact: () => true,
      doctrine: () => true,
    });
    if (!loaded.ok) throw new Error('a bundled scenario is damaged');
    return loaded.scenario;
  });
}

/** The map's door to the session: a picture of each moment, and what the player picks. */
function mapSource(session: Session): MapSource {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const picture = (): MapPicture => pictureOf(session.store.get(), calm.matches);
  let last = picture();
  return {
    get: picture,
    watch: (fn) =>
      session.store.watch(
        (state) => state,
        () => {
          const before = last;
          last = picture();
          fn(last, before);
        },
      ),
    select: ({ place, faction }) => {
      session.select({
        place: place ?? null,
        faction: FACTIONS.find((one) => one === faction) ?? null,
      });
    },
  };
}

/** Starts the map in whichever element the screen offers, after the panels are there. */
function mapStarter(source: MapSource): (element: HTMLElement | null) => void {
  let offered: HTMLElement | null = null;
  let stop: (() => void) | null = null;
  const whenIdle = (fn: () => void): void => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) requestIdleCallback(fn, { timeout: 500 });
    else setTimeout(fn, 50);
  };
  return (element) => {
    if (element === offered) return;
    stop?.();
    stop = null;
    offered = element;
    if (!element) return;
    whenIdle(() => {
      void import('./map/start-map.ts').then(({ startMap }) => {
        if (offered !== element) return;
        // Room above for the bar of map modes that lies over the map.
        const map = startMap(element, source, { pad: { top: 44 } });
        stop = () => map.destroy();
      });
    });
  };
}

const root = document.getElementById('app');
if (!root) throw new Error('the page has no element #app');
const session = createSession({
  ports: { saves: browserSaves(), files: browserFiles, luck: browserLuck },
  scenarios: bundledScenarios(),
  wordProblem: (problem) => sayNested(EN, messageOf(problem)),
  theme: startTheme(),
});
const state = signal(session.store.get());
session.store.watch(
  (now) => now,
  (now) => {
    state.value = now;
  },
);
session.store.watch((now) => now.theme, keepTheme);
const [fetchReport] = Object.values(REPORTS);
const report = reportLoader(fetchReport);
render(h(AppRoot, { session, state, mapSlot: mapStarter(mapSource(session)), report }), root);
await session.resume();
