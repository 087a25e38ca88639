// The week as a line of seven days with a numbered pip for each event; what is not told yet is hollow and says nothing.
import { useRef } from 'preact/hooks';
import { daysOf } from '../../app/week-desk.ts';
import type { WeekItem } from '../../app/week-items.ts';
import { say, weekdayName } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { useRoving } from '../week/use-keys.ts';

export interface DayTrackProps {
  /** Day number of the week's first day. */
  readonly day: number;
  readonly items: readonly WeekItem[];
  /** Place of the event being told. */
  readonly current: number;
  /** How many events have been told. */
  readonly shown: number;
  readonly headline: (item: WeekItem) => string;
  readonly onPick: (index: number) => void;
}

/** Letters of a weekday's short form. */
const SHORT = 3;
const DAYS = 7;

export function DayTrack({ day, items, current, shown, headline, onPick }: DayTrackProps) {
  const list = useRef<HTMLOListElement>(null);
  useRoving(list, 'button', current, onPick);
  // The line is drawn as far as the week has been told.
  const reached = shown >= items.length ? DAYS : (items[shown - 1]?.weekday ?? 0) + 0.5;
  return (
    <ol
      class="ps-r-track"
      ref={list}
      aria-label={say(texts(), 'ui.played.days')}
      style={{ '--reached': `${((100 * reached) / DAYS).toFixed(1)}%` }}
    >
      {daysOf(day).map(({ day: number, date }, weekday) => {
        const here = items.filter((item) => item.weekday === weekday);
        const on = here.some((item) => item.n === current + 1);
        return (
          <li key={number} class={on ? 'ps-r-day ps-on' : 'ps-r-day'}>
            <span>
              {weekdayName(number, texts()).slice(0, SHORT)} {date.day}
            </span>
            <span class="ps-r-pips" style={{ '--pips': here.length }}>
              {here.map((item) =>
                item.n > shown ? (
                  <span
                    key={item.n}
                    class="ps-r-pip ps-r-pip-sealed"
                    role="img"
                    aria-label={say(texts(), 'ui.telling.pip-sealed', { n: item.n })}
                  >
                    {item.n}
                  </span>
                ) : (
                  <button
                    key={item.n}
                    type="button"
                    class="ps-r-pip"
                    aria-current={item.n === current + 1 ? 'true' : undefined}
                    aria-label={say(texts(), 'ui.played.pip', {
                      n: item.n,
                      headline: headline(item),
                    })}
                    title={headline(item)}
                    onClick={() => onPick(item.n - 1)}
                  >
                    {item.n}
                  </button>
                ),
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
