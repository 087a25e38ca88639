// Figures as they stand on a screen, in the digits of the language in use. Every number that is shown without a sentence around it goes through here.
import { figures, say } from './say.ts';
import { texts } from './texts.ts';

/** A number, or a figure that is written already ("+4.3", "34–41"), in the digits of the language in use; other words as they are. */
export function figure(value: number | string): string {
  return figures(String(value), texts());
}

/** A share of a hundred: "34%". */
export function percentage(percent: number): string {
  return say(texts(), 'figure.percent', { n: percent });
}
