// Puts messages together: fills them in and words dates, points, chances, human cost and headlines. Pure.
import type { AttackEvent, Harm, StrikeEvent } from '../model/events.ts';
import type { FactionId, Rung, RungIndex, Victim } from '../model/ids.ts';
import type { Toll } from '../model/state.ts';
import type { MessageKey, Messages, Params } from './messages.ts';
import { say } from './say.ts';

export { say } from './say.ts';

/** A date as numbers: month 1–12, day 1–31. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MINUS = '\u2212';

/** A message by key whose parameters may be messages themselves. */
export interface NestedMessage {
  readonly key: MessageKey;
  readonly params: Params;
  readonly parts?: Readonly<Record<string, { readonly key: MessageKey; readonly params: Params }>>;
}

/** Words for a message and the messages inside it. */
export function sayNested(messages: Messages, message: NestedMessage): string {
  const params: Record<string, string | number> = { ...message.params };
  for (const [name, part] of Object.entries(message.parts ?? {})) {
    params[name] = say(messages, part.key, part.params);
  }
  return say(messages, message.key, params);
}

/** First letter in upper case, for the start of a sentence. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `0` to `12` in words, larger numbers in digits. */
export function numberWord(n: number, messages: Messages): string {
  return messages[`number.${n}`] ?? String(n);
}

/** First letter in lower case, for a name in the middle of a sentence. */
export function uncapitalise(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listOf(words: readonly string[], messages: Messages): string {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const first = before.reduce(
    (so, word) => (so === '' ? word : say(messages, 'list.many', { first: so, last: word })),
    '',
  );
  return first === '' ? last : say(messages, 'list.two', { first, last });
}

/** "18 March 2024". */
export function dateOf(date: DateParts, messages: Messages): string {
  const { day, month, year } = date;
  return say(messages, 'date.day', { day, month: say(messages, `month.${month}`), year });
}

/** "20 Sept 2020": for lists where room is short. */
export function shortDateOf(date: DateParts, messages: Messages): string {
  const { day, month, year } = date;
  return say(messages, 'date.day', { day, month: say(messages, `month-short.${month}`), year });
}

/** "18–24 March 2024", "29 January – 4 February 2024", "27 December 2023 – 2 January 2024". */
export function dateRange(from: DateParts, to: DateParts, messages: Messages): string {
  const month = (date: DateParts): string => say(messages, `month.${date.month}`);
  if (from.year !== to.year) {
    return say(messages, 'date.two-years', {
      from: from.day,
      fromMonth: month(from),
      fromYear: from.year,
      to: to.day,
      toMonth: month(to),
      toYear: to.year,
    });
  }
  if (from.month !== to.month) {
    return say(messages, 'date.same-year', {
      from: from.day,
      fromMonth: month(from),
      to: to.day,
      toMonth: month(to),
      year: to.year,
    });
  }
  if (from.day === to.day) return dateOf(to, messages);
  return say(messages, 'date.same-month', {
    from: from.day,
    to: to.day,
    month: month(to),
    year: to.year,
  });
}

/** Name of the day of a day number (days since 1 January 1970, a Thursday). */
export function weekdayName(dayNumber: number, messages: Messages): string {
  return say(messages, `weekday.${(((dayNumber + 3) % 7) + 7) % 7}`);
}

/** A whole number with its sign: "+3", "−4", "0". */
export function signed(n: number): string {
  if (n === 0) return '0';
  return n > 0 ? `+${n}` : `${MINUS}${-n}`;
}

/** A whole number with its thousands apart: "10,000". */
export function grouped(n: number): string {
  return String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Hundredths of a point as points with one decimal and a sign: "+4.3", "−0.4", "0.0". */
export function points(hundredths: number): string {
  const tenths = Math.floor((Math.abs(hundredths) + 5) / 10);
  const size = `${Math.floor(tenths / 10)}.${tenths % 10}`;
  if (tenths === 0) return size;
  return hundredths > 0 ? `+${size}` : MINUS + size;
}

/** The same without a sign, for "4.3 points lower". */
export function pointsSize(hundredths: number): string {
  return points(Math.abs(hundredths)).replace('+', '');
}

/** "−3.1 to +4.0". */
export function pointsRange(low: number, high: number, messages: Messages): string {
  return say(messages, 'range.numbers', { low: points(low), high: points(high) });
}

/** "34–41", or "34" when both ends are the same. */
export function span(low: number, high: number): string {
  return low === high ? String(low) : `${low}–${high}`;
}

const OUTCOMES = 1073741824;

/** Outcomes out of 2^30 as a percentage with one decimal; only 0 and all of them are ever shown as bare 0% and 100%. */
export function percentOfOutcomes(outcomes: number): string {
  if (outcomes <= 0) return '0%';
  if (outcomes >= OUTCOMES) return '100%';
  const tenths = Math.floor((outcomes * 1000) / OUTCOMES + 0.5);
  if (tenths === 0) return '<0.1%';
  if (tenths === 1000) return '>99.9%';
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

const RUNG_NAMES = [
  'hold',
  'harass',
  'fire',
  'salvo',
  'high-end',
] as const satisfies readonly Rung[];

/** Name of a rung by its place on the ladder: `rung.<name>` is its text. */
export function rungName(index: RungIndex): Rung {
  return RUNG_NAMES[index];
}

/** What an order is aimed at, for `{target}`: a choice of its own, a term sheet, a place or a faction. */
export function targetName(order: string, target: string | null, messages: Messages): string {
  if (target === null) return '';
  const keys = [
    `order.${order}.choice.${target}`,
    `sheet.${target}.name`,
    `place.${target}`,
    `faction.${target}.short`,
  ];
  return say(messages, keys.find((key) => messages[key] !== undefined) ?? target);
}

/** Title of an order at its target. */
export function orderTitle(order: string, target: string | null, messages: Messages): string {
  return say(messages, `order.${order}.title`, { target: targetName(order, target, messages) });
}

/** Headline of what an order led to. */
export function orderHeadline(
  event: {
    readonly choice: { readonly order: string; readonly target: string | null };
    readonly result: string;
  },
  messages: Messages,
): string {
  const { order, target } = event.choice;
  const params = { target: targetName(order, target, messages) };
  return say(messages, `order.${order}.result.${event.result}`, params);
}

/** Name of the meter at a path of the ledger, such as `faction.kh.grievance` or `rift.kh-aah`. */
export function meterLabel(path: string, messages: Messages): string {
  const [head = '', id = '', ...rest] = path.split('.');
  if (head === 'faction') {
    const faction = say(messages, `faction.${id}.short`);
    return say(messages, `meter.faction.${rest.join('.')}`, { faction });
  }
  if (head === 'place') {
    return say(messages, `meter.place.${rest.join('.')}`, { place: say(messages, `place.${id}`) });
  }
  if (head === 'rift') {
    const [a = '', b = ''] = id.split('-').map((one) => say(messages, `faction.${one}.short`));
    return say(messages, 'meter.rift', { a, b });
  }
  return say(messages, `meter.${path}`);
}

/** Words for a cause of the ledger; `eventTitle` names the scenario's own events, whose texts are its own. */
export function causeLabel(
  cause: string,
  messages: Messages,
  eventTitle: (id: string) => string = () => say(messages, 'cause-kind.event'),
): string {
  const [kind, first = '', second = '', ...rest] = cause.split(':');
  // A target such as `missions:date` has colons of its own.
  const third = rest.join(':');
  switch (kind) {
    case 'rule':
      return say(messages, `cause.${first}`);
    case 'event':
      return eventTitle(first);
    case 'attack':
      return say(messages, 'cause-kind.attack', {
        faction: say(messages, `faction.${first}.short`),
      });
    case 'strike':
      return say(messages, 'cause-kind.strike', { order: say(messages, `order.${first}.short`) });
    case 'order':
      return say(messages, 'cause-kind.order', {
        seat: say(messages, `seat.${first}.name`),
        order:
          third === ''
            ? say(messages, `order.${second}.short`)
            : orderTitle(second, third, messages),
      });
    default:
      return `[${cause}]`;
  }
}

const VICTIM_ORDER: readonly Victim[] = ['civilians', 'iraqiForces', 'us', 'partners', 'factions'];

interface Counted {
  readonly total: number;
  /** "two Iraqi soldiers and one civilian". */
  readonly who: string;
  readonly victims: readonly Victim[];
}

function count(harm: Harm, of: keyof Toll, messages: Messages): Counted {
  let total = 0;
  const parts: string[] = [];
  const victims: Victim[] = [];
  for (const victim of VICTIM_ORDER) {
    const n = harm[victim]?.[of] ?? 0;
    if (n === 0) continue;
    total += n;
    victims.push(victim);
    const noun = say(messages, `victim.${victim}.${n === 1 ? 'one' : 'many'}`);
    parts.push(say(messages, 'count.of', { count: numberWord(n, messages), noun }));
  }
  return { total, who: listOf(parts, messages), victims };
}

/**
 * The sentences of human cost that close every week, zero included: "No one was killed this week.
 * Two Iraqi soldiers were wounded." With `of` as `run` they speak of the whole run.
 */
export function humanCost(toll: Harm, messages: Messages, of: 'week' | 'run' = 'week'): string {
  const killed = count(toll, 'killed', messages);
  const wounded = count(toll, 'wounded', messages);
  const when = say(messages, `cost.when-${of}`);
  const sentence = (verb: 'killed' | 'wounded', { total, who, victims }: Counted): string => {
    if (total === 0) return say(messages, `cost.no-one-${verb}`, { when });
    const key = victims.length === 1 ? `cost.${verb}` : `cost.${verb}-who`;
    const params = { who, n: total, count: numberWord(total, messages), when };
    return capitalise(say(messages, key, params));
  };
  if (killed.total + wounded.total === 0) return say(messages, 'cost.none', { when });
  return `${sentence('killed', killed)} ${sentence('wounded', wounded)}`;
}

/** Killed and wounded in words; of one kind only, its noun is not said twice. */
function killedAndWounded(harm: Harm, messages: Messages): { killed: string; wounded: string } {
  const killed = count(harm, 'killed', messages);
  const wounded = count(harm, 'wounded', messages);
  const alike = killed.victims.length === 1 && killed.victims.join() === wounded.victims.join();
  return {
    killed: killed.who,
    wounded: alike ? numberWord(wounded.total, messages) : wounded.who,
  };
}

/** "kill one American and wound two civilians"; empty when no one was hurt. `n` is 1 for a singular subject. */
function harmVerb(harm: Harm, n: number, messages: Messages): string {
  const params = { n, ...killedAndWounded(harm, messages) };
  const { killed, wounded } = params;
  if (killed !== '' && wounded !== '') return say(messages, 'headline.kill-and-wound', params);
  if (killed !== '') return say(messages, 'headline.kill', params);
  return wounded === '' ? '' : say(messages, 'headline.wound', params);
}

/** What a headline needs of an attack, as a seat sees it: `faction` is null when unknown. */
export type AttackForHeadline = Pick<
  AttackEvent,
  'weapon' | 'place' | 'outcome' | 'claim' | 'harm'
> & { readonly faction: FactionId | null };

/**
 * "One-way drone at Harir shot down; no one hurt", "Nujaba: rockets at Ain al-Asad miss", "Rockets
 * at Green Village wound two Iraqi soldiers; no one claims it".
 */
export function attackHeadline(attack: AttackForHeadline, messages: Messages): string {
  const { weapon, place, outcome, claim, harm, faction } = attack;
  const where = say(messages, `place.${place}.at`);
  const hurt = harmVerb(harm, weapon === 'rocket' ? 2 : 1, messages);
  const what =
    hurt === ''
      ? say(messages, `headline.${weapon}.${outcome}`, { where })
      : say(messages, `headline.${weapon}.harm`, { where, harm: hurt });
  if (faction !== null) {
    return say(messages, 'headline.by', {
      faction: say(messages, `faction.${faction}.short`),
      what,
    });
  }
  const tail = say(messages, hurt === '' ? 'headline.no-one-hurt' : `headline.claim.${claim}`);
  return capitalise(say(messages, 'headline.tail', { what, tail }));
}

export type StrikeForHeadline = Pick<StrikeEvent, 'rung' | 'place' | 'faction' | 'harm' | 'byPlan'>;

/** "US strike at Jurf al-Sakhr hits launch crews of Kataib Hezbollah; two faction members killed". */
export function strikeHeadline(strike: StrikeForHeadline, messages: Messages): string {
  const { rung, place, faction, harm, byPlan } = strike;
  const what = say(messages, `headline.${byPlan ? 'plan-strike' : 'strike'}.${rung}`, {
    where: say(messages, `place.${place}.at`),
    faction: say(messages, `faction.${faction ?? 'unknown'}.short`),
  });
  if (rung !== COMMANDER_RUNG) {
    return say(messages, 'headline.tail', { what, tail: harmTail(harm, messages) });
  }
  // The headline itself tells of one death.
  const hurt = Object.values(harm).reduce((sum, toll) => sum + toll.killed + toll.wounded, 0);
  if (hurt <= 1) return what;
  const tail = say(messages, 'headline.harm.in-all', { tail: harmTail(harm, messages) });
  return say(messages, 'headline.tail', { what, tail });
}

/** Rung of Washington's ladder at which a commander is struck. */
const COMMANDER_RUNG = 4;

function harmTail(harm: Harm, messages: Messages): string {
  const params = killedAndWounded(harm, messages);
  const { killed, wounded } = params;
  if (killed !== '' && wounded !== '') return say(messages, 'headline.harm.both', params);
  if (killed !== '') return say(messages, 'headline.harm.killed', params);
  if (wounded !== '') return say(messages, 'headline.harm.wounded', params);
  return say(messages, 'headline.no-one-hurt');
}
