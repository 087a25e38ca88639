// The whole-class tree: who chose what in each week. A node opens the list of its rooms, and each room its run at that week.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClassSession } from '../../app/class/class-desk.ts';
import type { RoomRow } from '../../app/class/class-state.ts';
import { TRAJECTORY_ORDER } from '../../app/class/class-series.ts';
import type { GroupTree, TreeNode, TreeSeat, WeekChoices } from '../../app/class/class-tree.ts';
import { seatIds } from '../../app/title-rows.ts';
import { listOf, say } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Panel } from '../kit/panel.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { useSize } from '../shell/use-size.ts';
import { memo } from './memo.ts';
import { OpenAtWeek } from './open-run.tsx';
import { layTree, nextPlace, type PlacedNode } from './tree-layout.ts';
import { actsWords, actWords, shareWords } from './words.ts';
import { COURSE_TONE } from './room-curve.tsx';

export interface TreePanelProps {
  readonly session: ClassSession;
  /** Whose orders are compared. */
  readonly seat: TreeSeat;
  readonly rows: readonly RoomRow[];
  readonly onOpenRun: (label: string, week: number) => void;
}

/** The panel. */
export const TreePanel = memo(function TreePanel(props: TreePanelProps) {
  const { session, seat, rows, onOpenRun } = props;
  const tree = useMemo(() => session.reckon().tree(seat), [session, rows, seat]);
  const [picked, setPicked] = useState<string | null>(null);
  const node = tree && picked !== null ? nodeAt(tree.roots, picked) : null;
  return (
    <Panel
      material="card-stock"
      id="class-tree"
      title={say(texts(), 'class.tree.title')}
      class="ps-class-tree"
      aside={
        <Segmented
          legend={say(texts(), 'class.tree.seat')}
          hideLegend
          name="class-seat"
          value={seat}
          onChange={(one) => {
            setPicked(null);
            session.chooseSeat(one);
          }}
          options={[
            { value: 'all' as const, label: say(texts(), 'class.tree.all') },
            ...seatIds().map((value) => ({ value, label: say(texts(), `seat.${value}.name`) })),
          ]}
        />
      }
    >
      <p class="ps-class-about">{say(texts(), 'class.tree.about')}</p>
      {tree && <TreeDrawing tree={tree} picked={picked} onPick={setPicked} />}
      <div class="ps-tree-picked" role="status">
        {node && tree && (
          <NodeCard node={node} withSeat={tree.seats.length > 1} onOpenRun={onOpenRun} />
        )}
      </div>
      <Choices session={session} seat={seat} rows={rows} onOpenRun={onOpenRun} />
    </Panel>
  );
});

function nodeAt(roots: readonly TreeNode[], path: string): TreeNode | null {
  let list = roots;
  let found: TreeNode | null = null;
  for (const place of path.split('.')) {
    found = list[Number(place)] ?? null;
    list = found?.next ?? [];
  }
  return found;
}

/** Height of a room's line: enough to press where the rooms are few. */
function rowFor(rooms: number): number {
  return rooms <= 10 ? 30 : rooms <= 24 ? 24 : 14;
}

/** The drawing; wider than its frame where the weeks are many. */
export function TreeDrawing(props: {
  readonly tree: GroupTree;
  readonly picked: string | null;
  readonly onPick: (path: string) => void;
}) {
  const { tree, picked, onPick } = props;
  const [frame, { width }] = useSize<HTMLDivElement>({ width: 900, height: 0 });
  const canvas = useRef<HTMLDivElement>(null);
  const rooms = tree.group.rooms.length;
  const row = rowFor(rooms);
  const layout = useMemo(
    () => layTree(tree.roots, tree.group.weeks, rooms, { width, row, end: 120 }),
    [tree, rooms, width, row],
  );
  const { nodes } = layout;
  const stop = nodes.some(({ node }) => node.path === picked)
    ? picked
    : (nodes[0]?.node.path ?? '');
  useArrows(canvas, nodes, onPick);
  const weeks = Array.from({ length: tree.group.weeks }, (_, n) => n + 1);
  return (
    <div class="ps-tree-frame" ref={frame}>
      <div
        class="ps-tree-canvas"
        ref={canvas}
        role="group"
        aria-label={say(texts(), 'class.tree.label')}
        style={{ inlineSize: `${layout.width}px`, blockSize: `${layout.height}px` }}
      >
        <svg
          class="ps-mirror"
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          aria-hidden="true"
        >
          {weeks.map((week) => (
            <path
              key={week}
              class="ps-tree-week-line"
              d={`M${layout.x(week)} 18V${layout.height}`}
            />
          ))}
          {layout.branches.map(({ key, path, rooms: n }) => (
            <path
              key={key}
              class="ps-tree-branch"
              d={path}
              style={{ strokeWidth: 1.2 + (7 * (n - 1)) / Math.max(1, rooms - 1) }}
            />
          ))}
        </svg>
        <div aria-hidden="true">
          {weeks.map((week) => (
            <span
              key={week}
              class="ps-tree-week"
              style={{ insetInlineStart: `${layout.x(week)}px` }}
            >
              {figure(week)}
            </span>
          ))}
          {layout.ends.map(({ label, x, y }) => (
            <span
              key={label}
              class={row < 20 ? 'ps-tree-end ps-tree-end-small' : 'ps-tree-end'}
              style={{ insetInlineStart: `${x + 12}px`, insetBlockStart: `${y}px` }}
            >
              <bdi>{label}</bdi>
            </span>
          ))}
        </div>
        {nodes.map((placed) => (
          <NodeButton
            key={placed.node.path}
            placed={placed}
            on={placed.node.path === picked}
            stop={placed.node.path === stop}
            withSeat={tree.seats.length > 1}
            onPick={onPick}
          />
        ))}
      </div>
    </div>
  );
}

function NodeButton(props: {
  readonly placed: PlacedNode;
  readonly on: boolean;
  readonly stop: boolean;
  readonly withSeat: boolean;
  readonly onPick: (path: string) => void;
}) {
  const { placed, on, stop, withSeat, onPick } = props;
  const { node, x, y, r } = placed;
  const shared = node.rooms.length > 1;
  const size = Math.max(r * 2, 8);
  const words = say(texts(), 'class.tree.node', {
    week: node.week,
    orders: actsWords(node.acts, withSeat),
    share: shareWords(node.share),
  });
  return (
    <button
      type="button"
      class={shared ? 'ps-tree-node ps-tree-shared' : 'ps-tree-node'}
      data-path={node.path}
      tabIndex={stop ? 0 : -1}
      style={{
        insetInlineStart: `${x}px`,
        insetBlockStart: `${y}px`,
        '--size': `${size}px`,
      }}
      aria-pressed={on}
      aria-label={words}
      title={words}
      onClick={() => onPick(node.path)}
    >
      {shared && <span aria-hidden="true">{figure(node.rooms.length)}</span>}
      {shared && r > 9 && <i aria-hidden="true">{percentage(node.share.percent)}</i>}
    </button>
  );
}

/** Arrows, Home and End move the selection and the focus with it. */
function useArrows(
  canvas: { readonly current: HTMLDivElement | null },
  nodes: readonly PlacedNode[],
  onPick: (path: string) => void,
): void {
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const path = target instanceof HTMLElement ? target.dataset['path'] : undefined;
      if (path === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      const rtl = document.dir === 'rtl';
      const steps = {
        ArrowLeft: rtl ? 'forth' : 'back',
        ArrowRight: rtl ? 'back' : 'forth',
        ArrowUp: 'up',
        ArrowDown: 'down',
        Home: 'first',
        End: 'last',
      } as const;
      const step = Object.entries(steps).find(([key]) => key === event.key)?.[1];
      if (!step) return;
      event.preventDefault();
      const to = nextPlace(nodes, path, step);
      if (to === null) return;
      element.querySelector<HTMLElement>(`[data-path="${to}"]`)?.focus();
      onPick(to);
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  });
}

function NodeCard(props: {
  readonly node: TreeNode;
  readonly withSeat: boolean;
  readonly onOpenRun: (label: string, week: number) => void;
}) {
  const { node, withSeat, onOpenRun } = props;
  const stood = TRAJECTORY_ORDER.filter((one) => node.inForce[one] > 0);
  return (
    <div class="ps-tree-card">
      <p>
        <b>{say(texts(), 'class.tree.in-week', { week: node.week })}</b> {shareWords(node.share)}
      </p>
      <p class="ps-tree-acts">{actsWords(node.acts, withSeat)}</p>
      <p>
        {say(texts(), 'class.tree.then')}{' '}
        {stood.map((trajectory) => (
          <span key={trajectory} class={COURSE_TONE[trajectory]}>
            <b>{figure(node.inForce[trajectory])}</b>{' '}
            {say(texts(), `trajectory.${trajectory}.short`)}{' '}
          </span>
        ))}
      </p>
      <ul class="ps-tree-rooms">
        {node.rooms.map((label) => (
          <li key={label}>
            <OpenAtWeek label={label} week={node.week} onOpen={onOpenRun} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same as lists, week by week: every order with its share and its rooms. */
function Choices({ session, seat, rows, onOpenRun }: TreePanelProps) {
  const weeks = Math.max(1, ...rows.map(({ figures }) => figures.played));
  const [open, setOpen] = useState(false);
  const [week, setWeek] = useState(1);
  const now = Math.min(week, weeks);
  const choices = useMemo(
    () => (open ? session.reckon().choices(seat, now) : null),
    [open, session, rows, seat, now],
  );
  return (
    <details class="ps-class-data" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(texts(), 'class.tree.list')}</summary>
      {open && (
        <label class="ps-class-field">
          <span>{say(texts(), 'class.tree.week')}</span>
          <select
            class="ps-board-select"
            value={now}
            onChange={(event) => setWeek(Number(event.currentTarget.value))}
          >
            {Array.from({ length: weeks }, (_, n) => (
              <option key={n} value={n + 1}>
                {figure(n + 1)}
              </option>
            ))}
          </select>
        </label>
      )}
      {choices && <ChoiceList choices={choices} withSeat={seat === 'all'} onOpenRun={onOpenRun} />}
    </details>
  );
}

function ChoiceList(props: {
  readonly choices: WeekChoices;
  readonly withSeat: boolean;
  readonly onOpenRun: (label: string, week: number) => void;
}) {
  const { choices, withSeat, onOpenRun } = props;
  const lines = [
    ...choices.orders.map((one) => ({
      key: `${one.seat} ${one.order} ${one.target ?? ''}`,
      words: actWords(one, withSeat),
      share: one.share,
      rooms: one.rooms,
    })),
    ...(choices.none.rooms.length > 0
      ? [{ key: 'none', words: say(texts(), 'class.acts.none'), ...choices.none }]
      : []),
  ];
  return (
    <ul class="ps-choices">
      {lines.map(({ key, words, share, rooms }) => (
        <li key={key}>
          <p>
            <b>{words}</b> {shareWords(share)}
          </p>
          <span class="ps-choice-bar" aria-hidden="true">
            <i style={{ inlineSize: `${share.percent}%` }} />
          </span>
          <p class="ps-choice-rooms">
            {rooms.length > 12
              ? listOf(rooms, texts())
              : rooms.map((label) => (
                  <OpenAtWeek key={label} label={label} week={choices.week} onOpen={onOpenRun} />
                ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
