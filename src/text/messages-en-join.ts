// English texts of a room in a class: joining an exercise, playing it, the analyst's chair, and handing the run in.
import type { Messages } from './messages.ts';

const JOIN: Messages = {
  'join.kind': 'Exercise of a class',
  'join.setting': '{crisis}, {variant}, {weeks} {weeks|week|weeks}',
  'join.crisis': 'The crisis',
  'join.who': 'Who sits where',
  'join.seat-team': 'your room',
  'join.seat-doctrine': 'the model: {doctrine}',
  'join.how': 'How it is played',
  'join.weeks': 'Weeks',
  'join.clock': 'Clock',
  'join.clock-none': 'None. Take the time you need.',
  'join.clock-some':
    '{n} {n|minute|minutes} a week. It can be paused, extended and switched off, and it seals nothing.',
  'join.tempo': 'A sealed week',
  'join.tempo.commit':
    'Stands. The seed of the luck is in the link, so this is an agreement among you and not a lock.',
  'join.tempo.commit-own':
    'Stands. Nobody keeps a room from beginning anew, so this is an agreement among you and not a lock.',
  'join.tempo.rewind': 'Can be taken back. What was played stays beside it as a variation.',
  'join.luck': 'Luck',
  'join.luck.same': 'The same in every room, so that rooms differ by what they decide.',
  'join.luck.own': 'Each room has its own.',
  'join.aids': 'What the page tells',
  'join.aid.forecast.on': 'The model’s odds, after your own',
  'join.aid.forecast.off': 'The model’s odds only at the debrief; your own are asked for',
  'join.aid.why.on': 'Why a faction decided as it did, each week',
  'join.aid.why.off': 'Why a faction decided as it did, only at the debrief',
  'join.aid.impact.on': 'What each order did, at the debrief',
  'join.aid.impact.off': 'What each order did is left to the class debrief',
  'join.play-on': 'An early ending',
  'join.play-on.on': 'Is recorded, and the weeks go on in a caretaker state.',
  'join.play-on.off': 'Ends the run.',
  'join.assumed': 'Assumptions',
  'join.assumed-one': '{assumption}: {reading}',
  'join.assumed-none': 'As calibrated',
  'join.care': 'Before you begin',
  'join.care-real':
    'These weeks are built from public reporting. Real people were killed in them. The dead are counted and shown, and are never a score.',
  'join.care-out':
    'Anyone may step out, or take the analyst’s chair, at any time and without giving a reason.',
  'join.care-model': 'What the model says is an estimate inside its assumptions, not a prediction.',
  'join.room': 'Your room',
  'join.label': 'Label of the room',
  'join.label-about':
    'Up to {most} letters. Drawn by chance; change it if you like. Names of persons are not asked for, and nothing is sent anywhere.',
  'join.label-draw': 'Draw another label',
  'join.chair': 'Where you sit',
  'join.chair-team': 'Sit in {seats}',
  'join.chair-team-about':
    'You read what the seat can know, give its orders with your reasons, and seal each week.',
  'join.chair-team-several':
    '{n} seats at this device: the page hides everything while you pass it on.',
  'join.chair-analyst': 'Take the analyst’s chair',
  'join.chair-analyst-about':
    'You look through one seat’s eyes and give no orders: its doctrine gives them. You forecast each week, ask why, and hand in like every room.',
  'join.eyes': 'Through whose eyes',
  'join.chair-free':
    'Both chairs count alike, and nobody has to say why. One person of a room can open the same link on a device of their own and take the analyst’s chair there.',
  'join.begin': 'Begin week 1',
  'join.begin-check': 'The check comes first: find the right answer to each question.',
  'join.begin-busy': 'The parts of the first week are being brought in.',
  'join.to-title': 'To the title page',
  'join.refused': 'This exercise cannot be opened',
  'join.refused-about': 'Ask whoever gave you the link for it once more.',
  'join.problem.scenario':
    'The exercise is of the crisis “{found}”, which this version does not have. Open the link in the newest version.',
  'join.problem.variant':
    'The exercise wants the variant “{found}”, which “{crisis}” does not have.',
  'join.problem.weeks': 'The exercise has {weeks} weeks, and “{crisis}” has no more than {most}.',
  'join.problem.doctrine':
    'The exercise seats the doctrine “{found}”, which this version does not have there.',
  'join.problem.assumption':
    'The exercise is played under an assumption that this version does not have: {found}.',
  'join.words.first':
    'Amber, Birch, Cedar, Clear, Copper, Early, Green, Hazel, Ivory, Juniper, Maple, Mild, Olive, Pearl, Plain, Quiet, Russet, Sandy, Silver, Slate, Still, Umber, Walnut, Willow',
  'join.words.second':
    'Arch, Bench, Bridge, Canal, Court, Dome, Field, Garden, Gate, Harbour, Hill, Lamp, Ledge, Meadow, Orchard, Path, Pier, Reed, Shelf, Spring, Stair, Table, Well, Window',
};

const CHECK: Messages = {
  'join.check': 'Check before week 1',
  'join.check-required':
    'Five minutes at most. Each question has one right answer; look again until you have found it. Nobody is graded by it.',
  'join.check-offered':
    'A few questions on how this works. You can leave it out. Nobody is graded by it.',
  'join.check-open': 'Take the check',
  'join.check-question': 'Question {n} of {of}',
  'join.check-right': 'Right.',
  'join.check-wrong': 'Not so. Look again.',
  'join.check-done': 'The check is done: {right} of {asked} right at the first look.',
  'join.check-left': '{n} {n|question|questions} still to be found.',
};

const CARD: Messages = {
  'join.card': 'Exercise',
  'join.card-open': 'Exercise, {room}: open its card',
  'join.card-week': 'Week {week} of {weeks}',
  'join.card-lesson': 'The lesson',
  'join.card-next': 'Next: {what}, before week {week}.',
  'join.card-next-end': 'Next: {what}, after the last week.',
  'join.card-none': 'The lesson has nothing for this week. Play it.',
  'join.card-no-lesson': 'This exercise follows no lesson plan.',
  'join.card-clock': 'Clock',
  'join.card-clock-on': 'Run the clock',
  'join.card-clock-about': '{n} {n|minute|minutes} a week',
  'join.card-hand-in': 'Hand in what there is so far',
  'join.card-out': 'Anyone may step out, or take the analyst’s chair, without giving a reason.',
  'join.lesson-go': 'Go on',
};

const ANALYST: Messages = {
  'join.analyst': 'The analyst’s chair',
  'join.analyst-about':
    'You look through the eyes of {seat} and give no orders. Its doctrine gives them.',
  'join.analyst-ordered': 'What the seat ordered in week {week}',
  'join.analyst-ordered-none': 'Nothing.',
  'join.analyst-forecast': 'Your forecast before week {week}',
  'join.analyst-asked': 'Say first how likely each trajectory is over the next four weeks.',
  'join.analyst-give': 'Give a forecast',
  'join.analyst-given':
    'Beyond the rules {escalation}, sporadic strikes {sporadic}, de-escalation {easing}.',
  'join.analyst-left-out': 'You left it out this week.',
  'join.analyst-so-far': '{n} {n|forecast|forecasts} so far. The debrief scores them.',
  'join.analyst-ask': 'Ask why',
  'join.analyst-ask-about':
    'Press a faction’s card to see what moved it last week, and what would have changed it.',
  'join.analyst-closed':
    'In this exercise the why cards open at the debrief. Write down what you expect them to say.',
  'join.analyst-play': 'Play week {week}',
  'join.analyst-time-up': 'Time is up. Nothing is played until you play it.',
  'join.analyst-first': 'You have given no forecast for this week yet.',
};

const DEBRIEF: Messages = {
  'join.debrief': 'Debrief of the exercise',
  'join.debrief-of': '{title}, {room}',
  'join.debrief-questions': 'From your instructor',
  'join.debrief-hand-in': 'Hand in the run',
  'join.debrief-hand-in-about': 'So that the class can compare its rooms.',
};

const HAND_IN: Messages = {
  'join.hand-in': 'Hand in',
  'join.hand-in-about':
    'In it: the run with its {weeks} {weeks|week|weeks}, orders, reasons and forecasts, the label of the room, how the check went, and how often you looked behind a figure. No names, and nothing about this device.',
  'join.hand-in-plain':
    'In it: the run with its {weeks} {weeks|week|weeks}, orders, reasons and forecasts, and the label of the room. No names, and nothing about this device.',
  'join.hand-in-unfinished': 'The run is not over: it is handed in as far as it was played.',
  'join.hand-in-variation':
    'Your game stands on a variation. What is handed in as the run is its main line, as far as it was played: {weeks} {weeks|week|weeks}.',
  'join.hand-in-sent':
    'Nothing is sent by this page. You give it to your instructor yourself, in one of these ways.',
  'join.hand-in-file': 'As a file',
  'join.hand-in-file-about': 'Works always, and holds everything.',
  'join.hand-in-file-variations':
    'Works always, and holds everything, your {n} {n|variation|variations} too.',
  'join.hand-in-file-save': 'Save the file',
  'join.hand-in-file-saved': 'The file was handed to the browser: {name}.',
  'join.hand-in-link': 'As a link',
  'join.hand-in-link-about': 'Opened by the instructor, it puts the run among the rooms.',
  'join.hand-in-link-variations':
    'Opened by the instructor, it puts the run among the rooms. It holds the main line alone.',
  'join.hand-in-copy': 'Copy',
  'join.hand-in-copied': 'The link was copied.',
  'join.hand-in-not-copied':
    'The browser did not let the page copy it. It is selected: copy it by hand.',
  'join.hand-in-share': 'Share',
  'join.hand-in-qr': 'As a QR code',
  'join.hand-in-qr-about': 'For the camera of the instructor’s device.',
  'join.hand-in-making': 'The run is being made ready.',
};

/** Every text of a room in a class. */
export const EN_JOIN: Messages = {
  ...JOIN,
  ...CHECK,
  ...CARD,
  ...ANALYST,
  ...DEBRIEF,
  ...HAND_IN,
};
