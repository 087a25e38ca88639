// English texts of the calibration report: what each target asks, and the page around them.
import type { Messages } from './messages.ts';

/** `target.<id>` by target; `target.variant`, `target.agency` and `target.grave` are filled in. */
export const EN_CALIBRATION: Messages = {
  'target.embassy-ultimatum.attacks':
    'Embassy ultimatum, as recorded: attacks a week in weeks 1 to 3 (about six)',
  'target.embassy-ultimatum.convoys':
    'Embassy ultimatum, as recorded: share of convoys in weeks 1 to 3 (a little over half)',
  'target.bargaining-chip.base-fire':
    'Bargaining chip, as recorded: attacks on bases a week in weeks 1 to 5 (about two)',
  'target.bargaining-chip.convoys':
    'Bargaining chip, as recorded: attacks on convoys a week in weeks 1 to 5 (about six)',
  'target.bargaining-chip.us-deaths':
    'Bargaining chip, as recorded: runs in which an American is killed in weeks 1 to 5 (rarely)',
  'target.bargaining-chip.iraqis-hurt':
    'Bargaining chip, as recorded: Iraqis hurt for each American hurt in weeks 1 to 5 (more often)',
  'target.bargaining-chip.hidden':
    'Bargaining chip, as recorded: fire unclaimed or under a façade in weeks 1 to 5 (most)',
  'target.deadline.convoys':
    'Deadline, as recorded: attacks on convoys before 1 January (a few in two weeks)',
  'target.deadline.rockets':
    'Deadline, as recorded: rocket attacks on bases and missions before 1 January (one)',
  'target.deadline.nobody-killed':
    'Deadline, as recorded: runs in which nobody is killed before 1 January (none were)',
  'target.deadline.rises':
    'Deadline, as recorded: attacks a week in weeks 3 to 5 against weeks 1 and 2 (they rise)',
  'target.exchanging-roles.attacks':
    'Exchanging roles, as recorded: attacks by week 15, middle run (more than 150)',
  'target.exchanging-roles.asad-harir':
    'Exchanging roles, as recorded: share at Ain al-Asad and Harir by week 15 (a third)',
  'target.exchanging-roles.us-death':
    'Exchanging roles, as recorded: runs in which an American is killed by week 20',
  'target.campaign.restraining':
    'After a campaign with Tehran restraining: fall of fire in the third week after it',
  'target.campaign.urging':
    'After a campaign with Tehran urging: fall of fire in the third week after it (not so far)',
  'target.baseline.sporadic-leads':
    'An era of divisions, baseline: lead of sporadic strikes over the next trajectory',
  'target.baseline.de-escalation': 'An era of divisions, baseline: runs that de-escalate',
  'target.baseline.escalation': 'An era of divisions, baseline: runs that escalate',
  'target.variant': '{scenario}, variant {variant}: runs that end in it',
  'target.agency': 'Agency of {seat}: best against worst doctrine, most affected trajectory',
  'target.orders.most-used': 'The order given most: share of the weeks in which it was legal',
  'target.orders.least-used': 'The order given least: share of the weeks in which it was legal',
  'target.grave': 'Grave order, {order}: runs in which it is given',
  'target.division.de-escalation': 'Division index from first to last week: runs that de-escalate',
  'target.division.sporadic': 'Division index from first to last week: sporadic runs',
  'target.division.escalation': 'Division index from first to last week: runs that escalate',
  'target.doctrines.no-walkover':
    'Largest share of runs in which one doctrine reaches 70 on every objective of its seat',
  'target.doctrines.none-dominated':
    'Doctrines that another of the same seat equals or beats on every objective',

  'calibration.title': 'Calibration',
  'calibration.about':
    'What the model gives, measured over many seeds, against what the sources report and what a fair game needs. Written by one command; nothing in it is set by hand.',
  'calibration.summary': '{met} of {of} targets met, {runs} seeds a figure, rules {rules}, {date}.',
  'calibration.target': 'Target',
  'calibration.asked': 'Asked',
  'calibration.result': 'Result',
  'calibration.verdict': 'Verdict',
  'calibration.from': 'From',
  'calibration.met': 'met',
  'calibration.missed': 'missed',
  'calibration.between': '{least} to {most}',
  'calibration.at-least': 'at least {least}',
  'calibration.at-most': 'at most {most}',
  'calibration.judgement': 'judgement',
  'calibration.doctrines': 'What each doctrine gives',
  'calibration.doctrines.about':
    'An era of divisions, averaged over the other seats’ doctrines: share of each trajectory in per cent, then the mean verdict of each objective of the seat.',
  'calibration.readings': 'What each assumption flips',
  'calibration.readings.about':
    'An era of divisions, baseline, the same seeds under each reading: share of each trajectory, mean number of attacks in a run, mean number of Americans killed.',
  'calibration.orders': 'How often each order is given',
  'calibration.orders.about':
    'Over all doctrines and scenarios: share of the weeks in which it was legal, and of the runs in which it was given at least once.',
  'calibration.curves': 'Attacks by week, as recorded in all seats',
  'calibration.unit.a week': '{value} a week',
  'calibration.unit.attacks': '{value}',
  'calibration.unit.percent': '{value} %',
  'calibration.unit.points': '{value} points',
  'calibration.unit.times': '{value} times',
  'calibration.unit.count': '{value}',
};
