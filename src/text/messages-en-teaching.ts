// English texts of the instructor's side of a lesson: grading, rehearsal, and the pack on paper.
import type { Messages } from './messages.ts';

const RUBRIC: Messages = {
  'rubric.heading': 'Grading',
  'rubric.about':
    'For reasoning, forecasts and the use of evidence. How a run ended, and who was hurt in it, is no part of this: no figure of that kind stands on this page or in its tables. Levels and notes stay on this device.',
  'rubric.none': 'No room has been handed in yet. Rooms come in on the Debrief tab.',
  'rubric.rooms': 'Rooms of this class',
  'rubric.graded': '{levels} of {criteria} levels',
  'rubric.reasoning': 'Reasoning',
  'rubric.reasoning.about': 'Reasons that fit the order, the week and the other seats’ view.',
  'rubric.reasoning.1': 'Orders stand without a reason that one could argue with.',
  'rubric.reasoning.2': 'Each order has a reason; it is about the room’s own seat alone.',
  'rubric.reasoning.3': 'Reasons name what another seat or a faction would make of the act.',
  'rubric.reasoning.4':
    'Reasons weigh at least two ways to act, say what each would cost, and change when the week does.',
  'rubric.forecasts': 'Forecasts',
  'rubric.forecasts.about': 'Likelihoods that are meant, and that move with what is learnt.',
  'rubric.forecasts.1': 'No forecast, or the same one every week.',
  'rubric.forecasts.2': 'Forecasts are given; nothing shows why they stand where they do.',
  'rubric.forecasts.3':
    'Forecasts move after surprises, and the room can say which news moved them.',
  'rubric.forecasts.4':
    'Forecasts say how sure they are, move by a fitting amount, and the room knows where it was too sure.',
  'rubric.evidence': 'Use of evidence',
  'rubric.evidence.about': 'Why cards, sources and the record, and the limits of each.',
  'rubric.evidence.1': 'Claims rest on opinion alone.',
  'rubric.evidence.2': 'A why card or a source is named.',
  'rubric.evidence.3':
    'A claim is tied to a term of a card or to a fact, and its kind is named: fact, claim or analysis.',
  'rubric.evidence.4':
    'Evidence is compared with other evidence, and one assumption of the model is questioned with a source.',
  'rubric.level': 'Level {level}',
  'rubric.no-level': 'No level',
  'rubric.beside': 'In the run',
  'rubric.line.analyst': 'Nobody of the room gave orders: doctrines gave them.',
  'rubric.line.reasons':
    '{orders} {orders|order|orders}; {picked} different {picked|reason|reasons} of the {listed} on the lists.',
  'rubric.line.first-left':
    'The first reason of the list was left standing in {firstLeft} of {choices} {choices|order|orders}.',
  'rubric.line.forecasts': '{given} {given|forecast|forecasts} given, {scored} scored.',
  'rubric.line.brier':
    'Mean Brier score {brier}; even thirds would have had {even}. Lower is nearer to what came.',
  'rubric.line.revised':
    '{surprises} {surprises|week|weeks} went against the forecast; after {revised} of them the next forecast moved that way.',
  'rubric.line.not-told': 'The hand-in does not say what was looked up.',
  'rubric.line.consulted':
    '{whys} why {whys|card|cards} and {sources} {sources|source|sources} opened during play.',
  'rubric.note': 'Note',
  'rubric.note-hint': 'For this room. No names are needed.',
  'rubric.sum': '{sum} of {of}',
  'rubric.sum-open': 'Levels are missing.',
  'rubric.print-one': 'Print this sheet',
  'rubric.print-all': 'Print all sheets',
  'rubric.csv': 'Table for a gradebook (CSV)',
  'rubric.key-note':
    'A Brier score alone is no grade: a careful forecast of something unlikely may score badly.',
  'rubric.sheet': 'Sheet for {room}',
  'rubric.sheet-foot': 'Reasoning, forecasts and use of evidence. Outcomes are not graded.',
  'rubric.simulated': 'made up by the computer',
};

const REHEARSAL: Messages = {
  'rehearsal.heading': 'Rehearsal: ten minutes',
  'rehearsal.about':
    'Go through the lesson once by yourself, on this device. Nothing is sent, and rooms made up here can be taken away again.',
  'rehearsal.step': 'Step {step}',
  'rehearsal.minutes': '{minutes} min',
  'rehearsal.done': 'Done',
  'rehearsal.all-done': 'All steps are done. Take the made-up rooms away before the class comes.',
  'rehearsal.make': 'Make the exercise',
  'rehearsal.make.about': 'Choose scenario and length; leave the rest as it is filled in.',
  'rehearsal.make.act': 'Go to Exercise',
  'rehearsal.open': 'Open it as a room',
  'rehearsal.open.about':
    'It opens in a new tab: read the note, change the label, answer the check.',
  'rehearsal.open.act': 'Open as a room',
  'rehearsal.open.none': 'The exercise is not whole yet: see step 1.',
  'rehearsal.play': 'Play one week there',
  'rehearsal.play.about':
    'Give a forecast, one order and a reason; seal. Then open the why card of one faction, and hand the run in.',
  'rehearsal.simulate': 'Make up a class',
  'rehearsal.simulate.about':
    'Twenty rooms with doctrines in all seats, under the exercise as it stands. Their forecasts are made up too, and each says so in its name.',
  'rehearsal.simulate.act': 'Simulate a class of 20',
  'rehearsal.simulate.busy': '{done} of {of} rooms',
  'rehearsal.simulate.there': '{count} {count|room|rooms} made up',
  'rehearsal.debrief': 'Open the debrief',
  'rehearsal.debrief.about':
    'Read the common axis aloud, open one room, find where two part, and choose three questions.',
  'rehearsal.debrief.act': 'Go to Debrief',
  'rehearsal.print': 'Try the print',
  'rehearsal.print.about':
    'Print the plan and the role sheets, or look at them in the print preview.',
  'rehearsal.print.act': 'Go to Lesson',
  'rehearsal.clear': 'Take made-up rooms away',
};

const PAPER: Messages = {
  'paper.title': 'Paper pack: {title}',
  'paper.running': 'Paper pack · {title} · {part}',
  'paper.rules': 'Rules {rules}',
  'paper.part.play': 'how to play',
  'paper.part.seat': '{seat} only',
  'paper.part.referee': 'referee only',
  'paper.part.sheet': 'sheet of a seat',
  'paper.part.debrief': 'debrief',
  'paper.about':
    'A game of {weeks} weeks for three seats and one referee, with nothing but these pages and pencils: about 35 minutes, and 15 more for the debrief. Copy the sheet of a seat once for each seat.',
  'paper.how': 'One week',
  'paper.how.1':
    'The referee crosses out the next number of the number table and reads the event that it draws, if any. An event with a week of its own is read in that week.',
  'paper.how.2':
    'Each seat, alone: write a forecast of the three courses that adds up to 100; choose up to three orders, pay for them, tick a reason for each. Hand the sheet to the referee.',
  'paper.how.3':
    'The referee changes the counters of the factions by the table of orders, and by the event. An arrest draws a number first: above its chance it has failed, and stops nothing.',
  'paper.how.4':
    'From week 2 on the referee adds company to what pushes, for this week alone: {each} for each other faction that fired last week, {most} at most, and {rival} if its rival fired.',
  'paper.how.5':
    'For each faction: find the row nearest to what pushes it and the column nearest to what holds it back, of two as near the lower. Cross out a number: it says the rung; a cell with “hold” needs none. A faction whose means end lower stops at its highest rung.',
  'paper.how.6':
    'For each faction that fires: a number for how many attacks; for each attack a number for what it does, and one for whom if somebody is hurt.',
  'paper.how.7':
    'The referee reads out attacks and who was hurt, and never which faction fired or which order was given, strikes and statements apart. An American killed, a mission that is hit, or high-end fire is a breach: from the next week on the second table counts.',
  'paper.how.8':
    'If an American was killed, Washington’s plan strikes launch crews before the next week: the referee carries out that order against the faction whose counter pushes most.',
  'paper.how.9':
    'The course of the week, over all weeks so far: two breaches, or one with a death: escalation. Four attacks or fewer and no breach: de-escalation. Else: sporadic strikes.',
  'paper.how.10':
    'Each seat gets 3 capital. After the last week: forecasts are scored by hand, and the debrief sheet begins.',
  'paper.simple': 'What is simplified',
  'paper.simple.1':
    'The tables are the game’s own rules at the state of the first week, rounded: chances by drive and restraint are exact, taken at steps of {step} points.',
  'paper.simple.2':
    'What orders and events move was measured by playing that first week with and without them; on paper it adds up and does not fade. In the game guidance fades, grievance and fear settle, and capital comes by standing.',
  'paper.simple.3':
    'Only {orders} of the game’s orders are here, no deals, no estimates, no advisers. A second word of guidance takes the place of the first: undo the earlier row.',
  'paper.simple.4':
    'An arrest that works takes one attack of that faction away this week; in the game it takes stocks.',
  'paper.simple.5':
    'At most one event a week is drawn, and {left} that the game could also draw are left out.',
  'paper.simple.6':
    'The trajectory changes at once; in the game a calmer one must hold for two weeks. Verdicts are argued for by the seats, not reckoned.',
  'paper.simple.7':
    'Strikes move the counters; whom they kill or wound, and whether a strike is itself a breach, is left out here and is part of the game.',
  'paper.brief': 'What you were told',
  'paper.orders': 'Your orders',
  'paper.orders-about': 'Three a week at most. You begin with {capital} capital.',
  'paper.order': 'Order',
  'paper.price': 'Price',
  'paper.does': 'What it does',
  'paper.works': 'Works in {works} of 100.',
  'paper.reasons': 'Reasons',
  'paper.factions': 'The factions at the start',
  'paper.factions-about':
    'Pushes and holds back are sums of the game’s own terms, in points. Keep a tally in the empty columns.',
  'paper.faction': 'Faction',
  'paper.drive': 'Pushes',
  'paper.restraint': 'Holds back',
  'paper.most': 'Means end at',
  'paper.rival': 'Rival',
  'paper.week': 'Week {week}',
  'paper.moves': 'What orders move',
  'paper.moves-about':
    'Above: added to what pushes. Below: added to what holds back. An order at one faction moves that one; one at all, and one without a target, moves every one.',
  'paper.truce-late':
    'A truce counts from the week after it is offered. A row of zeros: at the start nobody is moved by it.',
  'paper.rungs': 'Which rung',
  'paper.rungs-about':
    'Rows: pushes. Columns: holds back. In a cell the highest number for holding fire, then harassing, fire and salvo, as far as they can come; above the last number, the next rung up. A dash: that rung cannot come.',
  'paper.rungs-only-hold': 'hold',
  'paper.rungs-breach-about': 'Rows that are not printed again stay as they are.',
  'paper.rungs-start': 'While the ceiling stands',
  'paper.rungs-breach': 'After a breach',
  'paper.rungs-corner': 'Pushes \\ holds back',
  'paper.attacks': 'Attacks',
  'paper.attacks-about': 'Highest number of 100 for each.',
  'paper.rung': 'Rung',
  'paper.count': 'How many',
  'paper.count-n': '{n}',
  'paper.outcome': 'What each does',
  'paper.outcome.nothing': 'nobody hurt',
  'paper.outcome.mission': 'mission hit',
  'paper.outcome.wounded': 'wounded',
  'paper.outcome.killed': 'killed',
  'paper.whom': 'Whom',
  'paper.whom.us': 'Americans',
  'paper.whom.partners': 'partners',
  'paper.whom.iraqiForces': 'Iraqi forces',
  'paper.whom.civilians': 'civilians',
  'paper.cards': 'Events',
  'paper.cards-about': 'They may happen in this game; they are no report of what happened.',
  'paper.card-draw': '{from}–{to}',
  'paper.card-week': 'Week {week}',
  'paper.card-one': '{from}',
  'paper.card-none': '{from}–100: no event.',
  'paper.card-moves': 'Pushes {drive}, holds back {restraint}: {factions}.',
  'paper.card-still': 'Moves no counter.',
  'paper.numbers': 'Number table',
  'paper.numbers-about': 'Cross out one after another. Two ten-sided dice do as well: 00 is 100.',
  'paper.sheet': 'Sheet of a seat',
  'paper.sheet-seat': 'Seat',
  'paper.sheet-room': 'Room',
  'paper.sheet-forecast': 'Forecast before the orders (adds up to 100)',
  'paper.sheet-order': 'Order, target',
  'paper.sheet-reason': 'Reason from the list',
  'paper.sheet-capital': 'Capital left',
  'paper.sheet-came': 'What came',
  'paper.sheet-attacks': 'Attacks',
  'paper.sheet-hurt': 'Hurt (counted, never scored)',
  'paper.sheet-course': 'Course',
  'paper.sheet-score':
    'Score a forecast by hand: for each course, its share of 100 less 100 for the one that came; square, add up, divide by 10,000. Even thirds have 0.67; 0 is the best.',
  'paper.debrief': 'Debrief sheet',
  'paper.debrief.what': 'What happened: the two weeks that mattered.',
  'paper.debrief.why': 'Why: one order, and what shows that it mattered.',
  'paper.debrief.read':
    'Meant and read: ask another seat what it took your order for before you say your reason.',
  'paper.debrief.so-what':
    'So what: one rule of these tables that you would dispute, and with what source.',
  'paper.debrief.now-what': 'Now what: one order you would change, in which week, and its price.',
  'paper.debrief-tension': 'Read out at the end',
};

/** Grading, rehearsal and the paper pack: the instructor's alone. */
export const EN_TEACHING: Messages = { ...RUBRIC, ...REHEARSAL, ...PAPER };
