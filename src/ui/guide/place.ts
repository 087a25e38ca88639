// Where the coach stands, so that it never covers what it speaks of. Pure numbers, in CSS pixels of the window.

/** A rectangle of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space kept between the panel, its subject and the edge of the window. */
const GAP = 14;
const EDGE = 8;

function overlap(one: Box, other: Box): number {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(Math.max(low, high), value));
}

/** The four places beside a subject: along its long side first. */
function sidesOf(
  about: Box,
  panel: Size,
  right: number,
  bottom: number,
): readonly { readonly x: number; readonly y: number }[] {
  const y = clamp(about.y, EDGE, bottom);
  const x = clamp(about.x, EDGE, right);
  const beside = [
    { x: about.x - panel.width - GAP, y },
    { x: about.x + about.width + GAP, y },
  ];
  const along = [
    { x, y: about.y + about.height + GAP },
    { x, y: about.y - panel.height - GAP },
  ];
  return about.width > 1.2 * panel.width ? [...along, ...beside] : [...beside, ...along];
}

/**
 * The upper left corner of the panel: beside its subject if there is room, else in the corner that
 * covers least of it.
 * @param about  what it speaks of; null when that is not in sight
 * @param clear  further things to keep free if that costs nothing
 */
export function placeBeside(
  about: Box | null,
  panel: Size,
  window: Size,
  clear: readonly Box[] = [],
): { readonly x: number; readonly y: number } {
  const right = window.width - panel.width - EDGE;
  const bottom = window.height - panel.height - EDGE;
  const corners = [
    { x: EDGE, y: bottom },
    { x: right, y: bottom },
    { x: EDGE, y: EDGE },
    { x: right, y: EDGE },
  ];
  const fits = ({ x, y }: { x: number; y: number }): boolean =>
    x >= EDGE && x <= right && y >= EDGE && y <= bottom;
  const sides = about === null ? [] : sidesOf(about, panel, right, bottom).filter(fits);
  const costOf = (corner: { x: number; y: number }): number => {
    const box = { ...corner, ...panel };
    const covers = about === null ? 0 : overlap(box, about);
    const beside = clear.reduce((sum, one) => sum + overlap(box, one), 0);
    return covers * 1000 + beside;
  };
  return [...sides, ...corners].reduce((best, one) => (costOf(one) < costOf(best) ? one : best));
}
