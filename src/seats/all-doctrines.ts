// Every doctrine of every seat, by id, and the one that gives no orders.
import type { SeatId } from '../model/ids.ts';
import { AS_RECORDED } from './as-recorded.ts';
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

/**
 * The name under which the sources' own orders are replayed; `computer-orders.ts` plays them, since
 * they are the scenario's data and no wish of a doctrine.
 */
function asRecorded(seat: SeatId): Doctrine {
  return { id: AS_RECORDED, seat, reserve: 0, wishes: () => [] };
}

/** The doctrines that think for themselves: those that a tournament plays against each other. */
export function ownDoctrines(seat: SeatId): readonly Doctrine[] {
  return OWN[seat];
}

/** The doctrines of a seat; the record and the one that stands by come last. */
export function doctrinesOf(seat: SeatId): readonly Doctrine[] {
  return [...OWN[seat], asRecorded(seat), standBy(seat)];
}

function byId(seat: SeatId): ReadonlyMap<string, Doctrine> {
  return new Map(doctrinesOf(seat).map((doctrine) => [doctrine.id, doctrine]));
}

const BY_ID: Readonly<Record<SeatId, ReadonlyMap<string, Doctrine>>> = {
  baghdad: byId('baghdad'),
  washington: byId('washington'),
  tehran: byId('tehran'),
};

/** The doctrine of a seat with this id, if there is one. */
export function findDoctrine(seat: SeatId, id: string): Doctrine | undefined {
  return BY_ID[seat].get(id);
}
