// The telling by the clock: one event after the other, halted while the page is hidden, never where nothing may move by itself.
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import { pauseAfter } from '../../app/telling.ts';
import type { WeekItem } from '../../app/week-items.ts';

export interface TellingClock {
  readonly session: PlaySession;
  readonly playing: boolean;
  /** The event told last. */
  readonly told: WeekItem | undefined;
  readonly calm: boolean;
}

/** Tells the next event after a while, as long as it plays. */
export function useTelling({ session, playing, told, calm }: TellingClock): void {
  const wait = told ? pauseAfter(told) : 0;
  useEffect(() => {
    if (!playing || calm) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const set = (): void => {
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(() => session.tellNext(), wait);
    };
    set();
    document.addEventListener('visibilitychange', set);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', set);
    };
  }, [session, playing, calm, wait, told?.n]);
}

/** Space acts where no button or link has it: there it presses. */
export function useSpace(act: (() => void) | null): void {
  useLayoutEffect(() => {
    if (!act) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || event.defaultPrevented || event.ctrlKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      const { target } = event;
      // A slip's own button is picked by Enter; Space belongs to the telling there too.
      const own = target instanceof HTMLElement && target.closest('button, a, input, select, summary');
      if (own && !own.matches('.ps-r-pick, .ps-r-pip')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
