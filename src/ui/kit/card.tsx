// A card: a thing you can pick up. Its one action covers the whole card; further controls stand above that.
import type { ComponentChildren } from 'preact';

/** Where a card stands: at rest, picked, or not to be picked. */
export type CardState =
  | 'rest'
  | 'chosen'
  | 'out-of-reach'
  | 'blocked'
  | 'sealed'
  | 'done'
  | 'failed';

export interface CardProps {
  readonly state: CardState;
  /** The card's name, printed as its title and read as its action. */
  readonly title: string;
  /** Level of the title. */
  readonly level?: 3 | 4 | undefined;
  /** What the card does. Without it the card is not a control. */
  readonly onPress?: (() => void) | undefined;
  /** For cards that are picked and put back: whether it is picked. */
  readonly pressed?: boolean | undefined;
  /** Before the title: the order's number. */
  readonly before?: ComponentChildren;
  /** After the title: cost, remove. */
  readonly after?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly class?: string | undefined;
}

/** A card on the desk. Hover lifts it by two pixels; focus draws the ring round the whole card. */
export function Card(props: CardProps) {
  const { state, title, level = 3, onPress, pressed, before, after, children } = props;
  const Title = `h${level}` as const;
  const names = [
    'ps-card',
    `ps-card-${state}`,
    onPress !== undefined && 'ps-card-live',
    props.class,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <article class={names}>
      <div class="ps-card-head">
        {before}
        <Title class="ps-card-title">
          {onPress === undefined ? (
            title
          ) : (
            <button type="button" class="ps-card-action" onClick={onPress} aria-pressed={pressed}>
              {title}
            </button>
          )}
        </Title>
        {after !== undefined && <div class="ps-card-after">{after}</div>}
      </div>
      {children}
    </article>
  );
}
