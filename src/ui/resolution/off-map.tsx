// Off the map: what was told of the week and has no place on it, on a card in the map's southern third.
import type { Game } from '../../app/state.ts';
import { weightOf, type WeekItem } from '../../app/week-items.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Icon } from '../kit/icon.tsx';
import { headlineOf } from '../week/item-words.ts';

export interface OffMapProps {
  readonly game: Game;
  /** Those told so far. */
  readonly items: readonly WeekItem[];
  readonly current: number;
  readonly onPick: (index: number) => void;
}

/** Most lines of the card. */
const LINES = 3;

/** Nothing when every event has a place. */
export function OffMap({ game, items, current, onPick }: OffMapProps) {
  const weight = ({ event }: WeekItem): number => (event ? weightOf(event) : 0);
  const off = items.filter(({ place }) => place === null);
  if (off.length === 0) return null;
  const most = [...off]
    .sort((one, other) => weight(other) - weight(one) || one.n - other.n)
    .slice(0, LINES)
    .sort((one, other) => one.n - other.n);
  return (
    <section class="ps-r-off" aria-labelledby="off-map">
      <h2 id="off-map">{say(texts(), 'ui.off-map')}</h2>
      <ul>
        {most.map((item) => {
          const headline = headlineOf(game, item);
          return (
            <li key={item.n}>
              <button
                type="button"
                aria-current={item.n === current + 1 ? 'true' : undefined}
                aria-label={say(texts(), 'ui.off-map.go', { n: item.n, headline })}
                onClick={() => onPick(item.n - 1)}
              >
                <span class="ps-r-off-number">{figure(item.n)}</span>
                <span class="ps-r-off-words">{headline}</span>
                <Icon name="arrow-right" size={14} />
              </button>
            </li>
          );
        })}
      </ul>
      {off.length > LINES && (
        <p>{say(texts(), 'ui.off-map.more', { count: off.length - LINES })}</p>
      )}
    </section>
  );
}
