// Every doctrine of every seat, by id, and the one that gives no orders.
import type { SeatId } from '../model/ids.ts';
import { BAGHDAD_DOCTRINES } from './baghdad.ts';
import type { Doctrine } from './doctrine.ts';
import { TEHRAN_DOCTRINES } from './tehran.ts';
import { WASHINGTON_DOCTRINES } from './washington.ts';

/** Gives no orders: the seat stands by. For comparison and for tests. */
function standBy(seat: SeatId): Doctrine {
  return { id: 'stand-by', seat, reserve: 0, wishes: () => [] };
}

const OWN: Readonly<Record<SeatId, readonly Doctrine[]>> = {
  baghdad: BAGHDAD_DOCTRINES,
  washington: WASHINGTON_DOCTRINES,
  tehran: TEHRAN_DOCTRINES,
};

/** The doctrines of a seat, the one that stands by last. */
export function doctrinesOf(seat: SeatId): readonly Doctrine[] {
  return [...OWN[seat], standBy(seat)];
}

/** The doctrine of a seat with this id, if there is one. */
export function findDoctrine(seat: SeatId, id: string): Doctrine | undefined {
  return doctrinesOf(seat).find((doctrine) => doctrine.id === id);
}
