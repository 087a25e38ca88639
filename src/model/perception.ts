// Intent and perception: how a seat that did not pick the reason reads another's act, from the same list.
import type { Basis } from './basis.ts';
import { SEATS, type SeatId } from './ids.ts';
import type { State } from './state.ts';

/** What a reason sounds like to those who are not in the room. */
export type Tone = 'good-will' | 'protection' | 'pressure' | 'home';

/** The tone of every reason that an order may be given for. */
export const REASON_TONE: Readonly<Record<string, Tone>> = {
  'answer-congress': 'home',
  'answer-sanctions': 'pressure',
  'answer-the-dead': 'pressure',
  'answer-without-iraq': 'good-will',
  'avoid-a-wider-war': 'good-will',
  'be-believed': 'pressure',
  'be-obeyed': 'pressure',
  'build-the-state': 'home',
  'buy-time': 'home',
  'calm-fear-of-abandonment': 'good-will',
  'collect-the-debt': 'pressure',
  'defend-sovereignty': 'home',
  'degrade-stocks': 'pressure',
  'end-the-fire': 'pressure',
  'give-restraint-cover': 'good-will',
  'keep-baghdad-close': 'good-will',
  'keep-tehran-close': 'good-will',
  'keep-the-coalition': 'home',
  'keep-the-lights-on': 'protection',
  'keep-the-mission': 'home',
  'keep-the-network': 'home',
  'keep-the-word': 'good-will',
  'learn-their-terms': 'good-will',
  'open-the-way-to-talks': 'good-will',
  'press-baghdad': 'pressure',
  'press-for-departure': 'pressure',
  'press-tehran': 'pressure',
  'press-washington': 'pressure',
  'protect-lives': 'protection',
  'protect-talks': 'good-will',
  'reassure-baghdad': 'good-will',
  'reassure-washington': 'good-will',
  'remove-the-cause': 'good-will',
  'show-a-success': 'home',
  'show-the-state-stands': 'home',
  'stop-the-next-attack': 'protection',
};

/** Reading an act by one's trust in the actor is how the sources describe it (aawsat-2024-01.56, .59). */
export const PERCEPTION_BASIS: Basis = {
  facts: ['aawsat-2024-01.56', 'aawsat-2024-01.59', 'mee-2021-05.23'],
  assumption: 'assumed.perception',
};

/** The capital that each reason is directed at, by its name; a reason without one is for everybody. */
const TOWARD: ReadonlyMap<string, SeatId | undefined> = new Map(
  Object.keys(REASON_TONE).map((reason) => [reason, SEATS.find((seat) => reason.includes(seat))]),
);

function tonesTo(reader: SeatId): ReadonlyMap<string, Tone> {
  return new Map(
    Object.entries(REASON_TONE).map(([reason, tone]) => {
      const toward = TOWARD.get(reason);
      return [reason, toward === undefined || toward === reader ? tone : 'home'];
    }),
  );
}

/** The tone of every reason by reader, worked out once: every order of every week is read by all who learn of it. */
const TONES: Readonly<Record<SeatId, ReadonlyMap<string, Tone>>> = {
  baghdad: tonesTo('baghdad'),
  washington: tonesTo('washington'),
  tehran: tonesTo('tehran'),
};

/** What a reason sounds like to one reader: a word or a push toward another capital is not for it. */
export function toneFor(reason: string, reader: SeatId): Tone {
  return TONES[reader].get(reason) ?? 'home';
}

/** How readily a seat reads each tone into an act: by its trust in the actor, and by what last week was like. */
function readiness(tone: Tone, trust: number, tense: boolean): number {
  switch (tone) {
    case 'good-will':
      return trust - (tense ? 10 : 0);
    case 'pressure':
      return 90 - trust + (tense ? 15 : 0);
    case 'protection':
      return tense ? 62 : 40;
    case 'home':
      return 46;
  }
}

/**
 * The reason that `reader` takes to be behind an act of `actor`: the one of the order's own list
 * that fits best what the reader knows, its trust and the public history. The first wins a tie.
 */
export function readAs(
  state: State,
  reader: SeatId,
  actor: SeatId,
  reasons: readonly string[],
): string {
  const trust = state.seats[reader].trust[actor];
  const last = state.history.at(-1);
  const tense = (last?.breaches ?? 0) > 0 || state.world.warRisk >= 50;
  let best = reasons[0] ?? '';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const reason of reasons) {
    const score = readiness(toneFor(reason, reader), trust, tense);
    if (score > bestScore) {
      best = reason;
      bestScore = score;
    }
  }
  return best;
}
