// The notice of a newer version. It stays until it is taken or put away, and says nothing else than that.
import { useState } from 'preact/hooks';
import type { OfflineStatus } from '../../app/offline-port.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Notice } from '../kit/notice.tsx';

export interface UpdateNoticeProps {
  readonly status: OfflineStatus;
  /** Loads the newer version; the game must be kept by then. */
  readonly onReload: () => void;
}

/** Told once a page: who puts it away gets the new version when every tab of the game has been closed. */
export function UpdateNotice({ status, onReload }: UpdateNoticeProps) {
  const [away, setAway] = useState(false);
  if (status !== 'update-ready' || away) return null;
  return (
    <Notice
      kind="information"
      text={say(texts(), 'ui.offline.update-ready')}
      action={{ label: say(texts(), 'ui.offline.reload'), onPress: onReload }}
      onDismiss={() => setAway(true)}
      dismissLabel={say(texts(), 'ui.notice.dismiss')}
    />
  );
}
