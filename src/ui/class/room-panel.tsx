// The room that is looked at more closely: its decisions by what they did, what can be opened, and what may be done with its run.
import { useState } from 'preact/hooks';
import type { ClassSession } from '../../app/class/class-desk.ts';
import type { ClassState, RoomRow } from '../../app/class/class-state.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { ImpactPanel } from '../end/impact-panel.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Panel } from '../kit/panel.tsx';
import { RoomPick } from './parting-panel.tsx';
import { endingWords } from './words.ts';

export interface RoomPanelProps {
  readonly session: ClassSession;
  readonly state: ClassState;
  readonly rows: readonly RoomRow[];
  readonly onOpenRun: (label: string, week: number) => void;
}

/** The panel: the opened room, or the first. */
export function RoomPanel({ session, state, rows, onOpenRun }: RoomPanelProps) {
  const row = rows.find(({ label }) => label === state.opened) ?? rows[0];
  if (!row) return null;
  const { label, figures, seed, check, analyst, persons } = row;
  const watched = analyst !== null && persons.length === 0;
  const impact = state.impact.get(label);
  return (
    <Panel
      material="card-stock"
      id="class-room"
      title={say(texts(), 'class.opened.title', { room: label })}
      class="ps-class-opened"
      aside={
        <RoomPick
          label={say(texts(), 'class.opened.pick')}
          rows={rows}
          value={label}
          onPick={(one) => session.openRoom(one)}
        />
      }
    >
      <p class="ps-class-about">
        {endingWords(figures)} {say(texts(), 'class.opened.seed', { seed })}{' '}
        {check && say(texts(), 'class.opened.check', { ...check })}
      </p>
      <div class="ps-class-tools">
        <Button
          size="small"
          icon="arrow-right"
          onPress={() => onOpenRun(label, Math.max(1, figures.played))}
        >
          {say(texts(), 'class.opened.debrief')}
        </Button>
        <Button size="small" icon="download-simple" onPress={() => session.saveRoom(label)}>
          {say(texts(), 'class.opened.save')}
        </Button>
        <Rename key={label} session={session} label={label} />
        <Button size="small" icon="x" onPress={() => session.remove([label])}>
          {say(texts(), 'class.opened.remove')}
        </Button>
      </div>
      {watched ? (
        <p class="ps-class-about">{say(texts(), 'class.opened.watched')}</p>
      ) : impact ? (
        <ImpactPanel impact={{ ...impact, closer: false }} />
      ) : (
        <p role="status" class="ps-class-about">
          {say(texts(), 'class.opened.weighing')}
        </p>
      )}
      <TollLine row={row} />
    </Panel>
  );
}

/** Who was killed and wounded in the run; told, and never reckoned with. */
function TollLine({ row }: { readonly row: RoomRow }) {
  const { toll } = row.figures;
  return (
    <details class="ps-class-data">
      <summary>{say(texts(), 'class.opened.toll')}</summary>
      <table class="ps-data">
        <thead>
          <tr>
            <th scope="col">{say(texts(), 'ui.end.who')}</th>
            <th scope="col">{say(texts(), 'ui.end.killed')}</th>
            <th scope="col">{say(texts(), 'ui.end.wounded')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(toll).map(([who, { killed, wounded }]) => (
            <tr key={who}>
              <th scope="row">{say(texts(), `victim.${who}`)}</th>
              <td>{figure(killed)}</td>
              <td>{figure(wounded)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Another label for the room; what is wrong with it is said beside the field. */
function Rename({ session, label }: { readonly session: ClassSession; readonly label: string }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(label);
  const [wrong, setWrong] = useState(false);
  if (!open) {
    return (
      <Button size="small" icon="pencil-simple" onPress={() => setOpen(true)}>
        {say(texts(), 'class.opened.rename')}
      </Button>
    );
  }
  const submit = (event: Event): void => {
    event.preventDefault();
    setWrong(!session.rename(label, text));
  };
  return (
    <form class="ps-class-rename" onSubmit={submit} noValidate>
      <label class="ps-class-field">
        <span>{say(texts(), 'class.opened.rename-label')}</span>
        <input
          type="text"
          maxLength={24}
          value={text}
          aria-invalid={wrong}
          aria-describedby="class-rename-trouble"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Button size="small" submit>
        {say(texts(), 'class.opened.rename-do')}
      </Button>
      <p class="ps-trouble" id="class-rename-trouble" role="alert">
        {wrong && (
          <>
            <Icon name="warning" size={16} />
            <span>{say(texts(), 'class.opened.rename-wrong')}</span>
          </>
        )}
      </p>
    </form>
  );
}
