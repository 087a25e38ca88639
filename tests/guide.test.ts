// The tutorial and the guidance of a first game: every step can be done with any seed, in few words, and nothing is locked.
import { describe, expect, test } from 'vitest';

import { mergeOdds, type Odds } from '../src/analysis/odds.ts';
import { drawerOf, othersToSeal, wishesNow } from '../src/app/drawer.ts';
import type { OddsAnswers, OddsPort } from '../src/app/odds-port.ts';
import { deskOf } from '../src/app/desk.ts';
import { firstGameOf, INSTRUMENTS, isFirstGame, suggestionsOf } from '../src/app/first-game.ts';
import {
  freshlyDone,
  GUIDE_OFF,
  GUIDE_STEPS,
  guideMark,
  guideNow,
  type GuideStep,
} from '../src/app/guide.ts';
import { keyEffects } from '../src/app/key-effects.ts';
import type { PlaySession } from '../src/app/play/play.ts';
import type { SaveRow } from '../src/app/saved-game.ts';
import { canTry, sealedBox, swordForecast } from '../src/app/sealed-box.ts';
import type { Setup } from '../src/app/setup.ts';
import type { Game } from '../src/app/state.ts';
import { SEATS } from '../src/model/ids.ts';
import { ORDERS_OF } from '../src/model/orders/all-orders.ts';
import { EN } from '../src/text/messages-en.ts';
import { placeBeside } from '../src/ui/guide/place.ts';
import { SCENARIO_IDS, shipped } from './support/game.ts';
import { begun, type MemoryOptions } from './support/session.ts';

const SCENARIOS = SCENARIO_IDS.map(shipped);
const ODDS = { escalation: 20, sporadic: 60, 'de-escalation': 20 } as const;

function gameIn(session: PlaySession): Game {
  const { game } = session.store.get();
  if (!game) throw new Error('no game is open');
  return game;
}

async function tutorial(seed: string, options: MemoryOptions = {}): Promise<PlaySession> {
  const { session } = await begun(SCENARIOS, { scenario: 'first-week', seed }, options);
  return session;
}

/** Does what a step asks for, as a player would; a step that is read is put away. */
function follow(session: PlaySession, step: GuideStep): void {
  const game = gameIn(session);
  const first = deskOf(game).listed.find(({ blocked }) => blocked === null);
  const target = first?.options.find(({ blocked }) => blocked === null)?.target ?? null;
  switch (step.id) {
    case 'faction':
      session.select({ faction: game.view.factions[0]?.id ?? null });
      break;
    case 'odds':
      session.forecast(ODDS);
      break;
    case 'order':
      if (first) session.addOrder(first.order, target);
      break;
    case 'trial':
      session.tryDraft();
      break;
    case 'seal':
    case 'choose':
      session.seal();
      break;
    default:
      session.guided(guideMark(step));
  }
  // As the coach does once it has drawn.
  for (const done of freshlyDone(session.store.get())) session.guided(guideMark(done));
}

/** Follows the coach to the end; tells which steps came up. */
function playThrough(session: PlaySession): string[] {
  const seen: string[] = [];
  for (let turn = 0; turn < 40; turn++) {
    const state = session.store.get();
    const now = guideNow(state);
    if (now) {
      seen.push(now.step.id);
      follow(session, now.step);
    } else if (state.screen === 'resolution') session.goOn();
    else if (state.screen === 'week') session.seal();
    else return seen;
  }
  throw new Error(`the tutorial does not end: ${seen.join(', ')}`);
}

describe('the tutorial', () => {
  test.each(Array.from({ length: 50 }, (_, n) => `tutorial ${n}`))(
    'every step comes up once and can be done with seed "%s"',
    async (seed) => {
      expect(playThrough(await tutorial(seed))).toEqual(GUIDE_STEPS.map(({ id }) => id));
    },
  );

  test('has at most twelve steps, of at most 25 words each', () => {
    expect(GUIDE_STEPS.length).toBeLessThanOrEqual(12);
    const long = GUIDE_STEPS.filter(
      ({ id }) => (EN[`guide.step.${id}`] ?? 'x '.repeat(26)).trim().split(/\s+/).length > 25,
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('each step can be put away, and the whole at once', async () => {
    const session = await tutorial('away');
    const first = guideNow(session.store.get());
    if (!first) throw new Error('the tutorial opens with a step');
    session.guided(guideMark(first.step));
    expect(guideNow(session.store.get())?.step.id).toBe('faction');
    session.guided(GUIDE_OFF);
    expect(guideNow(session.store.get())).toBeNull();
  });

  test('a week sealed without following it goes on with the steps of the next screen', async () => {
    const session = await tutorial('own way');
    session.seal();
    expect(guideNow(session.store.get())?.step.id).toBe('happened');
    session.goOn();
    expect(guideNow(session.store.get())?.step.id).toBe('trial');
  });

  test('what was done stays done when it is taken back', async () => {
    const session = await tutorial('undone');
    for (let turn = 0; turn < 4; turn++) {
      const now = guideNow(session.store.get());
      if (now) follow(session, now.step);
    }
    expect(gameIn(session).draft).toHaveLength(1);
    session.undo();
    expect(gameIn(session).draft).toHaveLength(0);
    expect(guideNow(session.store.get())?.step.id).toBe('seal');
  });

  test('goes on after a reload where it was', async () => {
    const made = await begun(SCENARIOS, { scenario: 'first-week', seed: 'kept' });
    made.session.guided('guide-news');
    const [row] = await made.saves.list();
    const { session } = await begun(SCENARIOS, {}, { saves: made.saves, seed: 'other' });
    await session.openSave(row?.id ?? '');
    expect(guideNow(session.store.get())?.step.id).toBe('faction');
  });

  test('no other crisis is coached', async () => {
    const { session } = await begun(SCENARIOS, { scenario: 'era-of-divisions' });
    expect(guideNow(session.store.get())).toBeNull();
  });
});

describe('the guidance of a first game', () => {
  const row = (over: boolean): SaveRow => ({
    id: over ? 'over' : 'open',
    name: null,
    scenario: 'first-week',
    variant: 'baseline',
    seats: ['baghdad'],
    seed: 's',
    week: 3,
    weeks: 3,
    over,
    at: 1,
  });

  test.each([
    ['no game kept', null, null, true],
    ['a list without games', [], null, true],
    ['a game left in the middle', [row(false)], row(false), true],
    ['a game finished, as the list knows', [row(false), row(true)], row(false), false],
    ['a game finished, as the title knows', null, row(true), false],
  ] as const)('%s', (_, saves, last, first) => {
    expect(isFirstGame({ saves, last, game: null })).toBe(first);
  });

  test.each(SEATS)(
    'suggests orders to %s that can be given together with their reasons',
    async (seat) => {
      const { session } = await begun(SCENARIOS, { scenario: 'era-of-divisions', seat });
      const first = firstGameOf(session.store.get());
      const given = new Set(
        wishesNow(gameIn(session)).flatMap((wish) => (wish.given ? [wish.order] : [])),
      );
      expect(first?.suggestions.length).toBe(3);
      for (const { order, target, reason, blocked } of first?.suggestions ?? []) {
        expect(blocked).toBeNull();
        expect(ORDERS_OF[seat].find(({ id }) => id === order)?.reasons).toContain(reason);
        if (given.has(order)) session.addOrder(order, target, reason);
      }
      const { draft } = gameIn(session);
      expect(draft).toHaveLength(given.size);
      expect(suggestionsOf(gameIn(session)).filter(({ chosen }) => chosen)).toHaveLength(
        given.size,
      );
      // One press of undo takes one suggestion back, with its reason.
      session.undo();
      expect(gameIn(session).draft).toHaveLength(given.size - 1);
    },
  );

  test('names the two factions likeliest to fire, and one instrument a week for three weeks', async () => {
    const { session } = await begun(SCENARIOS, { scenario: 'era-of-divisions' });
    const seen: { instrument: string; named: number[]; highest: number[] }[] = [];
    for (let week = 0; week < 4; week++) {
      const chances = gameIn(session).view.factions.map(({ fireChance }) => fireChance);
      const first = firstGameOf(session.store.get());
      if (first) {
        seen.push({
          instrument: first.instrument,
          named: first.likeliest.map(({ chance }) => chance),
          highest: chances.toSorted((one, other) => other - one).slice(0, 2),
        });
      }
      session.seal();
      session.goOn();
    }
    expect(seen.map(({ instrument }) => instrument)).toEqual([...INSTRUMENTS]);
    expect(seen.map(({ named }) => named)).toEqual(seen.map(({ highest }) => highest));
  });

  test('is put away for the week, switched off in the settings, and left out of the tutorial', async () => {
    const { session } = await begun(SCENARIOS, { scenario: 'era-of-divisions' });
    session.guided(firstGameOf(session.store.get())?.step ?? '');
    expect(firstGameOf(session.store.get())).toBeNull();
    session.seal();
    session.goOn();
    expect(firstGameOf(session.store.get())?.instrument).toBe('ceiling');
    session.setSettings({ guidance: false });
    expect(firstGameOf(session.store.get())).toBeNull();
    expect(firstGameOf((await tutorial('none')).store.get())).toBeNull();
  });
});

describe('the drawer', () => {
  test.each(SEATS)('has on top what %s could give, the strongest wish first', async (seat) => {
    const { session } = await begun(SCENARIOS, { scenario: 'era-of-divisions', seat });
    const game = gameIn(session);
    const { top, all } = drawerOf(game, deskOf(game), 5);
    expect(top).toHaveLength(5);
    expect(top.every(({ blocked }) => blocked === null)).toBe(true);
    expect(top[0]?.order).toBe(wishesNow(game).find(({ given }) => given)?.order);
    expect(all).toHaveLength(deskOf(game).listed.length);
  });

  test('an order that was chosen leaves it, and the rest stays in its order', async () => {
    const { session } = await begun(SCENARIOS, { scenario: 'era-of-divisions' });
    const before = drawerOf(gameIn(session), deskOf(gameIn(session)), 5).top;
    const aimless = before.find(({ aimed }) => !aimed)?.order ?? '';
    session.addOrder(aimless, null);
    const after = drawerOf(gameIn(session), deskOf(gameIn(session)), 4).top;
    expect(after.map(({ order }) => order)).toEqual(
      before.map(({ order }) => order).filter((order) => order !== aimless),
    );
  });
});

describe('what a card draws', () => {
  test('the heaviest effects first, and never one that is nothing', () => {
    const effects = [
      { meter: 'faction.kh.fear', by: -9 },
      { meter: 'seat.baghdad.sword', by: 2 },
      { meter: 'seat.baghdad.street', by: 0 },
      { meter: 'seat.washington.trust.baghdad', by: -5 },
    ];
    expect(keyEffects('baghdad', effects, 2).map(({ meter }) => meter)).toEqual([
      'seat.washington.trust.baghdad',
      'seat.baghdad.sword',
    ]);
    expect(keyEffects('baghdad', effects, 9)).toHaveLength(3);
  });

  test('every meter that an order moves has a short name', () => {
    const keyOf = (meter: string): string => {
      const [head, , ...rest] = meter.split('.');
      return head === 'faction' ? `desk.meter.faction.${rest.join('.')}` : `desk.meter.${meter}`;
    };
    const all = SEATS.flatMap((seat) => ORDERS_OF[seat].flatMap(({ effects }) => effects));
    const missing = all.map(({ meter }) => keyOf(meter)).filter((key) => EN[key] === undefined);
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('the box of the draft', () => {
  const of = (aids: 'normal' | 'exam'): Promise<{ session: PlaySession }> =>
    begun(SCENARIOS, { scenario: 'era-of-divisions', aids });

  test('shows nothing of the model before the own forecast, nor in an exam', async () => {
    const { session } = await of('normal');
    expect(sealedBox(gameIn(session)).kind).toBe('asks');
    expect(canTry(gameIn(session))).toBe(false);
    session.forecast(ODDS);
    expect(sealedBox(gameIn(session)).kind).toBe('waiting');
    const exam = await of('exam');
    exam.session.forecast(ODDS);
    expect(sealedBox(gameIn(exam.session)).kind).toBe('exam');
  });
});

describe('the figures of the draft', () => {
  /** Four trials: the sword ends at 20, 30, 40 and 50. */
  const odds = (game: Game): Odds =>
    mergeOdds({ view: game.view }, [
      {
        from: 1,
        runs: 4,
        trajectory: Uint8Array.from([0, 1, 1, 2]),
        nextWeek: Int16Array.from([1, 2, 3, 4]),
        attacks: Int16Array.from([4, 8, 12, 16]),
        figure: Int16Array.from([20, 30, 40, 50]),
      },
    ]);

  /** A game whose odds are told when the test says so; the latest question last. */
  async function heard(
    choices: Partial<Setup> = {},
  ): Promise<{ session: PlaySession; tell: () => void }> {
    const asked: OddsAnswers[] = [];
    const port: OddsPort = {
      ask: (_question, _scenario, answers) => {
        asked.push(answers);
        return { cancel: () => undefined };
      },
    };
    const { session } = await begun(
      SCENARIOS,
      { scenario: 'era-of-divisions', ...choices },
      { odds: port },
    );
    return { session, tell: () => asked.at(-1)?.tell(odds(gameIn(session)), true) };
  }

  test('stand for no orders, then wait for a trial, and age with the draft', async () => {
    const { session, tell } = await heard();
    tell();
    expect(sealedBox(gameIn(session)).kind).toBe('asks');
    expect(swordForecast(gameIn(session))).toBeNull();
    session.forecast(ODDS);
    expect(sealedBox(gameIn(session))).toMatchObject({ of: 'no-orders', stale: false });
    expect(swordForecast(gameIn(session))?.[1]).toBe(35);
    expect(canTry(gameIn(session))).toBe(false);

    session.addOrder('condemn', null);
    expect(sealedBox(gameIn(session))).toMatchObject({ of: 'no-orders', stale: true });
    expect(canTry(gameIn(session))).toBe(true);

    session.tryDraft();
    expect(sealedBox(gameIn(session))).toMatchObject({ running: true });
    tell();
    expect(sealedBox(gameIn(session))).toMatchObject({ of: 'draft', stale: false, running: false });
    expect(gameIn(session).trials.left).toBe(2);

    session.undo();
    expect(sealedBox(gameIn(session))).toMatchObject({ of: 'earlier', stale: true });
  });

  test('the sword’s forecast is Baghdad’s alone', async () => {
    const { session, tell } = await heard({ seat: 'tehran' });
    tell();
    session.forecast(ODDS);
    expect(sealedBox(gameIn(session)).kind).toBe('figures');
    expect(swordForecast(gameIn(session))).toBeNull();
  });

  test('of several persons at one device the next is named until the last has sealed', async () => {
    const { session } = await heard({
      players: { baghdad: 'person', washington: null, tehran: 'person' },
    });
    session.takeDevice();
    expect(othersToSeal(gameIn(session))).toEqual(['tehran']);
    session.seal();
    session.takeDevice();
    expect(othersToSeal(gameIn(session))).toEqual([]);
  });
});

describe('the place of the coach', () => {
  const window = { width: 1440, height: 900 };
  const panel = { width: 340, height: 150 };
  const overlaps = (
    { x, y }: { x: number; y: number },
    about: { x: number; y: number; width: number; height: number },
  ): boolean =>
    x < about.x + about.width &&
    about.x < x + panel.width &&
    y < about.y + about.height &&
    about.y < y + panel.height;

  test.each([
    ['the news', { x: 24, y: 157, width: 272, height: 141 }],
    ['the strip of factions', { x: 8, y: 730, width: 1060, height: 162 }],
    ['the bar', { x: 324, y: 0, width: 552, height: 98 }],
    ['the desk', { x: 1076, y: 106, width: 356, height: 786 }],
    ['the seal', { x: 1090, y: 836, width: 328, height: 44 }],
  ])('never covers %s', (_, about) => {
    const at = placeBeside(about, panel, window);
    expect(overlaps(at, about)).toBe(false);
    expect(at.x).toBeGreaterThanOrEqual(0);
    expect(at.x + panel.width).toBeLessThanOrEqual(window.width);
    expect(at.y + panel.height).toBeLessThanOrEqual(window.height);
  });

  test('covers as little as it can of what fills a phone', () => {
    const phone = { width: 390, height: 844 };
    const about = { x: 0, y: 60, width: 390, height: 560 };
    expect(placeBeside(about, panel, phone).y).toBeGreaterThanOrEqual(620);
  });

  test('stands in a corner when its subject is out of sight', () => {
    expect(placeBeside(null, panel, window)).toEqual({ x: 8, y: 742 });
  });
});
