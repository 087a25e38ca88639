// The list of keys.
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';

/** Each line: the keys in words or as printed, and the text of what they do. */
const LINES: readonly (readonly [keys: string, does: string])[] = [
  ['ui.keys.key-f6', 'ui.keys.f6'],
  ['ui.keys.key-shift-f6', 'ui.keys.shift-f6'],
  ['ui.keys.key-arrows', 'ui.keys.arrows'],
  ['ui.keys.key-enter', 'ui.keys.enter'],
  ['ui.keys.key-space', 'ui.keys.space'],
  ['ui.keys.key-escape', 'ui.keys.escape'],
  ['1', 'ui.keys.1'],
  ['2', 'ui.keys.2'],
  ['3', 'ui.keys.3'],
  ['4', 'ui.keys.4'],
  ['5', 'ui.keys.5'],
  ['S', 'ui.keys.s'],
  ['M', 'ui.keys.m'],
  ['?', 'ui.keys.question'],
];

export interface KeysDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Closes this and opens the method pages. */
  readonly onMethod: () => void;
}

/** What every key does, and the way to the method pages. */
export function KeysDialog({ open, onClose, onMethod }: KeysDialogProps) {
  return (
    <Dialog
      open={open}
      title={say(texts(), 'ui.keys.heading')}
      id="keys"
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={onClose}
      foot={
        <Button icon="book-open-text" onPress={onMethod}>
          {say(texts(), 'ui.method.open')}
        </Button>
      }
    >
      <table class="ps-keys">
        <thead class="ps-visually-hidden">
          <tr>
            <th scope="col">{say(texts(), 'ui.keys.column-key')}</th>
            <th scope="col">{say(texts(), 'ui.keys.column-does')}</th>
          </tr>
        </thead>
        <tbody>
          {LINES.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys.startsWith('ui.') ? say(texts(), keys) : keys}</kbd>
              </th>
              <td>{say(texts(), does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
