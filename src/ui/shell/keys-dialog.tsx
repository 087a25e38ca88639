// The list of keys.
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { KEY_LINES } from './key-list.ts';

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
          {KEY_LINES.map(({ name, does }) => (
            <tr key={name}>
              <th scope="row">
                <kbd>{name.startsWith('ui.') ? say(texts(), name) : name}</kbd>
              </th>
              <td>{say(texts(), does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
