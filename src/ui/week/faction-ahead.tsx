// What would move a faction next week, in full sentences with its numbers; above its why panel.
import { contentOf } from '../../app/advice.ts';
import { fireRange, triggersOf, type Trigger } from '../../app/faction-triggers.ts';
import type { Game } from '../../app/state.ts';
import type { RungIndex } from '../../model/ids.ts';
import type { FactionView } from '../../model/view.ts';
import { rungName, say, uncapitalise } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

export interface FactionAheadProps {
  readonly game: Game;
  readonly faction: FactionView;
}

function rungWords(rung: RungIndex): string {
  return uncapitalise(say(texts(), `rung.${rungName(rung)}`));
}

export function FactionAhead({ game, faction }: FactionAheadProps) {
  const content = contentOf(game);
  if (!content) return null;
  const { up, down } = triggersOf(faction, content.weights);
  const { low, mid, high } = fireRange(faction, content.weights);
  const { leaning } = faction;
  return (
    <section class="ps-w-ahead" aria-labelledby="faction-ahead">
      <h3 class="ps-w-ahead-title" id="faction-ahead">
        {say(texts(), 'week.ahead.title')}
      </h3>
      <p>{say(texts(), 'week.ahead.now', { rung: rungWords(leaning), chance: mid, low, high })}</p>
      <dl>
        <dt>{say(texts(), 'week.ahead.up')}</dt>
        <dd>
          {up
            ? moveWords(up)
            : say(texts(), leaning === 4 ? 'week.ahead.highest' : 'week.ahead.up-none')}
        </dd>
        <dt>{say(texts(), 'week.ahead.down')}</dt>
        <dd>
          {down
            ? moveWords(down)
            : say(texts(), leaning === 0 ? 'week.ahead.holds' : 'week.ahead.down-none')}
        </dd>
      </dl>
      <p class="ps-t-small">{say(texts(), 'week.ahead.about')}</p>
    </section>
  );
}

function moveWords({ input, from, to, rung }: Trigger): string {
  return say(texts(), 'week.ahead.move', {
    name: say(texts(), `week.trigger.${input}`),
    from,
    to,
    rung: rungWords(rung),
  });
}

/** The three lines of a card: where it leans, what lifts it, what calms it. */
export function leanWords(
  game: Game,
  faction: FactionView,
): { readonly rung: string; readonly up: string; readonly down: string } {
  const content = contentOf(game);
  const { leaning, fireChance } = faction;
  const { up, down } = content ? triggersOf(faction, content.weights) : { up: null, down: null };
  const chance = say(texts(), 'week.faction.fire', { chance: fireChance });
  const when = ({ input, from, to }: Trigger): string =>
    say(texts(), `week.trigger.${input}.${to > from ? 'more' : 'less'}`);
  return {
    rung: rungWords(leaning),
    up: up
      ? say(texts(), 'week.faction.up', { when: when(up) })
      : say(texts(), leaning === 4 ? 'week.faction.highest' : 'week.faction.up-none'),
    down: down
      ? say(texts(), 'week.faction.down', { when: when(down) })
      : leaning === 0
        ? chance
        : say(texts(), 'week.faction.down-none'),
  };
}
