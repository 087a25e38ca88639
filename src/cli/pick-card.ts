// The picks of a computer player as text: wishes, weights, what became of each, and the record it replayed.
import { factsOf } from '../model/basis.ts';
import type { SeatId } from '../model/ids.ts';
import type { Weighed } from '../seats/doctrine.ts';
import type { Picks } from '../seats/picks.ts';
import { capitalise, orderTitle, say } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';

function fateOf(wish: Weighed): string {
  if (wish.given) return 'given';
  if (wish.blocked) return `not now: ${say(EN, wish.blocked.key, wish.blocked.params ?? {})}`;
  return wish.reserved ? 'left, to keep capital for a worse week' : 'left, since three were given';
}

/** The lines of the card. Weights have no unit: the stronger wish comes first. */
export function pickLines(seat: SeatId, picks: Picks): string[] {
  const name = say(EN, `seat.${seat}.name`);
  const doctrine = say(EN, `doctrine.${picks.doctrine}`);
  const head = `${name}, ${doctrine}`;
  const recorded = picks.recorded.map(
    ({ order, target, basis }) =>
      `  ${orderTitle(order, target, EN)}  [${factsOf(basis).join(', ') || 'assumption'}]`,
  );
  const wishes = picks.wishes.map((wish) => {
    const to = say(EN, `reason.${wish.reason}`);
    return `  ${String(wish.weight).padStart(4)}  ${orderTitle(wish.order, wish.target, EN)}, to ${to}: ${fateOf(wish)}`;
  });
  const lines = [...recorded, ...wishes];
  return [head, ...(lines.length > 0 ? lines : [`  ${capitalise('nothing is wished for')}`])];
}
