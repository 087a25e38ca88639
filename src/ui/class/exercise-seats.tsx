// Who sits where in an exercise, and whose luck the rooms play under.
import { EXERCISE_LIMITS, TEAM_SEAT, teamSeats } from '../../app/class/exercise-draft.ts';
import { doctrineIds, seatIds } from '../../app/title-rows.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { IconButton } from '../kit/button.tsx';
import { SeatGlyph, type SeatName } from '../kit/glyph.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { Part, Trouble } from './exercise-fields.tsx';
import { troubleOf, type ExercisePartProps } from './exercise-parts.ts';

/** Stands for "as the variant has it" in the list of choices. */
const BY_VARIANT = '';

/** A team or a doctrine for each seat. */
export function SeatsPart(props: ExercisePartProps) {
  const { exercise, troubles } = props;
  const several = teamSeats(exercise.scenario).length > 1;
  return (
    <Part id="ex-seats" title={say(texts(), 'class.exercise.seats')}>
      <div class="ps-ex-seats">
        {seatIds().map((seat) => (
          <SeatRow key={seat} seat={seat} {...props} />
        ))}
      </div>
      <Trouble id="ex-seats-trouble" trouble={troubleOf(troubles, 'seats')} />
      <p class="ps-ex-about">
        {say(texts(), several ? 'class.exercise.seat.team-about' : 'class.exercise.seats-one')}{' '}
        {say(texts(), 'class.exercise.analyst')}
      </p>
    </Part>
  );
}

function SeatRow(props: ExercisePartProps & { readonly seat: SeatName }) {
  const { seat, exercise, crisis, onChange } = props;
  const player = exercise.seats[seat];
  const byVariant =
    crisis.variants.find(({ id }) => id === exercise.variant)?.doctrines[seat] ?? '';
  const doctrine = (id: string): string => say(texts(), `doctrine.${id}`);
  const name = say(texts(), `seat.${seat}.name`);
  return (
    <div class="ps-ex-seat">
      <SeatGlyph seat={seat} size={22} />
      <b aria-hidden="true">{name}</b>
      <select
        value={player ?? BY_VARIANT}
        aria-label={say(texts(), 'class.exercise.seat.of', { seat: name })}
        aria-describedby={
          player === TEAM_SEAT ? 'ex-seats-trouble' : `ex-seat-${seat} ex-seats-trouble`
        }
        onChange={(event) => {
          const { value } = event.currentTarget;
          const seats = { ...exercise.seats, [seat]: value === BY_VARIANT ? null : value };
          onChange({ seats });
        }}
      >
        {teamSeats(exercise.scenario).includes(seat) && (
          <option value={TEAM_SEAT}>{say(texts(), 'class.exercise.seat.team')}</option>
        )}
        <option value={BY_VARIANT}>
          {say(texts(), 'class.exercise.seat.variant', { doctrine: doctrine(byVariant) })}
        </option>
        {!crisis.tutorial &&
          doctrineIds(seat, crisis).map((id) => (
            <option key={id} value={id}>
              {doctrine(id)}
            </option>
          ))}
      </select>
      {player !== TEAM_SEAT && (
        <p class="ps-ex-about" id={`ex-seat-${seat}`}>
          {say(texts(), `doctrine.${player ?? byVariant}.about`)}
        </p>
      )}
    </div>
  );
}

export interface SeedPartProps extends ExercisePartProps {
  /** Another seed, by the luck of the device. */
  readonly drawSeed: () => string;
}

/** One seed for all rooms, or one each. */
export function SeedPart({ exercise, onChange, troubles, drawSeed }: SeedPartProps) {
  const { seed } = exercise;
  const how = seed === null ? 'each' : 'same';
  const wrong = troubleOf(troubles, 'seed');
  return (
    <Part id="ex-seed" title={say(texts(), 'class.exercise.seed')}>
      <Segmented
        legend={say(texts(), 'class.exercise.seed')}
        hideLegend
        name="ex-seed"
        options={(['same', 'each'] as const).map((value) => ({
          value,
          label: say(texts(), `class.exercise.seed.${value}`),
        }))}
        value={how}
        onChange={(value) => onChange({ seed: value === 'each' ? null : drawSeed() })}
      />
      <p class="ps-ex-about">{say(texts(), `class.exercise.seed.${how}-about`)}</p>
      {seed !== null && (
        <div class="ps-ex-field">
          <label for="ex-seed-value">{say(texts(), 'class.exercise.seed.value')}</label>
          <span class="ps-ex-with-button">
            <input
              id="ex-seed-value"
              type="text"
              dir="ltr"
              autocomplete="off"
              spellcheck={false}
              maxLength={EXERCISE_LIMITS.seed}
              value={seed}
              aria-invalid={wrong !== undefined}
              aria-describedby="ex-seed-trouble"
              onInput={(event) => onChange({ seed: event.currentTarget.value })}
            />
            <IconButton
              icon="shuffle"
              label={say(texts(), 'class.exercise.seed.redraw')}
              iconSize={16}
              onPress={() => onChange({ seed: drawSeed() })}
            />
          </span>
        </div>
      )}
      <Trouble id="ex-seed-trouble" trouble={wrong} />
    </Part>
  );
}
