// The why card, ready to draw: bars in order, their sources with a number each, chances, and what would have changed it.
import { factsOf } from '../model/basis.ts';
import type { Flip } from '../model/faction/flip.ts';
import { LUCK_OUTCOMES } from '../model/faction/luck.ts';
import { RUNG_INDEXES, type RungIndex } from '../model/ids.ts';
import { TERM_BASIS, TERM_SIDE, type ExtraId, type TermId } from '../model/weights.ts';
import type { WhyTerm } from '../model/faction/explain.ts';
import type { OpenWhy } from './state.ts';

/** How a bar is drawn. */
export type WhyRowKind = 'push' | 'hold' | 'neutral' | 'luck';

/** A source in the list under the bars: a fact by its id, or an assumption in a sentence. */
export type WhySource =
  | { readonly mark: string; readonly fact: string }
  | { readonly mark: string; readonly assumption: string; readonly term: TermId | ExtraId };

export interface WhyRow {
  readonly term: TermId | ExtraId;
  /** Hundredths of a point. */
  readonly by: number;
  readonly kind: WhyRowKind;
  /** Least and most, when the seat cannot know it. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly sources: readonly WhySource[];
}

export interface WhyCard {
  readonly rows: readonly WhyRow[];
  /** Terms that add nothing to this choice. */
  readonly idle: readonly (TermId | ExtraId)[];
  readonly sources: readonly WhySource[];
  /** Chance of each rung in percent, and in outcomes for its words. */
  readonly chances: readonly {
    readonly rung: RungIndex;
    readonly percent: number;
    readonly outcomes: number;
    readonly reachable: boolean;
  }[];
  /** What spoke most for the rung that was taken, and what for the next best. */
  readonly speakFor: readonly (TermId | ExtraId)[];
  readonly speakAgainst: readonly (TermId | ExtraId)[];
  readonly flips: readonly Flip[];
  /** Whether the rung explained is the likeliest at these numbers; if not, no flip can be told in play. */
  readonly likeliest: boolean;
  /** Whether the terms divide cleanly into what pushed and what held back, and which way the choice went. */
  readonly lean: 'pushed' | 'held' | null;
  /** Whether luck alone put the chosen rung before the next best; only where luck is known. */
  readonly byLuck: boolean;
  /** Contested assumptions behind the largest bars, by their ids on the switchboard. */
  readonly switches: readonly string[];
}

/** The contested assumption that weighs a term, where there is one (model/assumptions.ts). */
const SWITCH: Readonly<Partial<Record<TermId | ExtraId, string>>> = {
  cause: 'gaza-as-cause',
  fear: 'fear-of-abandonment',
  grievance: 'strikes-provoke',
  'us-fire': 'deterrence',
  shock: 'campaign-shock',
  truce: 'weight-of-a-date',
  tehran: 'tehran-hold-outside',
};
/** Most assumptions that are named. */
const SWITCHES = 2;

/** Most sources behind one bar, and most flips that are told. */
const MARKS = 2;
const FLIPS = 4;

function kindOf(id: TermId | ExtraId): WhyRowKind {
  if (id === 'luck') return 'luck';
  return id === 'ceiling' || id === 'hold-bonus' || TERM_SIDE[id] === 'restraint' ? 'hold' : 'push';
}

const RANK: Readonly<Record<WhyRowKind, number>> = { push: 0, hold: 1, neutral: 2, luck: 3 };

function rangeOf(term: WhyTerm): WhyRow['range'] {
  return term.range && term.range.low !== term.range.high ? term.range : null;
}

/** The rows, sources and words that the why panel draws. */
export function whyCard({ why }: OpenWhy): WhyCard {
  const numbers = new Map<string, WhySource>();
  const letters: WhySource[] = [];
  const sourcesOf = (id: TermId | ExtraId): WhySource[] => {
    const basis = TERM_BASIS[id];
    const found = factsOf(basis)
      .slice(0, MARKS)
      .map((fact): WhySource => {
        const source = numbers.get(fact) ?? { mark: String(numbers.size + 1), fact };
        numbers.set(fact, source);
        return source;
      });
    if (basis.facts) return found;
    const source: WhySource = {
      mark: String.fromCharCode(65 + letters.length),
      assumption: basis.assumption,
      term: id,
    };
    letters.push(source);
    return [source];
  };
  const telling = why.terms.filter((term) => term.by !== 0 || rangeOf(term) !== null);
  const sorted = [...telling].sort(
    (one, other) =>
      RANK[kindOf(one.id)] - RANK[kindOf(other.id)] || Math.abs(other.by) - Math.abs(one.by),
  );
  const rows = sorted.map((term): WhyRow => ({
    term: term.id,
    by: term.by,
    kind: kindOf(term.id),
    range: rangeOf(term),
    sources: sourcesOf(term.id),
  }));
  const most = (sign: 1 | -1): (TermId | ExtraId)[] =>
    why.terms
      .filter((term) => term.by * sign > 0 && term.id !== 'luck')
      .sort((one, other) => sign * (other.by - one.by))
      .slice(0, 2)
      .map((term) => term.id);
  const [speakFor, speakAgainst] = [most(1), most(-1)];
  const up = why.chosen > why.next;
  const sides = (ids: readonly (TermId | ExtraId)[], kind: WhyRowKind): boolean =>
    ids.every((id) => kindOf(id) === kind);
  const clean = sides(speakFor, up ? 'push' : 'hold') && sides(speakAgainst, up ? 'hold' : 'push');
  const luck = why.terms.find(({ id }) => id === 'luck')?.by ?? 0;
  const switched = [...telling]
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
    .flatMap(({ id }) => SWITCH[id] ?? []);
  const best = RUNG_INDEXES.reduce((so, rung) =>
    (why.chances[rung] ?? 0) > (why.chances[so] ?? 0) ? rung : so,
  );
  return {
    rows,
    idle: why.terms.filter((term) => !telling.includes(term)).map((term) => term.id),
    sources: [...numbers.values(), ...letters],
    chances: RUNG_INDEXES.map((rung) => {
      const outcomes = why.chances[rung] ?? 0;
      return {
        rung,
        outcomes,
        percent: (100 * outcomes) / LUCK_OUTCOMES,
        reachable: why.scores[rung] !== null,
      };
    }),
    speakFor,
    speakAgainst,
    flips: why.flips.slice(0, FLIPS),
    likeliest: why.exact || why.chosen === best,
    lean: clean ? (up ? 'pushed' : 'held') : null,
    byLuck: why.exact && why.lead > 0 && why.lead - luck <= 0,
    switches: switched.slice(0, SWITCHES),
  };
}
