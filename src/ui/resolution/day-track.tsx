// The week as a line of seven days with a numbered pip for each event; what is not told yet is hollow and says nothing.
import { useRef } from 'preact/hooks';
import { daysOf } from '../../app/week-desk.ts';
import type { WeekItem } from '../../app/week-items.ts';
import { say, weekdayName } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { drawn } from '../kit/rounding.ts';
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
/** Share of a usual day that each event needs. */
const NEEDS = 0.42;

function widthOf(items: readonly WeekItem[], weekday: number): number {
  return Math.max(1, NEEDS * items.filter((item) => item.weekday === weekday).length);
}

export function DayTrack({ day, items, current, shown, headline, onPick }: DayTrackProps) {
  const list = useRef<HTMLOListElement>(null);
  useRoving(list, 'button', current, onPick);
  const days = daysOf(day);
  // A day with many events is wider, so that its pips can be told apart and pressed.
  const widths = days.map((_, weekday) => widthOf(items, weekday));
  const all = widths.reduce((sum, width) => sum + width, 0);
  // The line is drawn as far as the week has been told.
  const last = shown >= items.length ? days.length : (items[shown - 1]?.weekday ?? 0);
  const before = widths.slice(0, last).reduce((sum, width) => sum + width, 0);
  const reached = (100 * (before + (widths[last] ?? 0) / 2)) / all;
  return (
    <ol
      class="ps-r-track"
      ref={list}
      aria-label={say(texts(), 'ui.played.days')}
      style={{
        '--reached': `${drawn(reached, 1)}%`,
        '--days': widths.map((width) => `minmax(0, ${drawn(width)}fr)`).join(' '),
      }}
    >
      {days.map(({ day: number, date }, weekday) => {
        const here = items.filter((item) => item.weekday === weekday);
        const on = here.some((item) => item.n === current + 1);
        return (
          <li key={number} class={on ? 'ps-r-day ps-on' : 'ps-r-day'}>
            <span>
              {weekdayName(number, texts()).slice(0, SHORT)} {figure(date.day)}
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
                    {figure(item.n)}
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
                    {figure(item.n)}
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
