// Two notes in The Week: a course that was held, and the advisers' estimate on tracing paper.
import { contentOf } from '../../app/advice.ts';
import { fireRange } from '../../app/faction-triggers.ts';
import type { Game, HeldWeek, StopReason } from '../../app/state.ts';
import { listOf, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Icon } from '../kit/icon.tsx';
import { LAPTOP, useMedia } from './use-media.ts';

/** The weeks that were played without asking, a line each, and why it stopped. */
export function HeldBanner({ game }: { game: Game }) {
  const { held } = game;
  if (!held) return null;
  return (
    <section class="ps-w-held" aria-labelledby="week-held">
      <h3 id="week-held">{say(texts(), 'week.held.title')}</h3>
      <ul>
        {held.weeks.map((week) => (
          <li key={week.week}>{heldWords(week)}</li>
        ))}
      </ul>
      {held.stop.length > 0 && (
        <p>
          {say(texts(), 'week.held.stopped', { why: listOf(held.stop.map(stopWords), texts()) })}
        </p>
      )}
    </section>
  );
}

function heldWords({ week, attacks, strikes }: HeldWeek): string {
  return say(texts(), 'week.held.week', {
    week,
    attacks: say(texts(), attacks === 0 ? 'week.held.no-attacks' : 'week.held.attacks', {
      n: attacks,
    }),
    strikes: say(texts(), strikes === 0 ? 'week.held.no-strikes' : 'week.held.strikes', {
      n: strikes,
    }),
  });
}

function stopWords(stop: StopReason): string {
  const seat = stop.kind === 'offer' ? say(texts(), `seat.${stop.from}.name`) : '';
  const week = stop.kind === 'deadline' ? stop.week : 0;
  return say(texts(), `week.held.stop.${stop.kind}`, { seat, week });
}

/** Nearest five per cent: the range is no finer than that. */
function toFive(value: number): number {
  return Math.round(value / 5) * 5;
}

/** A range; where nothing known can move it off the end of the scale, only that. */
function rangeWords(low: number, high: number): string {
  if (low >= HIGH) return say(texts(), 'week.estimate.over', { value: HIGH });
  return low === high
    ? say(texts(), 'week.estimate.about', { value: low })
    : say(texts(), 'week.estimate.range', { low, high });
}

/** Nothing in the model is certain: above this the figure is no finer. */
const HIGH = 95;

/** The faction that is likeliest to fire, with the range of its chance. Nothing in an exam, nor when none is likely to. */
export function EstimateBox({ game }: { game: Game }) {
  const laptop = useMedia(LAPTOP);
  const content = contentOf(game);
  const [first] = [...game.view.factions].sort((one, other) => other.fireChance - one.fireChance);
  if (!content || !first || first.fireChance === 0 || game.terms.aids === 'exam') return null;
  const { low, mid, high } = fireRange(first, content.weights);
  const title = say(texts(), 'week.estimate.title');
  const about = say(texts(), 'week.estimate.range-about', { mid });
  const body = (
    <p>
      {say(texts(), 'week.estimate.likeliest', {
        faction: say(texts(), `faction.${first.id}.name`),
      })}{' '}
      <b title={about}>{rangeWords(toFive(low), toFive(high))}</b>
      <span class="ps-visually-hidden"> {about}</span>
    </p>
  );
  if (laptop) {
    return (
      <details class="ps-w-estimate">
        <summary>
          <Icon name="users-three-fill" size={15} /> {title}
          <span class="ps-w-estimate-caret">
            <Icon name="caret-down" size={14} />
          </span>
        </summary>
        {body}
      </details>
    );
  }
  return (
    <section class="ps-w-estimate" aria-labelledby="week-estimate">
      <h3 id="week-estimate">
        <Icon name="users-three-fill" size={15} /> {title}
      </h3>
      {body}
    </section>
  );
}
