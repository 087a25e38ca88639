// The content of a link, packed and unpacked in one order.
import { SEATS, type SeatId } from '../../model/ids.ts';
import type { SeatPlayer } from '../record.ts';
import { analystNumber, withAnalyst, putDesk, takeDesk } from './desk-fields.ts';
import type { Edition } from './edition.ts';
import {
  putAssumptions,
  putHex,
  putId,
  putOrders,
  putPlayer,
  putText,
  takeAssumptions,
  takeHex,
  takeOrders,
  takePlayer,
  takeText,
  type Missing,
  type Writing,
} from './fields.ts';
import { packer, unpacker, type Unpacker } from './mixed-radix.ts';
import {
  CHECK_DIGITS,
  HASH_DIGITS,
  SCENARIO_DIGITS,
  type SharedRun,
  type SharedTurn,
} from './shared-run.ts';

/** Most weeks that a run can have, as in a record. */
const MOST_WEEKS = 104;

/** Packs a run by an edition's tables, or says what they do not have. */
export function packBody(
  run: SharedRun,
  edition: Edition,
): { readonly letters: string; readonly missing: Missing | null } {
  const to: Writing = { ...packer(), missing: null };
  const { scenarios, doctrines, assumptions, orders } = edition;
  const ids = scenarios.map((row) => row.id);
  putId(to, ids, run.scenario.id, 'scenario');
  putHex(to, run.scenario.hash);
  putId(to, scenarios[ids.indexOf(run.scenario.id)]?.list ?? [], run.variant, 'variant');
  putText(to, run.seed);
  to.put(run.weeks - 1, MOST_WEEKS);
  putAssumptions(to, assumptions, run.assumptions);
  for (const seat of SEATS) putPlayer(to, doctrines[seat], run.seats[seat]);
  to.put(run.turns.length, run.weeks + 1);
  for (const turn of run.turns) {
    for (const seat of SEATS) putOrders(to, orders[seat], turn.orders[seat]);
    putHex(to, turn.check);
  }
  putHex(to, run.final);
  putDesk(to, run.desk);
  // What came later stands at the end: past the end of an older link every number is 0.
  to.put(run.playOn ? 1 : 0, 2);
  to.put(analystNumber(run.desk), SEATS.length + 1);
  return to.missing
    ? { letters: '', missing: to.missing }
    : { letters: to.letters(), missing: null };
}

function bySeat<T>(take: (seat: SeatId) => T): Record<SeatId, T> {
  // In the order in which they were put.
  return { baghdad: take('baghdad'), washington: take('washington'), tehran: take('tehran') };
}

function takeTurn(from: Unpacker, edition: Edition): SharedTurn {
  const orders = bySeat((seat) => takeOrders(from, edition.orders[seat]));
  return { orders, check: takeHex(from, CHECK_DIGITS) };
}

/** Unpacks a run; null when the letters are not exactly what packing one gives. */
export function unpackBody(letters: string, number: number, edition: Edition): SharedRun | null {
  const from = unpacker(letters);
  const row = edition.scenarios[from.take(edition.scenarios.length)];
  if (!row) return null;
  const scenario = { id: row.id, hash: takeHex(from, SCENARIO_DIGITS) };
  const variant = row.list[from.take(row.list.length)] ?? '';
  const seed = takeText(from);
  if (seed === null) return null;
  const weeks = from.take(MOST_WEEKS) + 1;
  const assumptions = takeAssumptions(from, edition.assumptions);
  const seats = bySeat((seat): SeatPlayer => takePlayer(from, edition.doctrines[seat]));
  const turns: SharedTurn[] = [];
  for (let left = from.take(weeks + 1); left > 0; left--) turns.push(takeTurn(from, edition));
  const final = takeHex(from, HASH_DIGITS);
  const notes = takeDesk(from);
  const playOn = from.take(2) === 1;
  const desk = withAnalyst(notes, from.take(SEATS.length + 1));
  const run: SharedRun = {
    edition: number,
    scenario,
    variant,
    seed,
    weeks,
    ...(playOn ? { playOn } : {}),
    assumptions,
    seats,
    turns,
    final,
    ...(desk ? { desk } : {}),
  };
  // One run has one link: whatever else reads as the same run is not taken for it.
  return packBody(run, edition).letters === letters ? run : null;
}
