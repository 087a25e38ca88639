// A record from a file, from pasted text, or dropped on the page.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../app/session.ts';
import type { NoticeState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Icon } from '../kit/icon.tsx';
import { noticeText } from './notice-text.ts';

/** A record of 104 weeks is far smaller; anything larger is something else. */
const LARGEST = 4_000_000;

export interface LoadRecordProps {
  readonly session: Session;
  readonly notice: NoticeState | null;
  readonly open: boolean;
  /** Asks to be opened, with what was dropped, or closed. */
  readonly onOpen: (open: boolean) => void;
}

/** The dialog, and the whole page as a place to drop a record on while it is mounted. */
export function LoadRecord({ session, notice, open, onOpen }: LoadRecordProps) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const load = (record: string): void => {
    setTrouble(null);
    session.loadRecord(record);
    const after = session.store.get().notice;
    if (after?.kind === 'error') {
      setTrouble(noticeText(after));
      onOpen(true);
    } else {
      setText('');
      onOpen(false);
    }
  };
  const read = async (from: File | undefined): Promise<void> => {
    if (!from) return;
    if (from.size > LARGEST) {
      setTrouble(say(texts(), 'ui.notice.record-too-large'));
      onOpen(true);
      return;
    }
    try {
      load(await from.text());
    } catch {
      setTrouble(say(texts(), 'ui.record.unreadable'));
      onOpen(true);
    }
  };
  const latest = useRef(read);
  latest.current = read;

  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      void latest.current(event.dataTransfer?.files[0]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);

  const close = (): void => {
    setTrouble(null);
    if (notice?.kind === 'error') session.dismissNotice();
    onOpen(false);
  };
  const paste = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') setTrouble(say(texts(), 'ui.record.empty'));
    else load(text);
  };

  return (
    <Dialog
      open={open}
      title={say(texts(), 'ui.record.heading')}
      id="load-record"
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={close}
    >
      <form class="ps-load" onSubmit={paste} noValidate>
        <p>{say(texts(), 'ui.record.about')}</p>
        <p class="ps-load-file">
          <Button icon="archive" onPress={() => file.current?.click()}>
            {say(texts(), 'ui.record.choose')}
          </Button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={say(texts(), 'ui.record.choose')}
            onChange={(event) => {
              const { files } = event.currentTarget;
              void read(files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          <span>{say(texts(), 'ui.record.drop')}</span>
        </p>
        <label class="ps-load-text">
          <span>{say(texts(), 'ui.record.paste')}</span>
          <textarea
            rows={5}
            spellcheck={false}
            autocomplete="off"
            value={text}
            aria-describedby="load-record-trouble"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="ps-trouble" id="load-record-trouble" role="alert">
          {trouble !== null && (
            <>
              <Icon name="warning" size={18} />
              <span>{trouble}</span>
            </>
          )}
        </p>
        <p class="ps-load-go">
          <Button kind="primary" submit>
            {say(texts(), 'ui.record.open')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
