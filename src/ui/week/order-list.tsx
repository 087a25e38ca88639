// The drawer: the orders that fit this week on top, all of them one press away. Each opens in place, says what it does and rests on, and offers its targets.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk, ListedOrder } from '../../app/desk.ts';
import { drawerOf } from '../../app/drawer.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { assumedWords } from '../../text/assumed.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Cost } from '../kit/capital.tsx';
import { Chip } from '../kit/chip.tsx';
import { Icon } from '../kit/icon.tsx';
import { Mark } from '../kit/mark.tsx';
import { SourceDialog } from '../why/source-dialog.tsx';
import { OrderAdvice } from './advisers.tsx';
import { effectWords } from './item-words.ts';
import { blockWords, costWords, orderMark, seenByWords } from './order-words.ts';
import { TargetPicker } from './target-picker.tsx';
import { useRoving } from './use-keys.ts';
import { LAPTOP, useMedia } from './use-media.ts';
import { FactCitations } from '../why/fact-citations.tsx';

export interface OrderListProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly desk: Desk;
}

/** Rows on top of the drawer beside two cards, where there is room and on a laptop. */
const ROWS = { wide: 5, laptop: 3 } as const;
/** A card less leaves room for a row more, and then some. */
const CARDS = 2;

export function OrderList({ session, game, desk }: OrderListProps) {
  const [all, setAll] = useState(false);
  const [only, setOnly] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const [source, setSource] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const laptop = useMedia(LAPTOP);
  useRoving(list, '.ps-order-row');
  const rows = laptop ? ROWS.laptop : ROWS.wide;
  const drawer = drawerOf(game, desk, rows + Math.max(0, CARDS - desk.chosen.length));
  const shown = all ? drawer.all.filter((order) => !only || order.blocked === null) : drawer.top;
  const rest = desk.listed.length - drawer.top.length;
  return (
    <div class="ps-w-orders-list">
      <h3 class="ps-visually-hidden">{say(texts(), 'desk.drawer')}</h3>
      {all && (
        <div class="ps-w-orders-head">
          <Button size="small" pressed={only} onPress={() => setOnly(!only)}>
            {say(texts(), 'desk.drawer.filter')}
          </Button>
        </div>
      )}
      {shown.length === 0 && <p class="ps-w-none">{say(texts(), 'ui.orders.none-available')}</p>}
      <ul ref={list}>
        {shown.map((order) => (
          <Row
            key={order.order}
            game={game}
            order={order}
            open={open === order.order}
            onToggle={() => setOpen(open === order.order ? null : order.order)}
            onAdd={(target) => {
              session.addOrder(order.order, target);
              setOpen(null);
            }}
            onSource={setSource}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="ps-w-more"
          aria-expanded={all}
          title={all ? undefined : say(texts(), 'desk.drawer.about')}
          onClick={() => setAll(!all)}
        >
          <Icon name="list-plus" size={18} />
          {all
            ? say(texts(), 'desk.drawer.fewer')
            : say(texts(), 'ui.orders.more', { count: rest })}
        </button>
      )}
      <SourceDialog id="order-source" fact={source} onClose={() => setSource(null)} />
    </div>
  );
}

interface RowProps {
  readonly game: Game;
  readonly order: ListedOrder;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onAdd: (target: string | null) => void;
  readonly onSource: (fact: string) => void;
}

function Row({ game, order, open, onToggle, onAdd, onSource }: RowProps) {
  const { order: id, blocked } = order;
  const cost = costWords(order.cost);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={row} class={open ? 'ps-w-row ps-w-row-open' : 'ps-w-row'} data-order={id}>
      <button
        type="button"
        class={blocked ? 'ps-order-row ps-w-row-blocked' : 'ps-order-row'}
        aria-expanded={open}
        onClick={onToggle}
      >
        <Mark of={orderMark(id)} size={18} />
        <span>
          {say(texts(), `order.${id}.short`)}
          {blocked && (
            <span class="ps-order-row-reason">
              <Icon name="lock" size={12} /> {blockWords(blocked)}
            </span>
          )}
        </span>
        <Cost amount={cost.amount} label={cost.label} />
      </button>
      {open && (
        <Details
          game={game}
          order={order}
          onAdd={(target) => {
            // The button that was pressed goes away with the details.
            row.current?.querySelector('button')?.focus();
            onAdd(target);
          }}
          onSource={onSource}
        />
      )}
    </li>
  );
}

function Details(props: Pick<RowProps, 'game' | 'order' | 'onAdd' | 'onSource'>) {
  const { game, order, onAdd, onSource } = props;
  const { order: id, effects, rest, grave, seenBy, facts, assumption } = order;
  return (
    <div class="ps-w-details">
      <p>{say(texts(), `order.${id}.about`)}</p>
      {grave && (
        <p class="ps-w-grave">
          <Icon name="warning" size={14} /> {say(texts(), 'ui.orders.grave')}
        </p>
      )}
      <p class="ps-w-chips">
        {effects.length === 0 && <span>{say(texts(), 'ui.orders.no-certain-effects')}</span>}
        {effects.map((effect) => (
          <Chip key={effect.meter} text={effectWords(effect)} />
        ))}
      </p>
      <p class="ps-w-fine">
        {seenByWords(seenBy)} {rest > 0 && say(texts(), 'ui.orders.rest', { weeks: rest })}
      </p>
      <p class="ps-w-fine">
        {say(texts(), 'ui.orders.sources')}: <FactCitations facts={facts} onSource={onSource} />
        {facts.length === 0 && assumption !== null && assumedWords(assumption, texts())}
      </p>
      {order.blocked === null && <RowAdvice game={game} order={order} />}
      {order.aimed ? (
        <TargetPicker game={game} order={order} onAdd={onAdd} />
      ) : (
        <Button
          size="small"
          icon="plus"
          showReason
          disabledReason={order.blocked ? blockWords(order.blocked) : undefined}
          onPress={() => onAdd(null)}
        >
          {say(texts(), 'ui.orders.add')}
        </Button>
      )}
    </div>
  );
}

/** What the advisers expect of an order that needs no aim; of the others they speak once one is chosen. */
function RowAdvice({ game, order }: Pick<RowProps, 'game' | 'order'>) {
  if (order.aimed) return <p class="ps-w-fine">{say(texts(), 'ui.advisers.after-aim')}</p>;
  return <OrderAdvice game={game} choice={{ order: order.order, target: null }} />;
}
