// Sharing a run: its link and that of a moment, what they hold and what they do not, and the file for the rest.
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatAddress, SAFE_LETTERS, type Moment } from '../../app/address.ts';
import type { Shared } from '../../app/board/board-play.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Icon } from '../kit/icon.tsx';
import '../style/board.css';
import { copyField } from './copy-text.ts';

export interface ShareDialogProps {
  /** Unique on the page. */
  readonly id: string;
  readonly open: boolean;
  /** Makes the link, when the dialog opens. */
  readonly ask: () => Shared | Promise<Shared>;
  /** The moment that is looked at; null where there is none. */
  readonly moment: Moment | null;
  readonly onFile: () => void;
  readonly onClose: () => void;
}

/** The dialog. Nothing is sent anywhere. */
export function ShareDialog({ id, open, ask, moment, onFile, onClose }: ShareDialogProps) {
  const [shared, setShared] = useState<Shared | null>(null);
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    setShared(null);
    // The run is played again before the link is handed out: the dialog stands before that.
    const timer = setTimeout(() => {
      void Promise.resolve(latest.current()).then((made) => {
        if (wanted) setShared(made);
      });
    }, 0);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [open]);
  return (
    <Dialog
      open={open}
      id={id}
      title={say(texts(), 'board.share.title')}
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={onClose}
      foot={
        <Button icon="download-simple" onPress={onFile}>
          {say(texts(), 'board.share.file')}
        </Button>
      }
    >
      <div class="ps-share">
        <p>{say(texts(), 'board.share.about')}</p>
        {shared === null && <p role="status">{say(texts(), 'board.share.making')}</p>}
        {shared?.ok === false && (
          <p class="ps-trouble" role="alert">
            <Icon name="warning" size={18} />
            <span>{shared.why ?? say(texts(), 'board.share.failed')}</span>
          </p>
        )}
        {shared?.ok === true && <Links id={id} shared={shared} moment={moment} />}
        <p class="ps-share-fine">{say(texts(), 'board.share.file-about')}</p>
      </div>
    </Dialog>
  );
}

interface LinksProps {
  readonly id: string;
  readonly shared: Extract<Shared, { ok: true }>;
  readonly moment: Moment | null;
}

/** The address of this page with another fragment. */
function withFragment(fragment: string): string {
  return `${location.href.split('#')[0] ?? ''}${fragment}`;
}

function momentWords({ week, eyes }: Moment): string {
  if (eyes === 'open') return say(texts(), 'board.share.week', { week: week ?? 1 });
  const seat = say(texts(), `seat.${eyes}.name`);
  return say(texts(), 'board.share.week-as', { week: week ?? 1, seat });
}

function Links({ id, shared, moment }: LinksProps) {
  const { link, weeks, branches, labels } = shared;
  const letters = link.length;
  const [said, setSaid] = useState('');
  const run = (at: Moment): string => withFragment(formatAddress({ kind: 'run', link, ...at }));
  return (
    <>
      <LinkField
        id={`${id}-run`}
        label={say(texts(), 'board.share.whole', { weeks })}
        value={run({ week: null, eyes: 'open' })}
        onSaid={setSaid}
      />
      {moment?.week !== null && moment !== null && (
        <LinkField
          id={`${id}-week`}
          label={momentWords(moment)}
          value={run(moment)}
          onSaid={setSaid}
        />
      )}
      <p class="ps-share-said" role="status">
        {said}
      </p>
      <ul class="ps-share-fine">
        <li>{say(texts(), 'board.share.letters', { n: letters })}</li>
        {letters > SAFE_LETTERS && (
          <li>{say(texts(), 'board.share.long', { most: SAFE_LETTERS })}</li>
        )}
        <li>{say(texts(), 'board.share.holds')}</li>
        {branches > 0 && <li>{say(texts(), 'board.share.not-branches', { n: branches })}</li>}
        {labels > 0 && <li>{say(texts(), 'board.share.not-labels', { n: labels })}</li>}
      </ul>
    </>
  );
}

interface LinkFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onSaid: (words: string) => void;
}

/** A field that can only be read and copied. */
function LinkField({ id, label, value, onSaid }: LinkFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const copy = (): void => {
    const { current } = field;
    if (!current) return;
    void copyField(current).then((copied) =>
      onSaid(
        copied
          ? say(texts(), 'board.share.copied', { what: label })
          : say(texts(), 'board.share.copy-failed'),
      ),
    );
  };
  return (
    <div class="ps-share-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        value={value}
        readOnly
        dir="ltr"
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button icon="copy" onPress={copy}>
        <span aria-hidden="true">{say(texts(), 'board.share.copy')}</span>
        <span class="ps-visually-hidden">
          {say(texts(), 'board.share.copy-of', { what: label })}
        </span>
      </Button>
    </div>
  );
}
