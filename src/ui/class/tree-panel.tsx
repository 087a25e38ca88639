// The whole-class tree: who chose what in each week. A node opens the list of its rooms, and each room its run at that week.
import { useMemo, useState } from 'preact/hooks';
import type { ClassSession } from '../../app/class/class-desk.ts';
import type { RoomRow } from '../../app/class/class-state.ts';
import { TRAJECTORY_ORDER } from '../../app/class/class-series.ts';
import type { TreeNode, TreeSeat, WeekChoices } from '../../app/class/class-tree.ts';
import { seatIds } from '../../app/title-rows.ts';
import { listOf, say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Panel } from '../kit/panel.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { memo } from './memo.ts';
import { OpenAtWeek } from './open-run.tsx';
import { TreeDrawing } from './tree-drawing.tsx';
import { actsWords, actWords, shareWords, watchedWords } from './words.ts';
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
      {tree && tree.roots.length > 0 && (
        <TreeDrawing tree={tree} picked={picked} onPick={setPicked} />
      )}
      {tree && tree.watched.length > 0 && <p class="ps-class-about">{watchedWords(tree)}</p>}
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
