// The form of a scenario's files. Unknown keys are refused; every error names its path.
import * as v from 'valibot';
import { FACTIONS, FILE_STATUSES, TARGET_CLASSES, TRAJECTORIES, WORDINGS } from '../model/ids.ts';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id of lower-case letters, digits and hyphens'),
);
const meter = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10000));
const change = v.pipe(v.number(), v.integer(), v.minValue(-10000), v.maxValue(10000));
const week = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(104));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2024-03-18'));
const factId = v.pipe(
  v.string(),
  v.regex(/^[a-z]+-\d{4}-\d{2}\.\d{2}$/, 'a fact id such as rasanah-2024-03.51'),
);
const faction = v.picklist(FACTIONS);
const sentence = v.pipe(v.string(), v.minLength(10));

/** Facts, or the sentence that says why none can be named. */
const basis = v.union([
  v.strictObject({
    facts: v.pipe(v.array(factId), v.minLength(1)),
    assumption: v.optional(sentence),
  }),
  v.strictObject({ assumption: sentence }),
]);

const effects = v.array(v.strictObject({ meter: v.string(), by: change }));
const doctrines = v.strictObject({ baghdad: id, washington: id, tehran: id });

const trustOfBaghdad = v.strictObject({ washington: meter, tehran: meter });
const trustOfWashington = v.strictObject({ baghdad: meter, tehran: meter });
const trustOfTehran = v.strictObject({ baghdad: meter, washington: meter });
const capital = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

/** `scenario.json`: what the crisis is and how it stands at the start. */
export const ScenarioFile = v.strictObject({
  format: v.literal(1),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')),
  start: isoDate,
  weeks: week,
  lengths: v.pipe(v.array(week), v.minLength(1)),
  basis,
  doctrines,
  opening: v.strictObject({
    baghdad: v.array(v.strictObject({ key: v.string(), basis })),
    washington: v.array(v.strictObject({ key: v.string(), basis })),
    tehran: v.array(v.strictObject({ key: v.string(), basis })),
  }),
  trajectory: v.picklist(TRAJECTORIES),
  world: v.strictObject({
    troops: whole,
    file: v.strictObject({
      status: v.picklist(FILE_STATUSES),
      wording: v.picklist(WORDINGS),
      credibility: meter,
      deadline: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(104)),
      requested: v.boolean(),
    }),
    gaza: meter,
    deterrence: meter,
    pressure: meter,
    ceiling: meter,
    shock: meter,
    embassyStrain: meter,
    warRisk: meter,
    waiverDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120)),
    waiverLength: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120)),
    arrears: meter,
    brand: v.boolean(),
  }),
  seats: v.strictObject({
    baghdad: v.strictObject({
      capital,
      trust: trustOfBaghdad,
      sword: meter,
      coalition: meter,
      street: meter,
      guard: meter,
    }),
    washington: v.strictObject({
      capital,
      trust: trustOfWashington,
      plan: v.picklist(['restrained', 'proportional', 'severe']),
      hardening: meter,
      intelligence: meter,
    }),
    tehran: v.strictObject({ capital, trust: trustOfTehran, leverage: meter }),
  }),
  framework: v.strictObject({ hold: meter }),
  factions: v.pipe(
    v.array(
      v.strictObject({
        id: faction,
        basis,
        reach: v.pipe(v.array(id), v.minLength(1)),
        positions: v.strictObject({ iraq: id, syria: id }),
        rival: v.nullable(faction),
        underBrand: v.boolean(),
        militancy: meter,
        obedience: meter,
        stake: meter,
        devices: meter,
        rockets: meter,
        drones: meter,
        missiles: meter,
        fear: meter,
        grievance: meter,
        exposure: meter,
        cohesion: meter,
        standing: meter,
        stance: v.picklist(['attack', 'truce', 'suspended']),
        truce: v.strictObject({ bases: meter, convoys: meter, missions: meter }),
        restraining: meter,
        urging: meter,
      }),
    ),
    v.minLength(1),
  ),
  rifts: v.array(v.strictObject({ a: faction, b: faction, over: v.string(), level: meter, basis })),
  places: v.pipe(
    v.array(
      v.strictObject({
        id,
        country: v.picklist(['iraq', 'syria', 'jordan']),
        targetClass: v.picklist(TARGET_CLASSES),
        presence: meter,
        protection: meter,
        basis,
      }),
    ),
    v.minLength(1),
  ),
});

/** `variants.json`: the baseline and what each variant sets differently. */
export const VariantsFile = v.pipe(
  v.array(
    v.strictObject({
      id,
      /** The trajectory it leans to; null for the baseline. */
      toward: v.nullable(v.picklist(TRAJECTORIES)),
      basis,
      set: v.array(v.strictObject({ meter: v.string(), to: whole })),
      doctrines: v.optional(doctrines),
      calendar: v.array(v.strictObject({ id, week, effects, basis })),
    }),
  ),
  v.minLength(1),
);

/** `events.json`: the calendar, and what may happen by chance. */
export const EventsFile = v.strictObject({
  calendar: v.array(v.strictObject({ id, week, effects, basis })),
  chance: v.array(
    v.strictObject({
      id,
      from: week,
      to: week,
      chance: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
      once: v.boolean(),
      when: v.array(
        v.strictObject({ meter: v.string(), at: v.picklist(['least', 'most']), value: whole }),
      ),
      effects,
      basis,
    }),
  ),
});

/** `text.en.json`: the words, apart from the rules. */
export const TextFile = v.record(v.string(), v.string());

export type ScenarioData = v.InferOutput<typeof ScenarioFile>;
export type VariantsData = v.InferOutput<typeof VariantsFile>;
export type EventsData = v.InferOutput<typeof EventsFile>;
