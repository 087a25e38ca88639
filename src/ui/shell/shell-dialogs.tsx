// Games and settings over any screen: fetched when they are first opened. A record dropped on the page opens the games.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../app/session.ts';
import type { LanguageId } from '../../app/settings.ts';
import type { AppState } from '../../app/state.ts';
import type { GamesDialogProps } from '../games/games-dialog.tsx';
import type { SettingsDialogProps } from '../settings/settings-dialog.tsx';

export type ShellDialog = 'games' | 'settings' | null;

interface Dialogs {
  readonly Games: ComponentType<GamesDialogProps>;
  readonly Settings: ComponentType<SettingsDialogProps>;
}

async function fetchDialogs(): Promise<Dialogs> {
  const [games, settings] = await Promise.all([
    import('../games/games-dialog.tsx'),
    import('../settings/settings-dialog.tsx'),
  ]);
  return { Games: games.GamesDialog, Settings: settings.SettingsDialog };
}

/** Whether what is dropped there is typed. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea') !== null;
}

export interface ShellDialogsProps {
  readonly session: Session;
  readonly state: AppState;
  readonly languages: readonly LanguageId[];
  readonly open: ShellDialog;
  readonly onOpen: (dialog: ShellDialog) => void;
  /** Closes this and opens the list of keys. */
  readonly onKeys: () => void;
}

/** The two dialogs, and the whole page as a place to drop records on. */
export function ShellDialogs(props: ShellDialogsProps) {
  const { session, state, languages, open, onOpen, onKeys } = props;
  const [dialogs, setDialogs] = useState<Dialogs | null>(null);
  const [dropped, setDropped] = useState<readonly File[]>([]);

  useEffect(() => {
    if (open === null || dialogs) return;
    fetchDialogs().then(setDialogs, () => {
      onOpen(null);
      session.tell('error', 'notice.not-fetched');
    });
  }, [open, dialogs, session, onOpen]);

  // While the device is handed on, nothing of any game may come up.
  const closed = state.screen === 'pass' || state.screen === 'loading';
  // A link to a run of earlier rules has no game to open: its weeks are shown among the records.
  const earlier = state.earlier !== null && !closed;
  useEffect(() => {
    if (earlier) onOpen('games');
  }, [earlier, onOpen]);

  useEffect(() => {
    if (closed) return undefined;
    const over = (event: DragEvent): void => {
      const { types = [] } = event.dataTransfer ?? {};
      if (types.includes('Files') || (types.includes('text/plain') && !isField(event.target))) {
        event.preventDefault();
      }
    };
    const drop = (event: DragEvent): void => {
      const { dataTransfer, target } = event;
      const files = [...(dataTransfer?.files ?? [])];
      const text = dataTransfer?.getData('text/plain').trim() ?? '';
      // A link dragged from elsewhere is brought in like the text of a record; into a field it is only typed.
      if (files.length === 0 && text !== '' && !isField(target)) files.push(new File([text], ''));
      if (files.length === 0) return;
      event.preventDefault();
      setDropped(files);
      onOpen('games');
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, [closed, onOpen]);

  if (!dialogs) return null;
  const close = (): void => {
    setDropped([]);
    session.putAwayEarlier();
    onOpen(null);
  };
  return (
    <>
      <dialogs.Games
        session={session}
        state={state}
        open={open === 'games'}
        dropped={dropped}
        onClose={close}
      />
      <dialogs.Settings
        session={session}
        state={state}
        open={open === 'settings'}
        languages={languages}
        onClose={close}
        onKeys={onKeys}
      />
    </>
  );
}
