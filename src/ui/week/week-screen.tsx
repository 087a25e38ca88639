// The week: what happened, where it stands, what you decide. Layout and keys; the panels draw themselves.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState, Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Icon } from '../kit/icon.tsx';
import type { IconName } from '../kit/icon.tsx';
import type { MethodTab } from '../method/method-tabs.ts';
import '../style/week.css';
import '../style/week-projector.css';
import { AnalystDesk } from '../join/parts.ts';
import { WhyDialog } from '../why/why-dialog.tsx';
import type { Sheet } from './desk-sheet.tsx';
import { FactionAhead } from './faction-ahead.tsx';
import { Factions } from './factions.tsx';
import { MODES, MapPanel } from './map-panel.tsx';
import type { MapSlot } from './map-panel.tsx';
import { OrdersDesk } from './orders-desk.tsx';
import { Standing } from './standing.tsx';
import { TheWeek, unreadOf } from './the-week.tsx';
import { TopBar } from './top-bar.tsx';
import { useClock } from './use-clock.ts';
import { useKeys, useRegions } from './use-keys.ts';
import { PHONE, useMedia } from './use-media.ts';

export interface WeekScreenProps {
  readonly session: PlaySession;
  readonly state: AppState;
  /** Gives the map its container, and takes it away. */
  readonly mapSlot: MapSlot;
  /** Opens the list of keys; without it the button is left out. */
  readonly onKeys?: (() => void) | undefined;
  /** Opens the method pages. */
  readonly onMethod: (tab: MethodTab) => void;
  /** Opens the settings; without it the entry is left out. */
  readonly onSettings?: (() => void) | undefined;
  /** Opens the list of games; without it the entry is left out. */
  readonly onGames?: (() => void) | undefined;
  readonly onProjector?: (() => void) | undefined;
}

/** Draws nothing when no game is open. */
export function WeekScreen(props: WeekScreenProps) {
  const { game } = props.state;
  return game ? <Week {...props} game={game} /> : null;
}

/** The panes of a narrow screen; on a wide one all stand side by side. */
type Tab = 'brief' | 'orders' | 'factions' | 'outlook';

const NEXT_SHEET: Readonly<Record<Sheet, Sheet>> = { low: 'half', half: 'full', full: 'low' };

function Week(props: WeekScreenProps & { readonly game: Game }) {
  const { session, state, mapSlot, onKeys, onMethod, onSettings, onGames, onProjector, game } =
    props;
  const [tab, setTab] = useState<Tab>('brief');
  const [asking, setAsking] = useState(false);
  const [sheet, setSheet] = useState<Sheet>('half');
  const [standing, setStanding] = useState(false);
  const [all, setAll] = useState(false);
  const clock = useClock(game.terms.clock);
  const root = useRef<HTMLElement>(null);
  useRegions(root);
  const seal = (): void => {
    const analyst = game.terms.analyst === game.seat;
    if (game.draft.length === 0 && !asking && !analyst) setAsking(true);
    else session.seal();
  };
  // An order chosen after the question takes it back.
  useEffect(() => {
    if (game.draft.length > 0) setAsking(false);
  }, [game.draft.length]);
  useKeys(
    {
      s: seal,
      Escape: () => {
        setAsking(false);
        setStanding(false);
      },
      '5': () => setStanding(!standing),
      ...Object.fromEntries(
        MODES.map((mode, index) => [`${index + 1}`, () => session.setMode(mode)]),
      ),
    },
    state.settings.letterKeys,
  );
  const why = game.why && game.view.factions.find(({ id }) => id === game.why?.faction);
  return (
    <main
      id="main"
      class="ps-w"
      data-tab={tab}
      data-sheet={sheet}
      data-standing={standing ? 'open' : 'closed'}
      ref={root}
      tabIndex={-1}
    >
      <TopBar
        session={session}
        state={state}
        game={game}
        onKeys={onKeys}
        onMethod={onMethod}
        onSettings={onSettings}
        onGames={onGames}
        onProjector={onProjector}
        clock={clock}
      />
      <TheWeek session={session} game={game} all={all} onAll={() => setAll(!all)} />
      <MapPanel
        session={session}
        state={state}
        mapSlot={mapSlot}
        standing={standing}
        onStanding={() => setStanding(!standing)}
      />
      <Standing
        game={game}
        onClose={() => {
          setStanding(false);
          root.current?.querySelector<HTMLElement>('.ps-w-standing-open button')?.focus();
        }}
      />
      <Factions session={session} state={state} game={game} />
      {game.terms.analyst === game.seat ? (
        <AnalystDesk
          session={session}
          game={game}
          timeUp={clock !== null && clock.left === 0}
          sheet={sheet}
          onSheet={(to) => setSheet(to ?? NEXT_SHEET[sheet])}
        />
      ) : (
        <OrdersDesk
          session={session}
          state={state}
          game={game}
          onSeal={seal}
          asking={asking}
          timeUp={clock !== null && clock.left === 0}
          sheet={sheet}
          onSheet={(to) => setSheet(to ?? NEXT_SHEET[sheet])}
        />
      )}
      <Tabs tab={tab} onTab={setTab} news={all ? 0 : unreadOf(game)} />
      <WhyDialog session={session} game={game}>
        {why && <FactionAhead game={game} faction={why} />}
      </WhyDialog>
    </main>
  );
}

const TABS: readonly { readonly tab: Tab; readonly icon: IconName; readonly on: IconName }[] = [
  { tab: 'brief', icon: 'newspaper', on: 'newspaper-fill' },
  { tab: 'orders', icon: 'map-trifold', on: 'map-trifold-fill' },
  { tab: 'factions', icon: 'users-three', on: 'users-three-fill' },
  { tab: 'outlook', icon: 'chart-line-up', on: 'chart-line-up-fill' },
];

function Tabs(props: { tab: Tab; onTab: (tab: Tab) => void; news: number }) {
  const { tab, onTab, news } = props;
  const phone = useMedia(PHONE);
  return (
    <nav class="ps-w-tabs" aria-label={say(texts(), 'ui.week.views')} data-region>
      {TABS.map((one) => (
        <button
          key={one.tab}
          type="button"
          class={`ps-w-tab ps-w-tab-${one.tab}`}
          aria-current={tab === one.tab ? 'page' : undefined}
          onClick={() => onTab(one.tab)}
        >
          <span class="ps-w-tab-icon">
            <Icon name={tab === one.tab ? one.on : one.icon} size={22} />
            {one.tab === 'brief' && news > 0 && tab !== 'brief' && <b>{figure(news)}</b>}
          </span>
          {say(texts(), `ui.week.tab.${one.tab === 'orders' && !phone ? 'orders-only' : one.tab}`)}
        </button>
      ))}
    </nav>
  );
}
