// The whole-class tree as a drawing: a line for every room, a disc where rooms decided alike, a button for each.
import { useMemo, useRef } from 'preact/hooks';
import type { GroupTree } from '../../app/class/class-tree.ts';
import { say } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { useSize } from '../shell/use-size.ts';
import { layTree, nextPlace, type PlacedNode } from './tree-layout.ts';
import { actsWords, shareWords } from './words.ts';
import { usePathArrows } from '../kit/use-path-arrows.ts';

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
  const rooms = tree.group.rooms.length - tree.watched.length;
  const row = rowFor(rooms);
  const layout = useMemo(
    () => layTree(tree.roots, tree.group.weeks, rooms, { width, row, end: 120 }),
    [tree, rooms, width, row],
  );
  const { nodes } = layout;
  const stop = nodes.some(({ node }) => node.path === picked)
    ? picked
    : (nodes[0]?.node.path ?? '');
  usePathArrows(canvas, (path, step) => nextPlace(nodes, path, step), onPick);
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
