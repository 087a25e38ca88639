// Wordings of the end of a run: who played, the headline, what happened in a week, dates without a year.
import type { EndWeek, RunStory } from '../../app/end-rows.ts';
import { percentsOf, type OddsShares } from '../../app/end-odds.ts';
import type { WeekClause } from '../../app/hinge.ts';
import type { RecordTotal } from '../../app/record-rows.ts';
import type { ScreenDate } from '../../app/screen-dates.ts';
import type { AppState } from '../../app/state.ts';
import {
  capitalise,
  listOf,
  numberWord,
  orderTitle,
  say,
  uncapitalise,
} from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

type SeatPlayer = NonNullable<AppState['game']>['header']['seats']['baghdad'];

/** "You", or the model with its doctrine. */
export function playerWords(player: SeatPlayer): string {
  if (player.by === 'person') return say(texts(), 'ui.end.you');
  const doctrine = say(texts(), `doctrine.${player.doctrine}`);
  return say(texts(), 'ui.end.model', { doctrine: uncapitalise(doctrine) });
}

/** The headline of a run: how it ended or went, what became of its truces, and the sword. */
export function headlineWords({
  ending,
  weeks,
  trajectory,
  breached,
  truce,
  sword,
}: RunStory): string {
  const early = ending !== 'time' && ending !== 'none';
  const course = breached && trajectory !== 'escalation' ? `${trajectory}-breached` : trajectory;
  const first = early
    ? say(texts(), `ui.debrief.ending.${ending}`, { weeks })
    : say(texts(), `ui.debrief.course.${course}`);
  const last = say(texts(), `ui.debrief.sword.${sword.turned}`, {
    material: uncapitalise(say(texts(), `sword.${sword.material}`)),
  });
  if (truce === 'none') return say(texts(), 'ui.debrief.headline.two', { first, last });
  const second = say(texts(), `ui.debrief.truce.${truce}`);
  return say(texts(), 'ui.debrief.headline.three', { first, second, last });
}

/** "17 Oct": the year stands elsewhere. */
export function dayWords({ day, month }: ScreenDate): string {
  return say(texts(), 'ui.debrief.day', { day, month: say(texts(), `month-short.${month}`) });
}

/** What happened in a week and what the odds before it were, in one or two sentences. */
export function weekWords(
  { week, attacks, strikes, breaches, trajectory }: EndWeek,
  fired: { readonly n: number; readonly of: number },
  odds: OddsShares | null,
): string {
  const did = say(texts(), 'ui.debrief.week-did', {
    week,
    attacks,
    strikes,
    fired: fired.n,
    factions: fired.of,
    ceiling: say(texts(), `ui.debrief.ceiling.${breaches > 0 ? 1 : 0}`),
  });
  const percents = odds && percentsOf(odds);
  const then = percents
    ? say(texts(), 'ui.debrief.week-odds', {
        escalation: percents.escalation,
        sporadic: percents.sporadic,
        easing: percents['de-escalation'],
      })
    : '';
  const force = say(texts(), 'ui.debrief.week-in-force', {
    trajectory: uncapitalise(say(texts(), `trajectory.${trajectory}`)),
  });
  return [did, then, force].filter((part) => part !== '').join(' ');
}

function clauseWords(clause: WeekClause): string {
  switch (clause.kind) {
    case 'breach':
      return say(texts(), `ui.debrief.did.breach.${clause.why}`);
    case 'turned':
      return say(texts(), 'ui.debrief.did.turned', {
        from: uncapitalise(say(texts(), `trajectory.${clause.from}`)),
        to: uncapitalise(say(texts(), `trajectory.${clause.to}`)),
      });
    case 'truce':
      return say(texts(), `ui.debrief.did.truce.${clause.what}`, {
        faction: say(texts(), `faction.${clause.faction}.short`),
      });
    case 'order':
      return say(texts(), 'ui.debrief.did.order', {
        seat: say(texts(), `seat.${clause.seat}.name`),
        order: orderTitle(clause.order, clause.target, texts()),
      });
    case 'strikes':
      return say(texts(), 'ui.debrief.did.strikes', { n: clause.n });
    case 'fired':
      return say(texts(), 'ui.debrief.did.fired', {
        n: numberWord(clause.n, texts()),
        of: numberWord(clause.of, texts()),
      });
  }
}

/** The clauses of a week as one half of a sentence. */
export function clausesWords(clauses: readonly WeekClause[]): string {
  return listOf(clauses.map(clauseWords), texts());
}

/** "at least 150 attacks on bases by 29 Jan". */
export function totalWords({ counts, least, most, to }: RecordTotal): string {
  const kind = most === null ? 'at-least' : most === least ? 'exactly' : 'between';
  const count = say(texts(), `ui.title.total.${kind}`, { least, most: most ?? least });
  const total = say(texts(), `ui.title.total.${counts}`, { count });
  return capitalise(say(texts(), 'ui.debrief.total-by', { total, date: dayWords(to) }));
}
