// Political capital as notched cards: left solid, committed hatched, spent outlined. And the price of an order.

export interface CapitalProps {
  /** Cards still free. */
  readonly left: number;
  /** Cards laid on orders of this week. */
  readonly committed: number;
  /** Cards gone. */
  readonly spent: number;
  /** In words: "3 of 7 capital left, 4 committed". */
  readonly label: string;
}

/** The week's capital, one card a point. */
export function Capital({ left, committed, spent, label }: CapitalProps) {
  const cards = [...fill('left', left), ...fill('committed', committed), ...fill('spent', spent)];
  return (
    <span class="ps-capital" role="img" aria-label={label}>
      {cards.map((state, i) => (
        <svg
          key={i}
          class={`ps-notch ps-notch-${state}`}
          viewBox="0 0 11 14"
          width="11"
          height="14"
          aria-hidden="true"
        >
          <path d="M0.7 0.7h6.6l3 3.2v9.4H0.7Z" />
        </svg>
      ))}
    </span>
  );
}

export interface CostProps {
  /** Price in points of capital. */
  readonly amount: number;
  /** In words: "costs 2". */
  readonly label: string;
}

/** The price of an order, one small card a point. */
export function Cost({ amount, label }: CostProps) {
  return (
    <span class="ps-cost" role="img" aria-label={label}>
      {fill('left', amount).map((_, i) => (
        <svg
          key={i}
          class="ps-notch ps-notch-left"
          viewBox="0 0 8 11"
          width="8"
          height="11"
          aria-hidden="true"
        >
          <path d="M0 0h5.2L8 3.1V11H0Z" />
        </svg>
      ))}
    </span>
  );
}

function fill<T>(value: T, count: number): readonly T[] {
  return Array.from({ length: Math.max(0, count) }, () => value);
}
