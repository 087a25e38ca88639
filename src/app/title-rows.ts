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
