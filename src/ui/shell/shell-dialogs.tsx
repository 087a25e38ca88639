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
  useEffect(() => {
    if (closed) return undefined;
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
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
