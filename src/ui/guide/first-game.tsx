// The guidance of a first game on the desk: three suggestions, who is likeliest to fire, and one instrument. A tap adds; nothing is locked.
import { useEffect, useState } from 'preact/hooks';
import { firstGameOf, type FirstGame, type Suggestion } from '../../app/first-game.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState, Game } from '../../app/state.ts';
import { listOf, orderTitle, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Cost } from '../kit/capital.tsx';
import { Icon } from '../kit/icon.tsx';
import { Mark } from '../kit/mark.tsx';
import '../style/guide.css';
import { blockWords, costWords, orderMark } from '../week/order-words.ts';
import { reveal, type Anchor } from './anchors.ts';
import { Frame, useBox } from './frame.tsx';

/** How long an instrument is framed after "Show me". */
const FRAMED_MS = 4000;

export interface FirstGameCardProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly game: Game;
}

/** Draws nothing after the third week, in a later game, or when it was put away. */
export function FirstGameCard({ session, state, game }: FirstGameCardProps) {
  const [asked, setAsked] = useState(state.saves !== null);
  useEffect(() => {
    // Only the list of kept games tells whether one was ever finished.
    if (!asked) void session.listSaves().then(() => setAsked(true));
  }, []);
  const first = asked ? firstGameOf(state) : null;
  return first ? <Guidance session={session} game={game} first={first} /> : null;
}

interface GuidanceProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly first: FirstGame;
}

function Guidance({ session, game, first }: GuidanceProps) {
  const { suggestions, doctrine, likeliest, instrument, step } = first;
  const [framed, setFramed] = useState<Anchor | null>(null);
  const box = useBox(framed);
  useEffect(() => {
    if (framed === null) return undefined;
    const timer = setTimeout(() => setFramed(null), FRAMED_MS);
    return () => clearTimeout(timer);
  }, [framed]);
  return (
    <section class="ps-first ps-vellum" aria-labelledby="first-heading">
      <Frame box={box} />
      <header class="ps-first-head">
        <h3 id="first-heading">
          {say(texts(), 'guide.first.heading', { week: game.view.week + 1 })}
        </h3>
        <IconButton
          icon="x"
          size="small"
          label={say(texts(), 'guide.first.away')}
          onPress={() => session.guided(step)}
        />
      </header>
      {suggestions.length > 0 && (
        <>
          <p>
            {say(texts(), 'guide.first.doctrine', {
              doctrine: say(texts(), `doctrine.${doctrine}`),
            })}
          </p>
          <ul class="ps-first-orders">
            {suggestions.map((one) => (
              <li key={`${one.order} ${one.target ?? ''}`}>
                <Suggested session={session} of={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {likeliest.length > 0 && (
        <p class="ps-first-likeliest">
          {say(texts(), 'guide.first.likeliest', {
            factions: listOf(
              likeliest.map(({ faction, chance }) =>
                say(texts(), 'guide.first.faction', {
                  faction: say(texts(), `faction.${faction}.name`),
                  chance,
                }),
              ),
              texts(),
            ),
          })}
        </p>
      )}
      <p class="ps-first-instrument">
        <span>
          <b>{say(texts(), `guide.instrument.${instrument}`)}</b>{' '}
          {say(texts(), `guide.instrument.${instrument}.about`)}
        </span>
        <Button
          size="small"
          onPress={() => {
            reveal(instrument);
            setFramed(instrument);
          }}
        >
          {say(texts(), 'guide.show')}
        </Button>
      </p>
    </section>
  );
}

function Suggested({ session, of }: { session: PlaySession; of: Suggestion }) {
  const { order, target, reason, chosen, blocked } = of;
  const cost = costWords(of.cost);
  const why = blocked ? blockWords(blocked) : null;
  const still = chosen || blocked !== null;
  return (
    <button
      type="button"
      class="ps-first-order"
      aria-disabled={still ? true : undefined}
      onClick={still ? undefined : () => session.addOrder(order, target, reason)}
    >
      <Mark of={orderMark(order)} size={17} />
      <span>
        <b>{orderTitle(order, target, texts())}</b>{' '}
        <span>
          {chosen
            ? say(texts(), 'guide.first.chosen')
            : (why ??
              say(texts(), 'ui.orders.reason', { reason: say(texts(), `reason.${reason}`) }))}
        </span>
      </span>
      {chosen ? <Icon name="check" size={15} /> : <Cost amount={cost.amount} label={cost.label} />}
    </button>
  );
}
