// Whether the screen is narrower than a laptop, or as narrow as a phone; the breakpoints of week.css and resolution.css.
import { useEffect, useState } from 'preact/hooks';

/** The strip of factions becomes a list, and panes become tabs. */
export const NARROW = '(max-width: 1279px)';
/** A common classroom laptop: the rows and lines that a tall screen has room for are left out. */
export const LAPTOP = '(min-width: 1280px) and (max-width: 1439px), (max-height: 819px)';
/** The bar has room for the odds, not for five words a row. */
export const TABLET = '(min-width: 768px) and (max-width: 1279px)';
/** One pane at a time. */
export const PHONE = '(max-width: 767px)';

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const change = (): void => setHolds(list.matches);
    list.addEventListener('change', change);
    change();
    return () => list.removeEventListener('change', change);
  }, [query]);
  return holds;
}
