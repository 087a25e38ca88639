// What is read out: the event just told, one by one and never the whole list; the human cost once all is told.
import { useEffect, useState } from 'preact/hooks';
import type { WeekItem } from '../../app/week-items.ts';
import type { SeatReport } from '../../model/report.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

export interface ToldProps {
  readonly report: SeatReport;
  readonly items: readonly WeekItem[];
  readonly shown: number;
  readonly headline: (item: WeekItem) => string;
  readonly cost: string;
}

/** A region filled at once with its page is not read out. */
const BEFORE_FIRST = 400;

export function Told({ report, items, shown, headline, cost }: ToldProps) {
  const [said, setSaid] = useState('');
  const item = items[shown - 1];
  const all = shown >= items.length;
  const words = [
    item
      ? say(texts(), 'ui.telling.line', {
          n: item.n,
          count: items.length,
          headline: headline(item),
        })
      : '',
    all ? say(texts(), 'ui.sr.week-played', { week: report.week, cost }) : '',
  ].join(' ');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), BEFORE_FIRST);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="ps-visually-hidden" role="status">
      {said}
    </p>
  );
}
