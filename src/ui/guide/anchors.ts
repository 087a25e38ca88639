// Where on the screen the things stand that the guidance speaks of, and the way to bring one into sight.
import type { Instrument } from '../../app/first-game.ts';
import type { GuideAnchor } from '../../app/guide.ts';

/** Everything that can be pointed at. */
export type Anchor = GuideAnchor | Instrument;

interface Spot {
  /** CSS selectors, the best first; the first that is in sight counts. */
  readonly at: readonly string[];
  /** The tab that holds it on a narrow screen. */
  readonly tab?: 'brief' | 'orders' | 'factions' | 'outlook';
}

const SPOTS: Readonly<Record<Anchor, Spot>> = {
  news: { at: ['.ps-w-news > :first-child'], tab: 'brief' },
  factions: { at: ['.ps-w-strip', '.ps-w-factions'], tab: 'factions' },
  outlook: { at: ['.ps-w-outlook'], tab: 'outlook' },
  orders: { at: ['.ps-w-orders-list > ul', '.ps-w-orders-list'], tab: 'orders' },
  seal: { at: ['.ps-w-seal-row', '.ps-w-desk-foot'], tab: 'orders' },
  happened: { at: ['.ps-r-happened .ps-panel-head', '.ps-r-happened'] },
  why: { at: ['.ps-r-why', '.ps-r-happened .ps-panel-head', '.ps-r-happened'] },
  trial: { at: ['.ps-w-sealed'], tab: 'orders' },
  sheet: { at: ['[data-order="offer-deal"]', '.ps-w-more', '.ps-w-orders-list'], tab: 'orders' },
  ceiling: { at: ['.ps-w-ceiling'], tab: 'outlook' },
  sword: { at: ['.ps-w-desk .ps-sword', '.ps-w-desk'], tab: 'orders' },
  debrief: { at: ['h1'] },
};

function isSeen(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.checkVisibility({ visibilityProperty: true });
}

function find(selector: string): HTMLElement | null {
  return [...document.querySelectorAll(selector)].find(isSeen) ?? null;
}

/** The element an anchor stands for, if it is in the page and not hidden. */
export function elementOf(anchor: Anchor): HTMLElement | null {
  for (const selector of SPOTS[anchor].at) {
    const element = find(selector);
    if (element) return element;
  }
  return null;
}

/** Most heights of a phone's sheet that may have to be gone through. */
const HEIGHTS = 2;

/** Turns to the tab that holds an anchor, where there are tabs, and draws up the sheet that hides it; then goes on. */
function turnTo(anchor: Anchor, then: () => void, left = HEIGHTS + 1): void {
  const { tab } = SPOTS[anchor];
  const onTab = tab && find(`.ps-w-tab-${tab}`)?.getAttribute('aria-current') !== null;
  if (elementOf(anchor) || left === 0 || !tab) {
    then();
    return;
  }
  if (onTab) find('.ps-w-grip')?.click();
  else find(`.ps-w-tab-${tab}`)?.click();
  // After the change has been drawn.
  requestAnimationFrame(() => turnTo(anchor, then, left - 1));
}

/** Brings an anchor into sight and moves the focus to it. */
export function reveal(anchor: Anchor): void {
  turnTo(anchor, () => {
    const element = elementOf(anchor);
    if (!element) return;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const inside = element.querySelector<HTMLElement>(
      'button:not([tabindex="-1"]), a[href], input, select, summary',
    );
    if (!inside && !element.hasAttribute('tabindex')) element.tabIndex = -1;
    (inside ?? element).focus({ preventScroll: true });
  });
}
