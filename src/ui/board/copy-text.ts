// Copying a field: by the clipboard where the browser grants it, else as a person would, else by leaving it selected.

/**
 * Copies the text of a field. A page that came over plain http from another machine has no clipboard;
 * there the field is selected and copied by the older command.
 * @returns whether the text was copied; if not, it is selected, so that the person can copy it
 */
export async function copyField(field: HTMLInputElement): Promise<boolean> {
  field.focus();
  field.select();
  // Typed as always there, and absent without a secure connection.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) {
    try {
      await clipboard.writeText(field.value);
      return true;
    } catch {
      // Refused by the browser or the person: the older way may still be open.
    }
  }
  return copyBySelection();
}

/** The command that browsers keep for old pages: it copies what is selected. */
function copyBySelection(): boolean {
  const page = document as { execCommand?: (command: string) => boolean };
  try {
    return page.execCommand?.('copy') ?? false;
  } catch {
    return false;
  }
}
