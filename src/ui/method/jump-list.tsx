// A list of a page's sections to jump to: the heading comes into sight and takes the focus.

export interface JumpListProps {
  /** Heading ids begin with it. */
  readonly group: string;
  readonly entries: readonly { readonly id: string; readonly label: string }[];
}

/** Id of the heading of a section. */
export function headingId(group: string, id: string): string {
  return `${group}-${id}`;
}

/** Links within the page; the address stays as it is. */
export function JumpList({ group, entries }: JumpListProps) {
  const jump = (event: Event, id: string): void => {
    event.preventDefault();
    const heading = document.getElementById(headingId(group, id));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <ul class="ps-limits-jump">
      {entries.map(({ id, label }) => (
        <li key={id}>
          <a href={`#${headingId(group, id)}`} onClick={(event) => jump(event, id)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
