// What a schema cannot see: references between a scenario's files, the rules and the facts.
import type { Basis } from '../model/basis.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import { meterPaths } from '../model/meters.ts';
import { findOrder } from '../model/orders/all-orders.ts';
import type { Problem } from './problem.ts';
import type {
  EventsData,
  RecordedData,
  ScenarioData,
  TeachingData,
  VariantsData,
} from './schema.ts';

/** What the lint compares a scenario with. */
export interface Known {
  /** Whether a fact with this id exists. */
  readonly fact: (id: string) => boolean;
  /** Whether a seat has a doctrine with this id. */
  readonly doctrine: (seat: SeatId, id: string) => boolean;
}

interface Parts {
  readonly scenario: ScenarioData;
  readonly variants: VariantsData;
  readonly events: EventsData;
  readonly record: RecordedData;
  readonly teaching: TeachingData;
  readonly text: Readonly<Record<string, string>>;
}

/** Every text that a scenario must have, by key. */
export function textKeys(parts: Omit<Parts, 'text'>): string[] {
  const { scenario, variants, events, record, teaching } = parts;
  const news = [
    ...events.calendar,
    ...events.chance,
    ...variants.flatMap((variant) => variant.calendar),
  ];
  return [
    'title',
    'summary',
    ...variants.flatMap((variant) => [
      `variant.${variant.id}.title`,
      `variant.${variant.id}.about`,
    ]),
    ...Object.values(scenario.opening).flatMap((items) => items.map((item) => item.key)),
    ...news.flatMap((item) => [`news.${item.id}.headline`, `news.${item.id}.text`]),
    ...scenario.rifts.map((rift) => rift.over),
    ...record.marks.map((mark) => `mark.${mark.id}`),
    ...record.totals.map((total) => `total.${total.id}`),
    ...record.forecasts.map((forecast) => `forecast.${forecast.id}`),
    ...record.slips.map((slip) => `slip.${slip.id}`),
    'teaching.tension',
    ...teaching.questions.map((question) => `teaching.question.${question.id}`),
    ...teaching.notes.map((one) => `teaching.note.${one.id}`),
  ];
}

/** Everything that does not fit together; empty when all does. */
export function lint(parts: Parts, known: Known): Problem[] {
  const { scenario, variants, events, record, teaching, text } = parts;
  const problems: Problem[] = [];
  const report = (file: string, path: string, expected: string, found: string): void => {
    problems.push({ file, path, expected, found });
  };
  const places = new Set(scenario.places.map((place) => place.id));
  const factions = scenario.factions.map((faction) => faction.id);
  const meters = new Set(meterPaths(factions, [...places]));
  const checkBasis = (file: string, path: string, basis: Partial<Basis>): void => {
    for (const fact of basis.facts ?? []) {
      if (!known.fact(fact)) {
        report(file, `${path}.basis.facts`, 'the id of a cited fact', `"${fact}"`);
      }
    }
  };
  const checkMeter = (file: string, path: string, meter: string, one = false): void => {
    if (!meters.has(meter) || (one && meter.startsWith('faction.all.'))) {
      report(
        file,
        path,
        'the path of a meter, such as world.gaza or faction.kh.grievance',
        `"${meter}"`,
      );
    }
  };
  const checkDoctrines = (
    file: string,
    path: string,
    doctrines: Readonly<Record<SeatId, string>>,
  ): void => {
    for (const seat of SEATS) {
      if (!known.doctrine(seat, doctrines[seat])) {
        report(file, `${path}.${seat}`, `a doctrine of ${seat}`, `"${doctrines[seat]}"`);
      }
    }
  };
  const checkUnique = (file: string, path: string, ids: readonly string[]): void => {
    ids.forEach((id, at) => {
      if (ids.indexOf(id) !== at) {
        report(file, `${path}[${at}].id`, 'an id used once', `"${id}" again`);
      }
    });
  };

  checkDoctrines('scenario.json', 'doctrines', scenario.doctrines);
  checkBasis('scenario.json', '', scenario.basis as Basis);
  if (!isRealDate(scenario.start)) {
    report('scenario.json', 'start', 'a day of the calendar', `"${scenario.start}"`);
  }
  checkUnique('scenario.json', 'factions', factions);
  checkUnique('scenario.json', 'places', [...scenario.places.map((place) => place.id)]);
  scenario.factions.forEach((faction, at) => {
    const path = `factions[${at}]`;
    checkBasis('scenario.json', path, faction.basis as Basis);
    faction.reach.forEach((place, n) => {
      if (!places.has(place)) {
        report(
          'scenario.json',
          `${path}.reach[${n}]`,
          'the id of a place of this scenario',
          `"${place}"`,
        );
      }
    });
    for (const side of ['iraq', 'syria'] as const) {
      const place = faction.positions[side];
      const found = scenario.places.find((one) => one.id === place);
      if (found?.country !== side) {
        report('scenario.json', `${path}.positions.${side}`, `a place in ${side}`, `"${place}"`);
      }
    }
    const { leaders } = faction.positions;
    if (leaders !== undefined && !places.has(leaders)) {
      const where = `${path}.positions.leaders`;
      report('scenario.json', where, 'the id of a place of this scenario', `"${leaders}"`);
    }
    if (faction.rival !== null && !factions.includes(faction.rival)) {
      report(
        'scenario.json',
        `${path}.rival`,
        'a faction of this scenario or null',
        `"${faction.rival}"`,
      );
    }
  });
  scenario.rifts.forEach((rift, at) => {
    checkBasis('scenario.json', `rifts[${at}]`, rift.basis as Basis);
    for (const side of ['a', 'b'] as const) {
      if (!factions.includes(rift[side])) {
        report(
          'scenario.json',
          `rifts[${at}].${side}`,
          'a faction of this scenario',
          `"${rift[side]}"`,
        );
      }
    }
  });
  scenario.places.forEach((place, at) =>
    checkBasis('scenario.json', `places[${at}]`, place.basis as Basis),
  );
  for (const seat of ['baghdad', 'washington', 'tehran'] as const) {
    scenario.opening[seat].forEach((item, at) =>
      checkBasis('scenario.json', `opening.${seat}[${at}]`, item.basis as Basis),
    );
  }

  const checkNews = (file: string, path: string, item: EventsData['calendar'][number]): void => {
    checkBasis(file, path, item.basis as Basis);
    item.effects.forEach((effect, n) =>
      checkMeter(file, `${path}.effects[${n}].meter`, effect.meter),
    );
  };
  variants.forEach((variant, at) => {
    if (variant.doctrines) checkDoctrines('variants.json', `[${at}].doctrines`, variant.doctrines);
    checkBasis('variants.json', `[${at}]`, variant.basis as Basis);
    variant.set.forEach((set, n) => {
      const path = `[${at}].set[${n}].meter`;
      checkMeter('variants.json', path, set.meter);
      if (set.meter.endsWith('.memory')) {
        report('variants.json', path, 'a meter that a start has', `"${set.meter}"`);
      }
    });
    variant.calendar.forEach((item, n) =>
      checkNews('variants.json', `[${at}].calendar[${n}]`, item),
    );
  });
  if (!variants.some((variant) => variant.id === 'baseline')) {
    report('variants.json', '', 'a variant "baseline"', 'none');
  }
  checkUnique(
    'variants.json',
    '',
    variants.map((variant) => variant.id),
  );
  events.calendar.forEach((item, at) => checkNews('events.json', `calendar[${at}]`, item));
  events.chance.forEach((event, at) => {
    const path = `chance[${at}]`;
    checkBasis('events.json', path, event.basis as Basis);
    event.effects.forEach((effect, n) =>
      checkMeter('events.json', `${path}.effects[${n}].meter`, effect.meter),
    );
    event.when.forEach((when, n) =>
      checkMeter('events.json', `${path}.when[${n}].meter`, when.meter, true),
    );
    if (event.to < event.from) {
      report('events.json', `${path}.to`, `a week from ${event.from} on`, String(event.to));
    }
  });
  checkUnique(
    'events.json',
    'chance',
    events.chance.map((event) => event.id),
  );
  record.orders.forEach((given, at) => {
    const path = `orders[${at}]`;
    checkBasis('record.json', path, given.basis as Basis);
    const order = findOrder(given.seat, given.order);
    if (!order) {
      report('record.json', `${path}.order`, `an order of ${given.seat}`, `"${given.order}"`);
    } else if (!order.reasons.includes(given.reason)) {
      const list = order.reasons.join(', ');
      report('record.json', `${path}.reason`, `one of ${list}`, `"${given.reason}"`);
    }
    if (given.week > record.until) {
      report('record.json', `${path}.week`, `a week up to ${record.until}`, String(given.week));
    }
  });
  const dated = [...record.marks, ...record.totals];
  dated.forEach((one) => {
    for (const day of [one.from, one.to ?? one.from]) {
      if (!isRealDate(day)) report('record.json', one.id, 'a day of the calendar', `"${day}"`);
    }
    if (one.to !== undefined && one.to < one.from) {
      report('record.json', one.id, `a last day from ${one.from} on`, `"${one.to}"`);
    }
  });
  for (const one of [...dated, ...record.forecasts, ...record.slips]) {
    checkBasis('record.json', one.id, one.basis as Basis);
  }
  checkUnique(
    'record.json',
    'marks',
    dated.map((one) => one.id),
  );
  checkBasis('teaching.json', '', teaching.basis as Basis);
  for (const one of [...teaching.questions, ...teaching.notes]) {
    checkBasis('teaching.json', one.id, one.basis as Basis);
  }
  for (const key of textKeys(parts)) {
    if (text[key] === undefined) report('text.en.json', '', `a text "${key}"`, 'none');
  }
  const needed = new Set(textKeys(parts));
  for (const key of Object.keys(text)) {
    if (!needed.has(key)) {
      report('text.en.json', key, 'a text that something uses', 'an unused one');
    }
  }
  return problems;
}

function isRealDate(iso: string): boolean {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) {
    return false;
  }
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
