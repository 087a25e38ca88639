// Questions for the discussion, built from what happened in the rooms: what happened, why, so what, now what.
import type { ImpactsByRoom } from './questions-why.ts';
import { WHY } from './questions-why.ts';
import { groupsOf } from './class-tree.ts';
import { NOW_WHAT, SO_WHAT } from './questions-after.ts';
import { WHAT, type Material } from './questions-what.ts';
import { STAGES, type Finding } from './question.ts';
import { figuresOf, type RoomFigures } from './room-figures.ts';
import { playedOf } from './room-acts.ts';
import type { Room } from './room.ts';

/** A question for the discussion. Its words are under `key`; `questionText` of the text layer fills them in. */
export interface Question extends Finding {
  /** Unique among the questions of a class, and the same while they are about the same thing. */
  readonly id: string;
  readonly key: `class.question.${Finding['kind']}`;
}

/** Most questions, and fewest that are wished for. */
const MOST = 8;
const FEWEST = 6;

type Find = (material: Material, impacts: ImpactsByRoom) => Finding | null;
const PARTS: readonly { readonly first: readonly Find[]; readonly rest: readonly Find[] }[] = [
  WHAT,
  WHY,
  SO_WHAT,
  NOW_WHAT,
];

/** Those that are found, of some ways to look; one way may stand in for another that finds nothing. */
function found(ways: readonly Find[], material: Material, impacts: ImpactsByRoom): Finding[] {
  return ways.flatMap((way) => way(material, impacts) ?? []);
}

/**
 * Five to eight questions for the discussion of a class, in the order of a debrief. Of rooms that
 * cannot be compared, the largest group is asked about. None for a class that has not played a week.
 * @param impacts  what the rooms' orders did, by label, as far as weighed
 * @param figures  the rooms' figures by label, where they are at hand
 */
export function questionsFor(
  rooms: readonly Room[],
  impacts: ImpactsByRoom,
  figures: ReadonlyMap<string, RoomFigures> = new Map(),
): readonly Question[] {
  const [group] = groupsOf(rooms.filter((room) => playedOf(room) > 0));
  if (!group) return [];
  const material: Material = {
    group,
    rooms: group.rooms,
    figures: group.rooms.map((room) => figures.get(room.label) ?? figuresOf(room)),
  };
  const asked = PARTS.flatMap(({ first }) => found(first, material, impacts)).slice(0, MOST);
  // A part without a question takes one of its rest first, then all parts in turn until there are enough.
  const rest = PARTS.map((part) => [...part.rest]);
  const take = (at: number): void => {
    const way = rest[at]?.shift();
    if (way) asked.push(...found([way], material, impacts));
  };
  STAGES.forEach((stage, at) => {
    const isEmpty = (): boolean => asked.every((one) => one.stage !== stage);
    while (isEmpty() && (rest[at]?.length ?? 0) > 0) take(at);
  });
  while (asked.length < FEWEST && rest.some((ways) => ways.length > 0)) {
    for (const at of rest.keys()) if (asked.length < FEWEST) take(at);
  }
  return asked
    .sort((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage))
    .slice(0, MOST)
    .map((one) => ({
      ...one,
      id: `${one.kind} ${one.week} ${one.room}`,
      key: `class.question.${one.kind}`,
    }));
}
