// The week's clock: counts down while the week is on screen, can be paused and given more time, and seals nothing.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Seconds left at which it is said aloud. */
const TOLD = [0, 30, 60, 300] as const;

/** Seconds that one press adds. */
const MORE = 120;

export interface WeekClock {
  /** Whole seconds left, 0 when time is up. */
  readonly left: number;
  readonly paused: boolean;
  /** The latest mark that was passed, in seconds, for the live region; null before the first. */
  readonly told: number | null;
  readonly toggle: () => void;
  readonly extend: () => void;
}

/**
 * Starts with the screen and ends with it.
 * @param minutes  0 for no clock
 * @returns null without a clock
 */
export function useClock(minutes: number): WeekClock | null {
  const [left, setLeft] = useState(minutes * 60);
  const [paused, setPaused] = useState(false);
  const [told, setTold] = useState<number | null>(null);
  const end = useRef(0);
  const now = useRef(left);
  now.current = left;
  const running = minutes > 0 && !paused && left > 0;
  useEffect(() => {
    if (!running) return undefined;
    // Against the page's own time: a tab in the background is called less often.
    end.current = performance.now() + now.current * 1000;
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((end.current - performance.now()) / 1000));
      const passed = TOLD.find((mark) => rest <= mark && now.current > mark);
      if (passed !== undefined) setTold(passed);
      setLeft(rest);
    }, 250);
    return () => clearInterval(timer);
  }, [running]);
  if (minutes === 0) return null;
  return {
    left,
    paused,
    told,
    toggle: () => setPaused(!paused),
    extend: () => {
      end.current += MORE * 1000;
      setLeft(left + MORE);
      setTold(null);
    },
  };
}
