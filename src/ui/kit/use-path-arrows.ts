// Arrow keys in a drawing of paths: a button for each, of which one is the tab stop.
import { useLayoutEffect } from 'preact/hooks';

/** Where a key leads from a path: along its line, to the line beside it, or to an end of the drawing. */
export type PathStep = 'back' | 'forth' | 'up' | 'down' | 'first' | 'last';

/**
 * Arrows, Home and End move the selection and the focus with it.
 * @param canvas  holds a button with `data-path` for every path
 * @param next  the path that a step leads to; null where it leads nowhere
 */
export function usePathArrows(
  canvas: { readonly current: HTMLElement | null },
  next: (path: string, step: PathStep) => string | null,
  onPick: (path: string) => void,
): void {
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const path = target instanceof HTMLElement ? target.dataset['path'] : undefined;
      if (path === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      const rtl = document.dir === 'rtl';
      const steps: Readonly<Record<string, PathStep>> = {
        ArrowLeft: rtl ? 'forth' : 'back',
        ArrowRight: rtl ? 'back' : 'forth',
        ArrowUp: 'up',
        ArrowDown: 'down',
        Home: 'first',
        End: 'last',
      };
      const step = steps[event.key];
      if (!step) return;
      event.preventDefault();
      const to = next(path, step);
      if (to === null) return;
      const buttons = [...element.querySelectorAll<HTMLElement>('[data-path]')];
      buttons.find((button) => button.dataset['path'] === to)?.focus();
      onPick(to);
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  });
}
