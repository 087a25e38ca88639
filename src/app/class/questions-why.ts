// Questions on why: the order that did most, an order that was read otherwise than meant, and what would have flipped a faction's choice.
import { explainExactly } from '../../model/faction/explain.ts';
import { luckAt, scoresOf, weigh } from '../../model/faction/choice.ts';
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

/** The totals of the rungs, luck included, in hundredths; null where capability does not reach. */
function totalsOf({ decision, weights }: Decided): readonly (number | null)[] {
  return scoresOf(weigh(decision.inputs, weights)).map((score, rung) =>
    score === null ? null : score + luckAt(decision.luck, rung),
  );
}

/** How far a faction was from a high-end strike, luck included, in hundredths; null when it was out of reach. */
function distance(decided: Decided): number | null {
  const totals = totalsOf(decided);
  const [own, high] = [totals[decided.decision.chosen] ?? null, totals[HIGH_END] ?? null];
  return own === null || high === null ? null : own - high;
}

/** Farthest from a high-end strike that still is near it, and the largest change that a question asks about there, in hundredths of a point. */
const NEAR = { short: 4000, by: 1500 } as const;

/** A change of one term that would have led to another rung. */
interface Flip {
  readonly by: number;
  readonly to: RungIndex;
}

/** Which flips a question asks about: behind a breach to less, near a high-end strike to more, at a narrow choice any. */
const WANTED = {
  breach: ({ to }: Flip, chosen: RungIndex) => to < chosen,
  near: ({ by, to }: Flip, chosen: RungIndex) => to > chosen && Math.abs(by) <= NEAR.by,
  narrow: () => true,
} as const;

/** The smallest change, luck apart, that would have flipped a choice in the way that is asked about; null where there is none. */
function flipIn(decided: Decided, asked: keyof typeof WANTED, of: number): Finding | null {
  const { room, week, decision, weights } = decided;
  const { faction, chosen } = decision;
  const why = explainExactly(decision.inputs, decision.luck, chosen, weights);
  const flips = why.flips.flatMap(({ term, by, to }) =>
    term === 'luck' ? [] : [{ term, by, to }],
  );
  const flip = flips.find((one) => WANTED[asked](one, chosen));
  if (!flip) return null;
  const [own, high] = [why.scores[chosen] ?? null, why.scores[HIGH_END] ?? null];
  const kind = asked === 'near' ? 'near' : 'flip';
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
  asked: keyof typeof WANTED,
  of: number,
): Finding | null {
  for (const decided of decisions.slice(0, TRIES)) {
    const found = flipIn(decided, asked, of);
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

/** Of the gravest breach the choice behind it; without a breach, the choice that came nearest to a high-end strike, if one came near. */
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
    return firstFlip(behind, 'breach', rooms.length);
  }
  const near = rooms
    .flatMap(decisionsIn)
    .flatMap((decided) => {
      const by = distance(decided);
      return by === null || by > NEAR.short ? [] : [{ decided, by }];
    })
    .sort((one, other) => one.by - other.by)
    .map(({ decided }) => decided);
  return firstFlip(near, 'near', rooms.length);
}

/** How far a choice was ahead of the next, luck included, in hundredths; null where only one was in reach. */
function leadOf(decided: Decided): number | null {
  const totals = totalsOf(decided).flatMap((total) => total ?? []);
  const [first, second] = totals.sort((one, other) => other - one);
  return first === undefined || second === undefined ? null : first - second;
}

/** The narrowest choice of a faction, where no other choice is asked about. */
function narrow(material: Material): Finding | null {
  if (flip(material)) return null;
  const { rooms } = material;
  const leads = rooms.flatMap(decisionsIn).flatMap((decided) => {
    const lead = leadOf(decided);
    return lead === null ? [] : [{ decided, lead }];
  });
  leads.sort((one, other) => one.lead - other.lead);
  return firstFlip(
    leads.map(({ decided }) => decided),
    'narrow',
    rooms.length,
  );
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
export const WHY = { first: [impact, flip, misread], rest: [narrow] } as const;
