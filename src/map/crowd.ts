// Which names are legible: where two would lie on each other, the later one is left out. Moves no label. Pure.
import type { Ground } from './ground.ts';
import { place } from './hold.ts';
import type { LabelMark, LabelStyle } from './names.ts';

/** Width of a letter, CSS pixels before the size factor: a guess. */
const LETTER: Readonly<Partial<Record<LabelStyle, number>>> = { capital: 7.8, country: 10.8 };
const OTHER_LETTER = 6.2;
/** Half the height of a line of type, CSS pixels before the size factor. */
const HALF_LINE = 7;
/** Two boxes may share this much before one is left out, CSS pixels: the guess of a letter's width errs on the wide side. */
const SHARED = { across: 5, down: 4 } as const;

/** A label's box, in CSS pixels. */
export interface LabelBox {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The box that a label fills, nearly. */
export function boxOf(label: LabelMark, ground: Ground): LabelBox {
  const { hold, anchor, text, figure, style } = label;
  const { size, view } = ground;
  const [x, y] = place(hold, view);
  const letter = (LETTER[style] ?? OTHER_LETTER) * size;
  const halfWidth = ((text.length + (figure === null ? 0 : figure.length + 1)) * letter) / 2;
  const middle = anchor === 'start' ? x + halfWidth : anchor === 'end' ? x - halfWidth : x;
  return { x: middle, y: y - 4, halfWidth, halfHeight: HALF_LINE * size };
}

/**
 * The labels that cover none before them.
 * @param labels most important first; names that lie at an angle never count
 */
export function legible(labels: readonly LabelMark[], ground: Ground): readonly LabelMark[] {
  const taken: LabelBox[] = [];
  return labels.filter((label) => {
    if (label.turn !== 0) return true;
    const box = boxOf(label, ground);
    if (taken.some((other) => covers(box, other))) return false;
    taken.push(box);
    return true;
  });
}

function covers(a: LabelBox, b: LabelBox): boolean {
  return (
    Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth - SHARED.across &&
    Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight - SHARED.down
  );
}
