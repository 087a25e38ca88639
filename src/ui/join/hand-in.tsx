// Handing a run in: as a file, as a link, or as a QR code. Nothing is sent; the room gives it to its instructor itself.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { handInWays, type HandInWays } from '../../app/class/handing-in.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { say, sayNested } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { copyField } from '../board/copy-text.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Icon } from '../kit/icon.tsx';
import { QrOrWhy } from '../kit/qr-code.tsx';
import '../style/board.css';
import '../style/join.css';
import { RoomLabel } from './room-panel.tsx';

export interface HandInDialogProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The dialog; made ready when it opens and whenever the room is called otherwise. */
export function HandInDialog({ session, game, open, onClose }: HandInDialogProps) {
  return (
    <Dialog
      open={open}
      id="hand-in"
      title={say(texts(), 'join.hand-in')}
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={onClose}
      wide
    >
      <Ways session={session} game={game} />
    </Dialog>
  );
}

/** Milliseconds after the last letter of a label until the hand-in is made anew. */
const AFTER_TYPING = 250;

/** The line that is handed in as the run. */
function mainLane({ board }: Game): Game['board']['lanes'][number] | undefined {
  return board.lanes.find(({ leaves }) => leaves === null);
}

function useWays(session: PlaySession, game: Game, room: string): HandInWays | null {
  const [ways, setWays] = useState<HandInWays | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const handIn = session.handIn(room);
      setWays(handIn && handInWays(handIn));
    }, AFTER_TYPING);
    return () => clearTimeout(timer);
    // The weeks of a game and its main line change its hand-in; what else is drawn does not.
  }, [session, room, game.save, game.board.line, mainLane(game)?.end]);
  return ways;
}

function Ways({ session, game }: Pick<HandInDialogProps, 'session' | 'game'>) {
  const { exercise, end } = game;
  const [typed, setTyped] = useState('');
  const room = exercise ? exercise.room : typed;
  const ways = useWays(session, game, room);
  const main = mainLane(game);
  const weeks = main?.to ?? game.reports.length;
  return (
    <div class="ps-hand-in">
      <p>{say(texts(), exercise ? 'join.hand-in-about' : 'join.hand-in-plain', { weeks })}</p>
      {main && !main.here ? (
        <p>{say(texts(), 'join.hand-in-variation', { weeks })}</p>
      ) : (
        !end && <p>{say(texts(), 'join.hand-in-unfinished')}</p>
      )}
      <p>
        <b>{say(texts(), 'join.hand-in-sent')}</b>
      </p>
      <RoomLabel
        room={room}
        onRoom={(label) => (exercise ? session.setRoom(label) : setTyped(label))}
      />
      {ways === null ? (
        <p role="status">{say(texts(), 'join.hand-in-making')}</p>
      ) : (
        <>
          <FileWay ways={ways} onSave={() => session.saveFile(ways.fileName, ways.fileText)} />
          <LinkWay ways={ways} />
        </>
      )}
    </div>
  );
}

function FileWay({ ways, onSave }: { readonly ways: HandInWays; readonly onSave: () => void }) {
  const [saved, setSaved] = useState('');
  const { variations, fileName } = ways;
  return (
    <section>
      <h3>{say(texts(), 'join.hand-in-file')}</h3>
      <p>
        {variations > 0
          ? say(texts(), 'join.hand-in-file-variations', { n: variations })
          : say(texts(), 'join.hand-in-file-about')}
      </p>
      <Button
        kind="primary"
        icon="download-simple"
        onPress={() => {
          onSave();
          setSaved(say(texts(), 'join.hand-in-file-saved', { name: fileName }));
        }}
      >
        {say(texts(), 'join.hand-in-file-save')}
      </Button>
      <p class="ps-share-said" role="status">
        {saved}
      </p>
    </section>
  );
}

/** The address of this page with a hand-in in it. */
function addressOf(link: string): string {
  return `${location.href.split('#')[0] ?? ''}#hand-in=${link}`;
}

function LinkWay({ ways }: { readonly ways: HandInWays }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  if (ways.link === null) {
    return (
      <section>
        <h3>{say(texts(), 'join.hand-in-link')}</h3>
        <p class="ps-trouble">
          <Icon name="warning" size={18} />
          <span>{ways.why && sayNested(texts(), ways.why)}</span>
        </p>
      </section>
    );
  }
  const address = addressOf(ways.link);
  const copy = (): void => {
    if (!field.current) return;
    void copyField(field.current).then((copied) =>
      setSaid(say(texts(), copied ? 'join.hand-in-copied' : 'join.hand-in-not-copied')),
    );
  };
  return (
    <>
      <section>
        <h3>
          <label for={id}>{say(texts(), 'join.hand-in-link')}</label>
        </h3>
        <p>
          {say(
            texts(),
            ways.variations > 0 ? 'join.hand-in-link-variations' : 'join.hand-in-link-about',
          )}
        </p>
        <div class="ps-hand-in-link">
          <input
            id={id}
            ref={field}
            value={address}
            readOnly
            dir="ltr"
            spellcheck={false}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button icon="copy" onPress={copy}>
            {say(texts(), 'join.hand-in-copy')}
          </Button>
          <ShareSheet address={address} />
        </div>
        <p class="ps-share-said" role="status">
          {said}
        </p>
      </section>
      <section>
        <h3>{say(texts(), 'join.hand-in-qr')}</h3>
        <p>{say(texts(), 'join.hand-in-qr-about')}</p>
        <QrOrWhy text={address} label={say(texts(), 'join.hand-in-qr')} class="ps-hand-in-qr" />
      </section>
    </>
  );
}

/** The device's own way of handing on, where the browser offers it. */
function ShareSheet({ address }: { readonly address: string }) {
  // Typed as always there, and absent in many browsers and on plain http.
  const device = navigator as { share?: (data: { url: string }) => Promise<void> };
  if (!device.share) return null;
  const share = (): void => {
    // Whoever closes the sheet again has decided not to share: nothing failed.
    device.share?.({ url: address }).catch(() => undefined);
  };
  return (
    <Button icon="share-network" onPress={share}>
      {say(texts(), 'join.hand-in-share')}
    </Button>
  );
}
