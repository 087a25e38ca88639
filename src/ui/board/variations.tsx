// The variations of a game: the tree as lanes, what can be done with the selected week, and two lines side by side.
import { useState } from 'preact/hooks';
import { laneAt } from '../../app/board/board-state.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Panel } from '../kit/panel.tsx';
import '../style/board.css';
import { CompareView, type Compared } from './compare-view.tsx';
import { Lanes } from './lanes.tsx';
import { LineTools } from './line-tools.tsx';
import { OpenTable } from './open-table-dialog.tsx';
import { lineWords } from './words.ts';

export interface VariationsProps {
  readonly session: PlaySession;
  readonly game: Game;
  /** The week of the line at hand that is looked at; null where none is. */
  readonly week: number | null;
  /** A week of the line at hand was selected. */
  readonly onWeek?: ((week: number) => void) | undefined;
  /** The game goes on elsewhere. */
  readonly onLeave?: (() => void) | undefined;
}

/** Path of a week of the line at which the game stands; its last when there is no such week. */
function pathOn({ board }: Game, week: number | null): string {
  const ids = board.lanes.flatMap(({ nodes }) => nodes);
  const own = ids.filter(({ path }) => board.line.startsWith(path));
  return own.find((node) => node.week === week)?.path ?? board.line;
}

/** The panels under the timeline. */
export function VariationsPanel(props: VariationsProps) {
  const [compared, setCompared] = useState<Compared | null>(null);
  const { session, game } = props;
  const ends = new Set(game.board.lanes.map(({ end }) => end));
  // A line that was deleted or has grown is no longer there under its path.
  const shown = compared && ends.has(compared.one) && ends.has(compared.other) ? compared : null;
  return (
    <>
      <Panel
        material="manila"
        id="variations"
        title={say(texts(), 'board.title')}
        class="ps-variations"
      >
        <Variations {...props} onCompare={setCompared} />
      </Panel>
      {shown && (
        <CompareView
          session={session}
          game={game}
          compared={shown}
          onCompare={setCompared}
          onClose={() => setCompared(null)}
        />
      )}
    </>
  );
}

interface VariationsBodyProps extends VariationsProps {
  /** Opens a comparison; null where none can be shown. */
  readonly onCompare: ((compared: Compared) => void) | null;
}

/** The tree and its tools, for a panel or a dialog. */
function Variations(props: VariationsBodyProps) {
  const { session, game, week, onWeek, onLeave, onCompare } = props;
  const { board } = game;
  const { lanes, line } = board;
  const [picked, setPicked] = useState<string | null>(null);
  const [table, setTable] = useState<{ readonly path: string; readonly week: number } | null>(null);
  const [said, setSaid] = useState('');
  const all = lanes.flatMap(({ nodes }) => nodes);
  const wanted = picked ?? pathOn(game, week);
  const node = all.find(({ path }) => path === wanted) ?? all.find(({ path }) => path === line);
  const lane = node && laneAt(lanes, node.path);

  const select = (path: string): void => {
    setPicked(path);
    const on = all.find((one) => one.path === path);
    if (on && line.startsWith(path)) {
      onWeek?.(on.week);
      setPicked(null);
    }
  };
  const played = (path: string): void => {
    setPicked(path);
    if (path !== line) onCompare?.({ one: line, other: path });
    if (lanes.some(({ end }) => end === path)) {
      setSaid(say(texts(), 'board.played-same', { line: lineWords(game, path) }));
      return;
    }
    const { game: now } = session.store.get();
    const to = now?.board.lanes.find(({ end }) => end === path)?.to;
    if (now && to !== undefined) {
      setSaid(say(texts(), 'board.played', { line: lineWords(now, path), week: to }));
    }
  };

  return (
    <>
      <p class="ps-variations-about">
        {say(texts(), lanes.length > 1 ? 'board.about' : 'board.none')}{' '}
        {!board.opened && say(texts(), 'board.hidden')}
      </p>
      <Lanes board={board} selected={node?.path ?? ''} onSelect={select} />
      {node && lane && (
        <LineTools
          session={session}
          game={game}
          lane={lane}
          node={node}
          onOpenTable={() => setTable({ path: lane.end, week: node.week })}
          onPlayed={played}
          onCompare={() => {
            const other = lanes.find(({ end }) => end !== lane.end);
            if (other) onCompare?.({ one: other.end, other: lane.end });
          }}
          onLeave={() => onLeave?.()}
        />
      )}
      <div class="ps-variations-said" role="status">
        {board.canRestore ? say(texts(), 'board.removed') : said}
      </div>
      {board.canRestore && (
        <Button size="small" icon="arrow-counter-clockwise" onPress={() => session.restoreLine()}>
          {say(texts(), 'board.restore')}
        </Button>
      )}
      {table && (
        <OpenTable
          session={session}
          game={game}
          path={table.path}
          week={table.week}
          onPlayed={played}
          onClose={() => setTable(null)}
        />
      )}
    </>
  );
}

export interface VariationsDialogProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly onClose: () => void;
}

/** The variations while a line is being played, from the week's menu; the dialog stands open as long as it is drawn. */
export function VariationsDialog({ session, game, onClose }: VariationsDialogProps) {
  const [compared, setCompared] = useState<Compared | null>(null);
  return (
    <Dialog
      open
      id="variations-dialog"
      title={say(texts(), 'board.title')}
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={onClose}
      material="manila"
      page
    >
      <div class="ps-variations">
        <Variations
          session={session}
          game={game}
          week={null}
          onLeave={onClose}
          onCompare={setCompared}
        />
      </div>
      {compared && (
        <CompareView
          session={session}
          game={game}
          compared={compared}
          onCompare={setCompared}
          onClose={() => setCompared(null)}
        />
      )}
    </Dialog>
  );
}
