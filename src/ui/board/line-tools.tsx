// What can be done with the selected week of a line: its name and note, other orders, playing on, comparing, leading, deleting.
import { useEffect, useState } from 'preact/hooks';
import type { Board, BoardLane, BoardNode } from '../../app/board/board-state.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { laneTitle } from './words.ts';

/** As the tree allows them. */
const MOST_NAME = 80;
const MOST_NOTE = 2000;

export interface LineToolsProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly lane: BoardLane;
  readonly node: BoardNode;
  readonly onOpenTable: () => void;
  /** The doctrines have played a line: the path of its last week. */
  readonly onPlayed: (path: string) => void;
  readonly onCompare: () => void;
  /** The game goes on elsewhere: what lies over it is put away. */
  readonly onLeave: () => void;
}

/** The sheet under the lanes. */
export function LineTools(props: LineToolsProps) {
  const { session, game, lane, node } = props;
  const first = lane.nodes[0];
  return (
    <div class="ps-line">
      <h3>
        {say(texts(), 'board.selected', { line: laneTitle(lane), week: node.week })}{' '}
        <small>
          {say(texts(), 'board.to-week', { week: lane.to, weeks: game.board.weeks })}
          {lane.here && `. ${say(texts(), 'board.selected-here')}`}
        </small>
      </h3>
      <div class="ps-line-words">
        <Words
          key={`name ${lane.id}`}
          label={say(texts(), 'board.name')}
          value={lane.name}
          most={MOST_NAME}
          onChange={(name) =>
            session.nameLine(lane.id === '' ? (first?.path ?? '') : lane.id, name)
          }
        />
        <Words
          key={`note ${node.path}`}
          label={say(texts(), 'board.note', { week: node.week })}
          value={node.note}
          most={MOST_NOTE}
          long
          onChange={(note) => session.noteWeek(node.path, note)}
        />
      </div>
      <Actions {...props} />
      {game.board.opened && (
        <p class="ps-variations-about">{say(texts(), 'board.doctrines-about')}</p>
      )}
    </div>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly long?: boolean;
  readonly onChange: (text: string) => void;
}

/** A field that is kept when it is left. */
function Words({ label, value, most, long = false, onChange }: WordsProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const field = {
    value: text,
    maxLength: most,
    autocomplete: 'off' as const,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      setText(event.currentTarget.value),
    onBlur: () => {
      if (text.trim() !== value) onChange(text);
    },
  };
  return (
    <label class="ps-line-field">
      <span>{label}</span>
      {long ? (
        <textarea rows={2} {...field} />
      ) : (
        <input
          {...field}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onChange(text);
          }}
        />
      )}
    </label>
  );
}

/** Why a week of a line cannot be deleted; undefined when it can. */
function whyKept(board: Board, lane: BoardLane, node: BoardNode): string | undefined {
  if (lane.number === 0) return say(texts(), 'board.remove-main');
  // A line that runs through the week would come back with the next that is played.
  return board.line.startsWith(node.path) ? say(texts(), 'board.remove-here') : undefined;
}

function Actions(props: LineToolsProps) {
  const { session, game, lane, node, onOpenTable, onPlayed, onCompare, onLeave } = props;
  const { board } = game;
  const { opened, lanes } = board;
  const nobody = game.persons.length === 0 ? say(texts(), 'board.by-hand-nobody') : undefined;
  const over = node.week >= board.weeks ? say(texts(), 'board.doctrines-over') : undefined;
  const byHand = opened || game.terms.tempo === 'rewind';
  const played = (path: string | null): void => {
    if (path !== null) onPlayed(path);
  };
  return (
    <div class="ps-line-tools">
      {board.line !== lane.end && (
        <Button
          size="small"
          icon="eye"
          onPress={() => {
            session.openLine(node.path);
            onLeave();
          }}
        >
          {say(texts(), 'board.open')}
        </Button>
      )}
      {byHand && (
        <Button
          size="small"
          icon="pencil-simple"
          disabledReason={nobody}
          onPress={() => {
            session.playFromWeek(lane.end, node.week);
            onLeave();
          }}
        >
          {say(texts(), 'board.by-hand', { week: node.week })}
        </Button>
      )}
      {opened && (
        <>
          <Button size="small" icon="git-branch" onPress={onOpenTable}>
            {say(texts(), 'board.open-table', { week: node.week })}
          </Button>
          <Button
            size="small"
            icon="play-fill"
            disabledReason={over}
            onPress={() => played(session.playOut(node.path))}
          >
            {say(texts(), 'board.doctrines', { week: node.week })}
          </Button>
          <Button
            size="small"
            icon="arrows-split"
            disabledReason={lanes.length < 2 ? say(texts(), 'board.compare-alone') : undefined}
            onPress={onCompare}
          >
            {say(texts(), 'board.compare')}
          </Button>
        </>
      )}
      {lane.number > 0 && (
        <Button size="small" icon="bookmark-simple" onPress={() => session.promoteLine(node.path)}>
          {say(texts(), 'board.promote')}
        </Button>
      )}
      {lanes.length > 1 && (
        <Button
          size="small"
          icon="x"
          disabledReason={whyKept(board, lane, node)}
          onPress={() => session.removeLine(node.path)}
        >
          {say(texts(), 'board.remove', { week: node.week })}
        </Button>
      )}
    </div>
  );
}
