// The name of the page that is shown, for the browser's tab and for screen readers.
import type { AppState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

/** Empty on the title page, whose name is the game's. */
export function pageName({ screen, game }: AppState): string {
  if (screen === 'end') return say(texts(), 'ui.page.end');
  if (screen === 'class' || screen === 'join') return say(texts(), `ui.page.${screen}`);
  if (!game || screen === 'loading' || screen === 'title') return '';
  // Whoever is handed the device may be somebody else.
  if (screen === 'pass') return say(texts(), 'ui.pass.page');
  const { week, weeks } = game.view;
  if (screen === 'resolution') return say(texts(), 'ui.page.played', { week: game.reports.length });
  return say(texts(), 'ui.week.of', { week: Math.min(week + 1, weeks), weeks });
}
