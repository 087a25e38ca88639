// Which sounds the game makes: the table of cues and moments, the captions, and recipes that begin and end in silence.
import { describe, expect, test } from 'vitest';

import type { Odds } from '../src/analysis/odds.ts';
import {
  captionOf,
  cuesBetween,
  droneBand,
  roomOf,
  roughnessOf,
  tickAt,
  type DroneBand,
  type Heard,
} from '../src/app/sound-cues.ts';
import type { Cue } from '../src/app/sound-port.ts';
import type { Game } from '../src/app/state.ts';
import type { SeatId } from '../src/model/ids.ts';
import type { SeatEvent, SeatReport } from '../src/model/report.ts';
import { CEILING, limited } from '../src/platform/sound/limiter.ts';
import { RECIPES } from '../src/platform/sound/recipes.ts';
import { say } from '../src/text/format.ts';
import { EN_SOUND } from '../src/text/messages-en-sound.ts';
import { FORBIDDEN_WORDS, UNTIDY } from './support/voice.ts';

const NEWS: SeatEvent = { kind: 'news', id: 'one', from: 'chance', weekday: 1 };

function attack(killed: number): SeatEvent {
  return {
    kind: 'attack',
    faction: null,
    weapon: 'rocket',
    place: 'asad',
    country: 'iraq',
    target: 'bases',
    rung: 2,
    claim: 'unclaimed',
    outcome: killed > 0 ? 'killed' : 'wounded',
    harm: { us: { killed, wounded: 1 } },
    weekday: 2,
  };
}

function report(...events: readonly SeatEvent[]): SeatReport {
  return { week: 1, day: 0, events, decisions: [] };
}

const RUN = {};

interface Part {
  readonly screen?: Heard['screen'];
  readonly run?: object;
  readonly seat?: SeatId;
  readonly draft?: number;
  readonly sealed?: number;
  readonly reports?: readonly SeatReport[];
  readonly event?: number;
  readonly shown?: number;
  readonly sword?: number | null;
  readonly place?: string | null;
}

/** A moment of the store with only what is heard of it. */
function heard(part: Part = {}): Heard {
  const { screen = 'week', run = RUN, seat = 'baghdad', draft = 0, sealed = 0 } = part;
  const { reports = [], event = 0, shown = 99, sword = 40, place = null } = part;
  const game = {
    header: run,
    seat,
    draft: Array.from({ length: draft }),
    sealed: Array.from({ length: sealed }),
    reports,
    event,
    telling: { playing: false, shown },
    view: { baghdad: sword === null ? null : { sword } },
  } as unknown as Game;
  return { screen, game, selection: { place, faction: null } };
}

const NO_GAME: Heard = {
  screen: 'title',
  game: null,
  selection: { place: null, faction: null },
};
const ONE = [report(NEWS, attack(0), attack(2), attack(0))];
/** The events of that week, in the order in which they are told. */
const FIRST = 0;
const HARMLESS = 1;
const DEADLY = 2;

describe('a change of the store makes', () => {
  const told = (event: number, part: Part = {}): Heard =>
    heard({ screen: 'resolution', reports: ONE, event, ...part });

  test.each<{ name: string; before: Heard; now: Heard; cues: readonly Cue[] }>([
    { name: 'nothing when nothing is heard', before: heard(), now: heard(), cues: [] },
    {
      name: 'nothing while a kept game is brought back',
      before: { ...NO_GAME, screen: 'loading' },
      now: heard({ draft: 2 }),
      cues: [],
    },
    {
      name: 'a newsprint when the first week opens',
      before: NO_GAME,
      now: heard(),
      cues: ['newsprint'],
    },
    {
      name: 'no card for a draft that was kept',
      before: NO_GAME,
      now: heard({ draft: 2 }),
      cues: ['newsprint'],
    },
    {
      name: 'a card when an order is added',
      before: heard({ draft: 1 }),
      now: heard({ draft: 2 }),
      cues: ['slot'],
    },
    {
      name: 'a card taken up when one is removed',
      before: heard({ draft: 1 }),
      now: heard({ draft: 0 }),
      cues: ['lift'],
    },
    {
      name: 'the stamp, and no card, when a week is sealed',
      before: heard({ draft: 3 }),
      now: told(FIRST, { shown: 1 }),
      cues: ['stamp'],
    },
    {
      name: 'the stamp when one person of several has sealed',
      before: heard({ draft: 1 }),
      now: heard({ screen: 'pass', seat: 'tehran', sealed: 1, sword: null }),
      cues: ['stamp'],
    },
    {
      name: 'the stamp once when several weeks were played at a time',
      before: heard({ draft: 1 }),
      now: heard({ reports: [report(), report(), report()] }),
      cues: ['stamp'],
    },
    {
      name: 'stamp and pause when the event that opens a week has dead',
      before: heard({ draft: 1 }),
      now: heard({ screen: 'resolution', reports: [report(attack(1), NEWS)], shown: 1 }),
      cues: ['stamp', 'hush'],
    },
    {
      name: 'no pause for dead who are not told yet',
      before: heard({ draft: 1 }),
      now: told(FIRST, { shown: 2 }),
      cues: ['stamp'],
    },
    {
      name: 'the pause when the whole week is shown at once',
      before: heard({ draft: 1 }),
      now: told(FIRST),
      cues: ['stamp', 'hush'],
    },
    {
      name: 'the pause when the device was passed on',
      before: heard({ screen: 'pass', reports: ONE }),
      now: told(FIRST),
      cues: ['hush'],
    },
    {
      name: 'stamp, pause and the sword’s new material in this order',
      before: heard({ sword: 66 }),
      now: told(FIRST, { sword: 67 }),
      cues: ['stamp', 'hush', 'sword-metal'],
    },
    {
      name: 'a slip when an event is told',
      before: told(FIRST, { shown: 1 }),
      now: told(HARMLESS, { shown: 2 }),
      cues: ['slip'],
    },
    {
      name: 'only the pause when people were killed in it',
      before: told(HARMLESS, { shown: 2 }),
      now: told(DEADLY, { shown: 3 }),
      cues: ['hush'],
    },
    {
      name: 'the pause again when the player turns back to it',
      before: told(FIRST),
      now: told(DEADLY),
      cues: ['hush'],
    },
    {
      name: 'one pause when the rest is turned up at once',
      before: told(FIRST, { shown: 1 }),
      now: told(FIRST),
      cues: ['hush'],
    },
    {
      name: 'nothing when the played week is looked at again',
      before: heard({ reports: ONE }),
      now: told(FIRST),
      cues: [],
    },
    {
      name: 'the folder and the next newsprint when the player goes on',
      before: told(DEADLY),
      now: heard({ reports: ONE }),
      cues: ['folder', 'newsprint'],
    },
    {
      name: 'the folder alone at the end',
      before: told(DEADLY),
      now: heard({ screen: 'end', reports: ONE }),
      cues: ['folder'],
    },
    {
      name: 'nothing on the way to the title page',
      before: told(DEADLY),
      now: heard({ screen: 'title', reports: ONE }),
      cues: [],
    },
    {
      name: 'nothing of the old run when another is opened',
      before: heard({ draft: 1, sword: 10 }),
      now: heard({ screen: 'end', run: {}, reports: ONE, sword: 90 }),
      cues: [],
    },
    {
      name: 'tissue when the sword falls back to paper',
      before: heard({ sword: 34 }),
      now: told(FIRST, { shown: 1, sword: 33 }),
      cues: ['stamp', 'sword-paper'],
    },
    {
      name: 'a knock when it rises to wood',
      before: heard({ sword: 33 }),
      now: told(FIRST, { shown: 1, sword: 34 }),
      cues: ['stamp', 'sword-wood'],
    },
    {
      name: 'no sword where another person’s view comes in',
      before: heard({ screen: 'pass', seat: 'tehran', sword: null }),
      now: heard({ screen: 'pass', sword: 80 }),
      cues: [],
    },
    {
      name: 'no sword for a seat that only estimates it',
      before: heard({ seat: 'tehran', sword: null }),
      now: told(FIRST, { seat: 'tehran', sword: null, shown: 1 }),
      cues: ['stamp'],
    },
    {
      name: 'scissors when a place is picked',
      before: heard({ place: 'asad' }),
      now: heard({ place: 'erbil' }),
      cues: ['select'],
    },
    {
      name: 'nothing when a place is let go',
      before: heard({ place: 'asad' }),
      now: heard(),
      cues: [],
    },
  ])('$name', ({ before, now, cues }) => {
    expect(cuesBetween(before, now)).toEqual(cues);
  });
});

describe('what goes on', () => {
  test('the timer ticks in its last half minute, higher in the last ten seconds', () => {
    const ticks = [31, 30, 11, 10, 1, 0, -1].map(tickAt);
    expect(ticks).toEqual([null, 'tick-low', 'tick-low', 'tick-high', 'tick-high', null, null]);
  });

  test('the room is heard at the desk, and its night is the night desk', () => {
    const screens = ['loading', 'title', 'pass', 'week', 'resolution', 'end'] as const;
    const on = screens.filter((screen) => roomOf({ screen, theme: 'day' }).on);
    expect(on).toEqual(['week', 'resolution']);
    expect(roomOf({ screen: 'week', theme: 'day' }).night).toBe(false);
    expect(roomOf({ screen: 'week', theme: 'night' }).night).toBe(true);
  });

  test('the string tells no odds that the seat may not see yet', () => {
    const odds = (count: number): Odds =>
      ({ runs: 200, trajectories: { escalation: { count } } }) as unknown as Odds;
    const rough = (outlook: object, screen: Heard['screen'] = 'week'): number | null =>
      roughnessOf({ screen, game: { outlook } as unknown as Game });
    const now = { asks: false, odds: odds(50), done: true, before: odds(10) };
    expect(rough(now)).toBe(0.25);
    expect(rough({ ...now, done: false })).toBe(0.05);
    expect(rough({ ...now, done: false, before: null })).toBeNull();
    expect(rough({ ...now, odds: null })).toBeNull();
    expect(rough({ ...now, asks: true })).toBeNull();
    expect(rough(now, 'pass')).toBeNull();
    expect(rough(now, 'end')).toBeNull();
    expect(roughnessOf({ screen: 'title', game: null })).toBeNull();
  });

  test('every band of the string is named once, from smooth to rough', () => {
    const bands = Array.from({ length: 101 }, (_, percent) => droneBand(percent / 100));
    expect(bands.filter((band, at) => band !== bands[at - 1])).toEqual([
      'drone-smooth',
      'drone-grainy',
      'drone-rough',
    ]);
    expect(droneBand(null)).toBeNull();
  });
});

const CUES = [...Object.keys(RECIPES), 'hush'] as readonly Cue[];
const BANDS: readonly DroneBand[] = ['drone-smooth', 'drone-grainy', 'drone-rough'];

describe('captions', () => {
  test('stand for every sound that tells something, and for no other', () => {
    const captioned = [...CUES, ...BANDS].filter((sound) => captionOf(sound) !== null);
    expect(captioned.toSorted()).toEqual(
      [
        ...BANDS,
        'hush',
        'sword-metal',
        'sword-paper',
        'sword-wood',
        'tick-high',
        'tick-low',
      ].toSorted(),
    );
  });

  test('are sentences with every number filled in', () => {
    const words = [...CUES, ...BANDS].flatMap((sound) => {
      const caption = captionOf(sound);
      return caption ? [say(EN_SOUND, caption.key, caption.params)] : [];
    });
    expect(new Set(words).size).toBe(9);
    for (const sentence of [...words, say(EN_SOUND, 'sound.failed')]) {
      expect(sentence).toMatch(/^[A-Z][^[\]{}]*\.$/);
      expect(sentence).not.toMatch(FORBIDDEN_WORDS);
      expect(sentence).not.toMatch(UNTIDY);
    }
  });

  test('give the bounds at which the bands change', () => {
    const percents = (band: DroneBand): readonly number[] =>
      Object.values(captionOf(band)?.params ?? {});
    const [below = 0] = percents('drone-smooth');
    const [from, to = 0] = percents('drone-grainy');
    expect([from, ...percents('drone-rough')]).toEqual([below, to]);
    expect([below - 1, below, to - 1, to].map((percent) => droneBand(percent / 100))).toEqual([
      'drone-smooth',
      'drone-grainy',
      'drone-grainy',
      'drone-rough',
    ]);
  });
});

describe('recipes', () => {
  test.each(Object.entries(RECIPES))(
    '%s begins and ends in silence and in time',
    (_cue, recipe) => {
      const { seconds, lead, strips, tones } = recipe;
      expect(lead).toBeGreaterThan(0);
      expect(lead).toBeLessThanOrEqual(seconds);
      expect(strips.length + tones.length).toBeGreaterThan(0);
      for (const { level, hertz } of [...strips, ...tones]) {
        expect(level[0][1]).toBe(0);
        expect(level.at(-1)?.[1]).toBeLessThan(0.001);
        expect(level.at(-1)?.[0]).toBeLessThanOrEqual(seconds);
        for (const curve of [level, hertz]) {
          const times = curve.map(([at]) => at);
          expect(times).toEqual(times.toSorted((one, other) => one - other));
        }
        // An exponential glide cannot start from or reach 0.
        for (const [, value] of hertz) {
          expect(value).toBeGreaterThan(20);
          expect(value).toBeLessThan(12_000);
        }
      }
    },
  );

  test('the limiter leaves quiet sound alone, never passes its ceiling and never turns back', () => {
    const samples = Array.from({ length: 401 }, (_, at) => at / 200 - 1);
    for (const x of samples) {
      const y = limited(x);
      expect(Math.abs(y)).toBeLessThanOrEqual(CEILING);
      expect(limited(-x)).toBeCloseTo(-y, 12);
      expect(limited(x + 0.005)).toBeGreaterThan(y - 1e-12);
    }
    expect(samples.filter((x) => Math.abs(x) < 0.17).every((x) => limited(x) === x)).toBe(true);
  });
});
