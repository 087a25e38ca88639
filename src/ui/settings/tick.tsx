// A box to tick, with its words as the target.
import { useId } from 'preact/hooks';

export interface TickProps {
  readonly label: string;
  /** What it does, after the words. */
  readonly about?: string | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One switch of two states. */
export function Tick({ label, about, on, onChange }: TickProps) {
  const id = useId();
  return (
    <span class="ps-tick">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={about === undefined ? undefined : id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {about !== undefined && (
        <span class="ps-visually-hidden" id={id}>
          {about}
        </span>
      )}
    </span>
  );
}
