// Weighs the orders of rooms in the background, one room after the other: 50 pairs an order, under the same luck with and without it.
import { impactsOf, ranked, type OrderImpact } from '../../analysis/impact-rows.ts';
import type { ImpactPort } from '../odds-port.ts';
import type { RoomImpact } from './class-state.ts';
import { CLASS_PAIRS, impactQuestions } from './impact-question.ts';
import type { Room } from './room.ts';

export interface ImpactQueue {
  /**
   * Weighs these rooms in this order; what is weighed already stays, and what is under way gives way.
   * @param opened  the room that is looked at: all hands work for it
   */
  weigh(rooms: readonly Room[], opened: Room | undefined): void;
  /** Stops what is under way; what was weighed stays. */
  stop(): void;
}

/** Ways to have orders weighed: with all hands, and so that the page keeps a core for itself. */
export interface ImpactPorts {
  readonly opened: ImpactPort;
  readonly background: ImpactPort;
}

/**
 * Starts a queue over its ports.
 * @param tell  what is known of a room, whenever it grows
 */
export function createImpactQueue(
  ports: ImpactPorts,
  tell: (room: Room, impact: RoomImpact) => void,
): ImpactQueue {
  /** By run: a room that is renamed keeps what was weighed of it. Whole when every week was. */
  const done = new WeakSet<Room['run']>();
  /** What was weighed of a run, by the place of its questions: only the rest is asked for again. */
  const weighed = new WeakMap<Room['run'], Map<number, readonly OrderImpact[]>>();
  const underWay = new Set<{ cancel(): void }>();
  let turn = 0;

  function stop(): void {
    turn += 1;
    for (const asking of underWay) asking.cancel();
    underWay.clear();
  }

  function next(rooms: readonly Room[], opened: Room | undefined, mine: number): void {
    const [room, ...later] = rooms.filter(({ run }) => !done.has(run));
    if (!room) return;
    const port = room === opened ? ports.opened : ports.background;
    const questions = impactQuestions(room);
    const rows = weighed.get(room.run) ?? new Map<number, readonly OrderImpact[]>();
    weighed.set(room.run, rows);
    const asked = [...questions.entries()].filter(([at]) => !rows.has(at));
    let open = asked.length;
    let failed = 0;
    const news = (): void => tell(room, { rows: ranked([...rows.values()].flat()), open, failed });
    const over = (): void => {
      open -= 1;
      if (open === 0 && failed === 0) done.add(room.run);
      news();
      if (open === 0) next(later, opened, mine);
    };
    if (asked.length === 0) {
      done.add(room.run);
      news();
      next(later, opened, mine);
      return;
    }
    for (const [at, question] of asked) {
      const asking = port.ask(
        question,
        room.scenario,
        {
          tell: (chunks, last) => {
            if (mine !== turn || !last) return;
            underWay.delete(asking);
            rows.set(at, impactsOf(question, chunks));
            over();
          },
          // What cannot be played here is left out and counted; the other weeks still stand.
          failed: () => {
            if (mine !== turn) return;
            underWay.delete(asking);
            failed += 1;
            over();
          },
        },
        CLASS_PAIRS,
      );
      underWay.add(asking);
    }
  }

  return {
    weigh(rooms, opened) {
      stop();
      next(rooms, opened, turn);
    },
    stop,
  };
}
