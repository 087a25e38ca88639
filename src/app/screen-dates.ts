// Day numbers as dates, for the screens.
import { civilOf } from '../model/calendar-day.ts';

/** A date as numbers: month 1–12, day 1–31. */
export interface ScreenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a day number. */
export function dateOfDay(dayNumber: number): ScreenDate {
  return civilOf(dayNumber);
}

/** First and last day of a week of a run; weeks count from 1. */
export function daysOfWeek(firstDay: number, week: number): { from: ScreenDate; to: ScreenDate } {
  const day = firstDay + 7 * (week - 1);
  return { from: civilOf(day), to: civilOf(day + 6) };
}
