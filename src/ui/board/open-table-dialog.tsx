// The open table: what every seat ordered in a week, to be changed before the week is played again.
import { useState } from 'preact/hooks';
import { deskOf } from '../../app/desk.ts';
import type { GoOn } from '../../app/board/board-play.ts';
import { reasonsFor, sameDraft, withOrder } from '../../app/board/open-table.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { seatIds } from '../../app/title-rows.ts';
import { orderTitle, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { TabList, tabPanel } from '../kit/tabs.tsx';
import '../style/board.css';
import '../style/desk.css';
import { Offers } from '../week/offers.tsx';
import { OrderList } from '../week/order-list.tsx';

type SeatId = Game['seat'];
type Draft = Game['draft'];

export interface OpenTableProps {
  readonly session: PlaySession;
  readonly game: Game;
  /** Path of the last week of the line, and the week to change. */
  readonly path: string;
  readonly week: number;
  /** The branch was played by the doctrines: the path of its last week. */
  readonly onPlayed: (path: string) => void;
  readonly onClose: () => void;
}

/** The dialog; it stands open as long as it is drawn. */
export function OpenTable(props: OpenTableProps) {
  const { session, game, path, week, onPlayed, onClose } = props;
  const given = (seat: SeatId): Draft => session.ordersIn(path, week, seat);
  const [drafts, setDrafts] = useState<Partial<Record<SeatId, Draft>>>({});
  const [seat, setSeat] = useState<SeatId>(game.seat);
  const draftOf = (one: SeatId): Draft => drafts[one] ?? given(one);
  const isChanged = (one: SeatId): boolean => !sameDraft(draftOf(one), given(one));
  const changed = seatIds().filter(isChanged);
  const name = (one: SeatId): string => say(texts(), `seat.${one}.name`);

  const play = (then: GoOn): void => {
    const end = session.branchWeek(path, week, drafts, then);
    if (end === null) return;
    onClose();
    if (then === 'doctrines') onPlayed(end);
  };
  const same = changed.length === 0 ? say(texts(), 'board.table.same') : undefined;
  const nobody = game.persons.length === 0 ? say(texts(), 'board.by-hand-nobody') : undefined;

  return (
    <Dialog
      open
      id="open-table"
      title={say(texts(), 'board.table', { week })}
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={onClose}
      material="manila"
      wide
      bar={
        <TabList
          label={say(texts(), 'board.table.seats')}
          group="open-table"
          tabs={seatIds().map((id) => ({
            id,
            label: isChanged(id)
              ? say(texts(), 'board.table.changed', { seat: name(id) })
              : name(id),
          }))}
          current={seat}
          onTab={setSeat}
        />
      }
      foot={
        <>
          <Button
            kind="primary"
            icon="git-branch"
            disabledReason={same}
            onPress={() => play('doctrines')}
          >
            {say(texts(), 'board.table.doctrines')}
          </Button>
          <Button disabledReason={same ?? nobody} onPress={() => play('by-hand')}>
            {say(texts(), 'board.table.by-hand')}
          </Button>
        </>
      }
    >
      <div class="ps-open-table" {...tabPanel('open-table', seat)}>
        <p>{say(texts(), 'board.table.about')}</p>
        <SeatOrders
          key={seat}
          {...props}
          seat={seat}
          draft={draftOf(seat)}
          changed={isChanged(seat)}
          onDraft={(draft) => setDrafts({ ...drafts, [seat]: draft })}
          onReset={() => setDrafts({ ...drafts, [seat]: given(seat) })}
        />
      </div>
    </Dialog>
  );
}

interface SeatOrdersProps extends Pick<OpenTableProps, 'session' | 'path' | 'week'> {
  readonly seat: SeatId;
  readonly draft: Draft;
  readonly changed: boolean;
  readonly onDraft: (draft: Draft) => void;
  readonly onReset: () => void;
}

/** One seat's orders, and the drawer from which others are added. */
function SeatOrders(props: SeatOrdersProps) {
  const { session, path, week, seat, draft, changed, onDraft, onReset } = props;
  const seen = session.seen(seat, week - 1, path, draft);
  if (!seen) return null;
  const desk = deskOf(seen);
  const name = say(texts(), `seat.${seat}.name`);
  const reasonAt = (index: number, reason: string): void =>
    onDraft(draft.map((one, at) => (at === index ? { ...one, reason } : one)));
  const removeAt = (index: number): void => onDraft(draft.filter((_, at) => at !== index));
  // The drawer and the offers act on this draft instead of that of the game.
  const here: PlaySession = {
    ...session,
    addOrder: (order, target) => {
      const next = withOrder(seen, order, target);
      if (next.ok) onDraft(next.draft);
      else session.tell('warning', next.block.key, { ...next.block.params });
    },
    removeOrder: removeAt,
    setReason: reasonAt,
  };
  return (
    <>
      <section aria-labelledby="table-given">
        <h3 id="table-given">
          {say(texts(), 'board.table.given', { seat: name })}{' '}
          <small>
            {say(texts(), 'board.table.capital', { left: desk.left, capital: desk.capital })}
          </small>
        </h3>
        {draft.length === 0 && <p>{say(texts(), 'board.table.none', { seat: name })}</p>}
        <ul class="ps-table-orders">
          {draft.map((choice, at) => (
            <TableOrder
              key={`${choice.order} ${choice.target}`}
              seat={seat}
              choice={choice}
              onReason={(reason) => reasonAt(at, reason)}
              onRemove={() => removeAt(at)}
            />
          ))}
        </ul>
        {changed && (
          <Button size="small" icon="arrow-counter-clockwise" onPress={onReset}>
            {say(texts(), 'board.table.as-given')}
          </Button>
        )}
      </section>
      <section class="ps-table-drawer" aria-label={say(texts(), 'board.table.add')}>
        <Offers session={here} game={seen} />
        <OrderList session={here} game={seen} desk={desk} />
      </section>
    </>
  );
}

interface TableOrderProps {
  readonly seat: SeatId;
  readonly choice: Draft[number];
  readonly onReason: (reason: string) => void;
  readonly onRemove: () => void;
}

function TableOrder({ seat, choice, onReason, onRemove }: TableOrderProps) {
  const title = orderTitle(choice.order, choice.target, texts());
  const id = `table-${choice.order}-${choice.target ?? ''}`;
  return (
    <li>
      <b>{title}</b>
      <label for={id} class="ps-visually-hidden">
        {say(texts(), 'ui.orders.choose-reason')}
      </label>
      <select
        id={id}
        class="ps-board-select"
        value={choice.reason}
        onChange={(event) => onReason(event.currentTarget.value)}
      >
        {reasonsFor(seat, choice.order).map((reason) => (
          <option key={reason} value={reason}>
            {say(texts(), 'ui.orders.reason', { reason: say(texts(), `reason.${reason}`) })}
          </option>
        ))}
      </select>
      <IconButton
        icon="x"
        size="small"
        label={say(texts(), 'board.table.remove', { order: title })}
        onPress={onRemove}
      />
    </li>
  );
}
