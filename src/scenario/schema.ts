// The form of a scenario's files. Unknown keys are refused; every error names its path.
import * as v from 'valibot';
import {
  EMBASSY_STATUSES,
  EXPULSION_STATUSES,
  FACTIONS,
  FILE_STATUSES,
  SEATS,
  TARGET_CLASSES,
  TRAJECTORIES,
  WORDINGS,
} from '../model/ids.ts';

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
const believed = v.strictObject({
  fire: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  strike: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
});
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
    gazaPause: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(26)),
    nuclear: meter,
    saudi: meter,
    electionWeek: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(104)),
    deterrence: meter,
    pressure: meter,
    ceiling: meter,
    believed: v.strictObject({ factions: believed, washington: believed }),
    shock: meter,
    embassyStrain: meter,
    embassy: v.picklist(EMBASSY_STATUSES),
    expulsion: v.picklist(EXPULSION_STATUSES),
    warRisk: meter,
    waiverDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120)),
    waiverLength: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120)),
    arrears: meter,
    dependence: meter,
    sanctions: meter,
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
      escort: meter,
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
  blocs: v.strictObject({
    framework: v.strictObject({ hold: meter }),
    sadr: v.strictObject({ pressure: meter }),
    pmf: v.strictObject({ autonomy: meter }),
    parliament: v.strictObject({ push: meter }),
    kurdistan: v.strictObject({ strain: meter }),
  }),
  factions: v.pipe(
    v.array(
      v.strictObject({
        id: faction,
        basis,
        reach: v.pipe(v.array(id), v.minLength(1)),
        positions: v.strictObject({ iraq: id, syria: id, leaders: v.optional(id) }),
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
        lid: meter,
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
        inKurdistan: v.optional(v.boolean()),
        inBaghdad: v.optional(v.boolean()),
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

/** `record.json`: what the sources report of these weeks, to replay and to lay over a run. */
export const RecordedFile = v.strictObject({
  /** Last week of the run that the sources cover; 0 when they end before week 1 does. */
  until: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(104)),
  /** What each seat is reported to have done, for the doctrine *as recorded*. */
  orders: v.array(
    v.strictObject({
      week,
      seat: v.picklist(SEATS),
      order: id,
      target: v.nullable(v.string()),
      reason: id,
      basis,
    }),
  ),
  /** Dated events: a mark on the week they fell in. `from` is the first day, `to` the last if there is a span. */
  marks: v.array(
    v.strictObject({
      id,
      from: isoDate,
      to: v.optional(isoDate),
      lane: v.picklist(['attack', 'strike', 'harm', 'politics', 'truce']),
      basis,
    }),
  ),
  /** Counts over a span; never a weekly curve. `most` is absent where the source says "at least". */
  totals: v.array(
    v.strictObject({
      id,
      from: isoDate,
      to: isoDate,
      counts: v.picklist(['attacks', 'base-attacks', 'convoy-attacks', 'strikes', 'us-killed']),
      least: whole,
      most: v.optional(whole),
      basis,
    }),
  ),
  /** What the sources expected, for the weeks after they end. */
  forecasts: v.array(v.strictObject({ id, basis })),
  /** Slips of the sources, set right here. */
  slips: v.array(v.strictObject({ id, basis })),
});

/** `teaching.json`: what a class may take from it. */
export const TeachingFile = v.strictObject({
  /** The facts behind the one tension that the scenario teaches; its words are `teaching.tension`. */
  basis,
  /** Questions for the debrief, in order; their words are `teaching.question.<id>`. */
  questions: v.pipe(v.array(v.strictObject({ id, basis })), v.minLength(3)),
  /** Notes for the instructor; their words are `teaching.note.<id>`. */
  notes: v.pipe(v.array(v.strictObject({ id, basis })), v.minLength(1)),
});

/** `text.en.json`: the words, apart from the rules. */
export const TextFile = v.record(v.string(), v.string());

export type ScenarioData = v.InferOutput<typeof ScenarioFile>;
export type VariantsData = v.InferOutput<typeof VariantsFile>;
export type EventsData = v.InferOutput<typeof EventsFile>;
export type RecordedData = v.InferOutput<typeof RecordedFile>;
export type TeachingData = v.InferOutput<typeof TeachingFile>;
