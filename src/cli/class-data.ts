// A class as the data that `class --json` gives. Names may grow, not change meaning.
import type { OrderImpact } from '../analysis/impact-rows.ts';
import { fourPlaces } from '../app/class/class-csv.ts';
import { classForecasts, roomForecasts, type ForecastSums } from '../app/class/class-forecasts.ts';
import { classRecord } from '../app/class/class-record.ts';
import {
  choicesOf,
  columnsOf,
  type GroupTree,
  type TreeNode,
  type TreeSeat,
} from '../app/class/class-tree.ts';
import { evidenceOf } from '../app/class/evidence.ts';
import { strongestPartings, type StrongParting } from '../app/class/partings.ts';
import type { Question } from '../app/class/questions.ts';
import type { RoomFigures } from '../app/class/room-figures.ts';
import type { Room } from '../app/class/room.ts';
import { questionText } from '../text/class-question.ts';
import { EN } from '../text/messages-en.ts';
import type { Skipped } from './class-rooms.ts';
import { impactData } from './commands/impact.ts';

/** All that was reckoned of a class. */
export interface ClassResult {
  readonly rooms: readonly Room[];
  readonly figures: ReadonlyMap<string, RoomFigures>;
  readonly seat: TreeSeat;
  readonly trees: readonly GroupTree[];
  /** By room; empty unless it was asked for. */
  readonly impacts: ReadonlyMap<string, readonly OrderImpact[]>;
  readonly questions: readonly Question[];
  readonly skipped: readonly Skipped[];
}

/** Pairs of rooms that are told of in each group. */
export const PAIRS_TOLD = 5;

/** The pairs of a group that ended farthest apart. */
export function partingsIn(
  { group }: GroupTree,
  figures: ReadonlyMap<string, RoomFigures>,
): readonly StrongParting[] {
  return strongestPartings(group.rooms, PAIRS_TOLD, figures);
}

/** Weeks of the longest run of a group, from 1. */
export function weeksOf({ group }: GroupTree): readonly number[] {
  const most = Math.max(...group.rooms.map(({ run }) => run.logs.length));
  return Array.from({ length: most }, (_, at) => at + 1);
}

function forecastData({ scored, brier, few, bins }: ForecastSums): object {
  return {
    scored,
    brier: fourPlaces(brier),
    few,
    bins: bins.map(({ from, to, given, came, percent }) => ({ from, to, given, came, percent })),
  };
}

function roomData(room: Room, figures: RoomFigures | undefined): object {
  const { label, run, persons, exercise, check } = room;
  const { header, turns } = run.record;
  const { label: _label, played, length, ...counted } = figures ?? { label, played: 0, length: 0 };
  const { given, ...forecasts } = roomForecasts(room);
  const { label: _own, forecasts: own, ...evidence } = evidenceOf(room);
  return {
    label,
    scenario: header.scenario.id,
    variant: header.variant,
    seed: header.seed,
    assumptions: header.assumptions,
    persons,
    exercise,
    length,
    played,
    hash: turns.at(-1)?.hash ?? null,
    check,
    ...counted,
    forecasts: { given, ...forecastData(forecasts) },
    evidence: {
      ...evidence,
      forecasts: { ...own, brier: fourPlaces(own.brier), evenThirds: fourPlaces(own.evenThirds) },
    },
  };
}

function nodeData({ next: _next, acts, ...node }: TreeNode): object {
  return { ...node, orders: acts };
}

function groupData(tree: GroupTree, { seat, figures }: ClassResult): object {
  const { group, seats, watched } = tree;
  const record = classRecord(group.rooms);
  return {
    scenario: group.scenario,
    variant: group.variant,
    weeks: group.weeks,
    assumptions: group.assumptions,
    exercise: group.exercise,
    sameSeed: group.sameSeed,
    rooms: group.rooms.map(({ label }) => label),
    seats,
    watched,
    tree: columnsOf(tree).flat().map(nodeData),
    choices: weeksOf(tree).map((week) => choicesOf(group.rooms, seat, week)),
    partings: partingsIn(tree, figures).map(({ apart, ...pair }) => ({
      ...pair,
      apart: fourPlaces(apart),
    })),
    record: {
      covered: record?.lane.covered ?? 0,
      marks: (record?.lane.marks ?? []).map(({ id, at, lane, facts }) => ({
        id,
        at: fourPlaces(at),
        lane,
        facts,
      })),
      rooms: (record?.rooms ?? []).map(({ label, departure }) => ({ label, departure })),
    },
  };
}

/** The whole class. */
export function classData(result: ClassResult): object {
  const { rooms, figures, seat, trees, impacts, questions, skipped } = result;
  const { all, evenThirds } = classForecasts(rooms);
  return {
    seat,
    rooms: rooms.map((room) => roomData(room, figures.get(room.label))),
    groups: trees.map((tree) => groupData(tree, result)),
    forecasts: { ...forecastData(all), evenThirds: fourPlaces(evenThirds) },
    impact: [...impacts].map(([label, rows]) => ({
      label,
      orders: rows.map((row, at) => impactData(row, at + 1)),
    })),
    questions: questions.map(({ id, stage, kind, room, other, week, ...rest }) => ({
      id,
      stage,
      kind,
      text: questionText(EN, { ...rest, room, other }),
      room,
      other,
      week,
    })),
    skipped,
  };
}
