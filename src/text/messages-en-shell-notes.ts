// English texts of notices of the session: what could not be fetched or kept, and what was done.
import type { Messages } from './messages.ts';

export const EN_SHELL_NOTES: Messages = {
  'sheet.open': 'Print role sheets',
  'notice.not-fetched':
    'A part of the game could not be fetched. Look at your connection and try again; nothing is lost.',
  'notice.save-gone': 'This game is no longer kept on this device.',
  'notice.save-removed': 'The game was removed.',
  'notice.update':
    'A new version is ready. It is used when you press Reload; your game is kept and goes on.',
  'notice.update-take': 'Reload',
  'notice.update-later': 'Later',
  'notice.no-map':
    'The map could not be fetched. The list of places tells the same, and the game goes on without the map.',
  'notice.no-odds': 'The odds could not be reckoned here. The game goes on without them.',
  'notice.rewound':
    'Back at the brief of week {week}. What was played stays as a variation of this game.',
  'notice.new-luck':
    'The same orders with the seed {seed}. {dropped|One order|{dropped} orders} could not be given this time.',
};
