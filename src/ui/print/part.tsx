// A part of a printed page under its heading.
import type { ComponentChildren } from 'preact';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

export interface PartProps {
  /** Key of the heading. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Stays on one sheet with its heading. */
export function Part({ title, children }: PartProps) {
  return (
    <section class="ps-role-part">
      <h2>{say(texts(), title)}</h2>
      {children}
    </section>
  );
}
