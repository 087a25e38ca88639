// English texts of the page's keeping for use without a network: where it stands, and the notice of a new version.
import type { Messages } from './messages.ts';

/** What the page says about itself when it is kept, cannot be kept, or has grown a newer version. */
export const EN_OFFLINE: Messages = {
  'ui.offline.title': 'Without a network',
  'ui.offline.unsupported': 'This browser cannot keep the game; it needs a network to start.',
  'ui.offline.installing': 'The game is being kept on this device.',
  'ui.offline.ready': 'The game is kept on this device and starts without a network.',
  'ui.offline.failed':
    'The game could not be kept on this device: there is no room, or the browser forbids it. It needs a network to start. Games in progress are not affected.',
  'ui.offline.update-ready':
    'A new version is ready. It will be used when you press Reload; your game is kept.',
  'ui.offline.reload': 'Reload',
};
