// The size of type in an element, for drawings whose room has to grow with the reader's letters.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Computed size of the type in an element, in CSS pixels; measured after every drawing, because a theme or a setting changes it.
 * @param first  size before the first measure
 */
export function useTypeSize(element: RefObject<HTMLElement | null>, first: number): number {
  const [size, setSize] = useState(first);
  useLayoutEffect(() => {
    if (element.current) setSize(Number.parseFloat(getComputedStyle(element.current).fontSize));
  });
  return size;
}
