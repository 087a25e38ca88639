// The faction token: one eight-sided shape and one colour for every armed faction, told apart by monogram.

export interface TokenProps {
  /** Two or three letters, or a question mark for a façade. */
  readonly monogram: string;
  /** The faction's name, or "façade, author unknown". Without it the token is hidden from assistive technology. */
  readonly label?: string | undefined;
  /** `ghost` is a façade whose author is unknown: hollow. */
  readonly state?: 'known' | 'ghost' | undefined;
  /** Side in CSS pixels. */
  readonly size?: number | undefined;
}

/** A faction's token. The monogram is Latin in every language and is never mirrored. */
export function Token({ monogram, label, state = 'known', size = 26 }: TokenProps) {
  return (
    <svg
      class={`ps-token ps-token-${state}`}
      viewBox="0 0 100 100"
      width={size}
      height={size}
      style={{ '--size': size }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <polygon class="ps-token-body" points="29,0 71,0 100,29 100,71 71,100 29,100 0,71 0,29" />
      <polygon class="ps-token-rim" points="31,6 69,6 94,31 94,69 69,94 31,94 6,69 6,31" />
      <text
        class="ps-token-text"
        x="50"
        y="50"
        dy="0.35em"
        text-anchor="middle"
        font-size={monogram.length > 2 ? 34 : 42}
        direction="ltr"
      >
        {monogram}
      </text>
    </svg>
  );
}
