// The room's own choices: its label, and its chair – a seat's, or the analyst's, of equal rank.
import { useId, useState } from 'preact/hooks';
import type { Chair, Joinable } from '../../app/class/joining.ts';
import { seatIds } from '../../app/title-rows.ts';
import { tidyLabel, MOST_LABEL } from '../../app/class/room-label.ts';
import { listOf, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { IconButton } from '../kit/button.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Icon } from '../kit/icon.tsx';
import { Panel } from '../kit/panel.tsx';

export interface RoomPanelProps {
  readonly joinable: Joinable;
  readonly room: string;
  readonly onRoom: (room: string) => void;
  readonly onDraw: () => void;
  readonly chair: Chair;
  readonly onChair: (chair: Chair) => void;
}

/** The manila sheet: what the room decides before week 1. */
export function RoomPanel(props: RoomPanelProps) {
  const { joinable, room, onRoom, onDraw, chair, onChair } = props;
  const { team } = joinable;
  const [first = 'baghdad'] = team;
  const eyes = useId();
  const seats = listOf(
    team.map((seat) => say(texts(), `seat.${seat}.name`)),
    texts(),
  );
  return (
    <Panel material="manila" id="room" title={say(texts(), 'join.room')} ruled={false}>
      <RoomLabel room={room} onRoom={onRoom} onDraw={onDraw} />
      <fieldset class="ps-join-chairs">
        <legend>{say(texts(), 'join.chair')}</legend>
        <label class={chair.as === 'team' ? 'ps-join-chair ps-on' : 'ps-join-chair'}>
          <input
            type="radio"
            name="chair"
            checked={chair.as === 'team'}
            onChange={() => onChair({ as: 'team' })}
          />
          <span class="ps-join-chair-name">
            {team.map((seat) => (
              <SeatGlyph key={seat} seat={seat} size={24} />
            ))}
            {say(texts(), 'join.chair-team', { seats })}
          </span>
          <span>
            {say(texts(), 'join.chair-team-about')}{' '}
            {team.length > 1 && say(texts(), 'join.chair-team-several', { n: team.length })}
          </span>
        </label>
        <label class={chair.as === 'analyst' ? 'ps-join-chair ps-on' : 'ps-join-chair'}>
          <input
            type="radio"
            name="chair"
            checked={chair.as === 'analyst'}
            onChange={() => onChair({ as: 'analyst', eyes: first })}
          />
          <span class="ps-join-chair-name">
            <Icon name="chair-fill" size={24} />
            {say(texts(), 'join.chair-analyst')}
          </span>
          <span>{say(texts(), 'join.chair-analyst-about')}</span>
        </label>
      </fieldset>
      {chair.as === 'analyst' && (
        <p class="ps-join-field">
          <label for={eyes}>{say(texts(), 'join.eyes')}</label>
          <select
            id={eyes}
            value={chair.eyes}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onChair({ as: 'analyst', eyes: seatIds().find((one) => one === value) ?? first });
            }}
          >
            {seatIds().map((seat) => (
              <option key={seat} value={seat}>
                {say(texts(), `seat.${seat}.name`)}
              </option>
            ))}
          </select>
        </p>
      )}
      <p class="ps-join-fine">{say(texts(), 'join.chair-free')}</p>
    </Panel>
  );
}

export interface RoomLabelProps {
  readonly room: string;
  readonly onRoom: (room: string) => void;
  /** Draws another; without it the button is left out. */
  readonly onDraw?: (() => void) | undefined;
}

/** The field for the room's label. What it gives is tidy. */
export function RoomLabel({ room, onRoom, onDraw }: RoomLabelProps) {
  const id = useId();
  // While it is typed a label may end in a space; it is kept without.
  const [typed, setTyped] = useState(room);
  return (
    <div class="ps-join-field">
      <label for={id}>{say(texts(), 'join.label')}</label>
      <span class="ps-join-label">
        <input
          id={id}
          type="text"
          value={tidyLabel(typed) === room ? typed : room}
          maxLength={MOST_LABEL}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-about`}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setTyped(value);
            onRoom(tidyLabel(value));
          }}
          onBlur={() => setTyped(room)}
        />
        {onDraw && (
          <IconButton icon="shuffle" label={say(texts(), 'join.label-draw')} onPress={onDraw} />
        )}
      </span>
      <p class="ps-join-fine" id={`${id}-about`}>
        {say(texts(), 'join.label-about', { most: MOST_LABEL })}
      </p>
    </div>
  );
}
