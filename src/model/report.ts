// A week as one seat may know it: the log with everything hidden from the seat removed.
import type { OrderChoice } from './content.ts';
import { canonical } from './hash.ts';
import type { DecisionRecord, TurnEvent, TurnLog } from './events.ts';
import { explainAsSeen, type Why } from './faction/explain.ts';
import type { FactionId, RungIndex, SeatId } from './ids.ts';

/** A faction's decision as one seat may know it: what it saw, and why at its estimates. */
export interface SeenDecision {
  readonly faction: FactionId;
  /** Worst rung this seat can lay at its door; null when it saw nothing and cannot be sure of silence. */
  readonly observed: RungIndex | null;
  readonly why: Why;
}

/** A week as one seat may know it. */
export interface SeatReport {
  readonly week: number;
  readonly day: number;
  readonly events: readonly SeatEvent[];
  readonly decisions: readonly SeenDecision[];
}

/** An order as one seat learns of it: the intent behind another seat's order stays its own. */
export interface SeenOrderEvent extends Omit<
  Extract<TurnEvent, { kind: 'order' }>,
  'choice' | 'seenBy' | 'readAs'
> {
  /** The reason that this seat takes to be behind another's order; null for its own. */
  readonly read: string | null;
  readonly choice: Omit<OrderChoice, 'reason'> & { readonly reason: string | null };
}

/** An event with what this seat may not know taken out; `faction` of an attack is null when unknown. */
export type SeatEvent =
  | Exclude<TurnEvent, { kind: 'attack' | 'order' }>
  | SeenOrderEvent
  | (Omit<Extract<TurnEvent, { kind: 'attack' }>, 'faction' | 'knownTo' | 'n'> & {
      readonly faction: FactionId | null;
    });

const KIND_ORDER: readonly SeatEvent['kind'][] = [
  'news',
  'rule',
  'order',
  'strike',
  'attack',
  'breach',
  'deal',
  'truce',
  'trajectory',
  'ending',
];

/** What an attack looks like from outside: nothing that its author decides but its place and means. */
function faceOf(event: SeatEvent): string {
  return event.kind === 'attack'
    ? `${event.place} ${event.weapon} ${event.outcome} ${event.claim} ${event.faction ?? ''} ${canonical(event.harm)} ${event.rung}`
    : '';
}

/** The log is in the order in which the factions acted, which would give an unknown author away. */
function byWhatIsSeen(one: SeatEvent, other: SeatEvent): number {
  const [first, second] = [faceOf(one), faceOf(other)];
  return (
    one.weekday - other.weekday ||
    KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind) ||
    (first < second ? -1 : first > second ? 1 : 0)
  );
}

/** The week's log with everything hidden from this seat removed. */
export function reportFor(log: TurnLog, seat: SeatId): SeatReport {
  const events: SeatEvent[] = [];
  for (const event of log.events) {
    if (event.kind === 'attack') {
      const { faction, knownTo, n: _n, ...rest } = event;
      events.push({ ...rest, faction: knownTo.includes(seat) ? faction : null });
    } else if (event.kind === 'order') {
      const { choice, seenBy, readAs, ...rest } = event;
      const reason = event.seat === seat ? choice.reason : null;
      if (!seenBy.includes(seat)) continue;
      events.push({ ...rest, choice: { ...choice, reason }, read: readAs[seat] ?? null });
    } else if (event.kind === 'truce' || event.kind === 'deal') {
      if (event.seenBy.includes(seat)) events.push(event);
    } else events.push(event);
  }
  events.sort(byWhatIsSeen);
  return {
    week: log.week,
    day: log.day,
    events,
    decisions: log.decisions.map((one) => seenDecision(one, log, seat)),
  };
}

function seenDecision(decision: DecisionRecord, log: TurnLog, seat: SeatId): SeenDecision {
  const observed = log.events.reduce<RungIndex>(
    (worst, event) =>
      event.kind === 'attack' &&
      event.faction === decision.faction &&
      event.knownTo.includes(seat) &&
      event.rung > worst
        ? event.rung
        : worst,
    0,
  );
  const unattributed = log.events.some(
    (event) => event.kind === 'attack' && !event.knownTo.includes(seat),
  );
  const sure = observed > 0 || !unattributed;
  return {
    faction: decision.faction,
    observed: sure ? observed : null,
    why: explainAsSeen(decision.seen[seat], sure ? observed : null, log.weights),
  };
}
