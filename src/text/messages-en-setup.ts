// English texts of the title's choices, settings and the list of kept games, and of dates and lists, which every screen needs.
import type { Messages } from './messages.ts';

const TITLE: Messages = {
  'ui.title.tutorial': 'Tutorial',
  'ui.title.tutorial-from': 'played from {seat}',
  'ui.title.only-seat': 'The tutorial is played from {seat}. Another crisis opens this seat.',
  'ui.title.only-seat-aside': 'The tutorial is played from {seat}',
  'ui.title.span-key':
    'Marks: dated events. Brackets: totals. Dashed: sources silent. Ticks: weeks {ticks}',
  'ui.title.total.attacks': '{count} attacks',
  'ui.title.total.base-attacks': '{count} attacks on bases',
  'ui.title.total.convoy-attacks': '{count} attacks on convoys',
  'ui.title.total.strikes': '{count} US strikes',
  'ui.title.total.us-killed': '{count} Americans killed',
  'ui.title.total.exactly': '{least}',
  'ui.title.total.at-least': 'at least {least}',
  'ui.title.total.between': '{least} to {most}',
  'ui.title.total.since': '{total} since {day} {month}',
  'ui.title.span-said':
    'The sources give {marks} dated {marks|event|events} in these weeks and cover {weeks} {weeks|week|weeks}.',
  'ui.title.nav': 'Pages',
  'ui.title.play': 'Play',
  'ui.title.only': 'It is played from {seat} alone.',
  'ui.title.fetching': 'Fetching the game…',
  'ui.title.fetching-note': 'The parts of the first week are being brought in.',
  'ui.method.open': 'Method and sources',
  'ui.assumptions.label': 'Assumptions',
  'ui.assumptions.as-calibrated': 'As calibrated',
  'ui.assumptions.some': '{n} switched',
  'ui.title.aids': 'Aids',
  'ui.title.aids.open': 'Open',
  'ui.title.aids.open-about':
    'The model’s odds and “If sealed now” at any time, as often as you like.',
  'ui.title.aids.normal': 'Normal',
  'ui.title.aids.normal-about':
    'You give your own odds first; then the model’s. “If sealed now” three times a week.',
  'ui.title.aids.exam': 'Exam',
  'ui.title.aids.exam-about': 'None of the model’s odds until the run is over.',
  'ui.title.clock': 'Clock',
  'ui.title.clock.0': 'Untimed',
  'ui.title.clock.n': '{n} min',
  'ui.title.more': 'Who plays, and how',
  'ui.title.you': 'You',
  'ui.title.player.person': 'Another person at this device',
  'ui.title.player.variant': 'As the variant has it: {doctrine}',
  'ui.title.player.of': 'Who plays {seat}',
  'ui.title.players-chosen': 'The model plays the others as you chose.',
  'ui.title.players-one': 'One other person plays.',
  'ui.title.players-all': 'All three seats are played by persons.',
  'ui.title.tempo': 'A sealed week',
  'ui.title.tempo.commit': 'Stands',
  'ui.title.tempo.commit-about': 'Sealed weeks stand.',
  'ui.title.tempo.rewind': 'Can be taken back',
  'ui.title.tempo.rewind-about': 'Any week can be taken back.',
  'ui.title.difficulty':
    'What makes a game harder is the doctrine of the other seats and the aids, named here. No seat has a hidden bonus.',
  'ui.title.deaths': 'Summaries only',
  'ui.title.deaths-about': 'Tells of deaths only in sums.',
  'ui.title.display': 'Display',
  'doctrine.as-recorded.about':
    'Gives the orders that the sources report, as far as they reach; then the variant’s doctrine decides.',
  'doctrine.balance.about':
    'Gives one patron what the other was given last week; a truce or a date is worth more than a raid.',
  'doctrine.calibrated-pressure.about':
    'Keeps fire steady: enough to press, too little to be answered hard. Talks and politics press beside it.',
  'doctrine.calm-for-talks.about':
    'Holds the factions back, and speaks with them, for an understanding with Washington.',
  'doctrine.forward.about': 'Urges and arms the factions; steps back only at the edge of open war.',
  'doctrine.framework-first.about':
    'Lives by the bloc that made the government: shares posts, brokers truces, wants a date of departure.',
  'doctrine.maximum-pressure.about':
    'Raises sanctions, threats and strikes until the fire stops; steps back when open war is near.',
  'doctrine.proportional.about':
    'Answers like with like, at once and no higher, and works for a mission that Baghdad wants.',
  'doctrine.restraint.about':
    'Keeps its answers small; channels and a credible date are to take away the reasons to fire.',
  'doctrine.stand-by.about': 'Gives no orders.',
  'doctrine.state-first.about':
    'Builds forces, guards sites and makes arrests that can succeed, with help from Washington.',
};

const MONTHS_SHORT: readonly string[] = [
  'Jan',
  'Feb',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
];

const GAMES: Messages = {
  'ui.games.open': 'Games',
  'ui.games.title': 'Games on this device',
  'ui.games.none': 'No game is kept on this device yet.',
  'ui.games.none-about':
    'A game is kept from its first week on, after every order. A record of a game from elsewhere can be brought in below.',
  'ui.games.loading': 'Looking for kept games…',
  'ui.games.list': 'Kept games, the latest first',
  'ui.games.count': '{n} {n|game|games}',
  'ui.games.found': '{n} of {all} {all|game|games}',
  'ui.games.search': 'Find a game',
  'ui.games.search-about': 'Name, crisis, seat or seed',
  'ui.games.nothing-found': 'No kept game has these words.',
  'ui.games.week': 'Week {week} of {weeks}',
  'ui.games.over': 'Over, {weeks} {weeks|week|weeks}',
  'ui.games.variant': 'variant “{variant}”',
  'ui.games.model-only': 'Played by doctrines',
  'ui.games.seed': 'Seed {seed}',
  'ui.games.kept-at': 'Kept on {date}, {time}',
  'ui.games.at-time': '{hours}:{minutes}',
  'ui.games.kept-long-ago': 'Kept by an earlier version',
  'ui.games.here': 'Open now',
  'ui.games.continue': 'Continue',
  'ui.games.look': 'Open',
  'ui.games.rename': 'Rename',
  'ui.games.rename-label': 'Name of this game',
  'ui.games.rename-save': 'Keep this name',
  'ui.games.share': 'Share',
  'ui.games.export': 'Export',
  'ui.games.delete': 'Delete',
  'ui.games.of': '{action}: {game}',
  'ui.games.delete-ask': 'Delete “{game}”?',
  'ui.games.delete-about':
    'Its {weeks} {weeks|week|weeks}, your orders and your forecasts are lost for good. The exported record would keep them.',
  'ui.games.delete-first': 'Nothing of it has been played yet.',
  'ui.games.delete-export': 'Export it first',
  'ui.games.delete-yes': 'Delete it',
  'ui.games.delete-no': 'Keep it',
  'ui.games.import': 'Bring in records',
  'ui.games.import-about':
    'A record holds every order of a run. It is played again here, week by week, and nothing leaves this device.',
  'ui.games.choose': 'Choose files',
  'ui.games.drop': 'or drop them anywhere on this page.',
  'ui.games.paste': 'Or paste a link, or the text of a record',
  'ui.games.paste-open': 'Bring it in',
  'ui.games.pasted': 'Pasted text',
  'ui.games.paste-empty': 'Paste a link or the text of a record first.',
  'ui.games.importing': 'The records are being played again…',
  'ui.games.import-done': '{good} {good|record|records} brought in, {bad} left out.',
  'ui.games.import-ok': '{name}: played again and kept, {weeks} {weeks|week|weeks}.',
  'ui.games.import-known': '{name}: already among your games.',
  'ui.games.earlier':
    '{name}: made under rules {rules}. {weeks} {weeks|week|weeks} played again, and every hash holds under those rules. It can be looked at here, not played on.',
  'ui.games.earlier-week': 'Week',
  'ui.games.earlier-course': 'In force',
  'ui.games.earlier-course.escalation': 'Escalation beyond the rules',
  'ui.games.earlier-course.sporadic': 'Sporadic strikes',
  'ui.games.earlier-course.de-escalation': 'De-escalation',
  'ui.games.earlier-attacks': 'Attacks',
  'ui.games.earlier-strikes': 'US strikes',
  'ui.games.earlier-breaches': 'Breaches',
  'ui.games.earlier-sword': 'State’s sword',
  'ui.games.import-bad': '{name}: left out. {why}',
  'ui.games.import-unreadable': 'The file could not be read, or is too large to be a record.',
  'ui.games.import-not-fetched':
    'A part of the game could not be fetched. Look at your connection and try again.',
  'ui.games.import-not-kept': 'There was no room to keep it.',
  'ui.games.storage-used': '{used} of {granted} used on this device.',
  'ui.games.storage-unknown': 'This browser does not say how much room there is.',
  'ui.games.storage-tight':
    'Little room is left. Export the games you want to have, then delete those you no longer play.',
  'ui.games.no-storage':
    'This browser does not let the page keep games: private windows and strict settings forbid it. You can play; export a game from its menu before you close the page.',
  'ui.games.size.kb': '{n} kB',
  'ui.games.size.mb': '{n} MB',
  'ui.games.size.gb': '{n} GB',
  'ui.notice.storage-full':
    'There is no room left to keep this game. What was kept before is safe. Export games you want to have and delete others, under Games.',
  'ui.notice.other-tab':
    'This game was played further in another tab, so this tab no longer keeps it. Close one of the two.',
};

const SETTINGS: Messages = {
  'ui.settings.open': 'Settings',
  'ui.settings.title': 'Settings',
  'ui.settings.about': 'Every change holds at once and is kept on this device.',
  'ui.settings.display': 'Display',
  'ui.settings.theme': 'Light',
  'ui.settings.theme.system': 'As the device',
  'ui.settings.theme.day': 'Day',
  'ui.settings.theme.night': 'Night',
  'ui.settings.theme.projector': 'Projector',
  'ui.settings.theme-about':
    'Projector: flat, white, with type half as large again, for a wall or for weak eyes.',
  'ui.settings.motion': 'Motion',
  'ui.settings.motion.system': 'As the device',
  'ui.settings.motion.less': 'Less motion',
  'ui.settings.language': 'Language',
  'ui.settings.language-about':
    'The page is loaded again in the other language; your game goes on.',
  'ui.settings.telling': 'What is told',
  'ui.settings.deaths': 'Deaths',
  'ui.settings.deaths.all': 'With what is known',
  'ui.settings.deaths.sums': 'Sums only',
  'ui.settings.guidance': 'Suggestions in the first weeks of a first game',
  'ui.settings.sound': 'Sound',
  'ui.settings.sound-on': 'Sound on',
  'ui.settings.volume': 'Volume',
  'ui.settings.captions': 'Write what a sound tells',
  'ui.settings.keys': 'Keys',
  'ui.settings.letter-keys': 'Single letters act as commands',
  'ui.settings.keys-list': 'List the keys',
  'ui.settings.reset': 'Back to the first settings',
  'ui.settings.reset-done': 'All settings are as they were at first.',
  'ui.settings.all': 'All settings',
};

const PASS: Messages = {
  'ui.pass.page': 'Pass the device',
  'ui.pass.turn': 'Pass the device to',
  'ui.pass.week': 'Week {week} of {weeks}',
  'ui.pass.over': 'The run is over',
  'ui.pass.about': 'Nothing of the game is shown until {seat} is ready.',
  'ui.pass.seats': 'Who has sealed this week',
  'ui.pass.sealed': 'sealed',
  'ui.pass.writes': 'writes now',
  'ui.pass.waits': 'not yet',
  'ui.pass.take': 'I am {seat}: show my desk',
  'ui.pass.leave': 'Leave to the title',
};

const DATES: Messages = {
  'figure.percent': '{n}%',
  'list.two': '{first} and {last}',
  'list.many': '{first}, {last}',
  'range.numbers': '{low} to {high}',
  'date.day': '{day} {month} {year}',
  'date.same-month': '{from}–{to} {month} {year}',
  'date.same-year': '{from} {fromMonth} – {to} {toMonth} {year}',
  'date.two-years': '{from} {fromMonth} {fromYear} – {to} {toMonth} {toYear}',
};

/** Words of the title's choices, games, settings, the device that is passed on, and dates. */
export const EN_SETUP: Messages = {
  ...TITLE,
  ...Object.fromEntries(MONTHS_SHORT.map((word, at) => [`month-short.${at + 1}`, word])),
  ...GAMES,
  ...SETTINGS,
  ...PASS,
  ...DATES,
};
