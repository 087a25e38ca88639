// The way into the view for a room and out of it: the address fragment `#projector`, so that it can be linked and reloaded.
import { useEffect, useState } from 'preact/hooks';

const FRAGMENT = '#projector';

export interface ProjectorRoute {
  readonly open: boolean;
  readonly enter: () => void;
  readonly leave: () => void;
}

/** Follows the address. */
export function useProjector(): ProjectorRoute {
  const [open, setOpen] = useState(() => location.hash === FRAGMENT);
  useEffect(() => {
    const follow = (): void => setOpen(location.hash === FRAGMENT);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return {
    open,
    enter: () => {
      location.hash = FRAGMENT;
    },
    leave: () => {
      // Without a further entry in the history: the way back leads out of the page as before.
      history.replaceState(history.state, '', location.pathname + location.search);
      setOpen(false);
    },
  };
}
