// The moment that the debrief shows, in the address: changed in place, so that stepping through the weeks leaves no trail in the history.
import { useEffect } from 'preact/hooks';
import { formatAddress, parseAddress, type Moment } from '../../app/address.ts';
import type { Look } from '../../app/state.ts';

/** Browsers refuse to change the address more often than a few times a second. */
const SETTLE_MS = 250;

/** Whether the fragment of the address may be written over. */
function isFree(): boolean {
  const { kind } = parseAddress(location.hash);
  // The stand-in of a language and the view for a room are asked for by theirs.
  return kind !== 'pseudo' && kind !== 'projector';
}

/** Keeps the address at a moment of a kept game, or of the link by which it came, while it is drawn. */
export function useMomentAddress(save: string, { week, eyes }: Moment, look: Look | null): void {
  const link = look?.link ?? null;
  useEffect(() => {
    const timer = setTimeout(() => {
      const to = formatAddress(
        link === null ? { kind: 'game', id: save, week, eyes } : { kind: 'run', link, week, eyes },
      );
      if (isFree() && location.hash !== to) history.replaceState(history.state, '', to);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [save, week, eyes, link]);
  useEffect(
    () => () => {
      const { kind } = parseAddress(location.hash);
      if (kind === 'run' || kind === 'game') {
        history.replaceState(history.state, '', location.pathname + location.search);
      }
    },
    [],
  );
}
