// Keyboard help shared by the screens: F6 from region to region, arrows within a list, keys that act anywhere.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Whether typing goes into a field, so that single-letter keys must not act. */
function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target.matches('input') && !target.matches('[type=radio], [type=checkbox]');
}

function dialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/**
 * Actions by key. They rest while a dialog is open, while typing, and with Ctrl, Alt or Meta.
 * @param singles  whether keys that write one character act: the player can turn them off
 */
export function useKeys(actions: Readonly<Record<string, () => void>>, singles = true): void {
  const now = useRef(actions);
  now.current = singles
    ? actions
    : Object.fromEntries(Object.entries(actions).filter(([key]) => key.length > 1));
  // Bound before the screen is painted: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (typing(event.target) || dialogOpen()) return;
      const action = now.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** F6 and Shift+F6 move among the visible elements marked `data-region`, in their order, while `root` is drawn. */
export function useRegions(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || dialogOpen() || !root.current) return;
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
        (region) => region.checkVisibility({ visibilityProperty: true }),
      );
      if (regions.length === 0) return;
      event.preventDefault();
      const at = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const from = at < 0 && event.shiftKey ? 0 : at;
      const next = regions[(from + step + regions.length) % regions.length];
      if (!next) return;
      next.tabIndex = -1;
      next.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [root]);
}

/**
 * One tab stop for a list; arrows, Home and End move within it.
 * @param select  CSS selector of the list's items
 * @param onMove  called with the item's place when an arrow reaches it
 * @param current  place that holds the tab stop when nothing in the list has focus
 */
export function useRoving(
  list: RefObject<HTMLElement | null>,
  select: string,
  current = 0,
  onMove?: (index: number) => void,
): void {
  const moved = useRef(onMove);
  moved.current = onMove;
  const itemsIn = (element: HTMLElement): HTMLElement[] => [
    ...element.querySelectorAll<HTMLElement>(select),
  ];
  // After every drawing: the items may have changed.
  useLayoutEffect(() => {
    if (!list.current) return;
    const items = itemsIn(list.current);
    const focused = items.findIndex((item) => item === document.activeElement);
    const stop = focused >= 0 ? focused : Math.min(current, items.length - 1);
    items.forEach((item, at) => {
      item.tabIndex = at === stop ? 0 : -1;
    });
  });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const press = (event: KeyboardEvent): void => {
      const items = itemsIn(element);
      const at = items.findIndex((item) => item === event.target);
      if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
      const back = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
      const forth = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const last = items.length - 1;
      const steps: Readonly<Record<string, number>> = {
        ArrowUp: at - 1,
        [back]: at - 1,
        ArrowDown: at + 1,
        [forth]: at + 1,
        Home: 0,
        End: last,
      };
      const wanted = steps[event.key];
      if (wanted === undefined) return;
      event.preventDefault();
      const to = Math.max(0, Math.min(last, wanted));
      items.forEach((item, index) => {
        item.tabIndex = index === to ? 0 : -1;
      });
      items[to]?.focus();
      if (to !== at) moved.current?.(to);
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  });
}
