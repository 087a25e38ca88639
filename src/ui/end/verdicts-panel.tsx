// The verdicts of the three seats: separate bars from 0 to 100, never added up. And the sword at the end.
import { verdictRows } from '../../app/end-rows.ts';
import type { EndOfRun, Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { EN } from '../../text/messages-en.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Panel } from '../kit/panel.tsx';
import { materialOf } from '../kit/sword-shape.ts';
import { Sword } from '../kit/sword.tsx';
import { useSize } from '../shell/use-size.ts';

/** Three groups of bars. */
export function VerdictsPanel({ game, end }: { game: Game; end: EndOfRun }) {
  return (
    <Panel
      material="card-stock"
      id="verdicts"
      title={say(EN, 'ui.end.verdict')}
      aside={say(EN, 'ui.end.verdict-about')}
      class="ps-verdicts"
    >
      {verdictRows(game, end).map(({ seat, yours, objectives }) => (
        <section key={seat} class={`ps-verdict ps-verdict-${seat}`} aria-labelledby={`of-${seat}`}>
          <h3 id={`of-${seat}`}>
            <SeatGlyph seat={seat} size={18} />
            {say(EN, `seat.${seat}.name`)}
            {yours && <span class="ps-verdict-yours">{say(EN, 'ui.title.yours')}</span>}
          </h3>
          <ul>
            {objectives.map(({ id, value }) => (
              <li key={id}>
                <span>{say(EN, `objective.${id}`)}</span>
                <span class="ps-verdict-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${value}%` }} />
                </span>
                <b>
                  {value}
                  <span class="ps-visually-hidden">. </span>
                </b>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <EndSword value={end.open.seats.baghdad.sword} />
      <p class="ps-verdict-note">
        {say(EN, 'ui.end.no-winner')} {say(EN, 'ui.end.no-gain')}
      </p>
    </Panel>
  );
}

function EndSword({ value }: { value: number }) {
  const [frame, { width }] = useSize<HTMLDivElement>({ width: 400, height: 0 });
  return (
    <div class="ps-end-sword" ref={frame}>
      <Sword
        value={value}
        title={say(EN, 'ui.orders.sword')}
        words={say(EN, 'ui.orders.sword-words', {
          material: say(EN, `sword.${materialOf(value)}`),
          value,
        })}
        zones={[say(EN, 'sword.paper'), say(EN, 'sword.wood'), say(EN, 'sword.metal')]}
        width={Math.max(200, width)}
        height={44}
      />
    </div>
  );
}
