import type { AttackEvent, Harm, StrikeEvent } from '../model/events.ts';
import type { FactionId, Rung, RungIndex } from '../model/ids.ts';
import type { MessageKey, Messages, Params } from './messages.ts';
/** A date as numbers: month 1–12, day 1–31. */
export interface DateParts {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}
/**
 * The message with its placeholders filled in: `{name}` by the value, `{name|week|weeks}` by the
 * first word when the value is 1, else by the second. A missing key gives the key in brackets; a
 * missing value leaves the placeholder as it is.
 */
export declare function say(messages: Messages, key: MessageKey, params?: Params): string;
/** First letter in upper case, for the start of a sentence. */
export declare function capitalise(text: string): string;
/** `0` to `12` in words, larger numbers in digits. */
export declare function numberWord(n: number, messages: Messages): string;
/** "a", "a and b", "a, b and c". */
export declare function listOf(words: readonly string[], messages: Messages): string;
/** "18 March 2024". */
export declare function dateOf(date: DateParts, messages: Messages): string;
/** "18–24 March 2024", "29 January – 4 February 2024", "27 December 2023 – 2 January 2024". */
export declare function dateRange(from: DateParts, to: DateParts, messages: Messages): string;
/** Name of the day of a day number (days since 1 January 1970, a Thursday). */
export declare function weekdayName(dayNumber: number, messages: Messages): string;
/** A whole number with its sign: "+3", "−4", "0". */
export declare function signed(n: number): string;
/** Hundredths of a point as points with one decimal and a sign: "+4.3", "−0.4", "0.0". */
export declare function points(hundredths: number): string;
/** The same without a sign, for "4.3 points lower". */
export declare function pointsSize(hundredths: number): string;
/** "−3.1 to +4.0". */
export declare function pointsRange(low: number, high: number, messages: Messages): string;
/** "34–41", or "34" when both ends are the same. */
export declare function span(low: number, high: number): string;
/** Outcomes out of 2^30 as a percentage with one decimal; only 0 and all of them are ever shown as bare 0% and 100%. */
export declare function percentOfOutcomes(outcomes: number): string;
/** Name of a rung by its place on the ladder: `rung.<name>` is its text. */
export declare function rungName(index: RungIndex): Rung;
/** Short name of whom an order is aimed at, for `{target}`; empty for an order without a target. */
export declare function targetName(target: string | null, messages: Messages): string;
/** Title of an order at its target. */
export declare function orderTitle(order: string, target: string | null, messages: Messages): string;
/** Headline of what an order led to. */
export declare function orderHeadline(event: {
    readonly choice: {
        readonly order: string;
        readonly target: string | null;
    };
    readonly result: string;
}, messages: Messages): string;
/** Name of the meter at a path of the ledger, such as `faction.kh.grievance` or `rift.kh-aah`. */
export declare function meterLabel(path: string, messages: Messages): string;
/** Words for a cause of the ledger; `eventTitle` names the scenario's own events, whose texts are its own. */
export declare function causeLabel(cause: string, messages: Messages, eventTitle?: (id: string) => string): string;
/**
 * The sentences of human cost that close every week, zero included: "No one was killed this week.
 * Two Iraqi soldiers were wounded." With `of` as `run` they speak of the whole run.
 */
export declare function humanCost(toll: Harm, messages: Messages, of?: 'week' | 'run'): string;
/** What a headline needs of an attack, as a seat sees it: `faction` is null when unknown. */
export type AttackForHeadline = Pick<AttackEvent, 'weapon' | 'place' | 'outcome' | 'claim' | 'harm'> & {
    readonly faction: FactionId | null;
};
/**
 * "One-way drone at Harir shot down; no one hurt", "Nujaba: rockets at Ain al-Asad miss", "Rockets
 * at Green Village wound two Iraqi soldiers; no one claims it".
 */
export declare function attackHeadline(attack: AttackForHeadline, messages: Messages): string;
export type StrikeForHeadline = Pick<StrikeEvent, 'rung' | 'place' | 'faction' | 'harm' | 'byPlan'>;
/** "US strike at Jurf al-Sakhr hits launch crews of Kataib Hezbollah; two faction members killed". */
export declare function strikeHeadline(strike: StrikeForHeadline, messages: Messages): string;
