// The grip of a phone's orders desk: a press goes to the next of three heights; a drag is allowed and never needed.
import { useRef } from 'preact/hooks';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

/** How far the desk is drawn up over the map. */
export type Sheet = 'low' | 'half' | 'full';

const UP: Readonly<Record<Sheet, Sheet>> = { low: 'half', half: 'full', full: 'full' };
const DOWN: Readonly<Record<Sheet, Sheet>> = { low: 'low', half: 'low', full: 'half' };

/** Pixels from which a press counts as a drag. */
const DRAGGED = 24;

export interface DeskGripProps {
  readonly sheet: Sheet;
  /** Goes to this height, or to the next in turn. */
  readonly onSheet: (to?: Sheet) => void;
}

export function DeskGrip({ sheet, onSheet }: DeskGripProps) {
  const from = useRef<number | null>(null);
  const dragged = useRef(false);
  return (
    <button
      type="button"
      class="ps-w-grip"
      onPointerDown={(event) => {
        from.current = event.clientY;
        dragged.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        const by = from.current === null ? 0 : event.clientY - from.current;
        from.current = null;
        if (Math.abs(by) < DRAGGED) return;
        dragged.current = true;
        onSheet(by < 0 ? UP[sheet] : DOWN[sheet]);
      }}
      onClick={() => {
        // A drag ends with a click of its own.
        if (!dragged.current) onSheet();
        dragged.current = false;
      }}
    >
      <span class="ps-visually-hidden">
        {say(texts(), 'ui.orders.desk-height')}: {say(texts(), `ui.orders.sheet.${sheet}`)}
      </span>
    </button>
  );
}
