// A panel: a sheet of one of the materials, with a title over a heavy rule.
import type { ComponentChildren } from 'preact';

/** The material says what kind of statement the panel holds (see materials.css). */
export type Material = 'newsprint' | 'manila' | 'vellum' | 'card-stock' | 'sheet' | 'paper';

export interface PanelProps {
  readonly material: Material;
  readonly children?: ComponentChildren;
  /** Title and accessible name. */
  readonly title?: string | undefined;
  /** At the end of the title's line. */
  readonly aside?: ComponentChildren;
  /** A heavy rule under the title; off for manila and small panels. */
  readonly ruled?: boolean | undefined;
  /** Level of the title, 2 to 4. */
  readonly level?: 2 | 3 | 4 | undefined;
  /** The torn foot of a newspaper page. */
  readonly serrated?: boolean | undefined;
  /** Identifier, for links and F6. A title needs it to name the region. */
  readonly id?: string | undefined;
  /** Accessible name of a panel without a title. */
  readonly label?: string | undefined;
  readonly class?: string | undefined;
}

/** A sheet on the desk. With an `id` and a title, or with a `label`, it is a landmark region. */
export function Panel(props: PanelProps) {
  const {
    material,
    children,
    title,
    aside,
    ruled = true,
    level = 2,
    serrated = false,
    id,
    label,
  } = props;
  const names = ['ps-panel', `ps-${material}`, serrated && 'ps-serrated', props.class]
    .filter(Boolean)
    .join(' ');
  const Title = `h${level}` as const;
  const titleId = id === undefined || title === undefined ? undefined : `${id}-title`;
  return (
    <section
      class={names}
      id={id}
      aria-labelledby={titleId}
      aria-label={titleId === undefined ? label : undefined}
    >
      {title !== undefined && (
        <header class={ruled ? 'ps-panel-head ps-ruled' : 'ps-panel-head'}>
          <Title class="ps-panel-title" id={titleId}>
            {title}
          </Title>
          {aside !== undefined && <div class="ps-panel-aside">{aside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
