// One line for any event of a week, for the news, the list of what happened and the command line.
import type {
  BreachEvent,
  DealEvent,
  EndingEvent,
  NewsEvent,
  RuleEvent,
  StrikeEvent,
  TrajectoryEvent,
  TruceEvent,
} from '../model/events.ts';
import {
  attackHeadline,
  orderHeadline,
  say,
  strikeHeadline,
  type AttackForHeadline,
} from './format.ts';
import type { Messages } from './messages.ts';

/** What a headline needs of an order carried out. */
export interface OrderForHeadline {
  readonly kind: 'order';
  readonly choice: { readonly order: string; readonly target: string | null };
  readonly result: string;
}

/** Any event, with the author of an attack null when the reader cannot know it. */
export type EventForHeadline =
  | (AttackForHeadline & { readonly kind: 'attack' })
  | BreachEvent
  | DealEvent
  | EndingEvent
  | NewsEvent
  | OrderForHeadline
  | RuleEvent
  | StrikeEvent
  | TrajectoryEvent
  | TruceEvent;

/**
 * The headline of an event.
 * @param scenarioText  words of the scenario, which name its own news
 */
export function eventHeadline(
  event: EventForHeadline,
  messages: Messages,
  scenarioText: Messages,
): string {
  switch (event.kind) {
    case 'attack':
      return attackHeadline(event, messages);
    case 'strike':
      return strikeHeadline(event, messages);
    case 'order':
      return orderHeadline(event, messages);
    case 'news':
      return say(scenarioText, `news.${event.id}.headline`);
    case 'truce':
      return say(messages, `truce.${event.what}`, {
        faction: say(messages, `faction.${event.faction}.short`),
      });
    case 'deal':
      return say(messages, `deal.${event.what}`, {
        from: say(messages, `seat.${event.from}.name`),
        to: say(messages, `seat.${event.to}.name`),
        sheet: say(messages, `sheet.${event.sheet}.name`),
        by: say(messages, `seat.${event.brokenBy ?? event.from}.name`),
        term: say(messages, `term.${event.brokenBy ?? event.from}.${event.term}`),
      });
    case 'breach':
      return say(messages, `breach.${event.why}`);
    case 'rule':
      return say(messages, `rule.${event.id}`);
    case 'trajectory':
      return say(messages, 'trajectory.turned', {
        from: say(messages, `trajectory.${event.from}`),
        to: say(messages, `trajectory.${event.to}`),
      });
    case 'ending':
      return say(messages, `ending.${event.ending}`);
    default:
      return event satisfies never;
  }
}
