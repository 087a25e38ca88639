// The telling of a week, what the room sees, and the plain words of a why: nothing is told early and nothing private is shown.
import { expect, test } from 'vitest';
import { eventCard } from '../src/app/event-causes.ts';
import { openEvent, projectorCard } from '../src/app/projector-rows.ts';
import type { Game } from '../src/app/state.ts';
import { gameAsTold, pauseAfter, weightiest } from '../src/app/telling.ts';
import { whyHead } from '../src/app/why-head.ts';
import { itemsOf } from '../src/app/week-items.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import { begun } from './support/session.ts';
import { shippedScenarios } from './support/telling.ts';

async function weeksOf(seat: SeatId, weeks: number, seed: string): Promise<Game[]> {
  const { session } = await begun(shippedScenarios(), { seat, seed, weeks: 26 });
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
      if (later.length > 0) expect(worst).toBe(Math.max(0, ...fired));
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
      if (event?.kind === 'attack' && event.faction !== null) expect(event.claim).toBe('own');
      if (event?.kind === 'order') expect(event.choice.reason).toBeNull();
      if (event?.kind === 'truce' || event?.kind === 'deal') expect(event.seenBy).toHaveLength(3);
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
        if (here) expect(item.weekday).toBeLessThanOrEqual(event.weekday);
      }
      if (event.kind !== 'attack' || event.faction !== null) expect(card.suspects).toEqual([]);
    }
    for (const { faction, why, observed } of report.decisions) {
      const { cause } = whyHead(game, { faction, week: report.week, why, observed });
      if (cause) expect(cause.days).toBeGreaterThan(0);
    }
  }
});
