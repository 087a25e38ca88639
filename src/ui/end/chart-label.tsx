// A word on the timeline, placed from the side the page reads from.
import type { ComponentChildren } from 'preact';
import type { Trajectory } from '../../model/ids.ts';

export interface LabelProps {
  /** From the start of the drawing, in pixels; what stands there is `align`. */
  readonly at: number;
  /** Middle of the line, from the top. */
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
  /** A slip of card inside the area of this trajectory. */
  readonly tag?: Trajectory | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/** One line of small type. */
export function Label({ at, y, align, tag, class: more, children }: LabelProps) {
  const names = ['ps-run-label', `ps-run-${align}`, tag && `ps-run-tag ps-run-tag-${tag}`, more];
  return (
    <span
      class={names.filter(Boolean).join(' ')}
      style={{ insetInlineStart: `${at}px`, insetBlockStart: `${y}px` }}
    >
      <span>{children}</span>
    </span>
  );
}
