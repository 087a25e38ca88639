// The orders desk on manila: capital, the state's sword, what was chosen, what may be given, and the seal.
import { useEffect, useRef, useState } from 'preact/hooks';
import { deskOf, type ChosenOrder, type Desk } from '../../app/desk.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { datesOf } from '../../app/week-desk.ts';
import { dateRange, orderTitle, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { IconButton } from '../kit/button.tsx';
import { Capital, Cost } from '../kit/capital.tsx';
import { Card } from '../kit/card.tsx';
import { Chip } from '../kit/chip.tsx';
import { EmptySlot } from '../kit/order-card.tsx';
import { SealButton } from '../kit/seal-button.tsx';
import { Sword } from '../kit/sword.tsx';
import { materialOf } from '../../app/material.ts';
import { Advisers, OrderAdvice } from './advisers.tsx';
import { effectWords } from './item-words.ts';
import { Offers, StandingDeals } from './offers.tsx';
import { OrderList } from './order-list.tsx';
import { costWords } from './order-words.ts';

export interface OrdersDeskProps {
  readonly session: PlaySession;
  readonly game: Game;
  /** Seals, or asks once more when nothing was chosen. */
  readonly onSeal: () => void;
  /** Whether it has just been asked. */
  readonly asking: boolean;
  /** How far a phone's sheet is drawn up, and the way to the next of its three heights. */
  readonly sheet: 'low' | 'half' | 'full';
  readonly onSheet: () => void;
}

export function OrdersDesk(props: OrdersDeskProps) {
  const { session, game, onSeal, asking, sheet, onSheet } = props;
  const desk = deskOf(game);
  const { from, to } = datesOf(game.view.day);
  const said = useDraftWords(desk);
  const root = useRef<HTMLElement>(null);
  const slots = useRef<HTMLOListElement>(null);
  const before = useRef(desk.chosen.length);
  useEffect(() => {
    const count = desk.chosen.length;
    if (count > before.current) {
      slots.current?.children[count - 1]?.scrollIntoView({ block: 'nearest' });
    }
    before.current = count;
  }, [desk.chosen.length]);
  return (
    <section
      ref={root}
      class="ps-w-desk ps-panel ps-manila"
      data-region
      aria-labelledby="week-desk"
      tabIndex={-1}
    >
      <button type="button" class="ps-w-grip" onClick={onSheet}>
        <span class="ps-visually-hidden">
          {say(texts(), 'ui.orders.desk-height')}: {say(texts(), `ui.orders.sheet.${sheet}`)}
        </span>
      </button>
      <header class="ps-w-desk-head">
        <h2 class="ps-panel-title" id="week-desk">
          {say(texts(), 'ui.orders.heading')}
        </h2>
        <p class="ps-w-coming">
          <span class="ps-visually-hidden">{say(texts(), 'ui.week.coming', { dates: '' })}</span>
          {dateRange(from, to, texts())}
        </p>
        <p class="ps-w-capital">
          <b>{say(texts(), 'ui.orders.left-of', { left: desk.left, capital: desk.capital })}</b>{' '}
          {say(texts(), 'ui.orders.left-word')}
          <Capital
            left={desk.left}
            committed={desk.committed}
            spent={0}
            label={say(texts(), 'ui.orders.capital-left', {
              left: desk.left,
              capital: desk.capital,
            })}
          />
        </p>
        <StateSword game={game} />
      </header>
      <div class="ps-w-desk-body">
        <Offers session={session} game={game} />
        <h3 class="ps-visually-hidden">{say(texts(), 'ui.orders.chosen')}</h3>
        <ol class="ps-w-slots" ref={slots}>
          {desk.chosen.map((order, index) => (
            <li key={`${order.order} ${order.target ?? ''}`}>
              <Chosen
                game={game}
                order={order}
                number={index + 1}
                onRemove={() => {
                  session.removeOrder(order.at);
                  root.current?.focus({ preventScroll: true });
                }}
                onReason={(reason) => session.setReason(order.at, reason)}
              />
            </li>
          ))}
          {desk.chosen.length < desk.slots && (
            <li>
              <EmptySlot
                number={String(desk.chosen.length + 1)}
                text={say(texts(), SLOT[desk.chosen.length] ?? 'ui.orders.choose')}
              />
            </li>
          )}
        </ol>
        <StandingDeals game={game} />
        <Advisers session={session} game={game} />
        <OrderList session={session} game={game} desk={desk} />
      </div>
      <footer class="ps-w-desk-foot">
        <SealButton
          state={asking ? 'confirm' : desk.chosen.length + desk.answers === 0 ? 'empty' : 'ready'}
          label={sealWords(desk, asking)}
          note={
            asking
              ? say(texts(), 'ui.seal.confirm-note')
              : say(texts(), 'ui.orders.capital-left', { left: desk.left, capital: desk.capital })
          }
          onPress={onSeal}
        />
      </footer>
      <p class="ps-visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

function sealWords({ chosen, answers }: Desk, asking: boolean): string {
  if (asking) return say(texts(), 'ui.seal.confirm');
  const n = chosen.length;
  return answers === 0
    ? say(texts(), `ui.seal.${n}`)
    : say(texts(), `ui.seal.answers.${n}`, { n: answers });
}

const SLOT = ['ui.orders.choose', 'ui.orders.choose-second', 'ui.orders.choose-third'];

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

function StateSword({ game }: { game: Game }) {
  const { baghdad, estimates } = game.view;
  const material = materialOf(baghdad ? baghdad.sword : estimates.sword.mid);
  const words = say(texts(), `sword.${material}`);
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
      width={330}
      height={42}
    />
  );
}

interface ChosenProps {
  readonly game: Game;
  readonly order: ChosenOrder;
  readonly number: number;
  readonly onRemove: () => void;
  readonly onReason: (reason: string) => void;
}

function Chosen({ game, order, number, onRemove, onReason }: ChosenProps) {
  const title = orderTitle(order.order, order.target, texts());
  const cost = costWords(order.cost);
  const id = `reason-${number}`;
  return (
    <Card
      state="chosen"
      title={title}
      level={4}
      class="ps-order"
      before={<b class="ps-order-number">{number}</b>}
      after={
        <>
          <Cost amount={cost.amount} label={cost.label} />
          <IconButton
            icon="x"
            size="small"
            label={say(texts(), 'ui.orders.remove-at', { order: title })}
            onPress={onRemove}
          />
        </>
      }
    >
      <p class="ps-w-reason">
        <label for={id} class="ps-visually-hidden">
          {say(texts(), 'ui.orders.choose-reason')}
        </label>
        <select
          id={id}
          value={order.reason}
          onChange={(event) => onReason(event.currentTarget.value)}
        >
          {order.reasons.map((reason) => (
            <option key={reason} value={reason}>
              {say(texts(), 'ui.orders.reason', { reason: say(texts(), `reason.${reason}`) })}
            </option>
          ))}
        </select>
      </p>
      <p class="ps-w-chips">
        {order.effects.map((effect) => (
          <Chip key={effect.meter} text={effectWords(effect)} />
        ))}
      </p>
      <OrderAdvice game={game} choice={order} />
    </Card>
  );
}
