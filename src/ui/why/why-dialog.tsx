// The why panel as a dialog, for screens that have no room to keep it open.
import type { ComponentChildren } from 'preact';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Dialog } from '../kit/dialog.tsx';
import { WhyPanel, whyTitle } from './why-panel.tsx';

/** Open while the session holds a why card. */
export function WhyDialog({
  session,
  game,
  children,
}: {
  readonly session: PlaySession;
  readonly game: Game;
  /** Stands above the panel: what the host can say about the same faction. */
  readonly children?: ComponentChildren;
}) {
  const close = (): void => session.closeWhy();
  return (
    <Dialog
      open={game.why !== null}
      title={game.why ? whyTitle(game.why) : ''}
      id="why"
      closeLabel={say(texts(), 'ui.why.close')}
      onClose={close}
      material="vellum"
      wide
    >
      {children}
      {game.why && <WhyPanel openWhy={game.why} game={game} onClose={close} bare />}
    </Dialog>
  );
}
