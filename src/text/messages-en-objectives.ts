// English names of the seats' objectives, which are shown as separate verdicts.
import type { Messages } from './messages.ts';

export const EN_OBJECTIVES: Messages = {
  'objective.arms-monopoly': 'State monopoly on arms',
  'objective.lives-and-quiet': 'Iraqi lives and quiet',
  'objective.coalition-holds': 'Coalition holds',
  'objective.balance-of-patrons': 'Balance between patrons',
  'objective.lights-on': 'Lights on',
  'objective.people-safe': 'People safe',
  'objective.mission-and-terms': 'Mission and terms',
  'objective.deterrence-inside-rules': 'Deterrence inside the rules',
  'objective.partnership': 'Partnership',
  'objective.no-wider-war': 'No wider war',
  'objective.network-united': 'Network obedient and united',
  'objective.us-drawdown': 'US drawdown',
  'objective.no-open-war': 'No open war',
  'objective.negotiating-tracks': 'Negotiating tracks',
  'objective.standing-and-corridor': 'Standing and corridor',
};
