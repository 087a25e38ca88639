// The bar's buttons and its menu: everything that is about the game and not in it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState, Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import type { IconName } from '../kit/icon.tsx';
import { lazyPart } from '../method/lazy-part.tsx';
import type { MethodTab } from '../method/method-tabs.ts';
import { mayRewind } from './bar-desk.tsx';

const VariationsDialog = lazyPart(
  async () => (await import('../board/variations.tsx')).VariationsDialog,
  'nothing',
);

export interface BarMenuProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly game: Game;
  readonly onKeys: (() => void) | undefined;
  readonly onMethod: (tab: MethodTab) => void;
  /** Opens the settings; without it the entry is left out. */
  readonly onSettings?: (() => void) | undefined;
  /** Opens the list of games; without it the entry is left out. */
  readonly onGames?: (() => void) | undefined;
  /** Opens the view for a projector; without it the entry is left out. */
  readonly onProjector?: (() => void) | undefined;
}

interface Entry {
  readonly icon: IconName;
  readonly label: string;
  readonly act: () => void;
}

/** Whether there is more to this game than the line that is being played. */
function hasOthers({ board: { lanes, line } }: Game): boolean {
  return lanes.length > 1 || lanes[0]?.end !== line;
}

function entriesOf(
  props: BarMenuProps,
  onRewind: () => void,
  onBoard: () => void,
): readonly Entry[] {
  const { session, state, game, onKeys, onMethod, onSettings, onGames, onProjector } = props;
  const night = state.theme === 'night';
  const theme = (): void => session.setTheme(night ? 'day' : 'night');
  const list: readonly (Entry | false)[] = [
    onSettings !== undefined && {
      icon: 'gear-six',
      label: 'week.menu.settings',
      act: onSettings,
    },
    { icon: 'circle-half', label: night ? 'ui.menu.day' : 'ui.menu.night', act: theme },
    onGames !== undefined && { icon: 'tray-fill', label: 'week.menu.games', act: onGames },
    onProjector !== undefined && {
      icon: 'chalkboard-teacher-fill',
      label: 'week.menu.projector',
      act: onProjector,
    },
    mayRewind(state) && {
      icon: 'arrow-counter-clockwise',
      label: 'week.menu.rewind',
      act: onRewind,
    },
    hasOthers(game) && {
      icon: 'git-branch',
      label: 'board.menu',
      act: onBoard,
    },
    onKeys !== undefined && { icon: 'keyboard', label: 'ui.keys.open', act: onKeys },
    { icon: 'book-open-text', label: 'ui.method.open', act: () => onMethod('calibration') },
    { icon: 'printer', label: 'sheet.open', act: () => onMethod('sheets') },
    { icon: 'download-simple', label: 'ui.menu.record', act: () => session.downloadRecord() },
    { icon: 'arrow-left', label: 'ui.menu.title', act: () => session.show('title') },
  ];
  return list.filter((entry) => entry !== false);
}

export function BarMenu(props: BarMenuProps) {
  const { session, game, onKeys, onSettings } = props;
  const [open, setOpen] = useState(false);
  const [rewinding, setRewinding] = useState(false);
  const [board, setBoard] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && root.current?.contains(event.target)) return;
      setOpen(false);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      root.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    window.addEventListener('keydown', press, true);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      window.removeEventListener('keydown', press, true);
    };
  }, [open]);
  return (
    <div class="ps-w-menu" ref={root}>
      {onKeys !== undefined && (
        <IconButton
          icon="question"
          label={say(texts(), 'ui.keys.open')}
          shortcut="?"
          onPress={onKeys}
        />
      )}
      {onSettings !== undefined && (
        <IconButton
          icon="gear-six"
          label={say(texts(), 'week.menu.settings')}
          onPress={onSettings}
        />
      )}
      <IconButton
        icon="list"
        label={say(texts(), 'ui.action.menu')}
        expanded={open}
        onPress={() => setOpen(!open)}
      />
      {open && (
        <ul class="ps-w-menu-list">
          {entriesOf(
            props,
            () => setRewinding(true),
            () => setBoard(true),
          ).map(({ icon, label, act }) => (
            <li key={label}>
              <Button
                kind="quiet"
                icon={icon}
                onPress={() => {
                  setOpen(false);
                  act();
                }}
              >
                {say(texts(), label)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {board && <VariationsDialog session={session} game={game} onClose={() => setBoard(false)} />}
      <Dialog
        open={rewinding}
        title={say(texts(), 'week.menu.rewind')}
        id="rewind"
        closeLabel={say(texts(), 'ui.action.close')}
        onClose={() => setRewinding(false)}
      >
        <p class="ps-t-body">{say(texts(), 'week.rewind.about')}</p>
        <ul class="ps-w-rewind">
          {game.reports.map(({ week }) => (
            <li key={week}>
              <Button
                icon="arrow-counter-clockwise"
                onPress={() => {
                  setRewinding(false);
                  session.rewindTo(week);
                }}
              >
                {say(texts(), 'week.rewind.to', { week })}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </div>
  );
}
