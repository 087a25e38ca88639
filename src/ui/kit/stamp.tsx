// Provenance stamps. Record and run are never confused: solid with an archive, dashed with a branch; an estimate is on tracing paper.
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

/** Where a statement comes from: the sources, this run, or a model's or adviser's estimate. */
export type Provenance = 'record' | 'run' | 'estimate';

const icons: Readonly<Record<Provenance, IconName>> = {
  record: 'archive',
  run: 'git-branch',
  estimate: 'users-three',
};

export interface StampProps {
  readonly kind: Provenance;
  /** "On record", "This run", "Estimate". */
  readonly label: string;
}

/** The stamp every item wears. */
export function Stamp({ kind, label }: StampProps) {
  return (
    <span class={`ps-stamp ps-stamp-${kind}`}>
      <Icon name={icons[kind]} size={12} />
      {label}
    </span>
  );
}
