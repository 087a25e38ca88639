// Who plays each seat, and whether a sealed week stands: filled in, and out of the way until it is wanted.
import type { CatalogueEntry } from '../../app/catalogue.ts';
import type { Session } from '../../app/session.ts';
import type { SeatChoice, Setup, Tempo } from '../../app/setup.ts';
import { doctrineIds, onlySeat, seatIds } from '../../app/title-rows.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph, type SeatName } from '../kit/glyph.tsx';
import { Segmented } from '../kit/segmented.tsx';

export interface PlayersPanelProps {
  readonly session: Session;
  readonly setup: Setup;
  readonly crisis: CatalogueEntry;
}

const TEMPOS: readonly Tempo[] = ['commit', 'rewind'];
/** Stands for "as the variant has it" in the list of choices. */
const BY_VARIANT = '';

/** The choices behind "Who plays, and how". */
export function PlayersPanel({ session, setup, crisis }: PlayersPanelProps) {
  const only = onlySeat(setup);
  const choose = (seat: SeatName, choice: SeatChoice): void =>
    session.setUp({ players: { ...setup.players, [seat]: choice } });
  return (
    <div class="ps-players" id="players">
      <p class="ps-players-note">{say(texts(), `ui.title.aids.${setup.aids}-about`)}</p>
      {only === null ? (
        <div class="ps-players-rows">
          {seatIds().map((seat) => (
            <PlayerRow
              key={seat}
              seat={seat}
              setup={setup}
              crisis={crisis}
              onChoose={(choice) => choose(seat, choice)}
            />
          ))}
        </div>
      ) : (
        <p>{say(texts(), 'ui.title.only', { seat: say(texts(), `seat.${only}.name`) })}</p>
      )}
      <Segmented
        legend={say(texts(), 'ui.title.tempo')}
        name="tempo"
        options={TEMPOS.map((value) => ({ value, label: say(texts(), `ui.title.tempo.${value}`) }))}
        value={setup.tempo}
        onChange={(tempo) => session.setUp({ tempo })}
      />
      <p class="ps-players-note">{say(texts(), 'ui.title.difficulty')}</p>
    </div>
  );
}

function PlayerRow(props: {
  seat: SeatName;
  setup: Setup;
  crisis: CatalogueEntry;
  onChoose: (choice: SeatChoice) => void;
}) {
  const { seat, setup, crisis, onChoose } = props;
  const name = say(texts(), `seat.${seat}.name`);
  const choice = setup.players[seat];
  const variant = crisis.variants.find(({ id }) => id === setup.variant);
  const byVariant = variant?.doctrines[seat] ?? '';
  const doctrine = (id: string): string => say(texts(), `doctrine.${id}`);
  const yours = seat === setup.seat;
  return (
    <div class="ps-player">
      <SeatGlyph seat={seat} size={20} />
      <b aria-hidden="true">{name}</b>
      {yours ? (
        <span>
          <span class="ps-visually-hidden">{name}: </span>
          {say(texts(), 'ui.title.you')}
        </span>
      ) : (
        <>
          <select
            value={choice ?? BY_VARIANT}
            aria-label={say(texts(), 'ui.title.player.of', { seat: name })}
            aria-describedby={choice === 'person' ? undefined : `player-${seat}`}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onChoose(value === BY_VARIANT ? null : value);
            }}
          >
            <option value={BY_VARIANT}>
              {say(texts(), 'ui.title.player.variant', { doctrine: doctrine(byVariant) })}
            </option>
            <option value="person">{say(texts(), 'ui.title.player.person')}</option>
            {doctrineIds(seat, crisis).map((id) => (
              <option key={id} value={id}>
                {doctrine(id)}
              </option>
            ))}
          </select>
          {choice !== 'person' && (
            <span class="ps-player-about" id={`player-${seat}`}>
              {say(texts(), `doctrine.${choice ?? byVariant}.about`)}
            </span>
          )}
        </>
      )}
    </div>
  );
}
