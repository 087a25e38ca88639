// How a run was played, beside its rules, in a link: aids, tempo, and every person's own odds.
import { SEATS, TRAJECTORIES, type SeatId } from '../../model/ids.ts';
import type { DeskNotes, RecordedForecast } from '../record.ts';
import { miss, putId, takeId, type Writing } from './fields.ts';
import type { Packer, Unpacker } from './mixed-radix.ts';

const AIDS = ['open', 'normal', 'exam'] as const;
const TEMPOS = ['commit', 'rewind'] as const;

/** Weeks played that a forecast can name: 0 to 104. */
const WEEKS = 105;

/** Odds of three trajectories that add up to 100: 101 × 102 / 2 of them. */
const TRIPLES = 5151;

/** Weeks played at which the next forecast falls due: before weeks 1, 4, 8, 12 and so on. */
function dueAfter(last: number): number {
  if (last < 0) return 0;
  return last + 4 - ((last + 1) % 4);
}

/** How many triples begin with a smaller first share. */
function triplesBefore(first: number): number {
  return (first * (203 - first)) / 2;
}

function putPercents(to: Packer, [first, second, third]: readonly [number, number, number]): void {
  if (first + second + third === 100) {
    to.put(triplesBefore(first) + second, TRIPLES + 1);
    return;
  }
  // A record may hold odds that do not add up; they are told one by one.
  to.put(TRIPLES, TRIPLES + 1);
  for (const share of [first, second, third]) to.put(share, 101);
}

function takePercents(from: Unpacker): readonly [number, number, number] {
  const number = from.take(TRIPLES + 1);
  if (number === TRIPLES) return [from.take(101), from.take(101), from.take(101)];
  let first = 0;
  while (triplesBefore(first + 1) <= number) first += 1;
  const second = number - triplesBefore(first);
  return [first, second, 100 - first - second];
}

function isWhole(value: number, below: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < below;
}

function putForecasts(to: Writing, list: readonly RecordedForecast[]): void {
  let last = -1;
  for (const { week, percents } of list) {
    const [first, second, third] = TRAJECTORIES.map((one) => percents[one]);
    const shares = [first ?? -1, second ?? -1, third ?? -1] as const;
    if (!isWhole(week, WEEKS) || !shares.every((share) => isWhole(share, 101))) {
      miss(to, 'forecast', String(week));
      return;
    }
    to.put(1, 2);
    const due = week === dueAfter(last);
    to.put(due ? 1 : 0, 2);
    if (!due) to.put(week, WEEKS);
    putPercents(to, shares);
    last = week;
  }
  to.put(0, 2);
}

function takeForecasts(from: Unpacker): readonly RecordedForecast[] {
  const list: RecordedForecast[] = [];
  let last = -1;
  while (from.take(2) === 1) {
    const week = from.take(2) === 1 ? dueAfter(last) : from.take(WEEKS);
    const [calm, sporadic, escalation] = takePercents(from);
    list.push({ week, percents: { 'de-escalation': calm, sporadic, escalation } });
    last = week;
  }
  return list;
}

export function putDesk(to: Writing, desk: DeskNotes | undefined): void {
  to.put(desk ? 1 : 0, 2);
  if (!desk) return;
  putId(to, AIDS, desk.aids, 'term');
  putId(to, TEMPOS, desk.tempo, 'term');
  for (const seat of SEATS) {
    const list = desk.forecasts[seat];
    to.put(list ? 1 : 0, 2);
    if (list) putForecasts(to, list);
  }
}

export function takeDesk(from: Unpacker): DeskNotes | undefined {
  if (from.take(2) === 0) return undefined;
  const aids = takeId(from, AIDS) as DeskNotes['aids'];
  const tempo = takeId(from, TEMPOS) as DeskNotes['tempo'];
  const forecasts: { [seat in SeatId]?: readonly RecordedForecast[] } = {};
  for (const seat of SEATS) {
    if (from.take(2) === 1) forecasts[seat] = takeForecasts(from);
  }
  return { aids, tempo, forecasts };
}

/** The analyst's seat as a number: 0 for none, else its place among the seats, from 1. */
export function analystNumber(desk: DeskNotes | undefined): number {
  return desk?.analyst === undefined ? 0 : SEATS.indexOf(desk.analyst) + 1;
}

/** The notes with the analyst that a number stands for. */
export function withAnalyst(desk: DeskNotes | undefined, number: number): DeskNotes | undefined {
  const analyst = SEATS[number - 1];
  return desk && analyst ? { ...desk, analyst } : desk;
}
