// Words for the questions of a class debrief: the sentence of a question with its rooms, figures and names filled in. Pure.
import type { BreachEvent } from '../model/events.ts';
import type { FactionId, RungIndex, SeatId, Trajectory } from '../model/ids.ts';
import type { TermId } from '../model/weights.ts';
import { listOf, orderTitle, pointsSize, rungName, say, signed, uncapitalise } from './format.ts';
import type { MessageKey, Messages, Params } from './messages.ts';

/** Something in a question that has a name, or a figure that is written in its own way. */
export type NamedThing =
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'faction'; readonly faction: FactionId }
  | { readonly kind: 'trajectory'; readonly trajectory: Trajectory }
  | { readonly kind: 'rung'; readonly rung: RungIndex }
  | { readonly kind: 'weight'; readonly term: TermId }
  | { readonly kind: 'reason'; readonly reason: string }
  | { readonly kind: 'breach'; readonly why: BreachEvent['why'] }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'promise'; readonly seat: SeatId; readonly term: string }
  | {
      readonly kind: 'orders';
      readonly orders: readonly { readonly order: string; readonly target: string | null }[];
    }
  | { readonly kind: 'points'; readonly hundredths: number }
  | { readonly kind: 'signed'; readonly points: number }
  | { readonly kind: 'decimal'; readonly value: number };

/** What the words of a question need. */
export interface QuestionForText {
  readonly key: MessageKey;
  readonly params: Params;
  readonly things: Readonly<Record<string, NamedThing>>;
  readonly room: string;
  readonly other: string | null;
}

function wordsOf(thing: NamedThing, messages: Messages): string {
  switch (thing.kind) {
    case 'seat':
      return say(messages, `seat.${thing.seat}.name`);
    case 'faction':
      return say(messages, `faction.${thing.faction}.short`);
    case 'trajectory':
      return uncapitalise(say(messages, `trajectory.${thing.trajectory}`));
    case 'rung':
      return say(messages, `rung.${rungName(thing.rung)}`);
    case 'weight':
      return say(messages, `term.${thing.term}`);
    case 'reason':
      return say(messages, `reason.${thing.reason}`);
    case 'breach':
      return say(messages, `ui.debrief.did.breach.${thing.why}`);
    case 'sheet':
      return say(messages, `sheet.${thing.sheet}.name`);
    case 'promise':
      return say(messages, `term.${thing.seat}.${thing.term}`);
    case 'orders':
      return ordersText(thing.orders, messages);
    case 'points':
      return pointsSize(thing.hundredths);
    case 'signed':
      return signed(thing.points);
    case 'decimal':
      return thing.value.toFixed(2);
    default:
      return thing satisfies never;
  }
}

/** Orders by their titles, each in quotation marks; none in words. */
function ordersText(
  orders: readonly { readonly order: string; readonly target: string | null }[],
  messages: Messages,
): string {
  if (orders.length === 0) return say(messages, 'class.question.no-order');
  const titles = orders.map(({ order, target }) =>
    say(messages, 'class.question.quoted', { title: orderTitle(order, target, messages) }),
  );
  return listOf(titles, messages);
}

/** A question in words. */
export function questionText(
  messages: Messages,
  { key, params, things, room, other }: QuestionForText,
): string {
  const named = Object.entries(things).map(([name, thing]) => [name, wordsOf(thing, messages)]);
  return say(messages, key, {
    ...params,
    ...(Object.fromEntries(named) as Record<string, string>),
    room,
    other: other ?? '',
  });
}
