// One kept game in the list: what it is, and what can be done with it. Deleting asks once.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GameRow } from '../../app/game-rows.ts';
import type { Session } from '../../app/session.ts';
import { dateOf, listOf, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { lazyPart } from '../method/lazy-part.tsx';

const ShareDialog = lazyPart(
  async () => (await import('../board/share-dialog.tsx')).ShareDialog,
  'nothing',
);

export interface GameItemProps {
  readonly session: Session;
  readonly row: GameRow;
  /** Whether it is the game that lies open behind the list. */
  readonly here: boolean;
  readonly onOpen: () => void;
}

type Doing = 'rename' | 'delete' | null;

/** A line of the list. */
export function GameItem({ session, row, here, onOpen }: GameItemProps) {
  const [doing, setDoing] = useState<Doing>(null);
  const [sharing, setSharing] = useState(false);
  const { save, title } = row;
  const tools = useRef<HTMLDivElement>(null);
  // Whoever renames or thinks better of it goes on where they were.
  const end = (): void => {
    setDoing(null);
    tools.current?.querySelector('button')?.focus();
  };
  // The words of the dialog come with play, which may still be on its way.
  const share = (): void => {
    session.play().then(
      () => setSharing(true),
      () => session.tell('error', 'notice.not-fetched'),
    );
  };
  const named = (key: string) => (
    <>
      <span aria-hidden="true">{say(texts(), key)}</span>
      <span class="ps-visually-hidden">
        {say(texts(), 'ui.games.of', { action: say(texts(), key), game: title })}
      </span>
    </>
  );
  return (
    <li class={here ? 'ps-game ps-on' : 'ps-game'}>
      <div class="ps-game-words">
        {doing === 'rename' ? (
          <RenameForm session={session} row={row} onDone={end} />
        ) : (
          <h3 class="ps-game-title">{title}</h3>
        )}
        <GameFacts row={row} here={here} />
      </div>
      {doing === 'delete' ? (
        <DeleteQuestion session={session} row={row} onKeep={end} />
      ) : (
        <div class="ps-game-tools" ref={tools}>
          <Button kind="primary" size="small" iconAfter="arrow-right" onPress={onOpen}>
            {named(save.over ? 'ui.games.look' : 'ui.games.continue')}
          </Button>
          <Button size="small" icon="pencil-simple" onPress={() => setDoing('rename')}>
            {named('ui.games.rename')}
          </Button>
          <Button size="small" icon="share-network" onPress={share}>
            {named('ui.games.share')}
          </Button>
          <Button
            size="small"
            icon="download-simple"
            onPress={() => void session.exportSave(save.id)}
          >
            {named('ui.games.export')}
          </Button>
          <Button size="small" icon="x" onPress={() => setDoing('delete')}>
            {named('ui.games.delete')}
          </Button>
        </div>
      )}
      {sharing && (
        <ShareDialog
          id={`share-${save.id}`}
          open
          ask={() => session.shareSave(save.id)}
          moment={null}
          onFile={() => void session.exportSave(save.id)}
          onClose={() => setSharing(false)}
        />
      )}
    </li>
  );
}

/** Crisis, seats, how far it went, and when. */
function GameFacts({ row, here }: { row: GameRow; here: boolean }) {
  const { save, crisis, variant } = row;
  const seats = save.seats.map((seat) => say(texts(), `seat.${seat}.name`));
  const far = say(texts(), save.over ? 'ui.games.over' : 'ui.games.week', {
    week: Math.min(save.week + 1, save.weeks),
    weeks: save.weeks,
  });
  return (
    <p class="ps-game-facts">
      {save.name !== null && <span>{crisis}</span>}
      <span>{say(texts(), 'ui.games.variant', { variant })}</span>
      <span class="ps-game-seats">
        {save.seats.map((seat) => (
          <SeatGlyph key={seat} seat={seat} size={15} />
        ))}
        {seats.length === 0 ? say(texts(), 'ui.games.model-only') : listOf(seats, texts())}
      </span>
      <b>{far}</b>
      <span>{say(texts(), 'ui.games.seed', { seed: save.seed })}</span>
      <span>{keptAt(save.at)}</span>
      {here && <b>{say(texts(), 'ui.games.here')}</b>}
    </p>
  );
}

/** "Kept on 20 November 2026, 14:05", by the device's own clock. */
function keptAt(at: number | null): string {
  if (at === null) return say(texts(), 'ui.games.kept-long-ago');
  const when = new Date(at);
  const date = { year: when.getFullYear(), month: when.getMonth() + 1, day: when.getDate() };
  const time = say(texts(), 'ui.games.at-time', {
    hours: when.getHours(),
    minutes: String(when.getMinutes()).padStart(2, '0'),
  });
  return say(texts(), 'ui.games.kept-at', { date: dateOf(date, texts()), time });
}

function RenameForm(props: { session: Session; row: GameRow; onDone: () => void }) {
  const { session, row, onDone } = props;
  const [name, setName] = useState(row.title);
  const field = useRef<HTMLInputElement>(null);
  // Before the next key is pressed, or it would be lost.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const keep = (event: Event): void => {
    event.preventDefault();
    void session.renameSave(row.save.id, name).then(onDone);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The dialog behind stays open.
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <form class="ps-game-rename" onSubmit={keep}>
      <label class="ps-visually-hidden" for={`name-${row.save.id}`}>
        {say(texts(), 'ui.games.rename-label')}
      </label>
      <input
        id={`name-${row.save.id}`}
        ref={field}
        value={name}
        maxLength={80}
        autocomplete="off"
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={press}
      />
      <Button size="small" submit>
        {say(texts(), 'ui.games.rename-save')}
      </Button>
      <Button size="small" onPress={onDone}>
        {say(texts(), 'ui.action.cancel')}
      </Button>
    </form>
  );
}

function DeleteQuestion(props: { session: Session; row: GameRow; onKeep: () => void }) {
  const { session, row, onKeep } = props;
  const { save, title } = row;
  const question = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  const lost = save.week === 0 ? 'ui.games.delete-first' : 'ui.games.delete-about';
  return (
    <div
      class="ps-game-delete"
      role="group"
      tabIndex={-1}
      ref={question}
      aria-labelledby={`ask-${save.id}`}
    >
      <p id={`ask-${save.id}`}>
        <b>{say(texts(), 'ui.games.delete-ask', { game: title })}</b>{' '}
        {say(texts(), lost, { weeks: save.week })}
      </p>
      <div class="ps-game-tools">
        <Button
          size="small"
          icon="download-simple"
          onPress={() => void session.exportSave(save.id)}
        >
          {say(texts(), 'ui.games.delete-export')}
        </Button>
        <Button size="small" onPress={onKeep}>
          {say(texts(), 'ui.games.delete-no')}
        </Button>
        <Button size="small" kind="primary" onPress={() => void session.removeSave(save.id)}>
          {say(texts(), 'ui.games.delete-yes')}
        </Button>
      </div>
    </div>
  );
}
