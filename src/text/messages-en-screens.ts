// English texts of the title, the end of a run and the shell around every screen, beside those of messages-en-ui.ts.
import type { Messages } from './messages.ts';

const TITLE: Messages = {
  'ui.title.word-1': 'Paper',
  'ui.title.word-2': 'Sword',
  'ui.title.sword': 'A sword of paper, then wood, then metal.',
  'ui.title.span-words': 'Forecasts only: the sources end on the first day.',
  'ui.title.to': 'to {date}',
  'ui.title.weeks': '{weeks} {weeks|week|weeks}',
  'ui.title.seats': '{seats} {seats|seat|seats}',
  'ui.title.stands': 'How it stands, as {seat} is told',
  'ui.title.variant-is': 'Variant “{variant}”.',
  'ui.title.continue-about': '{crisis}, {seat}, week {week} of {weeks}',
  'ui.title.continue-over': '{crisis}, {seat}, the end of the run',
  'ui.title.begin-heading': 'Begin',
  'ui.title.seed-empty': 'Write a seed, or draw one.',
};

const END: Messages = {
  'ui.end.summary': '{crisis}, {variant}, {weeks} {weeks|week|weeks}',
  'ui.end.you': 'You',
  'ui.end.model': 'Model, {doctrine}',
  'ui.end.seed': 'Seed {seed}, rules {rules}',
  'ui.end.lane.escalation': 'Beyond the rules',
  'ui.end.lane.sporadic': 'Sporadic strikes',
  'ui.end.lane.de-escalation': 'De-escalation',
  'ui.end.column-week': 'Week',
  'ui.end.column-days': 'Days',
  'ui.end.column-course': 'Course in force',
  'ui.end.column-attacks': 'Attacks',
  'ui.end.column-worst': 'Worst rung',
  'ui.end.column-strikes': 'US strikes',
  'ui.end.column-worst-strike': 'Worst strike',
  'ui.end.column-breaches': 'Breaches',
  'ui.end.column-killed': 'Killed',
  'ui.end.none': 'none',
  'ui.end.rungs': 'What each faction did, week by week',
  'ui.end.rungs-about': 'As it was. Select a week to ask why, exactly.',
  'ui.end.rungs-cell': '{faction}, week {week}: {rung}. Why?',
  'ui.end.rungs-key': 'Rungs',
  'ui.end.killed': 'Killed',
  'ui.end.wounded': 'Wounded',
  'ui.end.who': 'Who',
  'ui.end.left-out': 'What this leaves out',
  'ui.end.left-out-model':
    'This is a model with rules and luck, not a prediction of anyone’s acts. Other rules would give other runs.',
  'ui.end.left-out-people':
    'It counts the killed and wounded. It does not show their names, their families or the years after.',
  'ui.end.left-out-actors':
    'Most Iraqis, the region beyond these three capitals, and quarrels inside each office appear only as pressures and chance.',
  'ui.end.not-over': 'This run is not over yet.',
  'ui.end.to-week': 'Back to the week',
  'ui.end.to-title': 'To the title page',
};

const SHELL: Messages = {
  'ui.page': '{page} – Paper Sword',
  'ui.page.end': 'The run is over',
  'ui.page.class': 'Class',
  'ui.page.join': 'Exercise',
  'ui.page.played': 'Week {week} has played out',
  'ui.skip': 'Skip to the content',
  'ui.notices': 'Notices',
  'ui.notice.no-storage':
    'This browser does not let the game save. You can play, and download the record to keep it.',
  'ui.notice.not-yours':
    'Doctrines played this record. It can be looked at, not gone on with; begin a game of your own.',
  'ui.notice.empty-seed': 'The seed is empty. Write one, or draw a new one.',
  'ui.notice.record-loaded': 'Record loaded and replayed: {weeks} {weeks|week|weeks}.',
  'ui.keys.key-f6': 'F6',
  'ui.keys.key-shift-f6': 'Shift + F6',
  'ui.keys.key-arrows': 'Arrow keys',
  'ui.keys.key-shift-arrows': 'Shift + arrow keys',
  'ui.keys.key-home-end': 'Home, End',
  'ui.keys.key-pages': 'Page Up, Page Down',
  'ui.keys.key-enter': 'Enter',
  'ui.keys.key-space': 'Space',
  'ui.keys.key-escape': 'Esc',
  'ui.keys.key-undo': 'Ctrl + Z',
  'ui.keys.column-key': 'Key',
  'ui.keys.column-does': 'What it does',
};

/** Words of the title, the end and the shell. */
export const EN_SCREENS: Messages = { ...TITLE, ...END, ...SHELL };
