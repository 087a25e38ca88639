// The end of a run: how it went, how each seat fared, what it cost, and every decision to be asked why.
import { useMemo, useState } from 'preact/hooks';
import { switchedCount } from '../../app/assumption-rows.ts';
import { endWeeks, otherSeats } from '../../app/end-rows.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState, EndOfRun, Game } from '../../app/state.ts';
import { humanCost, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Citation } from '../kit/citation.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Icon } from '../kit/icon.tsx';
import { Panel } from '../kit/panel.tsx';
import { LoadRecord } from '../shell/load-record.tsx';
import '../style/end.css';
import { WhyDialog } from '../why/why-dialog.tsx';
import type { MethodTab } from '../method/method-tabs.ts';
import { CostPanel } from './cost-panel.tsx';
import { MeantPanel } from './meant-panel.tsx';
import { RungGrid } from './rung-grid.tsx';
import { Timeline } from './timeline.tsx';
import { VerdictsPanel } from './verdicts-panel.tsx';
import { playerWords, sentenceStart } from './words.ts';

export interface EndScreenProps {
  readonly session: PlaySession;
  readonly state: AppState;
  /** Opens the method pages. */
  readonly onMethod: (tab: MethodTab) => void;
}

/** The end of the run, or a way back when there is none. */
export function EndScreen({ session, state, onMethod }: EndScreenProps) {
  const { game } = state;
  if (game?.end) {
    return (
      <Debrief session={session} state={state} onMethod={onMethod} game={game} end={game.end} />
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

function Debrief({ session, state, onMethod, game, end }: DebriefProps) {
  const [loading, setLoading] = useState(false);
  const weeks = useMemo(() => endWeeks(game, end), [game.header, end]);
  return (
    <div class="ps-end">
      <EndHead
        session={session}
        game={game}
        end={end}
        onLoad={() => setLoading(true)}
        onAgain={() => void session.playAgain()}
        onAssumptions={() => onMethod('assumptions')}
      />
      <main id="main" class="ps-end-sheets" tabIndex={-1}>
        <div class="ps-end-column">
          <Timeline weeks={weeks} seat={game.seat} trajectory={end.trajectory} />
          <p class="ps-end-cost">{humanCost(end.open.toll, texts(), 'run')}</p>
          <RungGrid
            rows={end.rungs}
            open={game.why}
            onAsk={(faction, week) => session.openWhy(faction, week)}
          />
          <MeantPanel session={session} game={game} end={end} />
          <LeftOut onLimits={() => onMethod('limits')} />
        </div>
        <div class="ps-end-column">
          <VerdictsPanel game={game} end={end} />
          <CostPanel end={end} />
          <AgainPanel
            game={game}
            onAnew={() => void session.playAgain()}
            onSeat={(seat) => void session.playFrom(seat)}
          />
        </div>
      </main>
      <WhyDialog session={session} game={game} />
      <LoadRecord session={session} notice={state.notice} open={loading} onOpen={setLoading} />
    </div>
  );
}

function EndHead(props: {
  readonly session: PlaySession;
  readonly game: Game;
  readonly end: EndOfRun;
  readonly onLoad: () => void;
  readonly onAgain: () => void;
  readonly onAssumptions: () => void;
}) {
  const { session, game, end, onLoad, onAgain, onAssumptions } = props;
  const { header, scenario } = game;
  const { ending } = end.open;
  const switched = switchedCount(header.assumptions);
  return (
    <header class="ps-end-head">
      <div class="ps-end-words">
        <h1 class="ps-t-headline">
          {say(texts(), 'ui.end.headline', {
            ending: say(texts(), `ending.${ending === 'none' ? 'time' : ending}`),
            trajectory: sentenceStart(say(texts(), `trajectory.${end.trajectory}`)),
          })}
        </h1>
        <ul class="ps-end-who">
          <li>
            {say(texts(), 'ui.end.summary', {
              crisis: scenario.text['title'] ?? scenario.id,
              variant: scenario.text[`variant.${header.variant}.title`] ?? header.variant,
              weeks: end.open.week,
            })}
          </li>
          {([game.seat, ...otherSeats(game.seat)] as const).map((seat) => (
            <li key={seat}>
              <SeatGlyph seat={seat} size={15} label={say(texts(), `seat.${seat}.name`)} />
              {playerWords(header.seats[seat])}
            </li>
          ))}
          <li>
            <Icon name="shuffle" size={14} />
            {say(texts(), 'ui.end.seed', { seed: header.seed, rules: header.rules })}
          </li>
          {switched > 0 && (
            <li>
              <Icon name="arrows-split" size={14} />
              <Citation
                text={say(texts(), 'ui.method.switched', { n: switched })}
                label={say(texts(), 'ui.method.switched-open', { n: switched })}
                onOpen={onAssumptions}
              />
            </li>
          )}
        </ul>
      </div>
      <div class="ps-end-actions">
        <Button icon="archive" onPress={onLoad}>
          {say(texts(), 'ui.end.load')}
        </Button>
        <Button icon="download-simple" onPress={() => session.downloadRecord()}>
          {say(texts(), 'ui.end.download')}
        </Button>
        <Button kind="primary" icon="arrow-counter-clockwise" onPress={onAgain}>
          {say(texts(), 'ui.end.again')}
        </Button>
      </div>
    </header>
  );
}

/** Goes to the title page with everything filled in as in this run, but for what is changed. */
function AgainPanel(props: {
  readonly game: Game;
  readonly onAnew: () => void;
  readonly onSeat: (seat: Game['seat']) => void;
}) {
  const { game, onAnew, onSeat } = props;
  const { seat } = game;
  return (
    <Panel material="manila" id="again" title={say(texts(), 'ui.end.again')} class="ps-again">
      <div class="ps-again-row">
        <Button icon="shuffle" onPress={onAnew}>
          {say(texts(), 'ui.end.new-seed')}
        </Button>
        <span>{say(texts(), 'ui.end.again-about')}</span>
      </div>
      <h3 class="ps-again-title">{say(texts(), 'ui.end.same-seed')}</h3>
      <div class="ps-again-row">
        {otherSeats(seat).map((one) => (
          <Button key={one} onPress={() => onSeat(one)}>
            <SeatGlyph seat={one} size={16} />{' '}
            {say(texts(), 'ui.end.same-seed-as', { seat: say(texts(), `seat.${one}.name`) })}
          </Button>
        ))}
      </div>
      <p class="ps-again-about">{say(texts(), 'ui.end.same-seed-about')}</p>
    </Panel>
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
