// A table that may be wider than its page: it scrolls by itself, and takes the focus for it.
import type { ComponentChildren } from 'preact';

const FOCUS = { role: 'group', tabIndex: 0 } as const;

export function Scroller({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="ps-method-scroll" aria-label={label} {...FOCUS}>
      {children}
    </div>
  );
}
