// The choices on the title page, made whole: what a crisis offers, and what fits it.
import { SEATS, type SeatId } from '../model/ids.ts';
import { cleanReadings } from './assumption-rows.ts';
import { TUTORIAL, type Catalogue, type CatalogueEntry } from './catalogue.ts';
import type { Setup } from './setup.ts';

/** The three seats, in their fixed order. */
export function seatIds(): readonly SeatId[] {
  return SEATS;
}

/** The crisis that is chosen on the title page. */
export function chosenCrisis(catalogue: Catalogue, setup: Setup): CatalogueEntry | undefined {
  return catalogue.find((one) => one.id === setup.scenario);
}

/** The only seat that a crisis is played from, or null when all are open. */
export function onlySeat(setup: Setup): SeatId | null {
  return setup.scenario === TUTORIAL.scenario ? TUTORIAL.seat : null;
}

/** The choices made whole: a variant and a length that the crisis has, its one seat, readings that exist, a person in the own seat. */
export function fitSetup(setup: Setup, catalogue: Catalogue): Setup {
  const crisis = chosenCrisis(catalogue, setup);
  if (!crisis) return setup;
  const { variants, lengths, weeks } = crisis;
  const only = onlySeat(setup);
  const seat = only ?? setup.seat;
  const players = only ? { baghdad: null, washington: null, tehran: null } : setup.players;
  return {
    ...setup,
    variant: variants.some(({ id }) => id === setup.variant)
      ? setup.variant
      : (variants[0]?.id ?? setup.variant),
    weeks: lengths.includes(setup.weeks) ? setup.weeks : weeks,
    seat,
    players: { ...players, [seat]: 'person' },
    assumptions: cleanReadings(setup.assumptions),
  };
}

/**
 * The doctrines that can play each seat, by id, as the rules have them; the record and the one that
 * stands by come last. A list of its own, so that the title need not bring in the doctrines.
 */
const DOCTRINES: Readonly<Record<SeatId, readonly string[]>> = {
  baghdad: ['balance', 'state-first', 'framework-first', 'as-recorded', 'stand-by'],
  washington: ['maximum-pressure', 'proportional', 'restraint', 'as-recorded', 'stand-by'],
  tehran: ['calm-for-talks', 'calibrated-pressure', 'forward', 'as-recorded', 'stand-by'],
};

/** Doctrines to choose from for a seat: the record only where the sources cover a week of the crisis. */
export function doctrineIds(seat: SeatId, crisis: CatalogueEntry): readonly string[] {
  return DOCTRINES[seat].filter((id) => id !== 'as-recorded' || crisis.until > 0);
}

/** Who plays beside the one who begins: nobody else, persons in some seats or all, or doctrines as chosen. */
export type Company = 'model' | 'chosen' | 'one' | 'all';

export function companyOf({ players, seat }: Setup): Company {
  const others = SEATS.filter((one) => one !== seat).map((one) => players[one]);
  const persons = others.filter((one) => one === 'person').length;
  if (persons === others.length) return 'all';
  if (persons > 0) return 'one';
  return others.some((one) => one !== null) ? 'chosen' : 'model';
}
