// Step 1: the scenario's calendar and chance events, and what falls due this week.
import type { ChanceEvent, Effect } from '../content.ts';
import { fallsDue } from '../falls-due.ts';
import { changeWorld } from '../ledger.ts';
import { changeMeter, readMeter } from '../meters.ts';
import { luckOf, tell, type Turn } from '../turn-context.ts';

function apply(turn: Turn, id: string, effects: readonly Effect[]): void {
  for (const effect of effects) changeMeter(turn, effect.meter, effect.by, `event:${id}`);
}

function mayHappen(turn: Turn, event: ChanceEvent): boolean {
  if (turn.week < event.from || turn.week > event.to) return false;
  if (event.once && turn.state.happened.includes(event.id)) return false;
  return event.when.every((condition) => {
    const now = readMeter(turn.state, condition.meter);
    return condition.at === 'least' ? now >= condition.value : now <= condition.value;
  });
}

export function calendarStep(turn: Turn): void {
  changeWorld(turn, 'gazaPause', -1, 'rule:pause-runs');
  for (const entry of turn.content.calendar) {
    if (entry.week !== turn.week) continue;
    apply(turn, entry.id, entry.effects);
    tell(turn, { kind: 'news', id: entry.id, from: 'calendar', weekday: 0 });
  }
  const luck = luckOf(turn, 'events');
  for (const event of turn.content.events) {
    // Drawn whether or not it can happen, so that one event's window shifts no other's luck.
    const drawn = luck.draw(1000);
    const weekday = luck.draw(6);
    if (drawn >= event.chance || !mayHappen(turn, event)) continue;
    if (event.once) turn.state.happened.push(event.id);
    apply(turn, event.id, event.effects);
    tell(turn, { kind: 'news', id: event.id, from: 'chance', weekday });
  }
  fallsDue(turn);
}
