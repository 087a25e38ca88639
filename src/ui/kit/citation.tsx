// A citation: a number, a letter or a fact id that opens its source.

export interface CitationProps {
  /** As printed: "3", "A", "aawsat-2024-01.13", or a question such as "Why did they do it?". */
  readonly text: string;
  /** What opens, for screen readers, where the text alone does not say it: "Source 3: usip-2020-11.25, analysis". */
  readonly label?: string | undefined;
  /** `mark` is raised and small, for numbers and letters; `line` stands in the text. */
  readonly form?: 'mark' | 'line' | undefined;
  /** Opens the source. Without it the citation is plain text. */
  readonly onOpen?: (() => void) | undefined;
  /** Whether its popover is open, when it has one. */
  readonly expanded?: boolean | undefined;
  /** The source is not in the package; the label says so. */
  readonly missing?: boolean | undefined;
}

/** A way to the source of a sentence. */
export function Citation({
  text,
  label,
  form = 'line',
  onOpen,
  expanded,
  missing = false,
}: CitationProps) {
  const names = ['ps-cite', form === 'mark' && 'ps-cite-mark', missing && 'ps-cite-missing']
    .filter(Boolean)
    .join(' ');
  if (onOpen === undefined) {
    return (
      <span class={names}>
        {label === undefined ? (
          text
        ) : (
          <>
            <span aria-hidden="true">{text}</span>
            <span class="ps-visually-hidden">{label}</span>
          </>
        )}
      </span>
    );
  }
  return (
    <button
      type="button"
      class={names}
      onClick={onOpen}
      aria-label={label}
      aria-expanded={expanded}
    >
      {text}
    </button>
  );
}
