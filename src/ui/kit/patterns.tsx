// The pattern definitions that every instrument fills with. Rendered once, at the root of the page.

/** References to the patterns and the filter, for `fill` and `filter`. */
export const fills = {
  /** Beyond the rules. */
  hatch: 'url(#ps-hatch)',
  /** Sporadic strikes. */
  dots: 'url(#ps-dots)',
  /** De-escalation. */
  waves: 'url(#ps-waves)',
  hatchTint: 'url(#ps-hatch-tint)',
  dotsTint: 'url(#ps-dots-tint)',
  wavesTint: 'url(#ps-waves-tint)',
  wood: 'url(#ps-wood)',
  metal: 'url(#ps-metal)',
  metalShade: 'url(#ps-metal-shade)',
  /** Ink lines on nothing: luck, committed capital, unknown. */
  lines: 'url(#ps-lines)',
  /** The tear of a rift. */
  torn: 'url(#ps-torn)',
  paperShadow: 'url(#ps-paper-shadow)',
} as const;

/** Pattern, gradient and shadow definitions. Colours are tokens, so one set serves every theme. */
export function PatternDefs() {
  return (
    <svg class="ps-pattern-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="ps-waves" width="10" height="6" patternUnits="userSpaceOnUse">
          <rect width="10" height="6" fill="var(--d)" />
          <path d="M0 3q2.5-2.4 5 0t5 0" fill="none" stroke="var(--d-p)" stroke-width="1.1" />
        </pattern>
        <pattern id="ps-dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--s)" />
          <circle cx="1.5" cy="1.5" r="1" fill="var(--s-p)" />
          <circle cx="4.5" cy="4.5" r="1" fill="var(--s-p)" />
        </pattern>
        <pattern
          id="ps-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="var(--e)" />
          <path d="M1 0v6" stroke="var(--e-p)" stroke-width="1.3" />
        </pattern>
        <pattern id="ps-waves-tint" width="14" height="9" patternUnits="userSpaceOnUse">
          <rect width="14" height="9" fill="var(--d-l)" />
          <path
            d="M0 4.5q3.5-3 7 0t7 0"
            fill="none"
            stroke="var(--d)"
            stroke-width="1.1"
            opacity="0.75"
          />
        </pattern>
        <pattern id="ps-dots-tint" width="9" height="9" patternUnits="userSpaceOnUse">
          <rect width="9" height="9" fill="var(--s-l)" />
          <circle cx="2.2" cy="2.2" r="1.1" fill="var(--s)" />
          <circle cx="6.7" cy="6.7" r="1.1" fill="var(--s)" />
        </pattern>
        <pattern
          id="ps-hatch-tint"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="8" height="8" fill="var(--e-l)" />
          <path d="M1.5 0v8" stroke="var(--e)" stroke-width="1.5" opacity="0.85" />
        </pattern>
        <pattern id="ps-wood" width="64" height="40" patternUnits="userSpaceOnUse">
          <rect width="64" height="40" fill="var(--wood)" />
          <g fill="none" stroke="var(--wood-grain)" stroke-width="0.9" opacity="0.75">
            <path d="M0 5q16-3 32 0t32 0M0 12q16 4 32 0t32 0M0 19q20-4 34 1t30-1M0 27q14 3 32 0t32 0M0 34q18-3 32 0t32 0" />
            <ellipse cx="40" cy="20" rx="6" ry="2.2" />
          </g>
        </pattern>
        <linearGradient id="ps-metal">
          <stop offset="0" stop-color="var(--metal-1)" />
          <stop offset="0.3" stop-color="var(--metal-2)" />
          <stop offset="0.5" stop-color="var(--metal-3)" />
          <stop offset="0.75" stop-color="var(--metal-4)" />
          <stop offset="1" stop-color="var(--metal-5)" />
        </linearGradient>
        <linearGradient id="ps-metal-shade">
          <stop offset="0" stop-color="var(--metal-d1)" />
          <stop offset="0.4" stop-color="var(--metal-d2)" />
          <stop offset="1" stop-color="var(--metal-d3)" />
        </linearGradient>
        <pattern
          id="ps-lines"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M1 0v4" stroke="var(--ink)" stroke-width="1.3" opacity="0.75" />
        </pattern>
        <pattern id="ps-torn" width="10" height="18" patternUnits="userSpaceOnUse">
          <path
            d="M0 12l5-6 5 6"
            fill="none"
            stroke="var(--on-mat)"
            stroke-width="1.6"
            stroke-linejoin="round"
          />
        </pattern>
        <filter id="ps-paper-shadow" x="-10%" y="-30%" width="120%" height="170%">
          <feDropShadow
            dx="1"
            dy="1.5"
            stdDeviation="1"
            flood-color="var(--cast)"
            flood-opacity="var(--sh1)"
          />
        </filter>
      </defs>
    </svg>
  );
}
