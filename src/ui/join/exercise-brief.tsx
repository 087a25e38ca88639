// What the exercise is, in words: the crisis, who sits where, and how it is played.
import { doctrineAt, type Joinable } from '../../app/class/joining.ts';
import { seatIds } from '../../app/title-rows.ts';
import type { Aid } from '../../run/class/exercise.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Panel } from '../kit/panel.tsx';

/** What the page may tell beyond what a seat sees, in the order in which a room meets it. */
const TOLD: readonly Aid[] = ['forecast', 'why', 'impact'];

/** Two sheets: the crisis on newsprint, the terms on card. */
export function ExerciseBrief({ joinable }: { readonly joinable: Joinable }) {
  const { crisis, variant } = joinable;
  return (
    <>
      <Panel material="newsprint" serrated id="crisis" title={say(texts(), 'join.crisis')}>
        <p class="ps-join-story">
          {crisis.summary} {variant.about}
        </p>
      </Panel>
      <Panel material="card-stock" id="who" title={say(texts(), 'join.who')}>
        <ul class="ps-join-seats">
          {seatIds().map((seat) => {
            const doctrine = doctrineAt(joinable, seat);
            return (
              <li key={seat}>
                <SeatGlyph seat={seat} size={24} />
                <b>{say(texts(), `seat.${seat}.name`)}</b>
                <span>
                  {doctrine === null
                    ? say(texts(), 'join.seat-team')
                    : say(texts(), 'join.seat-doctrine', {
                        doctrine: say(texts(), `doctrine.${doctrine}`),
                      })}
                </span>
              </li>
            );
          })}
        </ul>
      </Panel>
      <Panel material="card-stock" id="how" title={say(texts(), 'join.how')}>
        <Terms joinable={joinable} />
      </Panel>
    </>
  );
}

function Terms({ joinable: { exercise } }: { readonly joinable: Joinable }) {
  const { weeks, minutes, tempo, seed, aids, playOn, assumptions } = exercise;
  const picked = Object.entries(assumptions);
  const own = tempo === 'commit' && seed === null ? '-own' : '';
  return (
    <dl class="ps-join-terms">
      <dt>{say(texts(), 'join.weeks')}</dt>
      <dd>{figure(weeks)}</dd>
      <dt>{say(texts(), 'join.clock')}</dt>
      <dd>
        {minutes === 0
          ? say(texts(), 'join.clock-none')
          : say(texts(), 'join.clock-some', { n: minutes })}
      </dd>
      <dt>{say(texts(), 'join.tempo')}</dt>
      <dd>{say(texts(), `join.tempo.${tempo}${own}`)}</dd>
      <dt>{say(texts(), 'join.luck')}</dt>
      <dd>{say(texts(), seed === null ? 'join.luck.own' : 'join.luck.same')}</dd>
      <dt>{say(texts(), 'join.aids')}</dt>
      {TOLD.map((aid) => (
        <dd key={aid}>{say(texts(), `join.aid.${aid}.${aids.includes(aid) ? 'on' : 'off'}`)}</dd>
      ))}
      <dt>{say(texts(), 'join.play-on')}</dt>
      <dd>{say(texts(), playOn ? 'join.play-on.on' : 'join.play-on.off')}</dd>
      <dt>{say(texts(), 'join.assumed')}</dt>
      {picked.length === 0 ? (
        <dd>{say(texts(), 'join.assumed-none')}</dd>
      ) : (
        picked.map(([id, reading]) => (
          <dd key={id}>
            {say(texts(), 'join.assumed-one', {
              assumption: say(texts(), `assumption.${id}.title`),
              reading: say(texts(), `assumption.${id}.${reading}`),
            })}
          </dd>
        ))
      )}
    </dl>
  );
}
