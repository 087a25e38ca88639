// What a rule, order, event or scenario rests on: cited facts, or an assumption with its reason.

/** Short names of the five source documents; the part of a fact id before the dot. */
export type SourceId =
  | 'usip-2020-11'
  | 'mee-2021-05'
  | 'mee-2021-12'
  | 'rasanah-2024-03'
  | 'aawsat-2024-01';

/** Id of a cited fact, for example `rasanah-2024-03.51`. A test checks that each one exists. */
export type FactId = `${SourceId}.${string}`;

/**
 * Either at least one fact, or an assumption: what says why no fact can carry this. Never neither.
 * In the rules an assumption is the key of its sentence, `assumed.…`; in a scenario it is the sentence.
 */
export type Basis =
  | { readonly facts: readonly [FactId, ...FactId[]]; readonly assumption?: string }
  | { readonly facts?: undefined; readonly assumption: string };

/** Fact ids of a basis; empty for a pure assumption. */
export function factsOf(basis: Basis): readonly FactId[] {
  return basis.facts ?? [];
}
