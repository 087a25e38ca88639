// The verdicts of the three seats: separate bars from 0 to 100, never added up. And the sword at the end.
import { verdictRows } from '../../app/end-rows.ts';
import type { EndOfRun, Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Panel } from '../kit/panel.tsx';
import { materialOf } from '../../app/material.ts';
import { Sword } from '../kit/sword.tsx';
import { useSize } from '../shell/use-size.ts';

/** Three groups of bars. */
export function VerdictsPanel({ game, end }: { game: Game; end: EndOfRun }) {
  return (
    <Panel
      material="card-stock"
      id="verdicts"
      title={say(texts(), 'ui.end.verdict')}
      aside={say(texts(), 'ui.end.verdict-about')}
      class="ps-verdicts"
    >
      {verdictRows(game, end).map(({ seat, yours, objectives }) => (
        <section key={seat} class={`ps-verdict ps-verdict-${seat}`} aria-labelledby={`of-${seat}`}>
          <h3 id={`of-${seat}`}>
            <SeatGlyph seat={seat} size={18} />
            {say(texts(), `seat.${seat}.name`)}
            {yours && <span class="ps-verdict-yours">{say(texts(), 'ui.title.yours')}</span>}
          </h3>
          <ul>
            {objectives.map(({ id, value }) => (
              <li key={id}>
                <span>{say(texts(), `objective.${id}`)}</span>
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
        {say(texts(), 'ui.end.no-winner')} {say(texts(), 'ui.end.no-gain')}
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
        title={say(texts(), 'ui.orders.sword')}
        words={say(texts(), 'ui.orders.sword-words', {
          material: say(texts(), `sword.${materialOf(value)}`),
          value,
        })}
        zones={[
          say(texts(), 'sword.paper'),
          say(texts(), 'sword.wood'),
          say(texts(), 'sword.metal'),
        ]}
        width={Math.max(200, width)}
        height={44}
      />
    </div>
  );
}
