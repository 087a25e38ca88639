// The telling by the clock: one event after the other, halted while the page is hidden, never where nothing may move by itself.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
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

/** What Space and Enter do where no button or link has them: there they press. */
export interface Pressed {
  readonly space: (() => void) | null;
  readonly enter: () => void;
}

export function usePressed({ space, enter }: Pressed): void {
  const now = useRef({ space, enter });
  now.current = { space, enter };
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if ((key !== ' ' && key !== 'Enter') || event.defaultPrevented) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]')) return;
      const own =
        target instanceof HTMLElement && target.closest('button, a, input, select, summary');
      // A slip's own button is picked by Enter; Space belongs to the telling there too.
      if (own && !(key === ' ' && own.matches('.ps-r-pick, .ps-r-pip'))) return;
      const act = key === ' ' ? now.current.space : now.current.enter;
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
