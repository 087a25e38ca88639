// Every kept game: go on with it, name it, export it, delete it; and records brought in from elsewhere.
import { useEffect, useState } from 'preact/hooks';
import {
  foundRows,
  gameRows,
  isTight,
  SEARCH_FROM,
  sizeOf,
  type GameRow,
} from '../../app/game-rows.ts';
import type { StorageRoom } from '../../app/ports.ts';
import type { Session } from '../../app/session.ts';
import type { AppState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Icon } from '../kit/icon.tsx';
import { noticeText } from '../shell/notice-text.ts';
import '../style/games.css';
import { GameItem } from './game-item.tsx';
import { ImportPanel } from './import-panel.tsx';

export interface GamesDialogProps {
  readonly session: Session;
  readonly state: AppState;
  readonly open: boolean;
  /** Files that were dropped on the page. */
  readonly dropped: readonly File[];
  readonly onClose: () => void;
}

/** The dialog of kept games. */
export function GamesDialog({ session, state, open, dropped, onClose }: GamesDialogProps) {
  useEffect(() => {
    if (open) void session.listSaves();
  }, [open, session]);
  return (
    <Dialog
      open={open}
      title={say(texts(), 'ui.games.title')}
      id="games"
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={onClose}
      wide
    >
      <div class="ps-games">
        <Problem state={state} />
        <List session={session} state={state} onClose={onClose} />
        <ImportPanel session={session} dropped={dropped} earlier={state.earlier} />
        <Storage session={session} state={state} />
      </div>
    </Dialog>
  );
}

/** What the page behind would say, said where it is seen. */
function Problem({ state: { notice } }: { state: AppState }) {
  const grave = notice?.kind === 'warning' || notice?.kind === 'error';
  return (
    <p class="ps-trouble" role="alert">
      {notice && grave && (
        <>
          <Icon name="warning" size={18} />
          <span>{noticeText(notice)}</span>
        </>
      )}
    </p>
  );
}

function List(props: { session: Session; state: AppState; onClose: () => void }) {
  const { session, state, onClose } = props;
  const { saves, catalogue, game } = state;
  const [search, setSearch] = useState('');
  if (saves === null) return <Nothing notice={state.notice?.key ?? ''} />;
  if (saves.length === 0) {
    return (
      <div class="ps-games-none">
        <p>
          <b>{say(texts(), 'ui.games.none')}</b>
        </p>
        <p>{say(texts(), 'ui.games.none-about')}</p>
      </div>
    );
  }
  const all = gameRows(saves, catalogue);
  const long = all.length > SEARCH_FROM;
  const rows = long ? foundRows(all, search, seatWords) : all;
  const open = ({ save }: GameRow): void => {
    onClose();
    if (game?.save === save.id) session.show(save.over ? 'end' : openScreen(state));
    else void session.openSave(save.id);
  };
  return (
    <section class="ps-games-list" aria-label={say(texts(), 'ui.games.list')}>
      <div class="ps-games-head">
        {long && (
          <label class="ps-games-search">
            <span>{say(texts(), 'ui.games.search')}</span>
            <input
              type="search"
              value={search}
              placeholder={say(texts(), 'ui.games.search-about')}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </label>
        )}
        <p role="status">
          {rows.length === all.length
            ? say(texts(), 'ui.games.count', { n: all.length })
            : say(texts(), 'ui.games.found', { n: rows.length, all: all.length })}
        </p>
      </div>
      {rows.length === 0 && <p>{say(texts(), 'ui.games.nothing-found')}</p>}
      <ul>
        {rows.map((row) => (
          <GameItem
            key={row.save.id}
            session={session}
            row={row}
            here={game?.save === row.save.id}
            onOpen={() => open(row)}
          />
        ))}
      </ul>
    </section>
  );
}

/** The screen at which the open game is gone on with: past the device that is handed on, when several play. */
function openScreen({ game }: AppState): 'pass' | 'week' {
  return game && game.persons.length > 1 ? 'pass' : 'week';
}

function Nothing({ notice }: { notice: string }) {
  const forbidden = notice === 'notice.no-storage';
  return (
    <p class="ps-games-none">
      {say(texts(), forbidden ? 'ui.games.no-storage' : 'ui.games.loading')}
    </p>
  );
}

function seatWords({ save }: GameRow): string {
  return save.seats.map((seat) => say(texts(), `seat.${seat}.name`)).join(' ');
}

/** How much room there is; nothing while nobody knows. */
function Storage({ session, state }: { session: Session; state: AppState }) {
  const [room, setRoom] = useState<StorageRoom | null>(null);
  const { saves } = state;
  useEffect(() => {
    let here = true;
    void session.storageRoom().then((now) => {
      if (here) setRoom(now);
    });
    return () => {
      here = false;
    };
  }, [session, saves]);
  if (saves === null) return null;
  return (
    <p class="ps-games-storage">
      {room === null
        ? say(texts(), 'ui.games.storage-unknown')
        : say(texts(), 'ui.games.storage-used', {
            used: sizeWords(room.used),
            granted: sizeWords(room.granted),
          })}
      {room !== null && isTight(room) && <b> {say(texts(), 'ui.games.storage-tight')}</b>}
    </p>
  );
}

function sizeWords(bytes: number): string {
  const { unit, n } = sizeOf(bytes);
  return say(texts(), `ui.games.size.${unit}`, { n });
}
