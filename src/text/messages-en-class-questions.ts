// English texts of the discussion questions of a class, built from what happened in its rooms.
import type { Messages } from './messages.ts';

const WHAT: Messages = {
  'class.question.breach':
    '“{room}”, week {week}: the ceiling was broken, as {breach}. The week had {attacks} {attacks|attack|attacks} and {strikes} US {strikes|strike|strikes}. It was broken in {n} of {of} {of|room|rooms}. What did each seat know when it sealed its orders?',
  'class.question.same':
    'Week {week}: in {n} of {of} rooms {seat} ordered {order}. {more|=0: “{room}” did not|other: “{room}” and {more} more did not}. {luck|=0: What did it see otherwise, and what came of it?|other: The seeds differ: the rooms had other luck as well. What did “{room}” see otherwise, and what came of that?}',
  'class.question.turn':
    '“{room}” turned from {from} to {to} in week {week}, after {attacks} {attacks|attack|attacks} and {breaches} {breaches|breach|breaches} of the ceiling in {weeks} {weeks|week|weeks}. In which week did it begin?',
  'class.question.heaviest':
    'Week {week} of “{room}” had the highest intensity of the class: {intensity} of 100, with {attacks} {attacks|attack|attacks} and {strikes} US {strikes|strike|strikes}. What had each seat expected of it?',
  'class.question.spread':
    '“{other}” saw {least} {least|attack|attacks} in {otherWeeks} {otherWeeks|week|weeks}, “{room}” {most} in {weeks}. {luck|=0: What made the difference?|other: Their seeds differ: they had other luck as well. What made the rest of the difference?}',
  'class.question.sword':
    'The state’s sword in “{room}” stood at {from} of 100 at the start and at {to} after {weeks} {weeks|week|weeks}. Which orders and which events moved it?',
};

const WHY: Messages = {
  'class.question.impact':
    '“{room}”, week {week}: {seat} ordered {order}. In {pairs} pairs of runs with and without it, the share of {trajectory} differed by {value} points (90% interval {low} to {high}). By what way did it work?',
  'class.question.flip-higher':
    '“{room}”, week {week}: {faction} chose “{rung}”, {lead} points ahead of “{next}”. “{term}” {by} points higher would have led to “{to}”. Who could have moved it, and by which order?',
  'class.question.flip-lower':
    '“{room}”, week {week}: {faction} chose “{rung}”, {lead} points ahead of “{next}”. “{term}” {by} points lower would have led to “{to}”. Who could have moved it, and by which order?',
  'class.question.near-higher':
    'No room saw the ceiling broken. Nearest to “{high}” came {faction} in week {week} of “{room}”: it chose “{rung}”, {short} points ahead of “{high}”. “{term}” {by} points higher would have led to “{to}”. Who could have moved it, and by which order?',
  'class.question.near-lower':
    'No room saw the ceiling broken. Nearest to “{high}” came {faction} in week {week} of “{room}”: it chose “{rung}”, {short} points ahead of “{high}”. “{term}” {by} points lower would have led to “{to}”. Who could have moved it, and by which order?',
  'class.question.misread':
    '“{room}”, week {week}: {seat} ordered {order} to {meant}. {reader}, whose trust in {seat} stood at {trust} of 100, took it as meant to {read}. What would it have had to see to read it as it was meant?',
};

const AFTER: Messages = {
  'class.question.parted':
    '“{room}” and “{other}” had {week|=1: the same luck|other: the same luck and gave the same orders before week {week}}. In week {week} {seat} ordered {orders} in “{room}”, and {otherOrders} in “{other}”. “{room}” came to {ended} with {attacks} {attacks|attack|attacks}, “{other}” to {otherEnded} with {otherAttacks}. How much of that follows from this week?',
  'class.question.no-order': 'nothing beside what both ordered',
  'class.question.quoted': '“{title}”',
  'class.question.forecast-off':
    '{seat} in “{room}” gave {trajectory} {percent}% before week {week}, and it came: a Brier score of {brier}, where even thirds score {thirds}. Which sign of it was there at the time?',
  'class.question.revised':
    '{seat} in “{room}” raised {trajectory} from {before}% before week {from} to {after}% before week {week}, and it came. What had changed its mind?',
  'class.question.departure-given':
    'In week {week} “{room}” left the record: {seat} ordered {order}, which the sources do not report. {n} of {of} {of|room|rooms} left it. What spoke for the recorded course, and what against it?',
  'class.question.departure-missed':
    'In week {week} “{room}” left the record: {seat} did not order {order}, which the sources report. {n} of {of} {of|room|rooms} left it. What spoke for the recorded course, and what against it?',
  'class.question.promise':
    '“{room}”, week {week}: {seat} did not keep its word to {term} ({sheet}). {injured}’s trust in it went from {before} to {after} of 100. What would keep such a promise next time?',
  'class.question.redo':
    'Most turned on week {week} in “{room}”, at an intensity of {intensity} of 100. Play it again from there with one order changed. What do you expect, and what would prove you wrong?',
  'class.question.unused':
    'Of the {of} orders of {seat}, {n} were given in no room. Which of them would you try in another run, and what would you expect of it?',
};

/** Texts of the questions of a class. */
export const EN_CLASS_QUESTIONS: Messages = { ...WHAT, ...WHY, ...AFTER };
