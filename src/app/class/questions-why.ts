// Questions on why: the order that did most, an order that was read otherwise than meant, and what would have flipped a faction's choice.
import { explainExactly } from '../../model/faction/explain.ts';
import { scoresOf, weigh } from '../../model/faction/choice.ts';
import type { BreachEvent, DecisionRecord } from '../../model/events.ts';
import { TRAJECTORIES, type FactionId, type RungIndex, type SeatId } from '../../model/ids.ts';
import { toneFor, type Tone } from '../../model/perception.ts';
import type { Weights } from '../../model/weights.ts';
import { ranked, type OrderImpact } from '../../analysis/impact-rows.ts';
import { wholeEffect } from '../end-impact.ts';
import { endOrders } from '../end-orders.ts';
import { most, type Finding } from './question.ts';
import { ownSeats } from './room-acts.ts';
import type { Room } from './room.ts';
import { gravestBreach, type Material } from './questions-what.ts';

/** The highest rung of the ladder. */
const HIGH_END: RungIndex = 4;

/** Impacts of orders by the label of their room. */
export type ImpactsByRoom = ReadonlyMap<string, readonly OrderImpact[]>;

/** The order that moved a trajectory most, of those whose effect is not chance. */
function impact({ rooms }: Material, impacts: ImpactsByRoom): Finding | null {
  const rows = rooms.flatMap((room) =>
    (impacts.get(room.label) ?? []).map((row) => ({ room: room.label, row })),
  );
  const [first] = ranked(rows.map(({ row }) => row));
  const found = rows.find(({ row }) => row === first);
  if (!first || !found) return null;
  const moved = TRAJECTORIES.filter((name) => !first.trajectories[name].couldBeChance);
  const trajectory = most(moved, (name) => Math.abs(first.trajectories[name].value));
  if (trajectory === undefined) return null;
  const { value, low, high } = wholeEffect(first.trajectories[trajectory]);
  const { week, seat, order, target, pairs } = first;
  return {
    stage: 'why',
    kind: 'impact',
    params: { week, pairs },
    things: {
      seat: { kind: 'seat', seat },
      order: { kind: 'orders', orders: [{ order, target }] },
      trajectory: { kind: 'trajectory', trajectory },
      value: { kind: 'signed', points: value },
      low: { kind: 'signed', points: low },
      high: { kind: 'signed', points: high },
    },
    room: found.room,
    week,
    other: null,
  };
}

interface Decided {
  readonly room: Room;
  readonly week: number;
  readonly decision: DecisionRecord;
  readonly weights: Weights;
}

function decisionsIn(room: Room): readonly Decided[] {
  return room.run.logs.flatMap(({ week, decisions, weights }) =>
    decisions.map((decision) => ({ room, week, decision, weights })),
  );
}

/** How far a faction was from a high-end strike, in hundredths; null when it was out of reach. */
function distance({ decision, weights }: Decided): number | null {
  const scores = scoresOf(weigh(decision.inputs, weights));
  const high = scores[HIGH_END] ?? null;
  if (high === null) return null;
  return Math.max(...scores.map((score) => score ?? Number.NEGATIVE_INFINITY)) - high;
}

/** What would have flipped a choice toward another rung, luck apart: the smallest such change, else the smallest of all. */
function flipIn(decided: Decided, kind: 'flip' | 'near', of: number): Finding | null {
  const { room, week, decision, weights } = decided;
  const { faction, chosen } = decision;
  const why = explainExactly(decision.inputs, decision.luck, chosen, weights);
  const flips = why.flips.flatMap(({ term, by, to }) =>
    term === 'luck' ? [] : [{ term, by, to }],
  );
  const flip = flips.find(({ to }) => (kind === 'near' ? to > chosen : to < chosen)) ?? flips[0];
  if (!flip) return null;
  const [own, high] = [why.scores[chosen] ?? null, why.scores[HIGH_END] ?? null];
  return {
    stage: 'why',
    kind: flip.by > 0 ? `${kind}-higher` : `${kind}-lower`,
    params: { week, of },
    things: {
      faction: { kind: 'faction', faction },
      rung: { kind: 'rung', rung: chosen },
      next: { kind: 'rung', rung: why.next },
      lead: { kind: 'points', hundredths: Math.abs(why.lead) },
      high: { kind: 'rung', rung: HIGH_END },
      short: { kind: 'points', hundredths: own === null || high === null ? 0 : own - high },
      term: { kind: 'weight', term: flip.term },
      by: { kind: 'points', hundredths: Math.abs(flip.by) },
      to: { kind: 'rung', rung: flip.to },
    },
    room: room.label,
    week,
    other: null,
  };
}

/** Most decisions that are explained to find one that something but luck would have flipped. */
const TRIES = 8;

function firstFlip(
  decisions: readonly Decided[],
  kind: 'flip' | 'near',
  of: number,
): Finding | null {
  for (const decided of decisions.slice(0, TRIES)) {
    const found = flipIn(decided, kind, of);
    if (found) return found;
  }
  return null;
}

/** The factions whose fire a breach was; of one that was no fire, those that fired in its week. */
function factionsBehind(room: Room, week: number, breach: BreachEvent): ReadonlySet<FactionId> {
  const attacks = (room.run.logs[week - 1]?.events ?? []).flatMap((event) =>
    event.kind === 'attack' ? [event] : [],
  );
  const own = attacks.filter(({ weekday, target, rung, outcome, harm }) => {
    if (breach.by !== 'attack' || weekday !== breach.weekday) return false;
    if (breach.why === 'us-dead') return (harm.us?.killed ?? 0) > 0;
    if (breach.why === 'embassy-hit') {
      return target === 'missions' && outcome !== 'missed' && outcome !== 'intercepted';
    }
    return rung === HIGH_END;
  });
  return new Set((own.length > 0 ? own : attacks).map(({ faction }) => faction));
}

/** Of the gravest breach the choice behind it; without a breach, the choice that came nearest to a high-end strike. */
function flip(material: Material): Finding | null {
  const { rooms } = material;
  const breach = gravestBreach(material);
  if (breach) {
    const factions = factionsBehind(breach.room, breach.week, breach.event);
    const behind = decisionsIn(breach.room)
      .filter(
        ({ week, decision }) =>
          week === breach.week && decision.chosen > 0 && factions.has(decision.faction),
      )
      .sort((one, other) => other.decision.chosen - one.decision.chosen);
    const found = firstFlip(behind, 'flip', rooms.length);
    if (found) return found;
  }
  const near = rooms
    .flatMap(decisionsIn)
    .flatMap((decided) => {
      const by = distance(decided);
      return by === null ? [] : [{ decided, by }];
    })
    .sort((one, other) => one.by - other.by)
    .map(({ decided }) => decided);
  return firstFlip(near, breach ? 'flip' : 'near', rooms.length);
}

/** How gravely a tone was taken for another: good will or protection read as pressure is the worst. */
function gravity(meant: Tone, read: Tone): number {
  if (meant === read) return 0;
  if (read === 'pressure') return meant === 'good-will' ? 4 : 3;
  return meant === 'pressure' ? 2 : 1;
}

/** An order that another seat read otherwise than it was meant. */
export interface Misreading {
  readonly room: Room;
  readonly week: number;
  readonly seat: SeatId;
  readonly order: string;
  readonly target: string | null;
  readonly meant: string;
  readonly reader: SeatId;
  readonly read: string;
  /** 1 to 4, by the tones of the two reasons to the reader. */
  readonly gravity: number;
  /** The reader's trust in the seat before the week, 0 to 100. */
  readonly trust: number;
}

/** The misreadings of the rooms' own orders, the gravest first; of two alike the one under more trust, then the earlier. */
export function misreadings(rooms: readonly Room[]): readonly Misreading[] {
  return rooms
    .flatMap((room) => {
      const own = new Set(ownSeats(room));
      return endOrders(room.run.logs).flatMap((one) => {
        const { week, seat, order, target, reason } = one;
        if (!own.has(seat)) return [];
        return one.readings.flatMap(({ reader, reason: read, asMeant }): Misreading[] => {
          if (read === null || asMeant) return [];
          const grave = gravity(toneFor(reason, reader), toneFor(read, reader));
          const trust = room.run.states[week - 1]?.seats[reader].trust[seat] ?? 0;
          const act = { week, seat, order, target, meant: reason };
          return grave === 0 ? [] : [{ room, ...act, reader, read, gravity: grave, trust }];
        });
      });
    })
    .sort((one, other) => other.gravity - one.gravity || other.trust - one.trust);
}

function misread({ rooms }: Material): Finding | null {
  const [worst] = misreadings(rooms);
  if (!worst) return null;
  const { room, week, seat, order, target, meant, reader, read, trust } = worst;
  return {
    stage: 'why',
    kind: 'misread',
    params: { week, trust },
    things: {
      seat: { kind: 'seat', seat },
      order: { kind: 'orders', orders: [{ order, target }] },
      meant: { kind: 'reason', reason: meant },
      reader: { kind: 'seat', seat: reader },
      read: { kind: 'reason', reason: read },
    },
    room: room.label,
    week,
    other: null,
  };
}

/** Why it happened, the order that did most first. */
export const WHY = { first: [impact, flip, misread], rest: [] } as const;
