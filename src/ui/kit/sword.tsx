// The state's sword: paper, wood, metal. What is earned is solid in its own material, the rest a dashed ghost.
import { fills } from './patterns.tsx';
import { materialOf, type SwordMaterial } from '../../app/material.ts';
import { swordShape, tornEdge } from './sword-shape.ts';
import type { SwordShape } from './sword-shape.ts';

/** Names of the three zones, from the hilt to the point. */
export type SwordZones = readonly [paper: string, wood: string, metal: string];

export interface SwordProps {
  /** State authority, 0 to 100. */
  readonly value: number;
  /** The value in words, always: "Paper, 31 of 100". */
  readonly words: string;
  /** What the drawing shows, before the words: "The state's sword". Printed above the blade together with the words. */
  readonly title?: string | undefined;
  /** Names under the three zones; without them none are printed. */
  readonly zones?: SwordZones | undefined;
  /** Lowest, middle and highest value expected, 0 to 100, from the 80% range. Given to Baghdad only. */
  readonly forecast?: readonly [low: number, mid: number, high: number] | undefined;
  /** The forecast in words, for those who cannot see it. */
  readonly forecastWords?: string | undefined;
  /** Length of the drawing in CSS pixels; it shrinks with its container. Under 200 × 30 it becomes the three-cell bar. */
  readonly width?: number | undefined;
  /** Height of the guard in CSS pixels. */
  readonly height?: number | undefined;
  /** The title's hero: all three materials finished, torn paper over wood, no value marked. */
  readonly full?: boolean | undefined;
}

/** The smallest drawing that is still a sword. */
const smallest = { width: 200, height: 30 } as const;
const third = 100 / 3;

/** The state's sword with its words, or its three-cell bar where there is no room. */
export function Sword(props: SwordProps) {
  const {
    value,
    words,
    title,
    zones,
    forecast,
    forecastWords,
    width = 320,
    height = 44,
    full = false,
  } = props;
  const small = width < smallest.width || height < smallest.height;
  const name = [title, words, forecastWords].filter((part) => part !== undefined).join('. ');
  const shape = swordShape(width, height, forecast === undefined || small ? 0 : 4);
  return (
    <div class="ps-sword" style={{ maxInlineSize: `${width}px` }}>
      {title !== undefined && (
        <p class="ps-sword-head" aria-hidden="true">
          <b>{title}</b>
          <span>{words}</span>
        </p>
      )}
      {small ? (
        <Cells value={value} width={width} name={name} />
      ) : (
        <Blade shape={shape} value={value} name={name} full={full} forecast={forecast} />
      )}
      {zones !== undefined && !small && (
        <ol
          class="ps-sword-zones"
          style={{ paddingInlineStart: `${(100 * shape.start) / width}%` }}
          aria-hidden="true"
        >
          {zones.map((zone, i) => (
            <li
              key={zone}
              class={!full && materialAt(i) === materialOf(value) ? 'ps-on' : undefined}
            >
              {zone}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Blade(props: {
  shape: SwordShape;
  value: number;
  name: string;
  full: boolean;
  forecast: readonly [number, number, number] | undefined;
}) {
  const { shape, value, name, full, forecast } = props;
  const { width, height, mid, half, start, at, blade } = shape;
  const headroom = mid - height / 2;
  const cut = at(full ? 100 : value);
  const woodAt = at(third);
  const metalAt = at(2 * third);
  const whisker = mid - half - 7;
  return (
    <svg
      class="ps-sword-drawing"
      viewBox={`0 0 ${width} ${height + headroom}`}
      width={width}
      height={height + headroom}
      role="img"
      aria-label={name}
    >
      <g class="ps-mirror ps-mirror-box">
        {!full && (
          <>
            <path class="ps-sword-ghost" d={blade(start, at(100)).whole} />
            <path d={blade(woodAt, metalAt).whole} fill={fills.wood} opacity="0.22" />
            <path d={blade(metalAt, at(100)).whole} fill={fills.metal} opacity="0.38" />
            <path
              class="ps-sword-joint"
              d={`M${woodAt} ${mid - half}v${2 * half}M${metalAt} ${mid - half}v${2 * half}`}
            />
          </>
        )}
        <g class="ps-shaded" filter={fills.paperShadow}>
          {cut > woodAt && <Wood shape={shape} from={woodAt} to={Math.min(cut, metalAt)} />}
          {cut > metalAt && <Metal shape={shape} from={metalAt} to={cut} />}
          {value > 0 || full ? (
            <Paper shape={shape} to={Math.min(cut, woodAt)} torn={full} />
          ) : null}
          <Hilt shape={shape} />
        </g>
        {!full && <path class="ps-sword-value" d={`M${cut} ${mid - half - 4}V${mid + half + 4}`} />}
        {forecast !== undefined && !full && (
          <g class="ps-sword-forecast">
            <path
              d={`M${at(forecast[0])} ${whisker}H${at(forecast[2])}M${at(forecast[0])} ${whisker - 3}v6M${at(forecast[2])} ${whisker - 3}v6`}
            />
            <circle cx={at(forecast[1])} cy={whisker} r="3" />
          </g>
        )}
      </g>
    </svg>
  );
}

/** Folded paper: five facets, every second one in shade, a chevron fold between them. */
function Paper({ shape, to, torn }: { shape: SwordShape; to: number; torn: boolean }) {
  const { start, mid, half, at, blade } = shape;
  const paths = blade(start, to);
  const step = (at(third) - start) / 5;
  const folds = [0, 1, 2, 3, 4]
    .map((i) => ({ i, from: start + step * i }))
    .filter((fold) => fold.from < to);
  return (
    <g>
      <path d={paths.upper} fill="var(--sw-p1)" />
      <path d={paths.lower} fill="var(--sw-p2)" />
      {folds.map(({ i, from }) => {
        const end = Math.min(to, from + step);
        const inner = Math.min(to, from + half * 0.5);
        const endInner = Math.min(to, end + half * 0.5);
        return (
          <g key={i}>
            {i % 2 === 1 && (
              <path
                d={`M${from} ${mid - half}H${end}L${endInner} ${mid}H${inner}Z`}
                fill="var(--sw-p2)"
                opacity="0.55"
              />
            )}
            {i % 2 === 1 && (
              <path
                d={`M${from} ${mid + half}H${end}L${endInner} ${mid}H${inner}Z`}
                fill="var(--cast)"
                opacity="0.05"
              />
            )}
            {i > 0 && (
              <path
                class="ps-sword-crease"
                d={`M${from} ${mid - half}L${inner} ${mid}L${from} ${mid + half}`}
              />
            )}
          </g>
        );
      })}
      <path class="ps-sword-edge" d={paths.whole} />
      {torn && (
        <>
          <path class="ps-sword-torn" d={tornEdge(shape, to)} filter={fills.paperShadow} />
          <rect x={to - 2} y={mid} width="3" height={half} fill="var(--sw-p2)" />
        </>
      )}
    </g>
  );
}

function Wood({ shape, from, to }: { shape: SwordShape; from: number; to: number }) {
  const paths = shape.blade(from, to);
  return (
    <g>
      <path d={paths.whole} fill={fills.wood} />
      <path d={paths.lower} fill="var(--wood-edge)" opacity="0.26" />
      <path d={paths.whole} fill="none" stroke="var(--wood-edge)" />
    </g>
  );
}

function Metal({ shape, from, to }: { shape: SwordShape; from: number; to: number }) {
  const paths = shape.blade(from, to);
  return (
    <g>
      <path d={paths.upper} fill={fills.metal} />
      <path d={paths.lower} fill={fills.metalShade} />
      <path d={paths.whole} fill="none" stroke="var(--metal-edge)" />
    </g>
  );
}

function Hilt({ shape }: { shape: SwordShape }) {
  const { height: h, start, mid } = shape;
  const guard = h * 0.2;
  const wraps = [0, 1, 2, 3, 4]
    .map((i) => `M${h * 0.42 + i * h * 0.18} ${mid - h * 0.12}l${h * 0.09} ${h * 0.24}`)
    .join('');
  const guardPath =
    `M${start - guard} ${mid - h * 0.46}h${guard * 0.8}l${guard * 0.35} ${h * 0.1}v${h * 0.72}l${-guard * 0.35} ${h * 0.1}` +
    `h${-guard * 0.8}l${-guard * 0.2} ${-h * 0.12}v${-h * 0.68}Z`;
  return (
    <g>
      <circle cx={h * 0.2} cy={mid} r={h * 0.17} fill="var(--sw-h2)" />
      <rect
        x={h * 0.3}
        y={mid - h * 0.12}
        width={start - h * 0.3 - guard * 0.6}
        height={h * 0.24}
        fill="var(--sw-h1)"
      />
      <path d={wraps} stroke="var(--sw-h2)" stroke-width={Math.max(1, h * 0.03)} />
      <path d={guardPath} fill="var(--sw-h2)" />
    </g>
  );
}

/** Three cells, filled in their own material up to the value: the sword of a small card. */
function Cells({ value, width, name }: { value: number; width: number; name: string }) {
  return (
    <svg
      class="ps-sword-cells ps-mirror"
      viewBox={`0 0 ${width} 12`}
      width={width}
      height="12"
      role="img"
      aria-label={name}
    >
      {[fills.metal, fills.wood, 'var(--sw-p2)'].map((fill, i) => (
        <rect
          key={fill}
          y="1"
          height="10"
          width={(width * Math.min(value, third * (3 - i))) / 100}
          fill={fill}
        />
      ))}
      <rect class="ps-sword-cell" x="0.5" y="0.5" width={width - 1} height="11" />
      <path class="ps-sword-cell" d={`M${width / 3} 0v12M${(2 * width) / 3} 0v12`} />
      <rect
        x={Math.min(width - 2, (width * value) / 100)}
        y="0"
        width="2"
        height="12"
        fill="var(--ink)"
      />
    </svg>
  );
}

function materialAt(zone: number): SwordMaterial {
  return (['paper', 'wood', 'metal'] as const)[zone] ?? 'metal';
}
