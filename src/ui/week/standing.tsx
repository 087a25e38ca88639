// Where things stand: Iraqi politics, the own seat, the US presence, talks and war abroad, energy. Over the map, or a pane of its own.
import type { Game } from '../../app/state.ts';
import {
  believedNow,
  standingRows,
  type StandingGroup,
  type StandingRow,
} from '../../app/standing-rows.ts';
import { say, span, uncapitalise } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { IconButton } from '../kit/button.tsx';
import { Meter5 } from '../kit/meter5.tsx';
import '../style/standing.css';
import { believedWords } from './instruments.tsx';

export interface StandingProps {
  readonly game: Game;
  readonly onClose: () => void;
}

/** The whole panel. */
export function Standing({ game, onClose }: StandingProps) {
  return (
    <section class="ps-w-standing" data-region aria-labelledby="week-standing" tabIndex={-1}>
      <header class="ps-panel-head ps-ruled">
        <h2 class="ps-panel-title" id="week-standing">
          {say(texts(), 'ui.standing.heading')}
        </h2>
        <p class="ps-panel-aside">{say(texts(), 'ui.standing.estimates')}</p>
        <IconButton
          icon="x"
          size="small"
          label={say(texts(), 'ui.standing.close')}
          onPress={onClose}
        />
      </header>
      <p class="ps-standing-ceiling">
        <b>{say(texts(), 'ui.ceiling.heading')}.</b> {believedWords(believedNow(game.view))}
      </p>
      <StandingGroups game={game} />
    </section>
  );
}

/** Every group of rows, as the seat of the game sees them. */
export function StandingGroups({ game }: { readonly game: Game }) {
  return (
    <div class="ps-w-standing-groups">
      {standingRows(game.view).map((group) => (
        <Group key={group.id} group={group} game={game} />
      ))}
    </div>
  );
}

function Group({ group, game }: { group: StandingGroup; game: Game }) {
  const id = `standing-${group.id}`;
  return (
    <div class="ps-standing-group">
      <h3 id={id}>{say(texts(), `ui.standing.group.${group.id}`)}</h3>
      <dl>
        {group.rows.map((row) => (
          <Row key={row.id} row={row} game={game} />
        ))}
      </dl>
    </div>
  );
}

/** The name of a row; trust is named from the reader's side. */
function nameOf({ id }: StandingRow, game: Game): string {
  const trust = /^seat\.(\w+)\.trust\.(\w+)$/.exec(id);
  if (!trust) return say(texts(), `ui.standing.${id}`);
  const [, whose = '', inWhom = ''] = trust;
  const own = whose === game.seat;
  return say(texts(), own ? 'ui.standing.trust-in' : 'ui.standing.trust-of', {
    seat: say(texts(), `seat.${own ? inWhom : whose}.name`),
  });
}

function Row({ row, game }: { row: StandingRow; game: Game }) {
  const name = nameOf(row, game);
  const ends = `ui.standing.ends.${row.id}`;
  const note =
    texts()[ends] !== undefined
      ? say(texts(), ends)
      : row.kind === 'word' && row.note !== null
        ? say(texts(), row.note, row.params)
        : null;
  return (
    <div class={`ps-standing-${row.kind}`}>
      <dt>{name}</dt>
      <dd>
        {row.kind === 'word' ? (
          <b>{uncapitalise(say(texts(), row.value, row.params))}</b>
        ) : (
          <Reading row={row} name={name} />
        )}
        {note !== null && <span class="ps-standing-note">{note}</span>}
      </dd>
    </div>
  );
}

function Reading({ row, name }: { row: Extract<StandingRow, { kind: 'meter' }>; name: string }) {
  const { low, high } = row;
  const exact = low === high;
  return (
    <span class="ps-standing-reading">
      <Meter5
        reading={exact ? { kind: 'value', value: low } : { kind: 'range', low, high }}
        label={
          exact
            ? say(texts(), 'ui.sr.meter', { meter: name, value: low })
            : say(texts(), 'ui.sr.meter-range', { meter: name, low, high })
        }
        width={40}
        height={10}
      />
      <b aria-hidden="true">{figure(span(low, high))}</b>
    </span>
  );
}
