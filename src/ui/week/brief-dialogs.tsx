// Behind The Week: the facts that it rests on, and the weeks before it.
import { datesOf, groundsOf } from '../../app/week-desk.ts';
import { itemsOf } from '../../app/week-items.ts';
import type { Game } from '../../app/state.ts';
import type { SeatReport } from '../../model/report.ts';
import { dateRange, humanCost, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { tollOf } from '../../app/week-desk.ts';
import { Citation } from '../kit/citation.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Mark } from '../kit/mark.tsx';
import { Stamp } from '../kit/stamp.tsx';
import { useFacts } from '../why/use-facts.ts';
import { headlineOf, markOf, stampOf } from './item-words.ts';

/** Every fact that an event of the week rests on, once each, in the order of the events. */
export function factsBehind(game: Game, report: SeatReport): readonly string[] {
  return [...new Set(report.events.flatMap((event) => groundsOf(game, event).facts))];
}

interface BriefDialogProps {
  readonly game: Game;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The facts, each with its sentence and a way to its source. */
export function FactsDialog(
  props: BriefDialogProps & {
    readonly facts: readonly string[];
    readonly onSource: (fact: string) => void;
  },
) {
  const { open, onClose, facts, onSource } = props;
  const find = useFacts();
  return (
    <Dialog
      open={open}
      title={say(texts(), 'week.brief.facts-title')}
      id="week-facts"
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={onClose}
      wide
    >
      <p class="ps-t-small">{say(texts(), 'week.brief.facts-about')}</p>
      <ul class="ps-w-facts">
        {facts.map((fact) => (
          <li key={fact}>
            {find?.(fact)?.statement}{' '}
            <Citation
              text={fact}
              label={say(texts(), 'ui.sources.open-fact', { fact })}
              onOpen={() => onSource(fact)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Every week so far with its full list, the latest first. */
export function EarlierDialog({ game, open, onClose }: BriefDialogProps) {
  return (
    <Dialog
      open={open}
      title={say(texts(), 'week.brief.earlier')}
      id="week-earlier"
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={onClose}
      wide
    >
      <p class="ps-t-small">{say(texts(), 'week.brief.earlier-about')}</p>
      {[...game.reports].reverse().map((report, at) => (
        <details class="ps-w-earlier" key={report.week} open={at === 0}>
          <summary>{weekWords(report)}</summary>
          <ul>
            {itemsOf(report).map((item) => (
              <li key={item.n}>
                <Mark of={markOf(item)} size={16} />
                <span>{headlineOf(game, item)}</span>
                <Stamp {...stampOf(game, item)} />
              </li>
            ))}
          </ul>
          <p>{humanCost(tollOf(report), texts())}</p>
        </details>
      ))}
    </Dialog>
  );
}

function weekWords({ week, day }: SeatReport): string {
  const { from, to } = datesOf(day);
  return say(texts(), 'week.brief.week', { week, dates: dateRange(from, to, texts()) });
}
