// The shape of a lesson: how many minutes each part has, and how the weeks of play are laid out over theirs.
import type { LessonMinutes } from '../../run/class/exercise.ts';

/** Minutes of each part. The three parts before play, the play itself, the pause, and the five parts of the debrief. */
export const SHAPE: Readonly<
  Record<
    LessonMinutes,
    {
      readonly settle: number;
      readonly brief: number;
      readonly check: number;
      readonly play: number;
      readonly pause: number;
      readonly debrief: Readonly<Record<'what' | 'why' | 'so-what' | 'now-what' | 'close', number>>;
      /** Scenario questions asked. */
      readonly questions: number;
    }
  >
> = {
  15: {
    settle: 1,
    brief: 2,
    check: 0,
    play: 6,
    pause: 1,
    debrief: { what: 1, why: 2, 'so-what': 1, 'now-what': 1, close: 0 },
    questions: 1,
  },
  45: {
    settle: 3,
    brief: 5,
    check: 2,
    play: 18,
    pause: 2,
    debrief: { what: 3, why: 5, 'so-what': 3, 'now-what': 2, close: 2 },
    questions: 3,
  },
  90: {
    settle: 4,
    brief: 7,
    check: 3,
    play: 42,
    pause: 4,
    debrief: { what: 6, why: 10, 'so-what': 6, 'now-what': 5, close: 3 },
    questions: 6,
  },
};

/** Most times that a short scenario is played in one lesson: once from each seat. */
export const MOST_ROUNDS = 3;

/** The week before which the class pauses; null for a run too short for a pause. */
export function halfTime(weeks: number): number | null {
  return weeks < 3 ? null : Math.floor(weeks / 2) + 1;
}

/** A stretch of play, or the pause. */
export interface Stretch {
  readonly kind: 'play' | 'pause';
  readonly minutes: number;
  readonly weeks: { readonly from: number; readonly to: number } | null;
  readonly round: number;
}

/** Minutes dealt out over parts by their weight: whole minutes that add up. */
function dealt(minutes: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  let given = 0;
  return weights.map((weight) => {
    before += weight;
    const upTo = Math.round((minutes * before) / all);
    const own = upTo - given;
    given = upTo;
    return own;
  });
}

/** Play once, with a pause at half time. */
export function onceThrough(weeks: number, play: number, pause: number): readonly Stretch[] {
  const half = halfTime(weeks);
  if (half === null) {
    return [{ kind: 'play', minutes: play + pause, weeks: { from: 1, to: weeks }, round: 1 }];
  }
  const [first = 0, second = 0] = dealt(play, [half - 1, weeks - half + 1]);
  return [
    { kind: 'play', minutes: first, weeks: { from: 1, to: half - 1 }, round: 1 },
    { kind: 'pause', minutes: pause, weeks: null, round: 1 },
    { kind: 'play', minutes: second, weeks: { from: half, to: weeks }, round: 1 },
  ];
}

/** A short run several times, with one pause after the first. */
export function severalTimes(
  weeks: number,
  rounds: number,
  play: number,
  pause: number,
): readonly Stretch[] {
  const minutes = dealt(
    play,
    Array.from({ length: rounds }, () => 1),
  );
  return minutes.flatMap((own, at): Stretch[] => {
    const round: Stretch = {
      kind: 'play',
      minutes: own,
      weeks: { from: 1, to: weeks },
      round: at + 1,
    };
    return at === 0 ? [round, { kind: 'pause', minutes: pause, weeks: null, round: 1 }] : [round];
  });
}
