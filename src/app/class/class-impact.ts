// Weighs the orders of rooms in the background, one room after the other: 50 pairs an order, under the same luck with and without it.
import { impactsOf, ranked, type OrderImpact } from '../../analysis/impact-rows.ts';
import type { ImpactPort } from '../odds-port.ts';
import type { RoomImpact } from './class-state.ts';
import { CLASS_PAIRS, impactQuestions } from './impact-question.ts';
import type { Room } from './room.ts';

export interface ImpactQueue {
  /** Weighs these rooms in this order; what is weighed already stays, and what is under way gives way. */
  weigh(rooms: readonly Room[]): void;
  /** Stops what is under way; what was weighed stays. */
  stop(): void;
}

/**
 * Starts a queue over a port.
 * @param tell  what is known of a room, whenever it grows
 */
export function createImpactQueue(
  port: ImpactPort,
  tell: (room: Room, impact: RoomImpact) => void,
): ImpactQueue {
  /** By run: a room that is renamed keeps what was weighed of it. */
  const done = new WeakSet<Room['run']>();
  const underWay = new Set<{ cancel(): void }>();
  let turn = 0;

  function stop(): void {
    turn += 1;
    for (const asking of underWay) asking.cancel();
    underWay.clear();
  }

  function next(rooms: readonly Room[], mine: number): void {
    const [room, ...later] = rooms.filter(({ run }) => !done.has(run));
    if (!room) return;
    const questions = impactQuestions(room);
    const rows = new Map<number, readonly OrderImpact[]>();
    let open = questions.length;
    const news = (): void => tell(room, { rows: ranked([...rows.values()].flat()), open });
    const over = (): void => {
      open -= 1;
      if (open === 0) done.add(room.run);
      news();
      if (open === 0) next(later, mine);
    };
    if (questions.length === 0) {
      done.add(room.run);
      news();
      next(later, mine);
      return;
    }
    for (const [at, question] of questions.entries()) {
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
          // What cannot be played here is left out; the other weeks still stand.
          failed: () => {
            if (mine !== turn) return;
            underWay.delete(asking);
            over();
          },
        },
        CLASS_PAIRS,
      );
      underWay.add(asking);
    }
  }

  return {
    weigh(rooms) {
      stop();
      next(rooms, turn);
    },
    stop,
  };
}
