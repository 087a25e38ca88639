// What is printed in place of the page: drawn when the browser begins to print, taken away when it has printed.
import { render, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import '../style/print.css';

export interface PrintOnlyProps {
  /** Drawn anew each time something is printed. */
  readonly draw: () => ComponentChildren;
}

/** Stands for its content on paper; of several the latest one wins. On the screen it is nothing. */
export function PrintOnly({ draw }: PrintOnlyProps) {
  const latest = useRef(draw);
  latest.current = draw;
  useEffect(() => {
    const host = document.createElement('div');
    host.className = 'ps-print';
    const before = (): void => {
      document.body.append(host);
      render(latest.current(), host);
    };
    const after = (): void => {
      render(null, host);
      host.remove();
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      after();
    };
  }, []);
  return null;
}

/** Opens the browser's own printing, which knows the paper. */
export function printPage(): void {
  globalThis.print();
}
