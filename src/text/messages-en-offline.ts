// English texts of the page's keeping for use without a network, as the settings tell it: one for each status.
import type { Messages } from './messages.ts';

/** `ui.offline.<status>` says where the keeping stands. */
export const EN_OFFLINE: Messages = {
  'ui.offline.title': 'Without a network',
  'ui.offline.unsupported': 'This browser cannot keep the game; it needs a network to start.',
  'ui.offline.installing': 'The game is being kept on this device.',
  'ui.offline.ready': 'The game is kept on this device and starts without a network.',
  'ui.offline.failed':
    'The game could not be kept on this device: there is no room, or the browser forbids it. It needs a network to start. Games in progress are not affected.',
  'ui.offline.update-ready': 'A newer version is kept beside this one and waits to be taken.',
};
