// Records from elsewhere: chosen, dropped on the page or pasted. Each is told of by itself; a damaged one keeps none of the others out.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EarlierRun } from '../../app/releases-port.ts';
import type { ImportedFile, RecordFile, Session } from '../../app/session.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { EarlierRunTable } from './earlier-run.tsx';

/** A record of 104 weeks is far smaller; anything larger is something else. */
const LARGEST = 4_000_000;

async function readFile(file: File): Promise<RecordFile> {
  const { size } = file;
  // Text that was dropped comes without a name.
  const name = file.name === '' ? say(texts(), 'ui.games.pasted') : file.name;
  if (size > LARGEST) return { name, text: null };
  try {
    return { name, text: await file.text() };
  } catch {
    // Told with the results, beside the name of the file.
    return { name, text: null };
  }
}

export interface ImportPanelProps {
  readonly session: Session;
  /** Files that were dropped on the page, to be brought in at once. */
  readonly dropped: readonly File[];
  /** The run of a link that only earlier rules can play. */
  readonly earlier: EarlierRun | null;
}

/** The part of the games dialog that brings records in. */
export function ImportPanel({ session, dropped, earlier }: ImportPanelProps) {
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const [busy, setBusy] = useState(false);
  const [results, setResults] = useState<readonly ImportedFile[]>([]);
  const chooser = useRef<HTMLInputElement>(null);

  const bring = async (records: readonly RecordFile[]): Promise<void> => {
    setBusy(true);
    setResults(await session.importRecords(records));
    setBusy(false);
  };
  const bringFiles = async (files: readonly File[]): Promise<void> => {
    if (files.length > 0) await bring(await Promise.all(files.map(readFile)));
  };
  const latest = useRef(bringFiles);
  latest.current = bringFiles;
  useEffect(() => void latest.current(dropped), [dropped]);

  const paste = (event: Event): void => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    void bring([{ name: say(texts(), 'ui.games.pasted'), text }]).then(() => setText(''));
  };

  return (
    <section class="ps-import" aria-labelledby="import-title">
      <h3 class="ps-panel-title" id="import-title">
        {say(texts(), 'ui.games.import')}
      </h3>
      <p>{say(texts(), 'ui.games.import-about')}</p>
      <p class="ps-import-files">
        <Button icon="archive" onPress={() => chooser.current?.click()}>
          {say(texts(), 'ui.games.choose')}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          aria-label={say(texts(), 'ui.games.choose')}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            void bringFiles(files);
          }}
        />
        <span>{say(texts(), 'ui.games.drop')}</span>
      </p>
      {earlier && <EarlierRunTable name={say(texts(), 'ui.games.linked')} earlier={earlier} />}
      <Results busy={busy} results={results} />
      <form class="ps-import-paste" onSubmit={paste} noValidate>
        <label for="import-text">{say(texts(), 'ui.games.paste')}</label>
        <textarea
          id="import-text"
          rows={2}
          spellcheck={false}
          autocomplete="off"
          dir="ltr"
          value={text}
          aria-describedby="import-trouble"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button size="small" submit>
          {say(texts(), 'ui.games.paste-open')}
        </Button>
        <p class="ps-trouble" id="import-trouble" role="alert">
          {empty && (
            <>
              <Icon name="warning" size={18} />
              <span>{say(texts(), 'ui.games.paste-empty')}</span>
            </>
          )}
        </p>
      </form>
    </section>
  );
}

/** What became of each record; the frame is always there, so that it is read out. */
function Results({ busy, results }: { busy: boolean; results: readonly ImportedFile[] }) {
  const good = results.filter(isGood).length;
  return (
    <div class="ps-import-results" role="status">
      {busy && <p>{say(texts(), 'ui.games.importing')}</p>}
      {!busy && results.length > 0 && (
        <>
          <p>
            <b>{say(texts(), 'ui.games.import-done', { good, bad: results.length - good })}</b>
          </p>
          <ul>
            {results.map((one, at) => (
              <li key={`${at}`} class={isGood(one) ? undefined : 'ps-trouble'}>
                <Icon name={isGood(one) ? 'check' : 'warning'} size={16} />
                {earlierOf(one) ?? <span>{wordsOf(one)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function isGood({ result }: ImportedFile): boolean {
  return result !== 'unreadable' && result !== 'not-kept' && result.ok;
}

/** The table of a run that only earlier rules can play; null for any other. */
function earlierOf({ name, result }: ImportedFile) {
  if (result === 'unreadable' || result === 'not-kept' || result.ok || !result.earlier) return null;
  return <EarlierRunTable name={name} earlier={result.earlier} />;
}

function wordsOf({ name, result }: ImportedFile): string {
  if (result === 'unreadable' || result === 'not-kept') {
    const why = say(texts(), `ui.games.import-${result}`);
    return say(texts(), 'ui.games.import-bad', { name, why });
  }
  if (!result.ok) {
    const why = result.why ?? say(texts(), 'ui.games.import-not-fetched');
    return say(texts(), 'ui.games.import-bad', { name, why });
  }
  const key = result.known ? 'ui.games.import-known' : 'ui.games.import-ok';
  return say(texts(), key, { name, weeks: result.row.week });
}
