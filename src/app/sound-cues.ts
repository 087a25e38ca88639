// Which sounds a change of the game makes, and the captions of those that tell something. Pure.
import { materialOf, type SwordMaterial } from './material.ts';
import type { Cue, RoomTone } from './sound-port.ts';
import type { AppState, Game } from './state.ts';
import { itemsOf, type WeekItem } from './week-items.ts';

/** What of the store makes a sound. */
export type Heard = Pick<AppState, 'screen' | 'game' | 'selection'>;

/** Two moments of one run, as the same person sees it. */
interface Step {
  readonly before: Game;
  readonly now: Game;
}

/**
 * The sounds that a change of the store makes, in the order in which they are heard.
 * A week that opens is a newsprint unfolding, after the folder of the week before; an event is a
 * slip turned, or nothing but a pause when people were killed in it.
 */
export function cuesBetween(before: Heard, now: Heard): readonly Cue[] {
  if (before.screen === 'loading') return [];
  const step = stepOf(before, now);
  return [
    ...(step && before.screen === 'week' && now.screen === 'week' ? draftCues(step) : []),
    ...pageCues(before, now),
    ...eventCues(before, now, step),
    ...(step ? swordCues(step) : []),
    ...selectionCues(before, now),
  ];
}

function isSameRun(before: Heard, now: Heard): boolean {
  return before.game !== null && before.game.header === now.game?.header;
}

function stepOf(before: Heard, now: Heard): Step | null {
  if (!before.game || !now.game || !isSameRun(before, now)) return null;
  return before.game.seat === now.game.seat ? { before: before.game, now: now.game } : null;
}

/** Whether the orders of a seat were sealed between the two moments, and perhaps weeks played. */
function hasSealed({ before, now }: Pick<Step, 'before' | 'now'>): boolean {
  return now.reports.length > before.reports.length || now.sealed.length > before.sealed.length;
}

function draftCues(step: Step): readonly Cue[] {
  if (hasSealed(step)) return [];
  const more = step.now.draft.length - step.before.draft.length;
  return more > 0 ? ['slot'] : more < 0 ? ['lift'] : [];
}

function pageCues(before: Heard, now: Heard): readonly Cue[] {
  if (!now.game) return [];
  const same = isSameRun(before, now);
  if (same && before.game && hasSealed({ before: before.game, now: now.game })) return ['stamp'];
  if (before.screen === now.screen) return [];
  const closed = same && before.screen === 'resolution' && now.screen !== 'title';
  const opened = now.screen === 'week';
  return [...(closed ? (['folder'] as const) : []), ...(opened ? (['newsprint'] as const) : [])];
}

/** The sword as its own seat knows it: the others only estimate it, and an estimate makes no sound. */
function knownMaterial({ view }: Game): SwordMaterial | null {
  return view.baghdad ? materialOf(view.baghdad.sword) : null;
}

function swordCues({ before, now }: Step): readonly Cue[] {
  const material = knownMaterial(now);
  return material === null || material === knownMaterial(before) ? [] : [`sword-${material}`];
}

function eventCues(before: Heard, now: Heard, step: Step | null): readonly Cue[] {
  if (!now.game || now.screen !== 'resolution') return [];
  const lines = linesOf(now.game);
  if (before.screen === 'resolution' && step && !hasSealed(step)) {
    const told = lines.filter((_, at) => isTold(now.game, at) && !isTold(step.before, at));
    const turned = now.game.event === step.before.event ? undefined : lines[now.game.event];
    const all = turned ? [...told, turned] : told;
    return all.length === 0 ? [] : [all.some(isDeadly) ? 'hush' : 'slip'];
  }
  // What is told as a week opens lies open when the stamp falls: only its dead are heard, as a pause.
  const opens = before.screen === 'pass' || (step !== null && hasSealed(step));
  const open = lines.filter((_, at) => isTold(now.game, at));
  return opens && open.some(isDeadly) ? ['hush'] : [];
}

function linesOf({ reports }: Game): readonly WeekItem[] {
  const last = reports.at(-1);
  return last ? itemsOf(last) : [];
}

/** Whether an event of the week's list lies face up. */
function isTold(game: Game | null, at: number): boolean {
  return game !== null && at < game.telling.shown;
}

/** Whether anyone was killed in an event. */
function isDeadly({ event }: WeekItem): boolean {
  if (event?.kind !== 'attack' && event?.kind !== 'strike' && event?.kind !== 'order') return false;
  return Object.values(event.harm).some((toll) => toll.killed > 0);
}

function selectionCues(before: Heard, now: Heard): readonly Cue[] {
  const { place, faction } = now.selection;
  const changed = place !== before.selection.place || faction !== before.selection.faction;
  return changed && (place !== null || faction !== null) ? ['select'] : [];
}

/** The last seconds in which the timer ticks, and those of them in which it ticks higher. */
const TICKS_FROM = 30;
const HIGH_FROM = 10;

/**
 * The tick of a timer, once a second.
 * @param secondsLeft whole seconds that are left
 * @returns null outside the last half minute, and at its end
 */
export function tickAt(secondsLeft: number): Cue | null {
  if (secondsLeft <= 0 || secondsLeft > TICKS_FROM) return null;
  return secondsLeft <= HIGH_FROM ? 'tick-high' : 'tick-low';
}

/** The room that belongs to a moment: heard on the desk, not on the title page or at the end. */
export function roomOf({ screen, theme }: Pick<AppState, 'screen' | 'theme'>): RoomTone {
  return { on: screen === 'week' || screen === 'resolution', night: theme === 'night' };
}

/**
 * How rough the string is: the chance of escalation beyond the rules by the model's odds, 0 to 1.
 * Odds that the seat may not see yet are not heard either; while the new ones are reckoned, last
 * week's go on.
 * @returns null for no string
 */
export function roughnessOf({ screen, game }: Pick<AppState, 'screen' | 'game'>): number | null {
  if (!game || (screen !== 'week' && screen !== 'resolution') || game.outlook.asks) return null;
  const odds = game.outlook.done ? game.outlook.odds : game.outlook.before;
  return odds && odds.runs > 0 ? odds.trajectories.escalation.count / odds.runs : null;
}

/** How rough the string sounds, in words. */
export type DroneBand = 'drone-smooth' | 'drone-grainy' | 'drone-rough';

/** Chances of escalation, in percent, from which the string is called grainy and rough. */
const GRAINY_FROM = 15;
const ROUGH_FROM = 40;

/**
 * The band that a chance of escalation falls into.
 * @param roughness 0 to 1, as given to the port; null for no string
 */
export function droneBand(roughness: number | null): DroneBand | null {
  if (roughness === null) return null;
  const percent = Math.round(roughness * 100);
  if (percent >= ROUGH_FROM) return 'drone-rough';
  return percent >= GRAINY_FROM ? 'drone-grainy' : 'drone-smooth';
}

/** A caption as a message: its key and what is filled in. */
export interface Caption {
  readonly key: string;
  readonly params: Readonly<Record<string, number>>;
}

/**
 * What is to be read in the place of a sound; null for one that only accompanies what is seen.
 * Two ticks of one pitch have one caption: show it again only when it changes.
 */
export function captionOf(sound: Cue | DroneBand): Caption | null {
  const key = `sound.caption.${sound}`;
  switch (sound) {
    case 'select':
    case 'slot':
    case 'lift':
    case 'stamp':
    case 'folder':
    case 'newsprint':
    case 'slip':
      return null;
    case 'tick-low':
      return { key, params: { seconds: TICKS_FROM } };
    case 'tick-high':
      return { key, params: { seconds: HIGH_FROM } };
    case 'sword-paper':
    case 'sword-wood':
    case 'sword-metal':
    case 'hush':
      return { key, params: {} };
    case 'drone-smooth':
      return { key, params: { below: GRAINY_FROM } };
    case 'drone-grainy':
      return { key, params: { from: GRAINY_FROM, below: ROUGH_FROM } };
    case 'drone-rough':
      return { key, params: { from: ROUGH_FROM } };
    default:
      return sound satisfies never;
  }
}
