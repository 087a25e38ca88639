// What pushes a faction and what holds it back, in whole points: the two counters of a game on paper.
import type { Content } from '../../model/content.ts';
import { exactInputs, type DecisionInputs } from '../../model/faction/inputs.ts';
import { termValues } from '../../model/faction/terms.ts';
import type { FactionId } from '../../model/ids.ts';
import { roundDiv } from '../../model/numbers.ts';
import type { State } from '../../model/state.ts';
import { emptyTally, type Turn } from '../../model/turn-context.ts';
import { TERM_IDS, TERM_SIDE, type Weights } from '../../model/weights.ts';

/** Whole points of what pushes and of what holds back. */
export interface Push {
  readonly drive: number;
  readonly restraint: number;
}

/** What something moves at one faction. */
export type Moved = Push & { readonly faction: FactionId };

/** The two sums of a decision's terms. */
export function pushOf(inputs: DecisionInputs, weights: Weights): Push {
  let [drive, restraint] = [0, 0];
  termValues(inputs, weights).forEach((value, at) => {
    const id = TERM_IDS[at];
    if (id !== undefined && TERM_SIDE[id] === 'drive') drive += value;
    else restraint += value;
  });
  return { drive: roundDiv(drive, 100), restraint: roundDiv(restraint, 100) };
}

/** A week about to be played, of which only the inputs of decisions are asked. */
export function turnOf(state: State, content: Content): Turn {
  return {
    state,
    content,
    orders: { baghdad: [], washington: [], tehran: [] },
    log: null,
    defers: false,
    week: state.week + 1,
    tally: emptyTally(),
    attacks: [],
  };
}

/** The counters of every faction. */
export type Pushes = ReadonlyMap<FactionId, Push>;

/** The counters in a state, before its next week. */
export function pushesIn(state: State, content: Content): Pushes {
  const turn = turnOf(state, content);
  return new Map(
    state.factions.map((faction) => [
      faction.id,
      pushOf(exactInputs(turn, faction), content.weights),
    ]),
  );
}

/** What changed between two sets of counters; factions that stayed the same are left out. */
export function difference(before: Pushes, after: Pushes): readonly Moved[] {
  return [...after].flatMap(([faction, push]) => {
    const old = before.get(faction) ?? push;
    const drive = push.drive - old.drive;
    const restraint = push.restraint - old.restraint;
    return drive === 0 && restraint === 0 ? [] : [{ faction, drive, restraint }];
  });
}
