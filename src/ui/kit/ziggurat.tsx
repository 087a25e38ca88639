// The ziggurat: the tacit ceiling. Factions climb from the reading side, strikes from the other; the summit is the place beyond the rules.
import { fills } from './patterns.tsx';

/** Where the ceiling stands this week. */
export type CeilingState = 'holding' | 'tested' | 'broken-by-strike' | 'broken-by-attack';

export interface ZigguratSide {
  /** Worst rung reached this week, 0 to 5. Rung 5 is the summit. */
  readonly rung: number;
  /** Highest rung this side believes to be inside the rules, 0 to 5; the dashed line stands half a step above it. */
  readonly believed: number;
  /** The same in the other side's eyes, where it differs: then both lines wear a mark of whose they are. */
  readonly theirs?: number | undefined;
  /** As printed under the steps: "Factions 3/5". */
  readonly label: string;
}

export interface ZigguratProps {
  readonly factions: ZigguratSide;
  readonly strikes: ZigguratSide;
  /** One sentence that says what the drawing shows, both believed ceilings included. */
  readonly summary: string;
  /** Printed above the steps with the status: "Rules-of-engagement ceiling". */
  readonly title?: string | undefined;
  readonly status?: { readonly state: CeilingState; readonly words: string } | undefined;
  /** Between the two labels under the steps: where the believed ceilings are apart. */
  readonly gap?: string | undefined;
  /** Size of the steps in CSS pixels; they shrink with their container. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** Four steps a side lead to the summit, which is rung five of either ladder. */
const steps = [1, 2, 3, 4] as const;
const rungs = 5;

/** The stepped tower of the unwritten rules, with its status in words. */
export function Ziggurat(props: ZigguratProps) {
  const { factions, strikes, summary, title, status, gap, width = 270, height = 62 } = props;
  return (
    <div class="ps-ziggurat" style={{ maxInlineSize: `${width}px` }}>
      {(title !== undefined || status !== undefined) && (
        <p class="ps-ziggurat-head">
          <b>{title}</b>
          {status !== undefined && <span class={`ps-ceiling-${status.state}`}>{status.words}</span>}
        </p>
      )}
      <Tower
        factions={factions}
        strikes={strikes}
        summary={summary}
        width={width}
        height={height}
      />
      <p class="ps-ziggurat-foot" aria-hidden="true">
        <span>{factions.label}</span>
        {gap !== undefined && <span class="ps-ziggurat-gap">{gap}</span>}
        <span>{strikes.label}</span>
      </p>
    </div>
  );
}

function Tower(props: {
  factions: ZigguratSide;
  strikes: ZigguratSide;
  summary: string;
  width: number;
  height: number;
}) {
  const { factions, strikes, summary, width, height } = props;
  const summit = 26;
  const flank = (width - summit) / 2;
  const step = flank / steps.length;
  const level = (rung: number): number => ((height - 2) * rung) / rungs;
  const top = (rung: number): number => height - 1 - level(rung);
  const lineAt = (rung: number): number => Math.max(1, top(Math.min(rung, rungs) + 0.5));
  const left = `M0 ${lineAt(factions.believed)}H${flank - 1}`;
  const right = `M${width} ${lineAt(strikes.believed)}H${width - flank + 1}`;
  const believed = `${left}${right}`;
  return (
    <svg
      class="ps-ziggurat-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={summary}
    >
      <g class="ps-mirror ps-mirror-box">
        {steps.map((rung) => (
          <g key={rung}>
            <rect
              class={rung <= factions.rung ? 'ps-step ps-step-factions' : 'ps-step'}
              x={(rung - 1) * step + 1}
              y={top(rung)}
              width={step - 2}
              height={level(rung)}
            />
            <rect
              class={rung <= strikes.rung ? 'ps-step ps-step-strikes' : 'ps-step'}
              x={width - rung * step + 1}
              y={top(rung)}
              width={step - 2}
              height={level(rung)}
            />
          </g>
        ))}
        <rect
          class="ps-step-summit"
          x={flank + 1}
          y={top(rungs)}
          width={summit - 2}
          height={level(rungs)}
          fill={fills.hatch}
        />
        {/* who broke it climbs inside the summit, under a cap that stays hatched */}
        {factions.rung >= rungs && (
          <rect
            class="ps-step-breach ps-step-factions"
            x={flank + 1}
            y={top(4)}
            width={summit / 2 - 1}
            height={level(4)}
          />
        )}
        {strikes.rung >= rungs && (
          <rect
            class="ps-step-breach ps-step-strikes"
            x={flank + summit / 2}
            y={top(4)}
            width={summit / 2 - 1}
            height={level(4)}
          />
        )}
        <Gap side={factions} from={0} to={flank - 1} lineAt={lineAt} />
        <Gap side={strikes} from={width - flank + 1} to={width} lineAt={lineAt} />
        <path class="ps-believed-halo" d={believed} />
        <path class="ps-believed" d={believed} />
        {factions.theirs !== undefined && (
          <>
            <Theirs at={lineAt(factions.theirs)} from={0} to={flank - 1} />
            <path class="ps-believer-factions" d={octagon(5, lineAt(factions.believed))} />
            <path class="ps-believer-washington" d={diamond(5, lineAt(factions.theirs))} />
          </>
        )}
        {strikes.theirs !== undefined && (
          <>
            <Theirs at={lineAt(strikes.theirs)} from={width} to={width - flank + 1} />
            <path class="ps-believer-washington" d={diamond(width - 5, lineAt(strikes.believed))} />
            <path class="ps-believer-factions" d={octagon(width - 5, lineAt(strikes.theirs))} />
          </>
        )}
      </g>
    </svg>
  );
}

interface LineProps {
  readonly from: number;
  readonly to: number;
}

/** What lies between the two believed ceilings: allowed to one side alone. */
function Gap(props: LineProps & { side: ZigguratSide; lineAt: (rung: number) => number }) {
  const { side, from, to, lineAt } = props;
  if (side.theirs === undefined) return null;
  const [one, other] = [lineAt(side.believed), lineAt(side.theirs)];
  return (
    <rect
      class="ps-believed-gap"
      x={from}
      y={Math.min(one, other)}
      width={to - from}
      height={Math.abs(one - other)}
      fill={fills.lines}
    />
  );
}

/** The other side's line: shorter dashes. */
function Theirs({ at, from, to }: LineProps & { at: number }) {
  const line = `M${from} ${at}H${to}`;
  return (
    <>
      <path class="ps-believed-halo" d={line} />
      <path class="ps-believed ps-believed-theirs" d={line} />
    </>
  );
}

/** The factions' token and Washington's square on its corner, small, round a point. */
function octagon(x: number, y: number): string {
  return `M${x - 1.6} ${y - 4}h3.2l2.4 2.4v3.2l-2.4 2.4h-3.2l-2.4 -2.4v-3.2Z`;
}
function diamond(x: number, y: number): string {
  return `M${x} ${y - 4.8}l4.8 4.8l-4.8 4.8l-4.8 -4.8Z`;
}
