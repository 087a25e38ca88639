// The tree drawn as lanes: the main line on top, every branch from the week that it leaves; a button for each week.
import { useRef } from 'preact/hooks';
import type { Board, BoardLane, BoardNode } from '../../app/board/board-state.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { useSize } from '../shell/use-size.ts';
import { lanePath, layLanes, nextNode, type LaneLayout } from './lane-layout.ts';
import { laneWords } from './words.ts';
import { usePathArrows } from '../kit/use-path-arrows.ts';

export interface LanesProps {
  readonly board: Board;
  /** Path of the week that is selected. */
  readonly selected: string;
  readonly onSelect: (path: string) => void;
}

/** The drawing, which scrolls when the weeks or the lines are many. */
export function Lanes({ board, selected, onSelect }: LanesProps) {
  const [frame, size] = useSize<HTMLDivElement>({ width: 900, height: 0 });
  const list = useRef<HTMLDivElement>(null);
  const layout = layLanes(board, size.width);
  const { lanes } = board;
  const all = lanes.flatMap(({ nodes }) => nodes);
  const stop = all.some(({ path }) => path === selected) ? selected : (all[0]?.path ?? '');
  usePathArrows(list, (path, step) => nextNode(lanes, path, step), onSelect);
  return (
    <div class={layout.narrow ? 'ps-lanes ps-lanes-narrow' : 'ps-lanes'} ref={frame}>
      <div
        ref={list}
        class="ps-lanes-canvas"
        role="group"
        aria-label={say(texts(), 'board.lanes')}
        style={{ inlineSize: `${layout.width}px`, blockSize: `${layout.height}px` }}
      >
        <svg
          class="ps-mirror"
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          aria-hidden="true"
        >
          {lanes.map((lane, at) => (
            <path
              key={lane.id}
              class={lane.number === 0 ? 'ps-lane-main' : 'ps-lane-branch'}
              d={lanePath(lanes, at, layout)}
            />
          ))}
        </svg>
        {lanes.map((lane, at) => (
          <Lane
            key={lane.id}
            board={board}
            lane={lane}
            at={at}
            layout={layout}
            selected={selected}
            stop={stop}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  );
}

interface LaneProps extends LanesProps {
  readonly lane: BoardLane;
  readonly at: number;
  readonly layout: LaneLayout;
  /** The week that holds the tab stop. */
  readonly stop: string;
}

function Lane({ board, lane, at, layout, selected, stop, onSelect }: LaneProps) {
  const words = laneWords(lane);
  const y = layout.y(at);
  return (
    <>
      <span
        class={lane.here ? 'ps-lane-name ps-on' : 'ps-lane-name'}
        style={{ insetBlockStart: `${layout.narrow ? y - 22 : y}px` }}
        title={words}
        aria-hidden="true"
      >
        {words}
      </span>
      {lane.nodes.map((node) => (
        <button
          key={node.path}
          type="button"
          class={node.path === board.line ? 'ps-lane-node ps-lane-here' : 'ps-lane-node'}
          data-path={node.path}
          tabIndex={node.path === stop ? 0 : -1}
          style={{
            insetInlineStart: `${layout.x(node.week)}px`,
            insetBlockStart: `${y}px`,
          }}
          aria-current={node.path === selected ? 'true' : undefined}
          aria-label={nodeWords(board, node, words)}
          onClick={() => onSelect(node.path)}
        >
          <span class={node.note === '' ? undefined : 'ps-lane-noted'}>
            {node.path === selected ? figure(node.week) : ''}
          </span>
        </button>
      ))}
    </>
  );
}

function nodeWords({ line }: Board, { path, week, note }: BoardNode, words: string): string {
  return [
    say(texts(), 'board.node', { week, line: words }),
    ...(note === '' ? [] : [say(texts(), 'board.node.noted')]),
    ...(path === line ? [say(texts(), 'board.node.here')] : []),
  ].join(', ');
}
