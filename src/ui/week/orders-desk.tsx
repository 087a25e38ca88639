// The orders desk on manila: capital, the state's sword, what was chosen, what may be given, and the seal.
import { useEffect, useRef, useState } from 'preact/hooks';
import { deskOf, type Desk } from '../../app/desk.ts';
import { materialOf } from '../../app/material.ts';
import type { PlaySession } from '../../app/play/play.ts';
import { swordForecast } from '../../app/sealed-box.ts';
import type { AppState, Game } from '../../app/state.ts';
import { datesOf } from '../../app/week-desk.ts';
import { dateRange, orderTitle, say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { FirstGameCard } from '../guide/first-game.tsx';
import { IconButton } from '../kit/button.tsx';
import { Capital } from '../kit/capital.tsx';
import { EmptySlot } from '../kit/order-card.tsx';
import { Sword } from '../kit/sword.tsx';
import '../style/desk.css';
import { AdviserMarks, Advisers } from './advisers.tsx';
import { DeskGrip, type Sheet } from './desk-sheet.tsx';
import { Offers, StandingDeals } from './offers.tsx';
import { OrderList } from './order-list.tsx';
import { ChosenCard } from './order-slots.tsx';
import { SealFoot } from './seal-foot.tsx';
import { SealedNowBox } from './sealed-now.tsx';
import { PHONE, useMedia } from './use-media.ts';
import { useUndoKey } from './use-undo-key.ts';

export interface OrdersDeskProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly game: Game;
  /** Seals, or asks once more when nothing was chosen. */
  readonly onSeal: () => void;
  /** Whether it has just been asked. */
  readonly asking: boolean;
  /** Whether the week's clock has run out. */
  readonly timeUp?: boolean | undefined;
  /** How far a phone's sheet is drawn up, and the way to another of its three heights. */
  readonly sheet: Sheet;
  readonly onSheet: (to?: Sheet) => void;
}

export function OrdersDesk(props: OrdersDeskProps) {
  const { session, state, game, onSeal, asking, timeUp = false, sheet, onSheet } = props;
  const desk = deskOf(game);
  const said = useDraftWords(desk);
  const root = useRef<HTMLElement>(null);
  useUndoKey(() => session.undo());
  return (
    <section
      ref={root}
      class="ps-w-desk ps-panel ps-manila"
      data-region
      aria-labelledby="week-desk"
      tabIndex={-1}
    >
      <DeskGrip sheet={sheet} onSheet={onSheet} />
      <DeskHead session={session} game={game} desk={desk} />
      <div class="ps-w-desk-body">
        <Offers session={session} game={game} />
        <h3 class="ps-visually-hidden">{say(texts(), 'ui.orders.chosen')}</h3>
        <Slots
          session={session}
          game={game}
          desk={desk}
          onRemoved={() => root.current?.focus({ preventScroll: true })}
        />
        <FirstGameCard session={session} state={state} game={game} />
        <StandingDeals game={game} />
        <OrderList session={session} game={game} desk={desk} />
        <Advisers session={session} game={game} />
      </div>
      <footer class="ps-w-desk-foot">
        <SealedNowBox session={session} game={game} />
        <SealFoot
          session={session}
          game={game}
          desk={desk}
          onSeal={onSeal}
          asking={asking}
          timeUp={timeUp}
        />
      </footer>
      <p class="ps-visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

interface PartProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly desk: Desk;
}

function DeskHead({ session, game, desk }: PartProps) {
  const { from, to } = datesOf(game.view.day);
  return (
    <header class="ps-w-desk-head">
      <h2 class="ps-panel-title" id="week-desk">
        {say(texts(), 'ui.orders.heading')}
      </h2>
      <p class="ps-visually-hidden">
        {say(texts(), 'ui.week.coming', { dates: dateRange(from, to, texts()) })}
      </p>
      <p class="ps-w-capital">
        <b>{say(texts(), 'ui.orders.left-of', { left: desk.left, capital: desk.capital })}</b>{' '}
        <span class="ps-w-capital-word">{say(texts(), 'ui.orders.left-word')}</span>
        <Capital
          left={desk.left}
          committed={desk.committed}
          spent={0}
          label={say(texts(), 'ui.orders.capital-left', {
            left: desk.left,
            capital: desk.capital,
          })}
        />
        {game.canUndo && (
          <IconButton
            icon="arrow-counter-clockwise"
            size="small"
            label={say(texts(), 'desk.undo')}
            shortcut="Control+Z"
            onPress={() => session.undo()}
          />
        )}
      </p>
      <StateSword game={game} />
      <AdviserMarks game={game} />
    </header>
  );
}

const SLOT = ['ui.orders.choose', 'ui.orders.choose-second', 'ui.orders.choose-third'];

function Slots({ session, game, desk, onRemoved }: PartProps & { readonly onRemoved: () => void }) {
  const { chosen, slots } = desk;
  const short = useMedia(PHONE);
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(chosen.length);
  useEffect(() => {
    if (chosen.length > before.current) {
      // All cards if they fit, else the newest.
      list.current?.scrollIntoView({ block: 'start' });
      list.current?.children[chosen.length - 1]?.scrollIntoView({ block: 'nearest' });
    }
    before.current = chosen.length;
  }, [chosen.length]);
  return (
    <ol class="ps-w-slots" ref={list}>
      {chosen.map((order, index) => (
        <li key={`${order.order} ${order.target ?? ''}`}>
          <ChosenCard
            game={game}
            order={order}
            number={index + 1}
            short={short}
            onRemove={() => {
              session.removeOrder(order.at);
              onRemoved();
            }}
            onReason={(reason) => session.setReason(order.at, reason)}
          />
        </li>
      ))}
      {chosen.length < slots && (
        <li>
          <EmptySlot
            number={figure(chosen.length + 1)}
            text={say(texts(), SLOT[chosen.length] ?? 'ui.orders.choose')}
          />
        </li>
      )}
    </ol>
  );
}

/** What changed on the desk, for those who cannot see it. */
function useDraftWords(desk: Desk): string {
  const titles = desk.chosen.map((order) => orderTitle(order.order, order.target, texts()));
  const key = titles.join('|');
  const [state, setState] = useState({ key, titles, said: '' });
  useEffect(() => {
    if (state.key === key) return;
    const added = titles.find((title) => !state.titles.includes(title));
    const gone = state.titles.find((title) => !titles.includes(title));
    const order = added ?? gone;
    const said =
      order === undefined
        ? ''
        : say(texts(), added === undefined ? 'ui.sr.order-removed' : 'ui.sr.order-added', {
            order,
            left: desk.left,
          });
    setState({ key, titles, said });
  });
  return state.said;
}

/** Where the drawing stands for a seat that knows the material alone: the middle of its zone. */
const MIDDLE = { paper: 17, wood: 50, metal: 84 } as const;

function StateSword({ game }: { readonly game: Game }) {
  const { baghdad, estimates } = game.view;
  const material = materialOf(baghdad ? baghdad.sword : estimates.sword.mid);
  const words = say(texts(), `sword.${material}`);
  const forecast = baghdad ? swordForecast(game) : null;
  const weeks = game.outlook.odds?.weeks ?? 0;
  return (
    <Sword
      value={baghdad ? baghdad.sword : MIDDLE[material]}
      words={
        baghdad
          ? say(texts(), 'ui.orders.sword-words', { material: words, value: baghdad.sword })
          : say(texts(), 'ui.sword.estimated', { material: words })
      }
      title={say(texts(), 'ui.orders.sword')}
      zones={[say(texts(), 'sword.paper'), say(texts(), 'sword.wood'), say(texts(), 'sword.metal')]}
      forecast={forecast ?? undefined}
      forecastWords={
        forecast
          ? say(texts(), 'desk.sword.forecast', {
              weeks,
              mid: Math.round(forecast[1]),
              low: forecast[0],
              high: forecast[2],
            })
          : undefined
      }
      width={330}
      height={42}
    />
  );
}
