// Weighing the orders of a class: a week that fails is told, is not taken for weighed, and is tried again.
import { expect, test } from 'vitest';

import type { ImpactQuestion } from '../src/analysis/impact.ts';
import type { ImpactPort } from '../src/app/odds-port.ts';
import { createImpactQueue } from '../src/app/class/class-impact.ts';
import type { RoomImpact } from '../src/app/class/class-state.ts';
import { createImpactPort } from '../src/app/trial-asker.ts';
import { playImpact } from '../src/analysis/impact.ts';
import { playBaghdad, roomOf } from './support/class-rooms.ts';

const ROOMS = ['Heron', 'Wadi'].map((label) =>
  roomOf(label, playBaghdad(['guard-missions', 'guard-missions', ''])),
);

test('a week that fails is told, and tried again when the room is weighed again', async () => {
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  const hand = async (...asked: Parameters<typeof playImpact>) => playImpact(...asked);
  const port = createImpactPort({ hands: () => [hand], pause, terminate: () => undefined });
  const asked: number[] = [];
  let fails = true;
  const failing: ImpactPort = {
    ask: (question: ImpactQuestion, scenario, answers, runs) => {
      asked.push(question.state.week + 1);
      if (!fails || question.state.week !== 1) return port.ask(question, scenario, answers, runs);
      setTimeout(() => answers.failed(new Error('no')), 0);
      return { cancel: () => undefined };
    },
  };
  const known = new Map<string, RoomImpact>();
  let whole: () => void = () => undefined;
  const queue = createImpactQueue({ opened: failing, background: failing }, (room, impact) => {
    known.set(room.label, impact);
    if (room === ROOMS[1] && impact.open === 0) whole();
  });
  const weigh = async (): Promise<void> => {
    const through = new Promise<void>((resolve) => {
      whole = resolve;
    });
    queue.weigh(ROOMS, undefined);
    await through;
  };
  const weeks = (label: string) =>
    known
      .get(label)
      ?.rows.map(({ week }) => week)
      .toSorted();

  await weigh();
  // The rooms behind it come to their turn all the same.
  for (const { label } of ROOMS) {
    expect(known.get(label)).toMatchObject({ open: 0, failed: 1 });
    expect(weeks(label)).toEqual([1]);
  }

  fails = false;
  asked.length = 0;
  await weigh();
  expect(asked).toEqual([2, 2]);
  for (const { label } of ROOMS) {
    expect(known.get(label)).toMatchObject({ open: 0, failed: 0 });
    expect(weeks(label)).toEqual([1, 2]);
  }
});
