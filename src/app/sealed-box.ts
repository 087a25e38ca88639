// What the box "If sealed now" shows at this moment, and whether the draft can be tried.
import { sealedNow, type SealedNow } from './sealed-now.ts';
import type { Game } from './state.ts';

export type SealedBox =
  /** The model's figures are off. */
  | { readonly kind: 'exam' }
  /** The own forecast comes first. */
  | { readonly kind: 'asks' }
  /** The first figures are on their way. */
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'figures';
      readonly figures: SealedNow;
      /** What they are about: this draft, the draft as it was when it was tried, or no orders at all. */
      readonly of: 'draft' | 'earlier' | 'no-orders';
      /** Whether they speak of something else than what would be sealed now. */
      readonly stale: boolean;
      readonly running: boolean;
    };

/** The box of this moment. */
export function sealedBox({ terms, outlook, trials, draft }: Game): SealedBox {
  if (terms.aids === 'exam') return { kind: 'exam' };
  if (outlook.asks) return { kind: 'asks' };
  const { running } = trials;
  if (trials.odds) {
    return {
      kind: 'figures',
      figures: sealedNow(trials.odds, outlook.odds),
      of: trials.fresh ? 'draft' : 'earlier',
      stale: !trials.fresh,
      running,
    };
  }
  if (!outlook.odds) return { kind: 'waiting' };
  return {
    kind: 'figures',
    figures: sealedNow(outlook.odds, outlook.before),
    of: 'no-orders',
    stale: draft.length > 0,
    running,
  };
}

/** Whether a trial of the draft would tell something new and may be had. */
export function canTry(game: Game): boolean {
  const { left, running } = game.trials;
  const box = sealedBox(game);
  return box.kind === 'figures' && box.stale && !running && left !== 0;
}

/** The 80% range and mean of the state's sword after the weeks ahead, for the seat that may know it; null when the model's odds are not shown. */
export function swordForecast(
  game: Game,
): readonly [low: number, mid: number, high: number] | null {
  const { terms, outlook, trials } = game;
  if (terms.aids === 'exam' || outlook.asks) return null;
  const odds = (trials.fresh ? trials.odds : null) ?? outlook.odds;
  if (odds?.figure.kind !== 'meter' || odds.figure.id !== 'sword') return null;
  const { sum, low, high } = odds.figure.band;
  return [low, sum / Math.max(1, odds.runs), high];
}
