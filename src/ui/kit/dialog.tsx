// The dialog: the browser's own, so that focus is kept inside and the page behind is inert; focus goes back where it came from.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';

export interface DialogProps {
  /** Shown while it is true. */
  readonly open: boolean;
  /** Title and accessible name. */
  readonly title: string;
  /** Unique on the page. */
  readonly id: string;
  /** "Close". */
  readonly closeLabel: string;
  /** Asked for by the button, the Escape key or the backdrop. The host then sets `open` to false. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons at the foot. */
  readonly foot?: ComponentChildren;
  readonly material?: 'card' | 'vellum' | 'manila' | undefined;
  readonly wide?: boolean | undefined;
  /** As large as a page, with a body that scrolls by itself; for long texts and tables. */
  readonly page?: boolean | undefined;
  /** Stands between the title and the body and does not scroll: tabs. */
  readonly bar?: ComponentChildren;
}

/** A modal dialog. It owns nothing: whether it is open is the host's to say. */
export function Dialog(props: DialogProps) {
  const {
    open,
    title,
    id,
    closeLabel,
    onClose,
    children,
    foot,
    material = 'card',
    wide = false,
    page = false,
    bar,
  } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  // The listeners live as long as the dialog is open and always ask the host of the moment.
  const ask = useRef(onClose);
  ask.current = onClose;

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || !open) return undefined;
    const before = document.activeElement;
    const close = (): void => ask.current();
    // The host decides; without this the browser would close it and the host would still think it open.
    const cancel = (event: Event): void => {
      event.preventDefault();
      close();
    };
    const press = (event: MouseEvent): void => {
      if (event.target === element) close();
    };
    element.addEventListener('cancel', cancel);
    // A browser may insist on closing after a second Escape. The event of an earlier closing may come late, when the dialog stands open again.
    const closed = (): void => {
      if (!element.open) close();
    };
    element.addEventListener('close', closed);
    element.addEventListener('click', press);
    element.showModal();
    // Runs when `open` falls, and when the dialog is taken away while open.
    return () => {
      element.removeEventListener('cancel', cancel);
      element.removeEventListener('close', closed);
      element.removeEventListener('click', press);
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);

  const names = [
    'ps-dialog',
    `ps-dialog-${material}`,
    wide && 'ps-dialog-wide',
    page && 'ps-dialog-page',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <dialog ref={dialog} id={id} class={names} aria-labelledby={`${id}-title`}>
      {open && (
        <>
          <header class="ps-dialog-head">
            <h2 class="ps-panel-title" id={`${id}-title`}>
              {title}
            </h2>
            <IconButton icon="x" label={closeLabel} onPress={onClose} />
          </header>
          {bar}
          <div class="ps-dialog-body">{children}</div>
          {foot !== undefined && <div class="ps-dialog-foot">{foot}</div>}
        </>
      )}
    </dialog>
  );
}
