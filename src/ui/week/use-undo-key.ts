// Control+Z, or Command+Z, takes back the last change of the orders; it rests while something is typed and while a dialog is open.
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useUndoKey(undo: () => void): void {
  const now = useRef(undo);
  now.current = undo;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      if (event.defaultPrevented || event.shiftKey || event.altKey) return;
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        target.matches('input:not([type=radio]):not([type=checkbox]), textarea');
      if (typing || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      now.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
