// The title's picture: the cut-paper map, and the wordmark cut out of the same sheet.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HERO, heroPaths, IRAQ_END } from './hero-map.ts';

/** The map behind the title: mat, lower sheet with its relief, Iraq's sheet, water as cuts. Decoration only. */
export function HeroMap() {
  const paths = heroPaths();
  return (
    <svg
      class="ps-hero-map"
      viewBox={`0 0 ${HERO.width} ${HERO.height}`}
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <filter
          id="ps-hero-sheet"
          filterUnits="userSpaceOnUse"
          x="-20"
          y="-20"
          width={IRAQ_END + 40}
          height={HERO.height + 40}
        >
          <feDropShadow class="ps-hero-far" dx="4" dy="7" stdDeviation="7" />
        </filter>
        <clipPath id="ps-hero-iraq">
          <path d={paths.iraq} />
        </clipPath>
      </defs>
      <rect class="ps-hero-sea" width={HERO.width} height={HERO.height} />
      <path class="ps-hero-grid" d={paths.grid} />
      <path class="ps-hero-fall" d={paths.neighbours} transform="translate(1.4 2)" />
      <path class="ps-hero-nb" d={paths.neighbours} />
      <Relief sheets={paths.relief} tint="rn" />
      <path class="ps-hero-border" d={paths.borders} />
      <path class="ps-hero-iq" d={paths.iraq} filter="url(#ps-hero-sheet)" />
      <path class="ps-hero-fall" d={paths.iraq} transform="translate(1 1.5)" />
      <path class="ps-hero-iq" d={paths.iraq} />
      <g clip-path="url(#ps-hero-iraq)">
        <Relief sheets={paths.iraqRelief} tint="ri" />
      </g>
      <path class="ps-hero-outline" d={paths.iraq} />
      <path class="ps-hero-edge" d={paths.iraq} />
      <g stroke-linecap="round" stroke-linejoin="round">
        <path class="ps-hero-lake-wall" d={paths.lakes} />
        <path class="ps-hero-lake" d={paths.lakes} transform="translate(0.8 1)" />
        <path class="ps-hero-wall" d={paths.streams} stroke-width="4.9" />
        <path
          class="ps-hero-water"
          d={paths.streams}
          stroke-width="4"
          transform="translate(0.4 0.5)"
        />
        <path
          class="ps-hero-lip"
          d={paths.rivers}
          stroke-width="11.6"
          transform="translate(1.1 1.2)"
        />
        <path class="ps-hero-wall" d={paths.rivers} stroke-width="11.6" />
        <path
          class="ps-hero-water"
          d={paths.rivers}
          stroke-width="10.4"
          transform="translate(0.5 0.7)"
        />
      </g>
    </svg>
  );
}

/** Sheets of relief, each with a hard shadow on the one below: blurs and clips without end take seconds to paint where there is no graphics card. */
function Relief({ sheets, tint }: { sheets: readonly string[]; tint: 'rn' | 'ri' }) {
  return (
    <>
      {sheets.map((sheet, i) => (
        <g key={sheet}>
          <path class="ps-hero-step" d={sheet} transform="translate(-1.1 -1.3)" />
          <path d={sheet} style={{ fill: `var(--${tint}${i + 1})` }} />
        </g>
      ))}
    </>
  );
}

const WORDMARK = { width: 390, height: 185, margin: 2 } as const;

/** How much smaller the words have to be to fit, in any language: 1 for those that do. Measured again when the fonts have come. */
function useFit(words: readonly [string, string]): [RefObject<SVGGElement | null>, number] {
  const group = useRef<SVGGElement>(null);
  const [fit, setFit] = useState(1);
  useLayoutEffect(() => {
    let here = true;
    const measure = (): void => {
      if (!here || !group.current) return;
      const lengths = [...group.current.querySelectorAll('text')].map((text) =>
        text.getComputedTextLength(),
      );
      const room = WORDMARK.width - 2 * WORDMARK.margin;
      setFit(Math.min(1, room / Math.max(1, ...lengths)));
    };
    measure();
    void document.fonts.ready.then(measure);
    return () => {
      here = false;
    };
  }, [words[0], words[1]]);
  return [group, fit];
}

/** The name of the game, cut through the sheet to the mat. */
export function Wordmark({ words, label }: { words: readonly [string, string]; label: string }) {
  const [group, fit] = useFit(words);
  const fromRight = document.documentElement.dir === 'rtl';
  const { width, height, margin } = WORDMARK;
  const x = fromRight ? width - margin : margin;
  const scale = `translate(${x} ${height / 2}) scale(${fit}) translate(${-x} ${-height / 2})`;
  return (
    <svg
      class="ps-wordmark"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      direction={fromRight ? 'rtl' : 'ltr'}
    >
      <defs>
        <filter id="ps-cut-out" x="-5%" y="-10%" width="110%" height="120%">
          <feFlood class="ps-cut-shade" result="shade" />
          <feComposite in="shade" in2="SourceAlpha" operator="out" result="outside" />
          <feGaussianBlur in="outside" stdDeviation="2.6" result="soft" />
          <feOffset in="soft" dx="4" dy="5" result="cast" />
          <feComposite in="cast" in2="SourceAlpha" operator="in" result="wall" />
          <feFlood class="ps-cut-lip" result="light" />
          <feComposite in="light" in2="SourceAlpha" operator="in" result="lit" />
          <feOffset in="lit" dx="1.4" dy="1.6" result="lip" />
          <feMerge>
            <feMergeNode in="lip" />
            <feMergeNode in="SourceGraphic" />
            <feMergeNode in="wall" />
          </feMerge>
        </filter>
      </defs>
      <g filter="url(#ps-cut-out)" ref={group} transform={scale}>
        <text class="ps-wordmark-text" x={x} y="90">
          {words[0]}
        </text>
        <text class="ps-wordmark-text" x={x} y="180">
          {words[1]}
        </text>
      </g>
    </svg>
  );
}
