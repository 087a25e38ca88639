// A room's name as the way into its run: the ordinary debrief, at a week, in a window of its own.
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

export interface OpenAtWeekProps {
  readonly label: string;
  readonly week: number;
  readonly onOpen: (label: string, week: number) => void;
  /** The room's name unless told. */
  readonly words?: string | undefined;
}

/** The link-like button. */
export function OpenAtWeek({ label, week, onOpen, words }: OpenAtWeekProps) {
  const about = say(texts(), 'class.open-at', { room: label, week });
  return (
    <button
      type="button"
      class="ps-cite ps-open-run"
      title={about}
      aria-label={about}
      onClick={() => onOpen(label, week)}
    >
      {words ?? label}
    </button>
  );
}
