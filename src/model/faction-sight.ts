// One faction as a seat sees it: what it says openly, and what the seat makes of the rest, each reckoned when it is first asked for.
import type { Content, FactionInfo } from './content.ts';
import { fireChanceOf, leaningOf } from './faction/explain.ts';
import { seenInputs, seenMiddles, type DecisionInputs, type SeenInputs } from './faction/inputs.ts';
import type { FactionId, PlaceId, RungIndex, SeatId, Stance } from './ids.ts';
import { roundDiv } from './numbers.ts';
import type { Faction, FactionEstimate, Meter, Range, State } from './state.ts';
import { infoOf } from './turn-context.ts';
import type { FactionView } from './view.ts';

const UNKNOWN: Range = { low: 0, mid: 50, high: 100 };

function exactly(value: number): Range {
  return { low: value, mid: value, high: value };
}

/** The answers of `viewFor` about one faction. Good only until the state changes. */
export class FactionSight implements FactionView {
  readonly id: FactionId;
  readonly stance: Stance;
  readonly stake: Meter;
  private readonly state: State;
  private readonly seat: SeatId;
  private readonly content: Content;
  private readonly faction: Faction;
  private readonly info: FactionInfo;
  private readonly at: number;
  private middles: DecisionInputs | null = null;
  private chance: number | null = null;
  private decidesBy: SeenInputs | null = null;

  constructor(state: State, seat: SeatId, content: Content, faction: Faction, at: number) {
    this.id = faction.id;
    this.stance = faction.stance;
    this.stake = faction.stake;
    this.state = state;
    this.seat = seat;
    this.content = content;
    this.faction = faction;
    this.info = infoOf(content, faction.id);
    this.at = at;
  }

  get heedsTehran(): Range {
    if (this.seat === 'tehran') return exactly(this.faction.obedience);
    return this.estimate?.obedience ?? UNKNOWN;
  }

  get fearsSellOut(): Range {
    return this.estimate?.fear ?? UNKNOWN;
  }

  get grievance(): Range {
    return this.estimate?.grievance ?? UNKNOWN;
  }

  get militancy(): Range {
    return this.estimate?.militancy ?? UNKNOWN;
  }

  get seen(): RungIndex {
    return this.estimate?.seen ?? 0;
  }

  get leaning(): RungIndex {
    return leaningOf(this.mid(), this.content.weights);
  }

  get fireChance(): number {
    this.chance ??= fireChanceOf(this.mid(), this.content.weights);
    return this.chance;
  }

  get inputs(): SeenInputs {
    this.decidesBy ??= seenInputs(this.state, this.seat, this.faction, this.info.rival);
    return this.decidesBy;
  }

  /** Chance that it fires at a place, in parts of 10,000: its likeliest places come first in its list. */
  fireAt(place: PlaceId): number {
    const { reach } = this.info;
    const at = reach.indexOf(place);
    if (at < 0) return 0;
    // Weights n, n − 1, … 1.
    const share = roundDiv((reach.length - at) * 200, reach.length * (reach.length + 1));
    return this.fireChance * share;
  }

  /** Looked up when it is read: whoever only asks which factions there are asks for no estimate. */
  private get estimate(): FactionEstimate | undefined {
    return this.state.estimates[this.seat].factions[this.at];
  }

  private mid(): DecisionInputs {
    this.middles ??= seenMiddles(this.state, this.seat, this.faction, this.info.rival);
    return this.middles;
  }
}
