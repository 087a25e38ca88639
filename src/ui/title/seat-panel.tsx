// Take a seat: three cards of equal size, weight and verbs. Native radios, so the arrows choose.
import type { Session } from '../../app/session.ts';
import type { Setup } from '../../app/setup.ts';
import { companyOf, seatIds } from '../../app/title-rows.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import type { SeatName } from '../kit/glyph.tsx';
import { Icon } from '../kit/icon.tsx';
import type { IconName } from '../kit/icon.tsx';
import { Panel } from '../kit/panel.tsx';

const LEVERS: Readonly<Record<SeatName, readonly [IconName, IconName, IconName]>> = {
  baghdad: ['shield-check-fill', 'users-three-fill', 'handshake-fill'],
  washington: ['airplane-tilt-fill', 'bank-fill', 'calendar-check-fill'],
  tehran: ['chats-fill', 'truck-fill', 'scroll-fill'],
};

/** The choice of a seat. */
export function SeatPanel({
  session,
  setup,
  only,
}: {
  session: Session;
  setup: Setup;
  /** The one seat that the crisis is played from, or null when all are open. */
  only: SeatName | null;
}) {
  const { seat } = setup;
  const company = companyOf(setup);
  const lone = only && say(texts(), `seat.${only}.name`);
  return (
    <Panel
      material="card-stock"
      id="seats"
      title={say(texts(), 'ui.title.take-seat')}
      aside={
        lone === null
          ? say(
              texts(),
              company === 'model' ? 'ui.title.model-plays' : `ui.title.players-${company}`,
            )
          : say(texts(), 'ui.title.only-seat-aside', { seat: lone })
      }
      class="ps-seats"
    >
      <div class="ps-seat-cards" role="radiogroup" aria-labelledby="seats-title">
        {seatIds().map((one) => (
          <label
            key={one}
            class={`ps-seat-card ps-seat-card-${one}${one === seat ? ' ps-on' : ''}`}
            title={
              lone !== null && one !== only
                ? say(texts(), 'ui.title.only-seat', { seat: lone })
                : undefined
            }
          >
            <input
              type="radio"
              name="seat"
              class="ps-visually-hidden"
              checked={one === seat}
              disabled={only !== null && one !== only}
              onChange={() => session.setUp({ seat: one })}
              aria-labelledby={`seat-${one}`}
              aria-describedby={`seat-${one}-office seat-${one}-words`}
            />
            {one === seat && (
              <span class="ps-seat-yours" aria-hidden="true">
                <Icon name="check" size={13} />
                {say(texts(), 'ui.title.yours')}
              </span>
            )}
            <span class="ps-seat-name">
              <SeatGlyph seat={one} size={28} />
              <span id={`seat-${one}`}>{say(texts(), `seat.${one}.name`)}</span>
            </span>
            <span class="ps-seat-office" id={`seat-${one}-office`}>
              {say(texts(), `seat.${one}.office`)}
            </span>
            <span class="ps-seat-words" id={`seat-${one}-words`}>
              {say(texts(), `seat.${one}.temptation`)}
            </span>
            <span class="ps-seat-levers">
              {LEVERS[one].map((icon, i) => (
                <span key={icon}>
                  <Icon name={icon} size={16} />
                  {say(texts(), `seat.${one}.lever-${i + 1}`)}
                </span>
              ))}
            </span>
          </label>
        ))}
      </div>
    </Panel>
  );
}
