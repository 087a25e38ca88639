// The week has played out: the days, what happened, and why. Nothing plays by itself; the player turns the slips.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState, Game } from '../../app/state.ts';
import { datesOf, lastWeek, tollOf } from '../../app/week-desk.ts';
import { digestOf, type WeekItem } from '../../app/week-items.ts';
import type { SeatReport } from '../../model/report.ts';
import { dateRange, humanCost, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Icon } from '../kit/icon.tsx';
import '../style/week.css';
import '../style/resolution.css';
import { WhyPanel, whyTitle } from '../why/why-panel.tsx';
import { Ceiling, Outlook, OutlookNow } from '../week/instruments.tsx';
import { headlineOf } from '../week/item-words.ts';
import { useKeys, useRegions } from '../week/use-keys.ts';
import { PHONE, useMedia } from '../week/use-media.ts';
import { DayTrack } from './day-track.tsx';
import { EventPanel } from './event-panel.tsx';
import { Happened } from './happened.tsx';

export interface ResolutionScreenProps {
  readonly session: PlaySession;
  readonly state: AppState;
  /** Gives the map its container, and takes it away. */
  readonly mapSlot: (element: HTMLElement | null) => void;
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

function Played({ session, mapSlot, game, report, items }: PlayedProps) {
  const root = useRef<HTMLElement>(null);
  useRegions(root);
  const phone = useMedia(PHONE);
  // On a phone the why covers the list, so it opens when a slip is pressed and not before.
  const [asked, setAsked] = useState(false);
  const current = Math.min(game.event, Math.max(0, items.length - 1));
  const item = items[current];
  const pick = (index: number): void => {
    const next = items[index];
    if (!next) return;
    session.showEvent(index);
    if (next.faction === null) session.closeWhy();
    else session.openWhy(next.faction, report.week);
  };
  // The first event tells its own why from the start.
  useEffect(() => {
    if (item?.faction && !game.why) session.openWhy(item.faction, report.week);
    // Only when a week opens: later the player decides what is shown.
  }, [report.week]);
  useKeys({
    ArrowRight: () => pick(current + 1),
    ArrowLeft: () => pick(current - 1),
    ArrowDown: () => pick(current + 1),
    ArrowUp: () => pick(current - 1),
    Escape: () => session.closeWhy(),
  });
  const { from, to } = datesOf(report.day);
  const cost = humanCost(tollOf(report), texts());
  const headline = (one: WeekItem): string => headlineOf(game, one);
  return (
    <main id="main" class="ps-r" ref={root} tabIndex={-1}>
      <header class="ps-r-bar" data-region aria-labelledby="played-title">
        <div class="ps-r-title">
          <h1 id="played-title">{say(texts(), 'ui.played.heading', { n: report.week })}</h1>
          <p>{dateRange(from, to, texts())}</p>
        </div>
        <DayTrack
          day={report.day}
          items={items}
          current={current}
          headline={headline}
          onPick={pick}
        />
        <div class="ps-r-buttons">
          <Button icon="arrow-counter-clockwise" onPress={() => pick(0)}>
            {say(texts(), 'ui.played.replay')}
          </Button>
          <Button kind="primary" iconAfter="arrow-right" onPress={() => session.goOn()}>
            {game.end
              ? say(texts(), 'ui.played.debrief')
              : say(texts(), 'ui.played.brief', { week: report.week + 1 })}
          </Button>
        </div>
      </header>
      <section class="ps-r-map" data-region aria-label={say(texts(), 'ui.map.heading')}>
        <div class="ps-w-map-slot" ref={mapSlot} />
        <div class="ps-r-ceiling">
          <Ceiling game={game} width={268} height={50} />
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
          <p class="ps-panel-aside">{say(texts(), 'ui.played.select')}</p>
        </header>
        <div class="ps-r-scroll">
          <Happened
            game={game}
            items={items}
            current={current}
            onPick={(index) => {
              pick(index);
              setAsked(true);
            }}
          />
        </div>
        <Cost game={game} cost={cost} />
        <div class="ps-r-outlook">
          <div class="ps-w-bar-head">
            <h3>{say(texts(), 'ui.played.outlook')}</h3>
            <OutlookNow game={game} />
          </div>
          <Outlook game={game} width={150} height={54} />
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
          {item && <Why session={session} game={game} item={item} bare />}
        </Dialog>
      ) : (
        <div class="ps-r-why" data-region role="group" aria-label={say(texts(), 'ui.why.heading')}>
          {item && <Why session={session} game={game} item={item} />}
        </div>
      )}
      <Announcement report={report} headline={headline} cost={cost} />
    </main>
  );
}

function Cost({ game, cost }: { game: Game; cost: string }) {
  return (
    <p class="ps-r-cost">
      <Icon name="users-three-fill" size={18} />
      <span>
        <b>{cost}</b> {humanCost(game.view.toll, texts(), 'run')}
      </span>
    </p>
  );
}

/** Why a slip is as it is: a decision explained, a rule and its sources, or the way to ask again. */
function Why(props: { session: PlaySession; game: Game; item: WeekItem; bare?: boolean }) {
  const { session, game, item, bare = false } = props;
  const close = (): void => session.closeWhy();
  if (game.why) return <WhyPanel openWhy={game.why} game={game} onClose={close} bare={bare} />;
  const { faction } = item;
  if (faction === null) return <EventPanel game={game} item={item} bare={bare} />;
  return (
    <section class="ps-why ps-panel ps-vellum" aria-label={say(texts(), 'ui.why.heading')}>
      <p class="ps-why-balance">{headlineOf(game, item)}</p>
      <Button onPress={() => session.openWhy(faction, game.reports.length)}>
        {say(texts(), 'ui.why.heading')}
      </Button>
    </section>
  );
}

/** Read out once the screen stands: the lead of the week and its human cost. */
function Announcement(props: {
  report: SeatReport;
  headline: (item: WeekItem) => string;
  cost: string;
}) {
  const { report, headline, cost } = props;
  const [said, setSaid] = useState('');
  const lead = digestOf(report, 1)[0];
  const words = [
    say(texts(), 'ui.sr.week-played', { week: report.week, cost }),
    lead ? `${headline(lead)}.` : '',
  ].join(' ');
  useEffect(() => {
    // A region that is filled at once with its page is not read out.
    const timer = setTimeout(() => setSaid(words), 400);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="ps-visually-hidden" role="status">
      {said}
    </p>
  );
}
