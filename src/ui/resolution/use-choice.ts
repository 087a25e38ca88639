// What is picked while a week is told and after: its why comes with it, and the weightiest event is picked when nothing else was.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { pauseAfter, weightiest } from '../../app/telling.ts';
import type { WeekItem } from '../../app/week-items.ts';
import type { SeatReport } from '../../model/report.ts';
import { decidedBy } from './why-side.tsx';

/** Opens the why of what is picked, and closes that of what was. While the week plays, nothing is opened. */
export function useWhyOf(
  session: PlaySession,
  game: Game,
  report: SeatReport,
  item: WeekItem | undefined,
  playing: boolean,
): void {
  const faction = item ? decidedBy(item) : null;
  // Before the screen is painted, so that no event stands beside another's why.
  useLayoutEffect(() => {
    if (playing || !item) return;
    if (faction === null) session.closeWhy();
    else if (game.why?.faction !== faction || game.why.week !== report.week) {
      session.openWhy(faction, report.week, false);
    }
    // Only when another event is picked: later the player decides what is open.
  }, [item?.n, report.week, playing]);
}

/**
 * Opens the weightiest event once all is told and nothing was picked: at once when the rest was
 * turned up together, after the last event has stood for its time when they were told by the clock.
 */
export function useFirstChoice(session: PlaySession, game: Game, items: readonly WeekItem[]): void {
  const { shown, playing } = game.telling;
  const before = useRef({ shown, playing });
  const told = shown >= items.length;
  const last = items.at(-1);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { shown, playing };
    const worst = weightiest(items);
    if (!told || !last || worst < 0 || was.shown >= items.length) return undefined;
    if (was.shown < items.length - 1) {
      session.showEvent(worst);
      return undefined;
    }
    if (!was.playing || game.event !== items.length - 1) return undefined;
    const timer = setTimeout(() => session.showEvent(worst), pauseAfter(last));
    return () => clearTimeout(timer);
  }, [shown, playing, game.event]);
}
