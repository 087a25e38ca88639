// The telling of a week, what the room sees, and the plain words of a why: nothing is told early and nothing private is shown.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventCard } from '../src/app/event-causes.ts';
import { openEvent, projectorCard } from '../src/app/projector-rows.ts';
import type { Game } from '../src/app/state.ts';
import { gameAsTold, pauseAfter, weightiest } from '../src/app/telling.ts';
import { whyHead } from '../src/app/why-head.ts';
import { itemsOf } from '../src/app/week-items.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import type { SeatEvent } from '../src/model/report.ts';
import { begun } from './support/session.ts';
import {
  loadScenario,
  SCENARIO_FILE_NAMES,
  type Scenario,
  type ScenarioFiles,
} from '../src/scenario/scenario.ts';
import { KNOWN, ROOT } from './support/game.ts';

function shipped(id: string): Scenario {
  const files = Object.fromEntries(
    SCENARIO_FILE_NAMES.map((name) => [
      name,
      JSON.parse(readFileSync(new URL(`scenarios/${id}/${name}`, ROOT), 'utf8')) as unknown,
    ]),
  );
  const loaded = loadScenario(files as unknown as ScenarioFiles, KNOWN);
  if (loaded.ok) return loaded.scenario;
  throw new Error(`${id} does not load`);
}

const SCENARIOS = readdirSync(new URL('scenarios/', ROOT)).map(shipped);

async function weeksOf(seat: SeatId, weeks: number, seed: string): Promise<Game[]> {
  const { session } = await begun(SCENARIOS, {
    scenario: 'era-of-divisions',
    seat,
    seed,
    weeks: 26,
  });
  const games: Game[] = [];
  for (let week = 0; week < weeks; week++) {
    session.seal();
    const { game, screen } = session.store.get();
    if (!game || screen !== 'resolution') break;
    games.push(game);
    session.goOn();
    if (game.end) break;
  }
  return games;
}

test.each(SEATS)('as %s, what is not told yet is in no line of the game as told', async (seat) => {
  for (const game of await weeksOf(seat, 8, 'telling')) {
    const report = game.reports.at(-1);
    if (!report) throw new Error('a week was played');
    const items = itemsOf(report);
    for (let shown = 1; shown <= items.length; shown++) {
      const told = gameAsTold({ ...game, telling: { playing: false, shown } });
      const left = told.reports.at(-1);
      const later = items.slice(shown).flatMap(({ event }) => event ?? []);
      for (const event of later) expect(left?.events).not.toContain(event);
      const worst = told.view.history.at(-1)?.worstRung ?? 0;
      const fired = (left?.events ?? []).flatMap((event) =>
        event.kind === 'attack' ? [event.rung] : [],
      );
      // Once all is told the week's own mark stands, and nothing is recounted.
      expect(later.length === 0 || worst === Math.max(0, ...fired)).toBe(true);
    }
  }
});

test('deaths stay a second and a half longer, and the weightiest event is one of the week', async () => {
  const games = await weeksOf('washington', 12, 'pauses');
  const items = games.flatMap(({ reports }) => reports.slice(-1).flatMap(itemsOf));
  for (const item of items) {
    const killed =
      item.event && 'harm' in item.event
        ? Object.values(item.event.harm).reduce((sum, one) => sum + one.killed, 0)
        : 0;
    expect(pauseAfter(item)).toBeGreaterThanOrEqual(killed > 0 ? 2700 : 1200);
    expect(pauseAfter(item)).toBeLessThanOrEqual(killed > 0 ? 3500 : 2000);
  }
  expect(weightiest([])).toBe(-1);
  for (const { reports } of games) {
    const lines = reports.slice(-1).flatMap(itemsOf);
    expect(lines[weightiest(lines)]).toBeDefined();
  }
});

/** Whether all three seats know an event as it stands. */
function isOpen(event: SeatEvent): boolean {
  if (event.kind === 'attack') return event.faction === null || event.claim === 'own';
  if (event.kind === 'order') return event.choice.reason === null && event.read === null;
  return (event.kind !== 'truce' && event.kind !== 'deal') || event.seenBy.length === 3;
}

test('the room is shown the same, whoever sits at the device', async () => {
  const [baghdad, washington, tehran] = await Promise.all(
    SEATS.map((seat) => weeksOf(seat, 1, 'room')),
  );
  for (const games of [baghdad, washington, tehran]) {
    const game = games?.[0];
    if (!game) throw new Error('a week was played');
    const report = game.reports.at(-1);
    const { headline, items, sword } = projectorCard(
      { ...game, telling: { playing: false, shown: 999 } },
      'all',
    );
    expect(sword.value).toBeNull();
    for (const { event } of [headline, ...items].flatMap((item) => item ?? [])) {
      expect(event).not.toBeNull();
      expect(event && isOpen(event)).toBe(true);
    }
    const secret = (report?.events ?? []).filter(
      (event) => (event.kind === 'truce' || event.kind === 'deal') && event.seenBy.length < 3,
    );
    for (const event of secret) expect(openEvent(event)).toBeNull();
  }
});

test('what came before an event did not come after it', async () => {
  for (const game of await weeksOf('baghdad', 12, 'causes')) {
    const report = game.reports.at(-1);
    if (!report) throw new Error('a week was played');
    for (const event of report.events) {
      const card = eventCard(game, report, event);
      for (const { week, item, here } of card.causes) {
        expect(week).toBeLessThanOrEqual(report.week);
        expect(here).toBe(week === report.week);
        expect(!here || item.weekday <= event.weekday).toBe(true);
      }
      const unknown = event.kind === 'attack' && event.faction === null;
      expect(unknown || card.suspects.length === 0).toBe(true);
    }
    for (const { faction, why, observed } of report.decisions) {
      const { cause } = whyHead(game, { faction, week: report.week, why, observed });
      expect(cause?.days ?? 1).toBeGreaterThan(0);
    }
  }
});
