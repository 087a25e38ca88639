// The project's own glyphs on a 24 grid: three seats, told apart by shape first, and what can happen at a place.
import type { ComponentChildren } from 'preact';

/** A seat's sign: the Round City, the ten-mile square, Damavand. */
export type SeatName = 'baghdad' | 'washington' | 'tehran';

/** Something done, not done, or a crossing. */
export type GlyphName = 'rockets' | 'drone' | 'missile' | 'strike' | 'ied' | 'hold' | 'gate';

const seats: Readonly<Record<SeatName, ComponentChildren>> = {
  baghdad: (
    <>
      <path
        fill-rule="evenodd"
        fill="currentColor"
        d="M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21Zm0 3.4a7.1 7.1 0 1 1 0 14.2 7.1 7.1 0 0 1 0-14.2Z"
      />
      <circle cx="12" cy="12" r="3.1" fill="currentColor" />
      <path
        class="ps-cut"
        stroke-width="1.7"
        d="M3.6 3.6l4 4M20.4 3.6l-4 4M3.6 20.4l4-4M20.4 20.4l-4-4"
      />
    </>
  ),
  washington: (
    <>
      <path fill="currentColor" d="M12 1 23 12 12 23l-4.4-4.4 2.2-3.4-3.6.9-4.9-4.1L1 12Z" />
      <path class="ps-cut" stroke-width="1.5" d="M12 1.6v20M3.2 12h18M8.2 8.2l7.6 7.6" />
    </>
  ),
  tehran: (
    <>
      <path fill="currentColor" d="M12 2 23.5 21.5H.5Z" />
      <path
        class="ps-cut-fill"
        d="M12 2l3.4 5.8-1.7 1.5-1.5-1.4-1.7 2-2-1.9Z"
        transform="translate(0 2.2)"
      />
    </>
  ),
};

const glyphs: Readonly<Record<GlyphName, ComponentChildren>> = {
  rockets: (
    <path
      fill="currentColor"
      d="M2.5 21.5 13.2 9.2l3-.9-.4 3.1L5 23ZM9.8 22.3 19 11.7l3-.9-.4 3.1-9 10.1ZM1.8 13.8 10.6 3.5l3-.9-.4 3.1L4.5 15.6Z"
    />
  ),
  drone: (
    <>
      <path fill="currentColor" d="M12 2.5 21.5 19l-6-1.4L12 21.5l-3.5-3.9L2.5 19Z" />
      <path class="ps-cut" stroke-width="1.4" d="M12 6v10" />
    </>
  ),
  missile: (
    <>
      <path
        fill="currentColor"
        d="M12 1 15.2 7.4V15.6L19 20v2.8L14.6 20.8H9.4L5 22.8V20l3.8-4.4V7.4Z"
      />
      <path class="ps-cut" stroke-width="1.4" d="M8.8 8.8h6.4" />
    </>
  ),
  strike: (
    <>
      <path fill="currentColor" d="M10.4 1.5h3.2v9.3l4.5-2.3L12 19.5 5.9 8.5l4.5 2.3Z" />
      <path d="M3.5 21.7h17" stroke="currentColor" stroke-width="2" />
    </>
  ),
  ied: (
    <path
      fill="currentColor"
      d="M2 17h20v2.5H2ZM12 3l1.7 4.6L18 5.2l-1.5 4.5 4.5.6-3.7 2.5L19 15H5l1.7-2.2L3 10.3l4.5-.6L6 5.2l4.3 2.4Z"
    />
  ),
  hold: (
    <>
      <path fill="none" stroke="currentColor" stroke-width="2.4" d="M5 12h14" />
      <circle cx="12" cy="12" r="9.6" fill="none" stroke="currentColor" stroke-width="2" />
    </>
  ),
  gate: (
    <path
      fill="currentColor"
      d="M2.5 21V8.5h3V6h3v2.5h7V6h3v2.5h3V21h-6v-5.2a3.5 3.5 0 0 0-7 0V21Z"
    />
  ),
};

interface DrawnProps {
  /** Side in CSS pixels. */
  readonly size?: number | undefined;
  /** What the drawing says when no text beside it does. Without it the drawing is hidden from assistive technology. */
  readonly label?: string | undefined;
}

export interface SeatGlyphProps extends DrawnProps {
  readonly seat: SeatName;
}

export interface GlyphProps extends DrawnProps {
  readonly name: GlyphName;
}

/** A seat's sign in the seat's colour. */
export function SeatGlyph({ seat, size = 22, label }: SeatGlyphProps) {
  return (
    <Drawing class={`ps-seat ps-seat-${seat}`} size={size} label={label}>
      {seats[seat]}
    </Drawing>
  );
}

/** A sign for an act, in the text colour. */
export function Glyph({ name, size = 18, label }: GlyphProps) {
  return (
    <Drawing class="ps-glyph" size={size} label={label}>
      {glyphs[name]}
    </Drawing>
  );
}

function Drawing(props: {
  class: string;
  size: number;
  label: string | undefined;
  children: ComponentChildren;
}) {
  const { size, label, children } = props;
  return (
    <svg
      class={props.class}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      style={{ '--size': size }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {children}
    </svg>
  );
}
