// Words shared by the why panel and the lists of events: sources and rungs.
import type { FactCard } from '../../app/facts-port.ts';
import type { RungIndex } from '../../model/ids.ts';
import { rungName, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

/** "Fire". */
export function rungWords(rung: RungIndex): string {
  return say(texts(), `rung.${rungName(rung)}`);
}

/** A source's kind in one word: fact, claim, analysis or disputed. */
export function kindWords(certainty: FactCard['certainty']): string {
  const kinds = { reported: 'fact', claimed: 'claim', analysis: 'analysis', disputed: 'disputed' };
  return say(texts(), `ui.sources.${kinds[certainty]}`);
}
