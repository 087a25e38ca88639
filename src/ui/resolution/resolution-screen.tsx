// The week plays out: its days, what happened told one by one, and why. Layout, keys and what is picked.
import { useRef, useState } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState, Game } from '../../app/state.ts';
import { gameAsTold } from '../../app/telling.ts';
import { datesOf, lastWeek, tollOf } from '../../app/week-desk.ts';
import type { WeekItem } from '../../app/week-items.ts';
import type { SeatReport } from '../../model/report.ts';
import { dateRange, humanCost, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Icon } from '../kit/icon.tsx';
import type { MethodTab } from '../method/method-tabs.ts';
import '../style/week.css';
import '../style/resolution.css';
import { Ceiling, OutlookNow } from '../week/instruments.tsx';
import { headlineOf } from '../week/item-words.ts';
import { useKeys, useRegions } from '../week/use-keys.ts';
import { PHONE, useMedia } from '../week/use-media.ts';
import { whyTitle } from '../why/why-panel.tsx';
import { DayTrack } from './day-track.tsx';
import { Happened } from './happened.tsx';
import { HeldStrip } from './held-strip.tsx';
import { OffMap } from './off-map.tsx';
import { OutlookAfter } from './outlook-after.tsx';
import { Told } from './told.tsx';
import { useFirstChoice, useWhyOf } from './use-choice.ts';
import { usePressed, useTelling } from './use-telling.ts';
import { decidedBy, WhySide } from './why-side.tsx';

export interface ResolutionScreenProps {
  readonly session: PlaySession;
  readonly state: AppState;
  /** Gives the map its container, and takes it away. */
  readonly mapSlot: (element: HTMLElement | null) => void;
  /** Opens the method pages, for the switchboard of assumptions. */
  readonly onMethod?: ((tab: MethodTab) => void) | undefined;
  /** Opens the view for a room; without it the button is left out. */
  readonly onProjector?: (() => void) | undefined;
}

/** Draws nothing when no week has been played. */
export function ResolutionScreen(props: ResolutionScreenProps) {
  const { game } = props.state;
  const last = game && lastWeek(game);
  if (!game || !last) return null;
  return <Played {...props} game={game} report={last.report} items={last.lines} />;
}

interface PlayedProps extends ResolutionScreenProps {
  readonly game: Game;
  readonly report: SeatReport;
  readonly items: readonly WeekItem[];
}

function Played(props: PlayedProps) {
  const { session, state, mapSlot, game, report, items, onMethod, onProjector } = props;
  const { calm } = state;
  const root = useRef<HTMLElement>(null);
  useRegions(root);
  const phone = useMedia(PHONE);
  // On a phone the why covers the list, so it opens when a slip is pressed and not before.
  const [asked, setAsked] = useState(false);
  const shown = Math.min(game.telling.shown, items.length);
  const told = shown >= items.length;
  const playing = game.telling.playing && !told && !calm;
  const current = Math.min(game.event, Math.max(0, shown - 1));
  const item = items[current];
  useTelling({ session, playing, told: items[shown - 1], calm });
  const pick = (index: number): void => {
    if (index >= 0 && index < shown) session.showEvent(index);
  };
  const next = (): void => {
    if (told) pick(current + 1);
    else session.tellNext();
  };
  useWhyOf(session, game, report, item, playing);
  useFirstChoice(session, game, items);
  const replay = (): void => {
    session.tellEvents(true);
    // Where nothing may move by itself, each step is asked for.
    if (calm) session.tellEvents(false);
  };
  useKeys({
    ArrowRight: next,
    ArrowDown: next,
    ArrowLeft: () => pick(current - 1),
    ArrowUp: () => pick(current - 1),
    ...(told ? {} : { End: () => session.tellAll() }),
    Escape: () => session.closeWhy(),
  });
  usePressed({
    space: told ? null : calm ? next : () => session.tellEvents(!playing),
    enter: () => {
      const faction = item ? decidedBy(item) : null;
      if (faction !== null) session.openWhy(faction, report.week);
      setAsked(true);
    },
  });
  const { from, to } = datesOf(report.day);
  const cost = humanCost(tollOf(report), texts());
  const headline = (one: WeekItem): string => headlineOf(game, one);
  const side = item && {
    session,
    game,
    report,
    item,
    calm,
    onPick: pick,
    onAssumptions: onMethod && (() => onMethod('assumptions')),
  };
  const asTold = gameAsTold(game);
  const quiet = told && report.events.every(({ kind }) => kind !== 'attack' && kind !== 'strike');
  return (
    <main id="main" class={told ? 'ps-r' : 'ps-r ps-r-telling'} ref={root} tabIndex={-1}>
      <header class="ps-r-bar" data-region aria-labelledby="played-title">
        <div class="ps-r-title">
          <h1 id="played-title">{say(texts(), 'ui.played.heading', { n: report.week })}</h1>
          <p>{say(texts(), 'ui.played.sealed-by', { dates: dateRange(from, to, texts()) })}</p>
        </div>
        <DayTrack
          day={report.day}
          items={items}
          current={current}
          shown={shown}
          headline={headline}
          onPick={pick}
        />
        <div class="ps-r-buttons">
          {told ? (
            <Button icon="arrow-counter-clockwise" onPress={replay}>
              {say(texts(), 'ui.played.replay')}
            </Button>
          ) : (
            <Controls session={session} playing={playing} calm={calm} />
          )}
          {onProjector && (
            <IconButton
              kind="plain"
              icon="chalkboard-teacher-fill"
              label={say(texts(), 'ui.projector.button')}
              onPress={onProjector}
            />
          )}
          <Button kind="primary" iconAfter="arrow-right" onPress={() => session.goOn()}>
            {game.end
              ? say(texts(), 'ui.played.debrief')
              : say(texts(), 'ui.played.brief', { week: report.week + 1 })}
          </Button>
        </div>
      </header>
      <section class="ps-r-map" data-region aria-label={say(texts(), 'ui.map.heading')}>
        <div class="ps-w-map-slot" ref={mapSlot} />
        <div class="ps-r-cards">
          <OffMap game={game} items={items.slice(0, shown)} current={current} onPick={pick} />
          <div class="ps-r-ceiling">
            <Ceiling game={asTold} width={292} height={56} />
          </div>
        </div>
      </section>
      <section
        class="ps-r-happened ps-panel ps-newsprint"
        data-region
        aria-labelledby="played-list"
      >
        <header class="ps-panel-head ps-ruled">
          <h2 class="ps-panel-title" id="played-list">
            {say(texts(), 'ui.played.what-happened')}
          </h2>
          <p class="ps-panel-aside">
            {told
              ? say(texts(), 'ui.played.select')
              : say(texts(), 'ui.telling.sealed-count', { count: items.length - shown })}
          </p>
        </header>
        <div class="ps-r-scroll">
          {game.held && <HeldStrip held={game.held} />}
          {quiet && <p class="ps-r-quiet">{say(texts(), 'ui.played.quiet')}</p>}
          <Happened
            game={game}
            items={items}
            current={current}
            shown={shown}
            calm={calm}
            day={report.day}
            onNext={next}
            onPick={(index) => {
              pick(index);
              setAsked(true);
            }}
          />
        </div>
        <Cost game={game} cost={cost} told={told} />
        <div class="ps-r-outlook">
          <div class="ps-w-bar-head">
            <h3>{say(texts(), 'ui.played.outlook')}</h3>
            {told && <OutlookNow game={game} />}
          </div>
          <OutlookAfter game={game} told={told} />
        </div>
      </section>
      {phone ? (
        <Dialog
          open={asked && item !== undefined}
          title={game.why ? whyTitle(game.why) : say(texts(), 'ui.why.order-heading')}
          id="played-why"
          closeLabel={say(texts(), 'ui.why.close')}
          onClose={() => setAsked(false)}
          material="vellum"
          wide
        >
          {side && <WhySide {...side} bare />}
        </Dialog>
      ) : (
        <div class="ps-r-why" data-region role="group" aria-label={say(texts(), 'ui.why.heading')}>
          {side && <WhySide {...side} />}
        </div>
      )}
      <Told report={report} items={items} shown={shown} headline={headline} cost={cost} />
    </main>
  );
}

function Controls(props: { session: PlaySession; playing: boolean; calm: boolean }) {
  const { session, playing, calm } = props;
  return (
    <>
      {!calm && (
        <IconButton
          kind="plain"
          icon={playing ? 'pause-fill' : 'play-fill'}
          label={say(texts(), playing ? 'ui.telling.pause' : 'ui.telling.play')}
          onPress={() => session.tellEvents(!playing)}
        />
      )}
      <IconButton
        kind="plain"
        icon="skip-forward-fill"
        label={say(texts(), 'ui.telling.next')}
        onPress={() => session.tellNext()}
      />
      <Button onPress={() => session.tellAll()}>{say(texts(), 'ui.telling.all')}</Button>
    </>
  );
}

function Cost({ game, cost, told }: { game: Game; cost: string; told: boolean }) {
  return (
    <p class="ps-r-cost">
      <Icon name="users-three-fill" size={18} />
      {told ? (
        <span>
          <b>{cost}</b> {humanCost(game.view.toll, texts(), 'run')}
        </span>
      ) : (
        <span>{say(texts(), 'ui.telling.cost-later')}</span>
      )}
    </p>
  );
}
