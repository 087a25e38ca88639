// Every combination of the seats' own doctrines: what a tournament plays.
import type { SeatId } from '../model/ids.ts';
import { ownDoctrines } from '../seats/all-doctrines.ts';

/** All combinations of doctrines, one a seat, in a fixed order. */
export function allMixes(): Record<SeatId, string>[] {
  return ownDoctrines('baghdad').flatMap((baghdad) =>
    ownDoctrines('washington').flatMap((washington) =>
      ownDoctrines('tehran').map((tehran) => ({
        baghdad: baghdad.id,
        washington: washington.id,
        tehran: tehran.id,
      })),
    ),
  );
}
