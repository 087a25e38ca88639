// Small wordings of the end of a run.
import type { AppState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

type SeatPlayer = NonNullable<AppState['game']>['header']['seats']['baghdad'];

/** "You", or the model with its doctrine. */
export function playerWords(player: SeatPlayer): string {
  if (player.by === 'person') return say(texts(), 'ui.end.you');
  const doctrine = say(texts(), `doctrine.${player.doctrine}`);
  return say(texts(), 'ui.end.model', { doctrine: sentenceStart(doctrine) });
}

/** A name that begins with a capital, for the middle of a sentence. */
export function sentenceStart(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
