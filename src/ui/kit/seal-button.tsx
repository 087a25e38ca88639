// The seal: the one primary action of the orders desk, in each of its states.
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** No orders asks once more; sealed can be reopened until all have sealed; waiting and time up cannot be pressed. */
export type SealState = 'empty' | 'confirm' | 'ready' | 'sealed' | 'waiting' | 'time-up';

export interface SealButtonProps {
  readonly state: SealState;
  /** "Seal two orders", "Seal no orders", "Reopen", "Waiting for Tehran". */
  readonly label: string;
  /** Under the button: what sealing means, or why it cannot be pressed. */
  readonly note?: string | undefined;
  readonly onPress: () => void;
}

/** Seals the week's orders, or reopens them. */
export function SealButton({ state, label, note, onPress }: SealButtonProps) {
  const still = state === 'waiting' || state === 'time-up';
  return (
    <div class="ps-seal-place">
      <Button
        kind={state === 'sealed' || state === 'empty' ? 'plain' : 'primary'}
        size="large"
        class={state === 'sealed' ? 'ps-seal ps-seal-landed' : 'ps-seal'}
        icon={state === 'sealed' ? 'arrow-counter-clockwise' : still ? 'clock' : 'seal-check-fill'}
        onPress={onPress}
        disabledReason={still ? (note ?? label) : undefined}
      >
        {label}
      </Button>
      {note !== undefined && (
        <p class="ps-seal-note" aria-hidden={still ? 'true' : undefined}>
          {state === 'confirm' && <Icon name="warning" size={13} />} {note}
        </p>
      )}
    </div>
  );
}
