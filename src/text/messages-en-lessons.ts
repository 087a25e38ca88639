// English texts of lessons: plans, the prompts inside the game, and the check before week 1.
import type { Messages } from './messages.ts';
import { EN_TEACHING } from './messages-en-teaching.ts';

const PLAN: Messages = {
  'lesson.heading': 'Lesson plan',
  'lesson.title': '{crisis}: {minutes} minutes',
  'lesson.choose': 'Length of the lesson',
  'lesson.length': '{minutes} min',
  'lesson.scenario': 'Scenario',
  'lesson.none':
    'This exercise follows no plan. Choose a length, and its weeks, clock and prompts are set to fit.',
  'lesson.summary':
    '{weeks} {weeks|week|weeks} in {play} minutes of play; {debrief} of {minutes} minutes are kept for the debrief.',
  'lesson.summary-rounds':
    '{weeks} {weeks|week|weeks}, played {rounds} times in {play} minutes; {debrief} of {minutes} minutes are kept for the debrief.',
  'lesson.no-scenario':
    'The crisis of this exercise could not be fetched. Open this part again when there is a connection.',
  'lesson.table': 'Timetable',
  'lesson.minutes': 'Minutes',
  'lesson.part': 'Part',
  'lesson.you': 'You',
  'lesson.rooms': 'The rooms',
  'lesson.span': '{from}–{to}',
  'lesson.weeks': 'Weeks {from} to {to}',
  'lesson.week': 'Week {from}',
  'lesson.round': 'Round {round}: weeks {from} to {to}',
  'lesson.tension': 'The tension',
  'lesson.tension-use':
    'Keep it to yourself until the debrief; then read it out and ask which week showed it.',
  'lesson.pair': 'Pair in the debrief',
  'lesson.pair-words':
    '{one} with {other}. Of the {of} items on which they began, they were given {shared} in common: none of the other pairs has less.',
  'lesson.questions': 'Questions of this scenario',
  'lesson.own-questions': 'Your own questions',
  'lesson.notes': 'Before you teach it',
  'lesson.content': 'Content note',
  'lesson.content-words':
    'Real people were killed and wounded in the events that this exercise is built on. Deaths are counted and never scored. Anyone may step out, or take the analyst’s chair, without giving a reason.',
  'lesson.rests-on': 'Rests on: {facts}',
  'lesson.assumes': 'Assumption: {words}',
  'lesson.foot': '{title} · exercise {id} · rules {rules}',
  'lesson.foot-untitled': 'Exercise {id} · rules {rules}',
  'lesson.print': 'Print the plan',
  'lesson.print-sheets': 'Print role sheets',
  'lesson.print-pack': 'Print the paper pack',
  'lesson.print-pack-about':
    'For a lesson without devices: brief, role sheets, tables of the model’s own chances, event cards, sheets for forecasts and reasons.',
  'lesson.printing': 'What is printed',
  'lesson.clock': 'Lesson clock',
  'lesson.clock-off': 'Off',
  'lesson.clock-on': 'On',
  'lesson.clock-about':
    'It marks the parts on this device only. It makes no sound and stops nothing.',
  'lesson.clock-start': 'Start the clock',
  'lesson.clock-stop': 'Pause the clock',
  'lesson.clock-again': 'Set it back to 0',
  'lesson.clock-next': 'Next at minute {minute}: {part}',
  'lesson.clock-over': 'The time of the plan is over.',
  'lesson.now': 'now',
};

const PHASES: Messages = {
  'lesson.phase.settle': 'Arrive',
  'lesson.phase.settle.does':
    'Show the link or the code. Read the content note aloud and say that a room has a label, and that nobody’s name is wanted.',
  'lesson.phase.settle.says':
    'Some of this happened, and people died in it. Nobody here is graded by how it ends.',
  'lesson.phase.settle.rooms':
    'Open the exercise, keep or change the label, choose seats or the analyst’s chair.',
  'lesson.phase.brief': 'Brief and first forecast',
  'lesson.phase.brief.does':
    'Say what the state of things is, in the words of the opening items. Say nothing yet of what the exercise is to show.',
  'lesson.phase.brief.says':
    'Read your seat’s page. Before anything else, write down how likely you think each of the three courses is.',
  'lesson.phase.brief.rooms': 'Read, write a forecast that adds up to 100, and agree on one aim.',
  'lesson.phase.check': 'Check',
  'lesson.phase.check.does': 'Let the rooms answer; take up whatever two rooms had wrong.',
  'lesson.phase.check.says': 'This is for you and not for marks. A wrong answer shows its reason.',
  'lesson.phase.check.rooms': 'Answer the questions in the page and read why.',
  'lesson.phase.play': 'Play',
  'lesson.phase.play.does':
    'Walk about and ask for reasons. Do not advise. Note one sentence from each room to bring back later.',
  'lesson.phase.play.says': 'An order needs a reason that you could defend to the other seats.',
  'lesson.phase.play.rooms': 'Read the week, forecast, order, pick a reason, seal.',
  'lesson.phase.pause': 'Pause',
  'lesson.phase.pause.does':
    'Stop every room. Take three expectations aloud, from different seats.',
  'lesson.phase.pause.says':
    'Say what you expect in the weeks that are left, and what would change your mind.',
  'lesson.phase.pause.rooms': 'Write the expectation down; compare it with the first forecast.',
  'lesson.phase.what': 'Debrief: what happened',
  'lesson.phase.what.does': 'Take the runs in. Show all rooms on one axis before anyone explains.',
  'lesson.phase.what.says': 'Only what happened, in order. No reasons yet.',
  'lesson.phase.what.rooms': 'Hand in the run; name the week on which it turned.',
  'lesson.phase.why': 'Debrief: why',
  'lesson.phase.why.does':
    'Open the why card of one faction and the week where two rooms part. Let a student lead.',
  'lesson.phase.why.says': 'Which of your orders mattered, and how do you know?',
  'lesson.phase.why.rooms':
    'Show one decision with its terms; compare intent with how it was read.',
  'lesson.phase.so-what': 'Debrief: so what',
  'lesson.phase.so-what.does':
    'Seat the pair together that began with the least in common. Question the model as well as the rooms.',
  'lesson.phase.so-what.says':
    'Where is the model a claim that you would dispute, and with what source?',
  'lesson.phase.so-what.rooms': 'Name one thing the other seat knew and they did not.',
  'lesson.phase.now-what': 'Debrief: now what',
  'lesson.phase.now-what.does': 'Go back to the first forecasts; lay the scores beside them.',
  'lesson.phase.now-what.says':
    'What would you do otherwise from that week on, and what would it cost?',
  'lesson.phase.now-what.rooms':
    'Change one order in one week and play on from there, or say which.',
  'lesson.phase.close': 'Close',
  'lesson.phase.close.does':
    'Leave the roles on purpose. Say once more that the events were real and the run was not.',
  'lesson.phase.close.says': 'One sentence each: what do you see otherwise than before?',
  'lesson.phase.close.rooms': 'Say the sentence, or pass.',
};

const PROMPTS: Messages = {
  'lesson.prompt.before.title': 'Before week 1',
  'lesson.prompt.before.read': 'Take {minutes} {minutes|minute|minutes} to read your seat’s page.',
  'lesson.prompt.before.forecast':
    'Write down how likely each of the three courses is over {weeks} {weeks|week|weeks}. The three add up to 100.',
  'lesson.prompt.before.roles':
    'Agree who reads, who writes, and who asks for the other side’s view.',
  'lesson.prompt.half.title': 'Half time',
  'lesson.prompt.half.stop': 'Stop for {minutes} {minutes|minute|minutes}. No order yet.',
  'lesson.prompt.half.expect':
    'Say what you expect until the end, and which faction you are least sure of.',
  'lesson.prompt.half.change':
    'Say what would change your mind, and whether you could see it from your seat.',
  'lesson.prompt.last.title': 'Last week',
  'lesson.prompt.last.expect': 'Before you seal: say what this week should bring.',
  'lesson.prompt.last.evidence': 'Open one why card and name the term that weighs most.',
  'lesson.prompt.end.title': 'Debrief',
  'lesson.prompt.end.what':
    'What happened ({minutes} min): the two weeks that mattered, in order, without reasons.',
  'lesson.prompt.end.why':
    'Why ({minutes} min): one order with its effect, one faction with its strongest term.',
  'lesson.prompt.end.so-what':
    'So what ({minutes} min): one act that was read otherwise than it was meant, and what followed.',
  'lesson.prompt.end.now-what':
    'Now what ({minutes} min): one order you would change, in which week, and what it would cost.',
  'lesson.prompt.end.hand-in':
    'Hand the run in, as your instructor asks: as a file, a link or a code.',
};

const CHECK: Messages = {
  'check.rule.decisions': 'Rule: step 8 of the week, decisions',
  'check.rule.objectives': 'Rule: objectives of the seats',
  'check.rule.breach': 'Rule: breaches of the ceiling',
  'check.rule.sight': 'Rule: what a seat can see',
  'check.rule.reasons': 'Rule: intent and perception',
  'check.rule.orders': 'Rule: orders of a seat',
  'check.who-fires.question': 'Who decides whether an armed faction fires this week?',
  'check.who-fires.each-faction':
    'Each faction for itself, by what pushes it and what holds it back.',
  'check.who-fires.each-faction.why':
    'Every faction weighs its own terms each week; a capital’s word is one of them. Two leaders are reported to have told Tehran that its talks were not their concern.',
  'check.who-fires.tehran': 'Tehran: the factions do what it tells them.',
  'check.who-fires.tehran.why':
    'Tehran’s word weighs, and more with some than with others: one faction stopped after a visit and another did not follow.',
  'check.who-fires.baghdad': 'Baghdad: the brigades are on the state’s payroll.',
  'check.who-fires.baghdad.why':
    'The prime minister of 2020 called his means a paper sword: what the state can enforce has to be built up first.',
  'check.who-fires.seat': 'The seat that seals its orders first.',
  'check.who-fires.seat.why':
    'Orders of all seats are carried out together, in fixed steps, before the factions decide. None of them fires for a faction.',
  'check.ceiling.question': 'What is the ceiling of the rules of engagement?',
  'check.ceiling.unwritten':
    'A limit nobody wrote down. Going above it is a breach, and it weakens the limit for all.',
  'check.ceiling.unwritten.why':
    'Officers describe the limit on lethality as agreed without a text, and a lethal breach widened what Washington struck; in the game a breach takes 50 of the 100 points of its strength.',
  'check.ceiling.treaty': 'A text that Washington and the factions signed.',
  'check.ceiling.treaty.why':
    'No signed text is reported: some call the limit an agreement, others think that keeping fire low was the factions’ own choice.',
  'check.ceiling.orders': 'The most orders that a seat may seal in one week.',
  'check.ceiling.orders.why': 'That number is three for every seat, and it is not the ceiling.',
  'check.ceiling.any-attack': 'Any attack at all: one rocket is a breach.',
  'check.ceiling.any-attack.why':
    'Low fire stays under the ceiling. A breach is a death among Americans, a mission that is hit, fire aimed to kill, or a strike above the rungs taken as usual.',
  'check.measured.question': 'By what is {seat} measured at the end?',
  'check.measured.of-baghdad':
    'Monopoly on arms, Iraqi lives and quiet, coalition, balance between patrons, lights on.',
  'check.measured.of-baghdad.why':
    'These five are Baghdad’s, from 0 to 100 each. They are never added into one number.',
  'check.measured.of-washington':
    'People safe, mission and terms, deterrence inside the rules, partnership, no wider war.',
  'check.measured.of-washington.why':
    'These five are Washington’s, from 0 to 100 each. They are never added into one number.',
  'check.measured.of-tehran':
    'Network obedient and united, US drawdown, no open war, negotiating tracks, standing and corridor.',
  'check.measured.of-tehran.why':
    'These five are Tehran’s, from 0 to 100 each. They are never added into one number.',
  'check.measured.dead': 'How many people of the other sides were killed.',
  'check.measured.dead.why':
    'No objective of any seat rises because someone died, on whatever side.',
  'check.hidden.question': 'What can {seat} not know for certain during play?',
  'check.hidden.obedience': 'How far each faction heeds Tehran.',
  'check.hidden.obedience.why':
    'Baghdad has a range for it; only Tehran knows it, and only Tehran hears its own word.',
  'check.hidden.sword': 'How strong Baghdad’s own forces are.',
  'check.hidden.sword.why': 'Washington has a range for the sword; only Baghdad knows the figure.',
  'check.hidden.plan': 'What Washington’s plan is if Americans are killed.',
  'check.hidden.plan.why':
    'The standing response plan is known to Washington alone until it is carried out.',
  'check.hidden.claimed-fire': 'That an attack took place.',
  'check.hidden.claimed-fire.why':
    'Every seat learns of every attack, with its place and what it did; who was behind it may be hidden.',
  'check.hidden.capital': 'How much political capital it has left.',
  'check.hidden.capital.why': 'A seat knows its own capital and its own orders exactly.',
  'check.hidden.ceiling': 'That a breach has happened.',
  'check.hidden.ceiling.why': 'A breach is told to every seat in the week in which it happens.',
  'check.reason.question': 'What does the reason do that you pick with an order?',
  'check.reason.kept':
    'It is kept, and laid at the debrief beside what the other seats took the act for.',
  'check.reason.kept.why':
    'The reason is your intent. The others see the act and not the reason, and each reads it by its own trust in you.',
  'check.reason.stronger': 'A fitting reason makes the order stronger.',
  'check.reason.stronger.why':
    'What an order does is the same whatever the reason. The reason is for the debrief.',
  'check.reason.told': 'It is told to the other seats with the order.',
  'check.reason.told.why':
    'It stays with you until the debrief. Others guess: the staging of one visit was read in Baghdad as pressure.',
  'check.reason.graded': 'It decides how your seat is measured.',
  'check.reason.graded.why': 'The verdicts read the state of things at the end, and no reason.',
};

const TENSION: Messages = {
  'check.tension-bargaining-chip.question':
    'Talks between states go well in this scenario. Why may fire go on all the same?',
  'check.tension-bargaining-chip.right':
    'The factions fear to be what is traded, and fire shows that they cannot be passed over.',
  'check.tension-bargaining-chip.right.why':
    'The source names fear of abandonment while a patron bargains, and expects attacks until there are guarantees.',
  'check.tension-bargaining-chip.one': 'The states use the talks as cover and order the fire.',
  'check.tension-bargaining-chip.one.why':
    'Commanders themselves say that Tehran had not approved the attacks; the sources do not report an order.',
  'check.tension-bargaining-chip.other':
    'Good talks end fire, so any fire shows that the talks failed.',
  'check.tension-bargaining-chip.other.why':
    'Here both run at once: the better the talks look, the more those who fear the price have to lose.',
  'check.tension-deadline.question':
    'An agreement’s wording buys time in this scenario. What is its price?',
  'check.tension-deadline.right':
    'It falls due on a date that everyone knows, and whoever needs a cause can wait for it.',
  'check.tension-deadline.right.why':
    'Negotiators are said to have foreseen that the wording would come back, and threats were announced for the day after the date.',
  'check.tension-deadline.one': 'None: a text that both sides sign settles the matter.',
  'check.tension-deadline.one.why':
    'What the word promised and what stayed in place differed, and that is what the factions took up.',
  'check.tension-deadline.other': 'It costs Washington its bases on the day it is signed.',
  'check.tension-deadline.other.why':
    'The wording changed a name; the troops remained, and so did the dispute.',
  'check.tension-embassy-ultimatum.question':
    'Washington threatens to close its embassy. What makes the threat double-edged?',
  'check.tension-embassy-ultimatum.right':
    'It moves Baghdad to act, and if it is carried out it hands a success to those who fire.',
  'check.tension-embassy-ultimatum.right.why':
    'Visible steps followed within days, and Baghdad’s spokesman hoped that Washington would think again, since closure would be a success for those groups.',
  'check.tension-embassy-ultimatum.one': 'It has no effect on Baghdad at all.',
  'check.tension-embassy-ultimatum.one.why':
    'Condemnation, the dismissal of two commanders and a mission to Tehran followed it.',
  'check.tension-embassy-ultimatum.other':
    'Only Baghdad can call it off, by setting a date for withdrawal.',
  'check.tension-embassy-ultimatum.other.why':
    'The truce did hang on a date; that Baghdad could not set one without Washington is this scenario’s own reading.',
  'check.tension-era-of-divisions.question':
    'Tehran asks for quiet, and one faction stops while another does not. What does that show?',
  'check.tension-era-of-divisions.right':
    'That a capital’s word weighs, and that each faction still decides for itself.',
  'check.tension-era-of-divisions.right.why':
    'The paper concludes that Tehran can set the level, and reports a refusal too: each faction weighs that word against its own terms.',
  'check.tension-era-of-divisions.one': 'That Tehran gives orders and all are carried out.',
  'check.tension-era-of-divisions.one.why':
    'One faction did not follow the halt, though the same visitor asked it to.',
  'check.tension-era-of-divisions.other': 'That what a capital says makes no difference.',
  'check.tension-era-of-divisions.other.why':
    'One faction stopped within days, and the paper takes that as its best example.',
  'check.tension-exchanging-roles.question':
    'The limit here is that no American is killed. Why can a long series of small attacks still end it?',
  'check.tension-exchanging-roles.right':
    'Each attack is one more chance of passing the limit by accident, and then everyone’s limits change.',
  'check.tension-exchanging-roles.right.why':
    'Fire was kept low by agreement, as officers say; after a lethal breach the list of what Washington struck grew wider.',
  'check.tension-exchanging-roles.one':
    'The limit counts attacks, and after some number it is used up.',
  'check.tension-exchanging-roles.one.why':
    'Nobody reports a number: the limit is on how lethal fire is, not on how often it comes.',
  'check.tension-exchanging-roles.other': 'It cannot: small attacks never break the limit.',
  'check.tension-exchanging-roles.other.why':
    'Even low fire may kill. The limit is kept by aim, and aim can fail.',
  'check.tension-first-week.question': 'What is hard about Baghdad’s desk in these three weeks?',
  'check.tension-first-week.right':
    'It is asked to stop men whom it is not yet strong enough to stop.',
  'check.tension-first-week.right.why':
    'The state’s means were called a paper sword: it can build them while fire goes on, or buy quiet with a promise that somebody else must keep.',
  'check.tension-first-week.one': 'It has no orders that touch the factions.',
  'check.tension-first-week.one.why':
    'It has arrests, guards, talks and truces. What they can do grows with the sword.',
  'check.tension-first-week.other': 'It commands the factions and must choose which of them fires.',
  'check.tension-first-week.other.why':
    'Each faction decides for itself; Baghdad’s government rejects the attacks.',
};

/** Plans, prompts, the check, and the instructor's texts. What a room needs of them are `lesson.prompt.*` and `check.*`. */
export const EN_LESSONS: Messages = {
  ...PLAN,
  ...PHASES,
  ...PROMPTS,
  ...CHECK,
  ...TENSION,
  ...EN_TEACHING,
};
