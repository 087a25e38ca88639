// A frame round what the guidance speaks of. It follows its subject and lets every press through.
import { useLayoutEffect, useState } from 'preact/hooks';
import '../style/guide.css';
import { elementOf, type Anchor } from './anchors.ts';
import type { Box } from './place.ts';

/** The part of an element that no scrolling panel hides; null when nothing of it is in sight. */
function boxOf(element: HTMLElement | null): Box | null {
  if (!element) return null;
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent === document.body) break;
    if (getComputedStyle(parent).overflowY === 'visible') continue;
    const clip = parent.getBoundingClientRect();
    left = Math.max(left, clip.left);
    top = Math.max(top, clip.top);
    right = Math.min(right, clip.right);
    bottom = Math.min(bottom, clip.bottom);
  }
  bottom = Math.min(bottom, innerHeight);
  top = Math.max(top, 0);
  return right - left < 1 || bottom - top < 1
    ? null
    : { x: left, y: top, width: right - left, height: bottom - top };
}

function isSame(one: Box | null, other: Box | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height
  );
}

/** The place of an anchor on the screen, kept up to date; null when it is not in sight. */
export function useBox(anchor: Anchor | null): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  const measure = (): void => {
    const now = boxOf(anchor === null ? null : elementOf(anchor));
    setBox((before) => (isSame(before, now) ? before : now));
  };
  // After every drawing: what is pointed at may have moved with it.
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    if (anchor === null) return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    const element = elementOf(anchor);
    if (element) watch.observe(element);
    // Panels change what is in sight without changing the size of anything that is watched.
    const changes = new MutationObserver(measure);
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-tab', 'data-sheet', 'open'],
    });
    window.addEventListener('scroll', measure, true);
    window.addEventListener('resize', measure);
    return () => {
      watch.disconnect();
      changes.disconnect();
      window.removeEventListener('scroll', measure, true);
      window.removeEventListener('resize', measure);
    };
  }, [anchor]);
  return box;
}

/** Draws nothing when its subject is not in sight. */
export function Frame({ box }: { readonly box: Box | null }) {
  if (!box) return null;
  const { x, y, width, height } = box;
  return (
    <div
      class="ps-guide-frame"
      style={{
        left: `${x - 4}px`,
        top: `${y - 4}px`,
        width: `${width + 8}px`,
        height: `${height + 8}px`,
      }}
      aria-hidden="true"
    />
  );
}
