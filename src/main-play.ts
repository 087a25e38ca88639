// The second composition root, fetched after the title: play, its screens, its texts and the map.
import { SCENARIOS } from 'virtual:scenarios';
import { version } from '../package.json';
import type { MapHands, MapPicture, MapSource } from './app/map-picture.ts';
import { createImpactPort, createLuckPort, createOddsPort } from './app/trial-asker.ts';
import { pictureOf } from './app/picture.ts';
import { playMaker } from './app/play/create-play.ts';
import type { PlaySession } from './app/play/play.ts';
import { scenarioLoader } from './app/scenario-loader.ts';
import type { Session } from './app/session.ts';
import { rewordInUse } from './main-language.ts';
import { FACTIONS } from './model/ids.ts';
import { messageOf } from './run/problem-message.ts';
import { linkMessage } from './run/share/link-message.ts';
import { treeMessage } from './run/tree-message.ts';
import { browserEarlierRules } from './platform/earlier-rules.ts';
import { browserCrews } from './platform/odds-workers.ts';
import { sayNested } from './text/format.ts';
import { EN_PLAY } from './text/messages-en-play.ts';
import { addTexts, texts } from './text/texts.ts';
import type { PlayParts } from './ui/shell/app-root.tsx';
import { PlayScreens } from './ui/shell/play-screens.tsx';
import type { MapSlot } from './ui/week/map-panel.tsx';

addTexts(EN_PLAY);

const crews = browserCrews();
// A worker takes as long to start as the first odds may take to come: it starts while the player looks around.
setTimeout(() => crews.odds.hands(), 0);

/** The way to the crises, for play and for the class pages. */
export const SCENARIO_PORT = scenarioLoader(SCENARIOS, rewordInUse());

/** The orders of a class are weighed by the same crew as those of a run; in the background the page keeps a core, so that it scrolls. */
export const CLASS_IMPACT = {
  opened: createImpactPort(crews.impact),
  background: createImpactPort({
    ...crews.impact,
    hands: () => {
      const hands = crews.impact.hands();
      return hands.slice(0, Math.max(1, hands.length - 1));
    },
  }),
};

/** The maker of play, with the words for records that do not hold. */
export const MAKE_PLAY = playMaker({
  wordProblem: (problem) => sayNested(texts(), messageOf(problem)),
  wordTree: (problem) => sayNested(texts(), treeMessage(problem)),
  wordLink: (problem) => sayNested(texts(), linkMessage(problem)),
  oddsPort: createOddsPort(crews.odds),
  impactPort: createImpactPort(crews.impact),
  luckPort: createLuckPort(crews.luck),
  earlierRules: browserEarlierRules,
  scenarios: SCENARIO_PORT,
  version,
});

/** The map's door to the session: a picture of each moment, and what the player picks. */
function mapSource(session: Session): MapSource {
  const picture = (): MapPicture => {
    const state = session.store.get();
    return pictureOf(state, state.calm);
  };
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
function mapStarter(source: MapSource, missing: () => void): MapSlot {
  let offered: HTMLElement | null = null;
  let stop: (() => void) | null = null;
  let told: (hands: MapHands | null) => void = () => undefined;
  const whenIdle = (fn: () => void): void => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) requestIdleCallback(fn, { timeout: 500 });
    else setTimeout(fn, 50);
  };
  return (element, onMap) => {
    if (element === offered) return;
    stop?.();
    stop = null;
    told(null);
    told = onMap ?? (() => undefined);
    offered = element;
    if (!element) return;
    whenIdle(() => {
      void import('./map/start-map.ts').then(({ startMap }) => {
        if (offered !== element) return;
        // Room above for the bar of map modes that lies over the map.
        const map = startMap(element, source, { pad: { top: 16 } });
        stop = () => map.destroy();
        told(map);
      }, missing);
    });
  };
}

/** The screens of play for this session, with their map. */
export function partsOf(session: PlaySession): PlayParts {
  return {
    session,
    mapSlot: mapStarter(mapSource(session), () => session.tell('warning', 'notice.no-map')),
    Screens: PlayScreens,
  };
}
