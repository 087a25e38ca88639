// English sentences of the exercise maker, of its QR code, and of what can be wrong with a link of the class.
import type { Messages } from './messages.ts';

const PROBLEMS: Messages = {
  'class.problem.of.exercise': 'exercise',
  'class.problem.of.hand-in': 'hand-in',
  'class.problem.empty':
    'The link holds no {of}: nothing follows the address. Copy it again to its end.',
  'class.problem.other-codec':
    'This is not the link of an {of} that this version can read: it begins with “{found}”, where “{ours}” is expected.',
  'class.problem.long':
    'This is not the link of an {of}: it has {letters} characters, and no such link has more than {most}.',
  'class.problem.bad-letter':
    'The link of the {of} has “{found}” at place {at}, which no such link has. Copy it again from where it came.',
  'class.problem.cut':
    'The link of the {of} breaks off after {letters} {letters|character|characters}; {whole} are expected. Copy it again to its end.',
  'class.problem.surplus':
    'The link of the {of} has {letters} characters where {whole} are expected: something was added at its end. Copy it again from where it came.',
  'class.problem.changed':
    'One or more of the {letters} characters of the link were changed: the checksum of the {of} does not hold. Copy it again from where it came.',
  'class.problem.no-content':
    'The {letters} characters of the link are whole but tell of no {of}: they were not made by this game. Ask for it again.',
  'class.problem.nothing-in-it':
    'This is neither a hand-in nor a run: a file that the game wrote, or a link with “#hand-in=” or “#run=” in it, is expected.',
  'class.problem.several':
    'There are {links} links in this text, and each is a hand-in of its own. Hand them in one by one.',
  'class.problem.already': 'The same run of the same room is here already, as {label}.',
  'class.problem.is-exercise':
    'This is the exercise itself and not a run of it: open it in a room, play it, and hand in what the room hands out at the end.',
  'class.problem.big':
    'The file has {letters} characters, and no hand-in has more than {most}. Choose the file that the game wrote.',
  'class.problem.not-json': 'The file is not whole: {detail}. Ask the room to hand it in again.',
  'class.problem.wrong-form':
    'The hand-in has {found} at “{path}”, where {expected} is expected. Ask the room to hand it in again.',
  'class.problem.wrong-form-top':
    'The hand-in has {found} at its top, where {expected} is expected. Ask the room to hand it in again.',
  'class.problem.other-format':
    'The file is of the format {found}, which a newer version wrote; open it in that version.',
  'class.problem.room-long': 'The label of the room has {letters} letters; {most} are allowed.',
  'class.problem.room-letter':
    'The label of the room has a sign at place {at} that cannot be seen; only letters, digits, signs and spaces can stand there.',
  'class.problem.other-terms':
    'The exercise in the file has the code {ours}, but the hand-in says {found}. Ask the room to hand it in again.',
};

const MAKER: Messages = {
  'class.exercise.heading': 'What the rooms play',
  'class.exercise.about':
    'Everything is filled in: the link at the side holds it as it stands. Change what you like; nothing is sent anywhere.',

  'class.exercise.lesson': 'Lesson',
  'class.exercise.lesson.minutes': '{n} minutes',
  'class.exercise.lesson.none': 'No plan',
  'class.exercise.lesson.times':
    '{before} {before|minute|minutes} to brief the rooms and to pause, {play} to play, {debrief} for the debrief.',
  'class.exercise.lesson.free':
    'No plan opens inside the game. Keep a third of the time for the debrief.',
  'class.exercise.weeks': 'Weeks',
  'class.exercise.clock': 'Clock for a week',
  'class.exercise.clock.none': 'No clock',
  'class.exercise.clock.minutes': '{n} {n|minute|minutes}',
  'class.exercise.clock-about':
    'For each team. It seals nothing: a room can pause it, extend it or switch it off.',
  'class.exercise.title': 'Title that the rooms see',
  'class.exercise.title-hint': 'Such as the course and its date; may stay empty',

  'class.exercise.crisis': 'Crisis',
  'class.exercise.variant': 'Variant',

  'class.exercise.seats': 'Who sits where',
  'class.exercise.seat.of': 'Who plays {seat}',
  'class.exercise.seat.team': 'A team of the room',
  'class.exercise.seat.variant': 'As the variant has it: {doctrine}',
  'class.exercise.seat.team-about':
    'Persons of the room. Several teams share one device and pass it on.',
  'class.exercise.seats-one': 'This crisis teaches the game and has one seat for a team.',
  'class.exercise.analyst':
    'Anyone may take the analyst’s chair instead of a seat and need not say why.',

  'class.exercise.seed': 'Luck',
  'class.exercise.seed.same': 'The same for all rooms',
  'class.exercise.seed.each': 'Each room its own',
  'class.exercise.seed.same-about':
    'All rooms meet the same chances, so that they differ by their orders alone.',
  'class.exercise.seed.each-about':
    'Rooms differ by luck as well as by orders, and the debrief says so wherever it compares them.',
  'class.exercise.seed.value': 'Seed',
  'class.exercise.seed.redraw': 'Draw another seed',

  'class.exercise.tempo': 'A sealed week',
  'class.exercise.tempo.commit': 'Stands',
  'class.exercise.tempo.rewind': 'Can be taken back',
  'class.exercise.tempo.commit-about':
    'That a week stands is an agreement with the class and not a lock: the seed is in the link, so a room could play the same weeks beforehand.',
  'class.exercise.tempo.commit-each':
    'That a week stands is an agreement with the class and not a lock: a room could open the link again and begin anew.',
  'class.exercise.tempo.rewind-about':
    'A room can go back to any week and play it otherwise. The line that it left stays in the hand-in as a variation.',

  'class.exercise.aids': 'Aids that are on',
  'class.exercise.aid.forecast': 'Forecast',
  'class.exercise.aid.forecast-about':
    'The model’s odds and “If sealed now”. A room’s own forecast is asked for either way.',
  'class.exercise.aid.why': 'Why',
  'class.exercise.aid.why-about':
    'The why cards of the factions during play. At the debrief they open either way.',
  'class.exercise.aid.impact': 'Impact',
  'class.exercise.aid.impact-about': 'The ranking of a room’s own orders at its debrief.',

  'class.exercise.before': 'Before week 1',
  'class.exercise.check': 'Comprehension check',
  'class.exercise.check.off': 'None',
  'class.exercise.check.offered': 'Offered',
  'class.exercise.check.required': 'Required',
  'class.exercise.check.off-about': 'No questions are asked before week 1.',
  'class.exercise.check.offered-about':
    'Four or five questions with lists of answers; a room may skip them.',
  'class.exercise.check.required-about':
    'Four or five questions with lists of answers; each must be right before week 1, a second look is free.',
  'class.exercise.note': 'Content note',
  'class.exercise.note-about':
    'Real events with real dead, who are counted and never scored; stepping out needs no reason.',
  'class.exercise.play-on': 'Play on after an early ending',
  'class.exercise.play-on-about':
    'The ending is recorded; the weeks that are left are played in a caretaker state.',

  'class.exercise.assumptions': 'Assumptions',
  'class.exercise.assumptions.change': 'Change assumptions',

  'class.exercise.questions': 'Your own questions for the debrief',
  'class.exercise.questions-about':
    'They stand first at the debrief of each room and of the class. Up to {n}, of {letters} letters each.',
  'class.exercise.question': 'Question {n}',
  'class.exercise.letters-left': '{n} {n|letter|letters} left',

  'class.exercise.trouble.no-team':
    'No seat is a team’s: give at least one seat to a team of the room.',
  'class.exercise.trouble.no-seed': 'The seed is empty: draw one, or let each room draw its own.',
  'class.exercise.trouble.other-weeks':
    'The plan for {lesson} minutes is made for {weeks} {weeks|week|weeks} of this crisis.',
  'class.exercise.trouble.long-clock':
    'With this clock play can take {clock} {clock|minute|minutes}; the plan has {play}.',
};

const SHARING: Messages = {
  'class.exercise.share': 'What the rooms get',
  'class.exercise.share.untitled': 'Exercise without a title',
  'class.exercise.share.code': 'Exercise {id}',
  'class.exercise.share.link': 'Link for the rooms',
  'class.exercise.share.copy': 'Copy link',
  'class.exercise.share.copied': 'Link copied.',
  'class.exercise.share.select':
    'The browser does not let the page copy. The link is selected: copy it by hand.',
  'class.exercise.share.letters': '{n} characters.',
  'class.exercise.share.large': 'Show large',
  'class.exercise.share.open': 'Open as a room would see it',
  'class.exercise.share.new-tab': 'opens in a new tab',
  'class.exercise.share.print': 'Print handout',
  'class.exercise.share.qr': 'QR code of the link for the rooms',
  'class.exercise.share.stopped': 'There is no link yet: put right what is marked in the exercise.',
  'class.exercise.share.only-here':
    'This page was opened at “{found}”, an address that only this device knows. For the rooms, open it at an address that their devices reach.',
  'class.exercise.share.fine':
    'The link holds the whole exercise. No account, no name of a person, nothing sent: a room plays on its own device and hands in when you ask for it.',

  'class.exercise.sum.crisis': '{crisis}, {variant}',
  'class.exercise.sum.weeks': '{weeks} {weeks|week|weeks}',
  'class.exercise.sum.pace': '{weeks}, {clock}',
  'class.exercise.sum.team': '{seat}: a team of the room',
  'class.exercise.sum.doctrine': '{seat}: {doctrine}',
  'class.exercise.sum.clock': '{n} {n|minute|minutes} for a week',
  'class.exercise.sum.no-clock': 'no clock',
  'class.exercise.sum.same-seed': 'the same luck in every room',
  'class.exercise.sum.each-seed': 'each room its own luck',
  'class.exercise.sum.commit': 'sealed weeks stand, by agreement',
  'class.exercise.sum.rewind': 'any week can be taken back',
  'class.exercise.sum.aids-all': 'all aids are on',
  'class.exercise.sum.aids-none': 'all aids are off',
  'class.exercise.sum.aids-off': 'off: {aids}',
  'class.exercise.sum.check-off': 'no comprehension check',
  'class.exercise.sum.check-offered': 'a comprehension check is offered',
  'class.exercise.sum.check-required': 'a comprehension check is required',
  'class.exercise.sum.note-off': 'no content note',
  'class.exercise.sum.play-on': 'weeks go on after an early ending',
  'class.exercise.sum.assumptions': '{n} {n|assumption|assumptions} switched',
  'class.exercise.sum.questions': '{n} {n|question|questions} of your own',
  'class.exercise.sum.lesson': 'plan for {n} minutes',

  'class.qr.too-long':
    'No QR code: the link has {n} bytes, and a code that a phone still reads holds at most {most}. Use the file or the link.',
  'class.exercise.share.long-qr':
    'No QR code: the link has {n} bytes, and a code that a phone still reads holds at most {most}. Hand out the link, or shorten your questions.',
};

const HANDOUT: Messages = {
  'class.handout.scan': 'Scan this, or open the link that your instructor gives you.',
  'class.handout.address': 'Address',
  'class.handout.who': 'Who sits where',
  'class.handout.how': 'How it goes',
  'class.handout.step.open':
    'Open the address on one device. No account and no names are asked for, and nothing is sent.',
  'class.handout.step.label': 'Pick a label for your room, and who sits in which seat.',
  'class.handout.step.analyst':
    'Anyone may take the analyst’s chair instead and forecast; no reason is asked for.',
  'class.handout.step.play':
    'Play {weeks} {weeks|week|weeks}: read, give up to three orders with a reason each, say your odds, seal.',
  'class.handout.step.hand-in':
    'At the end hand in by file, link or QR code, as your instructor says.',
  'class.handout.label': 'Label of our room',
  'class.handout.note-title': 'Before you begin',
  'class.handout.note':
    'The weeks are modelled on real events in which people died. Deaths are counted and never scored. You may step out at any time and need not say why.',
  'class.handout.agreement':
    'Sealed weeks stand. That is an agreement: please do not play the weeks beforehand.',
  'class.handout.foot':
    'Exercise {id}. The model’s odds are estimates within stated assumptions, not predictions.',
};

/** The exercise maker, its handout, and what can be wrong with links of the class. */
export const EN_EXERCISE: Messages = { ...PROBLEMS, ...MAKER, ...SHARING, ...HANDOUT };
