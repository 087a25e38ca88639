// The end of a run: how it went, how each seat fared, what it cost, and every decision to be asked why.
import { useMemo, useState } from 'preact/hooks';
import { againstRecord, departureOfGame } from '../../app/against-record.ts';
import { endWeeks } from '../../app/end-rows.ts';
import { hingeOf } from '../../app/hinge.ts';
import type { PlaySession } from '../../app/play/play.ts';
import { recordLane } from '../../app/record-rows.ts';
import type { AppState, EndOfRun, Game } from '../../app/state.ts';
import { useMomentAddress } from '../board/use-moment-address.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { lazyPart } from '../method/lazy-part.tsx';
import { Panel } from '../kit/panel.tsx';
import { useSize } from '../shell/use-size.ts';
import { ExerciseDebrief, HandInDialog } from '../join/parts.ts';
import type { MethodTab } from '../method/method-tabs.ts';
import { SourceDialog } from '../why/source-dialog.tsx';
import { WhyDialog } from '../why/why-dialog.tsx';
import { AgainstPanel } from './against-panel.tsx';
import { CostPanel } from './cost-panel.tsx';
import { DataDialog } from './data-dialog.tsx';
import { EndHead } from './end-head.tsx';
import { ImpactPanel, isSure } from './impact-panel.tsx';
import { MeantPanel } from './meant-panel.tsx';
import { NextPanel } from './next-panel.tsx';
import { OrdersDialog } from './orders-dialog.tsx';
import { ReadingBox } from './reading-box.tsx';
import { RecordPanel } from './record-panel.tsx';
import { RungGrid } from './rung-grid.tsx';
import { Timeline } from './timeline.tsx';
import { VerdictsPanel } from './verdicts-panel.tsx';
import '../style/end.css';
import '../style/debrief.css';

// Asked for after the first look at the run.
const VariationsPanel = lazyPart(
  async () => (await import('../board/variations.tsx')).VariationsPanel,
);
const EyesPanel = lazyPart(async () => (await import('../board/eyes-panel.tsx')).EyesPanel);
const ShareDialog = lazyPart(
  async () => (await import('../board/share-dialog.tsx')).ShareDialog,
  'nothing',
);

export interface EndScreenProps {
  readonly session: PlaySession;
  readonly state: AppState;
  /** Opens the method pages. */
  readonly onMethod: (tab: MethodTab) => void;
  /** Opens the list of kept games, where records are brought in. */
  readonly onGames: () => void;
}

/** The end of the run, or a way back when there is none. */
export function EndScreen({ session, state, onMethod, onGames }: EndScreenProps) {
  const { game } = state;
  if (game?.end) {
    return (
      <Debrief
        // Another run begins with nothing selected, opened or chosen.
        key={`${game.save} ${game.board.line}`}
        session={session}
        state={state}
        onMethod={onMethod}
        onGames={onGames}
        game={game}
        end={game.end}
      />
    );
  }
  return (
    <main id="main" class="ps-end-missing" tabIndex={-1}>
      <p>{say(texts(), 'ui.end.not-over')}</p>
      <Button onPress={() => session.show(game ? 'week' : 'title')}>
        {say(texts(), game ? 'ui.end.to-week' : 'ui.end.to-title')}
      </Button>
    </main>
  );
}

interface DebriefProps extends EndScreenProps {
  readonly game: Game;
  readonly end: EndOfRun;
}

type OrdersOf = { readonly seat: Game['seat']; readonly week: number };

function Debrief({ session, state, onMethod, onGames, game, end }: DebriefProps) {
  const { scenario } = game;
  const weeks = useMemo(() => endWeeks(scenario.day, end), [scenario, end.open, end.events]);
  const record = useMemo(() => recordLane(scenario, weeks.length), [scenario, weeks.length]);
  const against = useMemo(() => againstRecord(scenario, end.events), [scenario, end.events]);
  const departure = useMemo(() => departureOfGame(game, end), [scenario, end.orders]);
  const hinge = useMemo(() => hingeOf(end), [end.odds, end.open.history]);

  const [head, { height: headHeight }] = useSize<HTMLElement>({ width: 0, height: 92 });
  // The week on which the run turned, as it was known at first: odds that come in later move nothing.
  const [first] = useState(hinge?.week ?? 1);
  const look = state.look?.save === game.save ? state.look : null;
  const week = Math.min(look?.week ?? first, weeks.length);
  const eyes = look?.eyes ?? 'open';
  const setWeek = (to: number): void => session.lookAt({ week: to });
  useMomentAddress(game.save, { week, eyes }, look);
  const [seat, setSeat] = useState(game.seat);
  const [orders, setOrders] = useState<OrdersOf | null>(null);
  const [fact, setFact] = useState<string | null>(null);
  const [data, setData] = useState(false);
  const [sharing, setSharing] = useState(false);
  const [handing, setHanding] = useState(false);

  // The rows are ranked: only when every order was looked at is the first the strongest.
  const strongest = end.impact?.closer
    ? end.impact.rows.find((row) => game.persons.includes(row.seat) && isSure(row))
    : undefined;
  const person = game.persons.length > 0;

  return (
    <div class="ps-end" style={{ '--end-head': `${headHeight}px` }}>
      <EndHead
        frame={head}
        session={session}
        game={game}
        end={end}
        onData={() => setData(true)}
        onShare={() => setSharing(true)}
        // An exercise asks for it itself, above its debrief.
        onHandIn={game.exercise ? null : () => setHanding(true)}
        onGames={onGames}
        onAssumptions={() => onMethod('assumptions')}
      />
      <main id="main" class="ps-end-sheets" tabIndex={-1}>
        <div class="ps-end-column ps-end-first">
          {game.exercise && (
            <ExerciseDebrief session={session} game={game} exercise={game.exercise} />
          )}
          <Timeline
            game={game}
            end={end}
            weeks={weeks}
            record={record}
            hinge={hinge}
            selected={week}
            calm={state.calm}
            eyes={eyes}
            onWeek={setWeek}
            onEyes={(to) => session.lookAt({ eyes: to })}
            onOrders={(of, at) => {
              setWeek(at);
              setSeat(of);
              setOrders({ seat: of, week: at });
            }}
            onFact={setFact}
            onChange={person ? () => session.rewindTo(week) : null}
          />
          <VariationsPanel session={session} game={game} week={week} onWeek={setWeek} />
        </div>
        <div class="ps-end-column ps-end-side">
          {eyes !== 'open' && <EyesPanel session={session} end={end} seat={eyes} week={week} />}
          <ImpactPanel impact={end.impact} />
          <VerdictsPanel game={game} end={end} />
          <ReadingBox
            game={game}
            end={end}
            seat={seat}
            week={week}
            onOrders={() => setOrders({ seat, week })}
          />
          <AgainstPanel rows={against} departure={departure} onFact={setFact} />
          <NextPanel
            session={session}
            game={game}
            weeks={weeks.length}
            offered={strongest?.week ?? hinge?.week ?? 1}
            strongest={strongest ?? null}
          />
          <CostPanel end={end} />
          <LeftOut onLimits={() => onMethod('limits')} />
        </div>
        <div class="ps-end-column ps-end-below">
          <RungGrid
            rows={end.rungs}
            open={game.why}
            onAsk={(faction, at) => session.openWhy(faction, at)}
          />
          <MeantPanel session={session} game={game} end={end} />
          <RecordPanel game={game} record={record} onFact={setFact} />
        </div>
      </main>
      <WhyDialog session={session} game={game} />
      <OrdersDialog
        session={session}
        game={game}
        end={end}
        open={orders}
        onClose={() => setOrders(null)}
      />
      <SourceDialog fact={fact} id="debrief-source" onClose={() => setFact(null)} />
      <DataDialog game={game} end={end} weeks={weeks} open={data} onClose={() => setData(false)} />
      {handing && (
        <HandInDialog session={session} game={game} open onClose={() => setHanding(false)} />
      )}
      {sharing && (
        <ShareDialog
          id="share-run"
          open
          ask={() => session.shareLine()}
          moment={{ week, eyes }}
          onFile={() => session.downloadRecord()}
          onClose={() => setSharing(false)}
        />
      )}
    </div>
  );
}

function LeftOut({ onLimits }: { readonly onLimits: () => void }) {
  return (
    <Panel material="newsprint" id="left-out" title={say(texts(), 'ui.end.left-out')}>
      <ul class="ps-left-out">
        {['ui.end.left-out-model', 'ui.end.left-out-people', 'ui.end.left-out-actors'].map(
          (key) => (
            <li key={key}>{say(texts(), key)}</li>
          ),
        )}
      </ul>
      <p class="ps-left-out-more">
        <Button size="small" icon="book-open-text" onPress={onLimits}>
          {say(texts(), 'ui.end.left-out-all')}
        </Button>
      </p>
    </Panel>
  );
}
