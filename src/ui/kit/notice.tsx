// A notice at the foot of the page. The host removes information after six seconds; errors stay.
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

/** Warning and error are told by sign, frame and words, never by red. */
export type NoticeKind = 'information' | 'done' | 'warning' | 'error';

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly text: string;
  readonly title?: string | undefined;
  readonly onDismiss?: (() => void) | undefined;
  /** "Dismiss". */
  readonly dismissLabel?: string | undefined;
}

const icons: Readonly<Record<NoticeKind, IconName>> = {
  information: 'info',
  done: 'check',
  warning: 'warning',
  error: 'warning',
};

/** One notice, read out politely; an error at once. */
export function Notice({ kind, text, title, onDismiss, dismissLabel }: NoticeProps) {
  return (
    <div class={`ps-notice ps-notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[kind]} size={18} />
      <p>
        {title !== undefined && <b class="ps-notice-title">{title}</b>}
        {text}
      </p>
      {onDismiss !== undefined && dismissLabel !== undefined && (
        <IconButton icon="x" label={dismissLabel} size="small" onPress={onDismiss} />
      )}
    </div>
  );
}
