// The head of the debrief: what became of the run in one sentence, who played it, and the ways to take it along.
import type { RefObject } from 'preact';
import { switchedCount } from '../../app/assumption-rows.ts';
import { otherSeats, storyOf } from '../../app/end-rows.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { EndOfRun, Game } from '../../app/state.ts';
import { say, uncapitalise } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Citation } from '../kit/citation.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Icon } from '../kit/icon.tsx';
import { headlineWords, playerWords } from './words.ts';

export interface EndHeadProps {
  /** Measures the head: the first sheet takes what it leaves of the window. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly session: PlaySession;
  readonly game: Game;
  readonly end: EndOfRun;
  readonly onData: () => void;
  readonly onShare: () => void;
  /** Opens the ways to hand the run in to a class; null where they are offered elsewhere. */
  readonly onHandIn: (() => void) | null;
  readonly onGames: () => void;
  readonly onAssumptions: () => void;
}

/** A headline with more letters is set smaller, to stay on one line of a wide page. */
const LONG = 68;

/** Headline, facts, buttons. */
export function EndHead({
  frame,
  session,
  game,
  end,
  onData,
  onShare,
  onHandIn,
  onGames,
  onAssumptions,
}: EndHeadProps) {
  const { header, scenario, terms } = game;
  const headline = headlineWords(storyOf(end));
  const switched = switchedCount(header.assumptions);
  const aids = uncapitalise(say(texts(), `ui.title.aids.${terms.aids}`));
  return (
    <header class="ps-end-head" ref={frame}>
      <div class="ps-end-words">
        <h1 class={headline.length > LONG ? 'ps-t-headline ps-end-long' : 'ps-t-headline'}>
          {headline}
        </h1>
        <ul class="ps-end-who">
          <li>
            {say(texts(), 'ui.end.summary', {
              crisis: scenario.text['title'] ?? scenario.id,
              variant: uncapitalise(
                scenario.text[`variant.${header.variant}.title`] ?? header.variant,
              ),
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
          {game.persons.length > 0 && <li>{say(texts(), 'ui.debrief.aids', { aids })}</li>}
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
      <div class="ps-end-actions" role="group" aria-label={say(texts(), 'ui.debrief.actions')}>
        <Button icon="printer" onPress={() => window.print()}>
          {say(texts(), 'ui.debrief.print')}
        </Button>
        <Button icon="list" onPress={onData}>
          {say(texts(), 'ui.action.data')}
        </Button>
        <Button icon="stack" onPress={onGames}>
          {say(texts(), 'ui.debrief.games')}
        </Button>
        <IconButton
          kind="plain"
          icon="download-simple"
          label={say(texts(), 'ui.end.download')}
          onPress={() => session.downloadRecord()}
        />
        {onHandIn && (
          <IconButton
            kind="plain"
            icon="tray-fill"
            label={say(texts(), 'ui.debrief.hand-in')}
            onPress={onHandIn}
          />
        )}
        <Button kind="primary" icon="share-network" onPress={onShare}>
          {say(texts(), 'board.share')}
        </Button>
      </div>
    </header>
  );
}
