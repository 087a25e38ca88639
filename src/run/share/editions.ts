// Every edition of the tables, oldest first. A link names its edition by its second letter: A, B, C …
import type { Edition } from './edition.ts';
import { EDITION_A } from './edition-a.ts';

/**
 * The editions in the order in which they came. Another version of the rules, or an order, a
 * scenario or any other id that is new, makes another edition at the end; one that stands here is
 * never changed and never taken away. There is room for 64.
 */
export const EDITIONS: readonly Edition[] = [EDITION_A];

/** Number of the newest edition for these rules; −1 when there is none. */
export function editionFor(rules: string): number {
  return EDITIONS.map((edition) => edition.rules).lastIndexOf(rules);
}
