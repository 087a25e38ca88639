// The event cards of a game on paper: what the scenario dates in its weeks, and the likeliest of what may happen.
import type { Content, Effect } from '../../model/content.ts';
import { changeMeter, readMeter } from '../../model/meters.ts';
import { roundDiv } from '../../model/numbers.ts';
import { copyOf } from '../../model/setup.ts';
import type { State } from '../../model/state.ts';
import type { Scenario, Variant } from '../../scenario/scenario.ts';
import { difference, pushesIn, turnOf, type Moved } from './paper-push.ts';

/** Most cards that are drawn. */
const MOST_CARDS = 10;

/** An event that may be drawn, or that comes in its week. */
export interface PaperCard {
  readonly id: string;
  /** Words of the scenario. */
  readonly headline: string;
  readonly text: string;
  /** The numbers that draw it; null for one that comes in a week of its own. */
  readonly draws: { readonly from: number; readonly to: number } | null;
  readonly week: number | null;
  readonly pushes: readonly Moved[];
}

/** What some effects move, at the start. */
function moved(state: State, content: Content, effects: readonly Effect[]): readonly Moved[] {
  const changed = copyOf(state);
  const turn = turnOf(changed, content);
  for (const effect of effects) changeMeter(turn, effect.meter, effect.by, 'event:paper');
  return difference(pushesIn(state, content), pushesIn(changed, content));
}

/** The cards of the first weeks, and how many more the model could draw. */
export function cardsOf(
  scenario: Scenario,
  { content }: Variant,
  state: State,
  weeks: number,
): { readonly cards: readonly PaperCard[]; readonly leftOut: number } {
  const words = (id: string): Pick<PaperCard, 'id' | 'headline' | 'text'> => ({
    id,
    headline: scenario.text[`news.${id}.headline`] ?? id,
    text: scenario.text[`news.${id}.text`] ?? '',
  });
  const dated = content.calendar
    .filter(({ week }) => week <= weeks)
    .map(({ id, week, effects }): PaperCard => ({
      ...words(id),
      draws: null,
      week,
      pushes: moved(state, content, effects),
    }));
  const possible = content.events.filter(
    ({ from, when }) =>
      from <= weeks &&
      when.every(({ meter, at, value }) =>
        at === 'least' ? readMeter(state, meter) >= value : readMeter(state, meter) <= value,
      ),
  );
  let next = 1;
  const drawn = [...possible]
    .sort((one, other) => other.chance - one.chance)
    .slice(0, MOST_CARDS)
    .map(({ id, chance, effects }): PaperCard => {
      const from = next;
      next += Math.max(1, roundDiv(chance, 10));
      return {
        ...words(id),
        draws: { from, to: next - 1 },
        week: null,
        pushes: moved(state, content, effects),
      };
    });
  const fit = drawn.filter(({ draws }) => draws === null || draws.to <= 100);
  return { cards: [...dated, ...fit], leftOut: possible.length - fit.length };
}
