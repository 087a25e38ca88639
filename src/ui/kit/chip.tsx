// A chip: a short result beside a headline. Never coloured good or bad.
import { Mark } from './mark.tsx';
import type { MarkOf } from './mark.tsx';

export interface ChipProps {
  /** "Sword +3". */
  readonly text: string;
  readonly mark?: MarkOf | undefined;
  /** Ink on its head, for the one that matters most. */
  readonly solid?: boolean | undefined;
}

/** A short result. */
export function Chip({ text, mark, solid = false }: ChipProps) {
  return (
    <span class={solid ? 'ps-chip ps-chip-solid' : 'ps-chip'}>
      {mark !== undefined && <Mark of={mark} size={13} />}
      {text}
    </span>
  );
}
