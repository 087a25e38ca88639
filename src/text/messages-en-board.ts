// English texts of the board: replay through any eyes, variations, two lines side by side, links.
import type { Messages } from './messages.ts';

const REPLAY: Messages = {
  'board.jump': 'Go to a week',
  'board.eyes': 'Through whose eyes',
  'board.eyes.open': 'Everything open',
  'board.eyes.as': 'As {seat}',
  'board.knew': 'What {seat} knew in week {week}',
  'board.knew.about':
    'As this seat’s own page had it when the week had been played: nothing of it was learned later.',
  'board.knew.news': 'News of the week',
  'board.knew.no-news': 'Nothing that this seat could know of happened.',
  'board.knew.more': '{n} more',
  'board.knew.fewer': 'Fewer',
  'board.knew.unknown': 'Of {n} {n|attack|attacks} this seat did not know the author.',
  'board.knew.orders': 'Its orders in week {week}',
  'board.knew.no-orders': 'It gave none.',
  'board.knew.order': '{order}: {reason}',
  'board.knew.factions': 'Its estimates of the factions',
  'board.knew.faction': 'Faction',
  'board.knew.heeds': 'Heeds Tehran',
  'board.knew.fears': 'Fears a sell-out',
  'board.knew.fires': 'Fire next week',
  'board.knew.standing': 'Where it thought things stood',
  'board.knew.close': 'Open everything again',
};

const LINES: Messages = {
  'board.title': 'Variations',
  'board.about':
    'Another line of weeks from any of them, under the same luck: what differs comes from the orders alone.',
  'board.none':
    'Nothing has been changed yet. Select a week and change its orders, or let the doctrines play on from it.',
  'board.main': 'As played',
  'board.line': 'Variation {n}',
  'board.line-from': 'Variation {n}, from week {week}',
  'board.lanes': 'Weeks of all lines: left and right along a line, up and down between lines',
  'board.node': 'Week {week}, {line}',
  'board.node.here': 'the game stands here',
  'board.node.noted': 'with a note',
  'board.selected': '{line}, week {week}',
  'board.selected-here': 'The game stands on this line.',
  'board.to-week': 'to week {week} of {weeks}',
  'board.name': 'Name of this line',
  'board.note': 'Note on week {week}',
  'board.open': 'Open this line',
  'board.open-table': 'Change orders of week {week}',
  'board.by-hand': 'Play on by hand from week {week}',
  'board.by-hand-nobody': 'No person sits at this run, so that nobody could go on by hand.',
  'board.doctrines': 'Let doctrines play on after week {week}',
  'board.doctrines-about':
    'Doctrines play the seats that they played; a person’s seat is played by the one that the crisis names for it.',
  'board.doctrines-over': 'The line is over after this week.',
  'board.compare': 'Compare with another line',
  'board.compare-alone': 'There is no other line yet.',
  'board.promote': 'Make it the main line',
  'board.remove': 'Delete from week {week} on',
  'board.remove-here': 'The game stands on it. Open another line first.',
  'board.remove-main': 'The main line stays. Make another line the main line first.',
  'board.removed': 'The line was taken away.',
  'board.restore': 'Put it back',
  'board.played': '{line} was played to week {week}.',
  'board.played-same': 'These orders lead to the weeks of “{line}”, which are there already.',
  'board.menu': 'Variations',
  'board.hidden':
    'Orders of other seats, doctrines and comparisons open when a line of this game is over.',
};

const TABLE: Messages = {
  'board.table': 'Orders of week {week}, every seat',
  'board.table.about':
    'The week is played again with these orders and the same luck. What you leave as it is stays as it was given.',
  'board.table.seats': 'Seats',
  'board.table.changed': '{seat}, changed',
  'board.table.given': 'Orders of {seat}',
  'board.table.none': '{seat} gives no order.',
  'board.table.capital': '{left} of {capital} capital left',
  'board.table.add': 'Add an order',
  'board.table.remove': 'Take away: {order}',
  'board.table.as-given': 'As it was given',
  'board.table.same': 'Nothing has been changed yet.',
  'board.table.doctrines': 'Play it, and let doctrines play on',
  'board.table.by-hand': 'Play it, and go on by hand',
};

const COMPARE: Messages = {
  'board.compare.title': 'Two lines side by side',
  'board.compare.one': 'First line',
  'board.compare.other': 'Second line',
  'board.compare.close': 'Close the comparison',
  'board.compare.same': 'Both are the same line. Choose another.',
  'board.compare.difference': 'First difference: week {week}. {seats} ordered otherwise.',
  'board.compare.orders': '{seat} in “{line}”: {orders}.',
  'board.compare.no-orders': 'no order',
  'board.compare.meter':
    'After week {week} the first number that differs is “{meter}”: {one} against {other}.',
  'board.compare.meter-more': '{n} other {n|number|numbers} {n|differs|differ} after that week.',
  'board.compare.no-meter': 'No number has come out otherwise yet.',
  'board.compare.no-difference': 'No orders differ: one line goes on where the other stops.',
  'board.compare.recap': 'At the fork, before week {week} ({dates})',
  'board.compare.stood':
    'Trajectory in force: {trajectory}. The state’s sword stood at {sword} of 100, the ceiling’s strength at {ceiling} of 100.',
  'board.compare.attacks': 'Attacks per week',
  'board.compare.strikes': 'US strikes per week',
  'board.compare.sword': 'State’s sword, 0 to 100',
  'board.compare.chart':
    '{measure}: {one} in the first line and {other} in the second; lines part in week {week}',
  'board.compare.chart-same': '{measure}: {one} in the first line and {other} in the second',
  'board.compare.solid': 'solid: {line}',
  'board.compare.dashed': 'dashed: {line}',
  'board.compare.figures': 'Figures of both',
  'board.compare.figure': 'Figure',
  'board.compare.weeks': 'Weeks played',
  'board.compare.course': 'Trajectory of the run',
  'board.compare.total-attacks': 'Attacks',
  'board.compare.total-strikes': 'US strikes',
  'board.compare.breaches': 'Breaks of the ceiling',
  'board.compare.killed': 'Killed',
  'board.compare.last-sword': 'State’s sword at the end',
  'board.compare.by-week': 'Week by week',
  'board.odds.title': 'The model’s odds in both lines, as {seat} could know them',
  'board.odds.about':
    'Odds of the trajectory in force four weeks on, or at the end, before each week from the fork. Each rests on {runs} numbered {runs|trial|trials}, the same in both lines, without an order of the seat in the first week. ± is the sampling error.',
  'board.odds.progress': '{reckoned} of {all} {all|week|weeks} of both lines reckoned',
  'board.odds.failed': 'Not all odds could be reckoned on this device.',
  'board.odds.alike': 'The odds are alike in both lines.',
  'board.odds.widest':
    'Farthest apart before week {week}, {trajectory}: {one}% in “{first}”, {other}% in “{second}”; {points} {points|point|points} ± {error}.',
  'board.odds.widest-chance':
    'Farthest apart before week {week}, {trajectory}: {one}% in “{first}”, {other}% in “{second}”; {points} {points|point|points} ± {error}, which could be sampling alone.',
  'board.odds.table': 'Odds of both lines by week',
  'board.odds.before': 'Before week',
  'board.odds.cell': '{percent}% ± {error}',
};

const SHARE: Messages = {
  'board.share': 'Share',
  'board.share.title': 'Share this run',
  'board.share.about':
    'The run is in the link itself: nothing is stored anywhere. Whoever opens it plays it again here in the browser and gets the same weeks.',
  'board.share.making': 'The link is being made and tried…',
  'board.share.whole': 'The whole run, {weeks} {weeks|week|weeks}',
  'board.share.week': 'This week: week {week}, everything open',
  'board.share.week-as': 'This week: week {week}, as {seat}',
  'board.share.copy': 'Copy',
  'board.share.copy-of': 'Copy: {what}',
  'board.share.copied': 'Copied: {what}.',
  'board.share.copy-failed':
    'This page may not copy here. The link is selected: copy it with your browser (Ctrl+C or Cmd+C).',
  'board.share.letters': 'The run takes {n} {n|character|characters} of the link.',
  'board.share.long': 'Some programs cut links of more than {most} characters. The file is safer.',
  'board.share.holds':
    'In it: the crisis, the seed, all orders of all seats, forecasts, and a hash by which every week is checked.',
  'board.share.not-branches': 'Not in it: {n} {n|variation|variations} of this game.',
  'board.share.not-labels': 'Not in it: names and notes of {n} {n|week|weeks}.',
  'board.share.file-about': 'The file holds all of it, variations, names and notes as well.',
  'board.share.file': 'Download the file',
  'board.share.failed': 'The link could not be made: a part of the game could not be fetched.',
};

/** Replay, variations, comparisons and links. */
export const EN_BOARD: Messages = { ...REPLAY, ...LINES, ...TABLE, ...COMPARE, ...SHARE };
