// What is reckoned about the rooms of one group: each part when it is first asked for, and once as long as the rooms stay the same.
import type { SeatId } from '../../model/ids.ts';
import { classForecasts, type ClassForecasts } from './class-forecasts.ts';
import { classRecord, type ClassRecord } from './class-record.ts';
import type { RoomImpact } from './class-state.ts';
import { choicesOf, classTree, type GroupTree, type WeekChoices } from './class-tree.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { parting, strongestPartings, type Parting, type StrongParting } from './partings.ts';
import { questionsFor, type Question } from './questions.ts';
import type { RoomFigures } from './room-figures.ts';
import type { Room } from './room.ts';

/** Pairs of rooms that are offered. */
const PAIRS = 5;

export interface Reckoning {
  /** Null without a room. */
  tree(seat: SeatId | 'all'): GroupTree | null;
  choices(seat: SeatId | 'all', week: number): WeekChoices;
  /** Where two rooms part; null when one of them is not there. */
  parting(one: string, other: string): Parting | null;
  /** The pairs that ended farthest apart after the least early difference. */
  strongest(): readonly StrongParting[];
  forecasts(): ClassForecasts;
  record(): ClassRecord | null;
  /** Questions for the discussion, from what happened; better once orders have been weighed. */
  questions(impact: ReadonlyMap<string, RoomImpact>): readonly Question[];
  /** What stands behind the grading of a room; null when it is not there. */
  evidence(label: string): Evidence | null;
}

/** A function that keeps what it last made for each key. */
function kept<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as T;
  };
}

/** The reckoning of some rooms. */
export function reckoningOf(
  rooms: readonly Room[],
  figures: ReadonlyMap<string, RoomFigures>,
): Reckoning {
  const find = (label: string): Room | undefined => rooms.find((room) => room.label === label);
  const once = <T>(make: () => T): (() => T) => {
    const keep = kept<null, T>(make);
    return () => keep(null);
  };
  const bySeat = kept((seat: SeatId | 'all') => classTree(rooms, seat).groups[0] ?? null);
  const byWeek = kept((key: string) => {
    const [seat = 'all', week = '1'] = key.split(' ');
    return choicesOf(rooms, seat as SeatId | 'all', Number(week));
  });
  const byPair = kept((key: string) => {
    const [one = '', other = ''] = key.split('\n');
    const [here, there] = [find(one), find(other)];
    return here && there ? parting(here, there) : null;
  });
  const byRoom = kept((label: string) => {
    const room = find(label);
    return room ? evidenceOf(room) : null;
  });
  let asked: { readonly impact: unknown; readonly questions: readonly Question[] } | null = null;
  return {
    tree: bySeat,
    choices: (seat, week) => byWeek(`${seat} ${week}`),
    parting: (one, other) => byPair(`${one}\n${other}`),
    strongest: once(() => strongestPartings(rooms, PAIRS, figures)),
    forecasts: once(() => classForecasts(rooms)),
    record: once(() => classRecord(rooms)),
    evidence: byRoom,
    questions(impact) {
      if (asked?.impact !== impact) {
        asked = { impact, questions: questionsFor(rooms, rowsOf(impact), figures) };
      }
      return asked.questions;
    },
  };
}

/** The orders that were weighed, by room. */
function rowsOf(impact: ReadonlyMap<string, RoomImpact>) {
  return new Map([...impact].map(([label, { rows }]) => [label, rows]));
}
