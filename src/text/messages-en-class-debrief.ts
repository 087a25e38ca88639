// English texts of the class debrief: the wall of rooms, the common axis, the tree, partings, forecasts, the record, and how runs come in.
import type { Messages } from './messages.ts';

const ROOMS: Messages = {
  'class.wall': 'Rooms',
  'class.column.room': 'Room',
  'class.name.room': 'Room {n}',
  'class.name.simulated': 'Simulated {n}',
  'class.room.simulated': 'Simulated: doctrines in all seats',
  'class.room.doctrines': 'Doctrines in all seats',
  'class.room.watched': 'Watched from the analyst’s chair',
  'class.room.sword': 'Sword',
  'class.room.sword-words': 'The state’s sword: {material}, {value} of 100',
  'class.room.material': '{material} {value}',
  'class.room.attacks': '{n|attack|attacks}',
  'class.room.strikes': '{n|strike|strikes}',
  'class.room.breaches': '{n|breach|breaches}',
  'class.room.week-of': 'Week {week} of {weeks}',
  'class.ending.time': 'Played to its last week, week {week}.',
  'class.ending.time.short': '{week} {week|week|weeks}',
  'class.ending.government-falls': 'The government in Baghdad fell in week {week}.',
  'class.ending.government-falls.short': 'Government fell, week {week}',
  'class.ending.embassy-evacuated': 'The US embassy was evacuated in week {week}.',
  'class.ending.embassy-evacuated.short': 'Embassy left, week {week}',
  'class.ending.open-war': 'Open war began in week {week}.',
  'class.ending.open-war.short': 'Open war, week {week}',
  'class.ending.with-breaks': '{breaks}; {ending}',
  'class.order': 'Order of the rooms',
  'class.order.label': 'By name',
  'class.order.trajectory': 'By trajectory',
  'class.order.attacks': 'By attacks',
  'class.group': 'Rooms that can be compared',
  'class.group.one': '{crisis}, {variant}, {weeks} {weeks|week|weeks}: {n} {n|room|rooms}',
  'class.group.exercise': '{group}; exercise {code}',
  'class.group.bare': '{group}; no exercise',
  'class.group.other-luck':
    'The seeds of these rooms differ: they differ by luck as well as by orders.',
  'class.projector': 'Projector',
  'class.print': 'Print',
  'class.csv': 'CSV',
  'class.csv.rooms': 'Rooms',
  'class.csv.weeks': 'Weeks',
  'class.csv.orders': 'Orders',
  'class.csv.forecasts': 'Forecasts',
  'class.csv.gradebook': 'Gradebook',
};

const OPENED: Messages = {
  'class.opened.title': 'Decisions of {room}',
  'class.opened.pick': 'Room',
  'class.opened.seed': 'Seed {seed}.',
  'class.opened.check': 'Check before week 1: {right} of {asked} right at the first look.',
  'class.opened.watched':
    'This room watched from the analyst’s chair: the orders are its doctrines’, and they are not weighed.',
  'class.opened.debrief': 'Open its debrief',
  'class.opened.save': 'Save as a file',
  'class.opened.remove': 'Take out of the class',
  'class.opened.rename': 'Rename',
  'class.opened.rename-label': 'New name, up to 24 letters',
  'class.opened.rename-do': 'Rename',
  'class.opened.rename-wrong': 'Write a name that no other room has.',
  'class.opened.weighing':
    'Its orders are being weighed: 50 pairs of runs each, with the order and without it.',
  'class.opened.toll': 'Killed and wounded in this run',
  'class.open-at': 'Open {room} at week {week} in a new window',
};

const AXIS: Messages = {
  'class.axis.title': 'All rooms on one axis',
  'class.axis.pick': 'What is drawn',
  'class.axis.label': '{measure} of {n} {n|room|rooms}: read by arrow keys',
  'class.axis.how':
    'Left and right move along the weeks, up and down between rooms. Enter opens the room.',
  'class.axis.value': '{room}, week {week}: {value}',
  'class.axis.week': 'week {week}',
  'class.axis.courses': 'Share of {n} {n|room|rooms} under each trajectory, week by week',
  'class.axis.table': 'These figures as a table',
  'class.measure.intensity': 'Intensity',
  'class.measure.intensity.about':
    'Intensity index after each week, 0 to 100. Upright lines are dated events on record.',
  'class.measure.attacks': 'Attacks',
  'class.measure.attacks.about':
    'Attacks added up from the first week. Upright lines are dated events on record.',
  'class.measure.breaches': 'Breaches',
  'class.measure.breaches.about':
    'Breaches of the tacit ceiling added up from the first week. Upright lines are dated events on record.',
  'class.measure.sword': 'Sword',
  'class.measure.sword.about':
    'The state’s sword after each week: paper to 33, wood to 66, metal from 67.',
  'class.measure.trajectory': 'Trajectories',
  'class.measure.trajectory.about': 'How many rooms stood under each trajectory after each week.',
};

const TREE: Messages = {
  'class.tree.title': 'Who chose what',
  'class.tree.seat': 'Whose orders',
  'class.tree.all': 'All teams',
  'class.tree.about':
    'Rooms that gave the same orders up to a week share a node; its number is how many they are. Reasons do not part rooms.',
  'class.tree.watched':
    'Watched from the analyst’s chair, so without orders of {n|=1: its|other: their} own: {rooms}.',
  'class.tree.label':
    'Weeks of all rooms: left and right along a branch, up and down between branches',
  'class.tree.node': 'Week {week}: {orders}. {share}',
  'class.tree.in-week': 'Week {week}.',
  'class.tree.then': 'After the week:',
  'class.tree.list': 'Every order of a week, with the rooms that gave it',
  'class.tree.week': 'Week',
  'class.share': '{count} of {of} rooms, {percent}%',
  'class.acts.none': 'No order',
  'class.acts.of': '{seat}: {order}',
};

const PARTING: Messages = {
  'class.parting.title': 'Where two rooms part',
  'class.parting.one': 'First room',
  'class.parting.other': 'Second room',
  'class.parting.offers': 'Farthest apart at the end, after the least difference at the start:',
  'class.parting.offer': '{one} and {other}',
  'class.parting.same': 'Choose two rooms.',
  'class.parting.other-start':
    'The two began from different exercises, crises, variants, lengths or assumptions. They cannot be compared.',
  'class.parting.orders': 'The orders of {one} and {other} differ first in week {week}.',
  'class.parting.no-orders': 'Both gave the same orders in all {weeks} weeks.',
  'class.parting.other-luck':
    'Their seeds differ: they had other luck as well, and not every difference comes from the orders.',
  'class.parting.open': 'open week {week}',
  'class.parting.only': '{seat} alone here',
  'class.parting.counts': 'First counts that differ, week {week}',
  'class.parting.count':
    '{attacks} {attacks|attack|attacks}, {strikes} {strikes|strike|strikes}, {breaches} {breaches|breach|breaches}',
  'class.parting.trajectory': 'First trajectory that differs, week {week}',
  'class.parting.no-counts': 'Attacks, strikes and breaches are the same in all {weeks} weeks.',
  'class.parting.no-trajectory': 'The trajectory in force is the same in all {weeks} weeks.',
};

const FORECASTS: Messages = {
  'class.forecasts.title': 'Forecasts',
  'class.forecasts.about':
    'Brier score of the rooms’ own forecasts: 0 is certainty in what came, 2 certainty in something else. Even thirds score {even} whatever comes; the upright line stands there.',
  'class.forecasts.none': 'No room gave a forecast that could be scored.',
  'class.forecasts.scores': 'Scores by room',
  'class.forecasts.given': 'Forecasts',
  'class.forecasts.score': 'Score',
  'class.forecasts.all': 'All rooms',
  'class.forecasts.calibration': 'Calibration of the class',
  'class.forecasts.came': 'Came true',
  'class.forecasts.calibration-about':
    'The band is the chance that was given, the upright line how often it came.',
  'class.forecasts.few': '{n} {n|forecast says|forecasts say} little of calibration.',
};

const RECORD: Messages = {
  'class.record.title': 'On record',
  'class.record.about':
    'What the sources date in these weeks. It is no score: no room was to repeat it.',
  'class.record.none': 'The sources date nothing in these weeks.',
  'class.record.week': '(week {week})',
  'class.record.left': 'Where each room’s orders left the record',
  'class.record.since': 'since week {week}',
  'class.record.kept': 'gave every order that is on record',
  'class.record.silent': 'played weeks of which no orders are on record',
};

const QUESTIONS: Messages = {
  'class.questions.title': 'Questions',
  'class.questions.about': 'Built from these runs.',
  'class.questions.weighing':
    'Built from these runs. They may change while the orders of {n} {n|room is|rooms are} weighed.',
  'class.questions.show': 'Show',
  'class.questions.open': '{room}, week {week}',
  'class.questions.up': 'Move question {n} up',
  'class.questions.down': 'Move question {n} down',
  'class.questions.hide': 'Do not show question {n} to the room',
  'class.questions.unhide': 'Show question {n} to the room',
  'class.questions.own': 'Your own questions',
  'class.stage.what': 'What happened',
  'class.stage.why': 'Why',
  'class.stage.so-what': 'So what',
  'class.stage.now-what': 'Now what',
};

const INTAKE: Messages = {
  'class.intake.title': 'Bring the runs together',
  'class.intake.lead':
    'Each room hands in its run as a file, a link or a QR code. Any number at once: damaged ones are named, the others come in.',
  'class.intake.more': 'More runs',
  'class.intake.drop': 'Drop files anywhere on this page',
  'class.intake.choose': 'Choose files',
  'class.intake.busy': 'Rooms are coming in.',
  'class.intake.paste': 'Or paste links, one a line',
  'class.intake.take': 'Take in',
  'class.intake.scan':
    'A QR code: point this device’s camera at it and open the link. The run comes in here.',
  'class.intake.simulate': 'Simulate {n} rooms',
  'class.intake.simulate-about':
    'Simulated rooms play the exercise with doctrines in all seats and made-up forecasts, to try this page before the lesson.',
  'class.intake.clear': 'Take all out',
  'class.intake.undo': 'Bring back',
  'class.intake.pasted': 'Pasted text',
  'class.intake.link': 'Link in the address',
  'class.progress': 'Progress',
  'class.progress.reading': '{done} of {of} runs read and played again',
  'class.progress.simulating': '{done} of {of} rooms simulated',
  'class.refused': '{n} {n|hand-in|hand-ins} could not be taken in',
  'class.refused.one': '{name}: {why}',
  'class.refused.close': 'Put this list away',
  'class.unreadable': 'The file could not be read.',
  'class.not-fetched': 'The crisis could not be fetched. Try again when there is a connection.',
  'class.not-kept':
    'This browser keeps nothing for this page. The class is whole until the page is closed; save what you need as files.',
};

const SHOWN: Messages = {
  'class.projector.place': '{n} of {of}',
  'class.projector.back': 'Back',
  'class.projector.next': 'Next',
  'class.projector.first': 'This is the first.',
  'class.projector.last': 'This is the last.',
  'class.projector.leave': 'Leave this view',
  'class.print.title': 'Class debrief',
  'class.print.about': '{crisis}. {n} {n|room|rooms}, {weeks} {weeks|week|weeks}.',
  'class.print.course': 'Trajectory of the run',
  'class.print.ending': 'Ended',
  'class.print.attacks': 'Attacks',
  'class.print.strikes': 'Strikes',
  'class.print.breaches': 'Breaches',
  'class.print.choices': 'What the rooms chose',
  'class.print.orders': 'Most frequent orders',
};

/** Every text of the class debrief. */
export const EN_CLASS_DEBRIEF: Messages = {
  ...ROOMS,
  ...OPENED,
  ...AXIS,
  ...TREE,
  ...PARTING,
  ...FORECASTS,
  ...RECORD,
  ...QUESTIONS,
  ...INTAKE,
  ...SHOWN,
};
