// The tutorial as data: twelve short steps over three weeks, each with a place, what it speaks of, and when it is done.
import { TUTORIAL } from './catalogue.ts';
import type { AppState, Game, Screen } from './state.ts';

/** What a step speaks of; the screens know where it stands. */
export type GuideAnchor =
  | 'news'
  | 'factions'
  | 'outlook'
  | 'orders'
  | 'seal'
  | 'happened'
  | 'why'
  | 'trial'
  | 'sheet'
  | 'ceiling'
  | 'debrief';

/** One step. Its words are `guide.step.<id>`. */
export interface GuideStep {
  readonly id: string;
  readonly screen: Extract<Screen, 'week' | 'resolution' | 'end'>;
  /** Weeks played when it comes up. */
  readonly played: number;
  readonly anchor: GuideAnchor;
  /** Whether what it asks for was done; null for a step that is read and put away by hand. */
  readonly done: ((game: Game, state: AppState) => boolean) | null;
}

/** A step that ends when the game moves on to the next screen. */
const NEVER = (): boolean => false;

/** In the order in which they come up. */
export const GUIDE_STEPS: readonly GuideStep[] = [
  { id: 'news', screen: 'week', played: 0, anchor: 'news', done: null },
  {
    id: 'faction',
    screen: 'week',
    played: 0,
    anchor: 'factions',
    done: ({ why }, { selection }) => selection.faction !== null || why !== null,
  },
  {
    id: 'odds',
    screen: 'week',
    played: 0,
    anchor: 'outlook',
    done: ({ outlook }) => !outlook.asks,
  },
  {
    id: 'order',
    screen: 'week',
    played: 0,
    anchor: 'orders',
    done: ({ draft }) => draft.length > 0,
  },
  { id: 'seal', screen: 'week', played: 0, anchor: 'seal', done: NEVER },
  { id: 'happened', screen: 'resolution', played: 1, anchor: 'happened', done: null },
  { id: 'why', screen: 'resolution', played: 1, anchor: 'why', done: null },
  {
    id: 'trial',
    screen: 'week',
    played: 1,
    anchor: 'trial',
    // In an exam there is nothing to try.
    done: ({ terms, trials }) => terms.aids === 'exam' || trials.running || trials.odds !== null,
  },
  { id: 'sheet', screen: 'week', played: 1, anchor: 'sheet', done: null },
  { id: 'ceiling', screen: 'week', played: 2, anchor: 'ceiling', done: null },
  { id: 'choose', screen: 'week', played: 2, anchor: 'seal', done: NEVER },
  { id: 'debrief', screen: 'end', played: 3, anchor: 'debrief', done: null },
];

/** Where the tutorial stands. */
export interface GuideNow {
  readonly step: GuideStep;
  /** From 1. */
  readonly n: number;
  readonly of: number;
}

/** What is kept among the game's guided steps once the whole tutorial was put away. */
export const GUIDE_OFF = 'guide-off';

/** What is kept once a step is done or was put away. */
export function guideMark({ id }: GuideStep): string {
  return `guide-${id}`;
}

/** Whether a game is the tutorial, and not put away. */
export function isGuided({ scenario, guided, persons, seat }: Game): boolean {
  return scenario.id === TUTORIAL.scenario && persons.includes(seat) && !guided.includes(GUIDE_OFF);
}

function isHere({ screen, played }: GuideStep, state: AppState, game: Game): boolean {
  // A run that ended early is over all the same.
  return screen === 'end'
    ? state.screen === 'end'
    : state.screen === screen && game.reports.length === played;
}

/** Whether what a step asks for was done. */
export function isDone({ done }: GuideStep, game: Game, state: AppState): boolean {
  return done !== null && done(game, state);
}

/** The step to show on this screen: the first that is neither done nor put away; null when there is none. */
export function guideNow(state: AppState): GuideNow | null {
  const { game } = state;
  if (!game || !isGuided(game)) return null;
  const at = GUIDE_STEPS.findIndex(
    (step) =>
      isHere(step, state, game) &&
      !game.guided.includes(guideMark(step)) &&
      !isDone(step, game, state),
  );
  const step = GUIDE_STEPS[at];
  return step ? { step, n: at + 1, of: GUIDE_STEPS.length } : null;
}

/** Steps of this screen that were done just now and are not marked yet. */
export function freshlyDone(state: AppState): readonly GuideStep[] {
  const { game } = state;
  if (!game || !isGuided(game)) return [];
  return GUIDE_STEPS.filter(
    (step) =>
      isHere(step, state, game) &&
      isDone(step, game, state) &&
      !game.guided.includes(guideMark(step)),
  );
}
