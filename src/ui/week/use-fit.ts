// How many lines of a list have room: one less at a time until nothing has to be scrolled.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Takes lines away while `box` overflows, and begins anew when it changes its size or `about` changes.
 * @param most  lines at most
 * @param least  lines that stay even when they have to be scrolled
 * @param about  what the lines are of
 */
export function useFit(
  box: RefObject<HTMLElement | null>,
  most: number,
  least: number,
  about: unknown,
): number {
  const [fit, setFit] = useState({ lines: most, about });
  const lines = fit.about === about ? fit.lines : most;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || lines <= least) return;
    // Where the page itself scrolls, the box is as high as its lines.
    if (element.scrollHeight > element.clientHeight + 1) setFit({ lines: lines - 1, about });
  }, [box, lines, least, about]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let { width, height } = element.getBoundingClientRect();
    const watch = new ResizeObserver(() => {
      const now = element.getBoundingClientRect();
      if (now.width === width && now.height === height) return;
      ({ width, height } = now);
      setFit({ lines: most, about });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [box, most, about]);
  return lines;
}
