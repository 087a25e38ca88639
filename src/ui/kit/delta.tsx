// The delta: where this is heading. One stem for what was, three branches for what may be.
import { deltaShape } from './delta-shape.ts';
import type { DeltaWeek } from './delta-shape.ts';
import { fills } from './patterns.tsx';

/** The three trajectories, in their fixed order from top to bottom. */
export type TrajectoryName = 'escalation' | 'sporadic' | 'deescalation';
const trajectories: readonly TrajectoryName[] = ['escalation', 'sporadic', 'deescalation'];
const branchFill: Readonly<Record<TrajectoryName, string>> = {
  escalation: fills.hatch,
  sporadic: fills.dots,
  deescalation: fills.waves,
};

/** One branch: how likely it is, and how that moved. */
export interface DeltaBranch {
  /** Chance in percent, 0 to 100. */
  readonly share: number;
  /** The chance as printed: "21%". */
  readonly shareText: string;
  /** The trajectory as printed: "Escalation beyond the rules", or its short name. */
  readonly name: string;
  /** Movement since last week in points, signed, with the number as printed and a sentence part for screen readers ("up 4 points"). */
  readonly change?:
    | { readonly by: number; readonly text: string; readonly words: string }
    | undefined;
  /** The own figure beside it, as printed and in words: "25", "your odds 25%". */
  readonly own?: { readonly text: string; readonly words: string } | undefined;
  /** How sure the figure is; a tooltip, and read out after the row. */
  readonly about?: string | undefined;
}

/** The three branches. Their shares come from the forecast and are left out in exam mode. */
export interface DeltaOdds {
  readonly escalation: DeltaBranch;
  readonly sporadic: DeltaBranch;
  readonly deescalation: DeltaBranch;
}

export interface DeltaProps {
  /** The weeks played, oldest first. */
  readonly weeks: readonly DeltaWeek[];
  /** One sentence that says what the drawing shows. */
  readonly summary: string;
  readonly odds?: DeltaOdds | undefined;
  /** The trajectory in force, in words; it takes the place of the rows where there are no odds. */
  readonly inForce?: { readonly trajectory: TrajectoryName; readonly words: string } | undefined;
  /** Branch shares of another run or of last week, drawn as hairlines. */
  readonly ghost?: Readonly<Record<TrajectoryName, number>> | undefined;
  /** Where the rows stand: beside the drawing, under it, or nowhere (the host prints them). */
  readonly rows?: 'beside' | 'below' | 'none' | undefined;
  /** Size of the drawing in CSS pixels, without the rows; it shrinks with its container. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Where "now" stands, as a share of the width. */
  readonly nowAt?: number | undefined;
}

/** The outlook: a drawing, and a row of words for each branch. */
export function Delta(props: DeltaProps) {
  const { weeks, summary, odds, inForce, ghost, rows = 'beside', width = 298, height = 72 } = props;
  const nowAt = props.nowAt ?? (odds === undefined ? 0.96 : 0.71);
  const room = { width, height, pad: 4, nowAt };
  const shape = deltaShape(
    weeks,
    odds && [odds.escalation.share, odds.sporadic.share, odds.deescalation.share],
    room,
  );
  const old =
    ghost && deltaShape(weeks, [ghost.escalation, ghost.sporadic, ghost.deescalation], room);
  return (
    <div class={`ps-delta ps-delta-${rows}`}>
      <svg
        class="ps-delta-drawing"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={summary}
      >
        <g class="ps-mirror ps-mirror-box">
          <path
            class="ps-delta-guide"
            d={`M0 ${shape.guides[0]}H${shape.now.x}M0 ${shape.guides[1]}H${shape.now.x}`}
          />
          <path class="ps-delta-stem" d={shape.stem} />
          {trajectories.map((name, i) => {
            const path = shape.branches[i];
            return (
              path !== undefined && (
                <path key={name} class="ps-delta-branch" d={path} fill={branchFill[name]} />
              )
            );
          })}
          {old?.branches.map((path) => (
            <path key={path} class="ps-delta-ghost" d={path} />
          ))}
          <path class="ps-delta-now" d={`M${shape.now.x} 0V${height}`} />
          <circle class="ps-delta-knot" cx={shape.now.x} cy={shape.now.y} r="4.6" />
        </g>
      </svg>
      {odds !== undefined && rows !== 'none' && (
        <ul class="ps-delta-rows">
          {trajectories.map((name) => (
            <Row key={name} name={name} branch={odds[name]} />
          ))}
        </ul>
      )}
      {odds === undefined && inForce !== undefined && (
        <p class="ps-delta-in-force">
          <Swatch trajectory={inForce.trajectory} />
          <span class={`ps-tone-${inForce.trajectory}`}>{inForce.words}</span>
        </p>
      )}
    </div>
  );
}

function Row({ name, branch }: { name: TrajectoryName; branch: DeltaBranch }) {
  const { change, own, about } = branch;
  return (
    <li class="ps-delta-row" title={about}>
      <b class={`ps-delta-share ps-tone-${name}`}>{branch.shareText}</b>
      <span class="ps-delta-name">{branch.name}</span>
      {change !== undefined && (
        <span class="ps-delta-change">
          <span aria-hidden="true">
            <Direction by={change.by} />
            {change.by === 0 ? '' : change.text}
          </span>
          <span class="ps-visually-hidden">{change.words}</span>
        </span>
      )}
      {own !== undefined && (
        <span class="ps-delta-own" title={own.words}>
          <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
            <path d="M1 1h6v6.5L4 11 1 7.5Z" />
          </svg>
          <span aria-hidden="true">{own.text}</span>
          <span class="ps-visually-hidden">{own.words}</span>
        </span>
      )}
      {about !== undefined && <span class="ps-visually-hidden">. {about}</span>}
    </li>
  );
}

/** Up, down or level, drawn so that no font has to hold it. */
export function Direction({ by }: { readonly by: number }) {
  const path = by > 0 ? 'M5 1 9.5 9H.5Z' : by < 0 ? 'M5 9 .5 1h9Z' : 'M1 3h8M1 7h8';
  return (
    <svg class="ps-direction" viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
      <path
        d={path}
        fill="currentColor"
        {...(by === 0 ? { stroke: 'currentColor', 'stroke-width': 1.6 } : {})}
      />
    </svg>
  );
}

/** A patch of a trajectory's pattern, for keys and lines of words. */
export function Swatch({
  trajectory,
  width = 18,
  height = 12,
}: {
  readonly trajectory: TrajectoryName;
  readonly width?: number;
  readonly height?: number;
}) {
  return (
    <svg class="ps-swatch" width={width} height={height} aria-hidden="true">
      <rect width={width} height={height} fill={branchFill[trajectory]} />
    </svg>
  );
}
