// English texts of the method pages, the assumption switchboard, term sheets on the desk, and where things stand.
import type { Messages } from './messages.ts';

const METHOD: Messages = {
  'ui.method.title': 'Method and sources',
  'ui.method.tabs': 'Pages of the method',
  'ui.method.tab.calibration': 'Calibration',
  'ui.method.tab.limits': 'What is left out',
  'ui.method.tab.assumptions': 'Assumptions',
  'ui.method.sword':
    'The game takes its name from a remark of Iraq’s prime minister in August 2020: what he held was a paper sword, to be made wood and then metal, and with such tools he would not risk a confrontation.',
  'ui.method.absent':
    'This copy of the game was built without a calibration report. The command {command} makes one and writes it to {file}; build the page again after it.',
  'ui.method.absent-measures':
    'What each reading changes is not shown: this copy was built without a calibration report.',
  'ui.method.failed': 'The calibration report could not be loaded.',
  'ui.method.try-again': 'Try again',
  'ui.method.other-rules':
    'This report was made under rules {rules}; the page plays rules {current}. Its figures may be off.',
  'ui.method.other-scenarios':
    'Scenarios have changed since this report was made. Its figures may be off.',
  'ui.method.switched': '{n} {n|assumption|assumptions} switched',
  'ui.method.switched-open': '{n} {n|assumption|assumptions} switched. Open the list',
};

const CALIBRATION: Messages = {
  'ui.calibration.targets': 'Targets',
  'ui.calibration.is-base': '(calibrated)',
  'ui.calibration.met-of': '{met} of {of} met',
  'ui.calibration.missed-only': 'Only what was missed',
  'ui.calibration.nothing-missed': 'Every target is met.',
  'ui.calibration.group.record': 'Against the record, all seats as recorded',
  'ui.calibration.group.courses': 'Where runs lead',
  'ui.calibration.group.agency': 'What each seat can change',
  'ui.calibration.group.orders': 'Use of orders',
  'ui.calibration.group.division': 'Division among the factions',
  'ui.calibration.group.doctrines': 'Balance of the doctrines',
  'ui.calibration.doctrine': 'Doctrine',
  'ui.calibration.order': 'Order',
  'ui.calibration.of-weeks': 'Of the weeks in which it was legal',
  'ui.calibration.of-runs': 'Of the runs',
  'ui.calibration.reading': 'Reading',
  'ui.calibration.attacks': 'Attacks',
  'ui.calibration.killed': 'Americans killed',
  'ui.calibration.shares': 'Share of runs',
  'ui.calibration.curve':
    '{title}: mean attacks by week over {weeks} weeks, from {first} in week 1 to {last} in the last; most {most}, in week {week}.',
  'ui.calibration.curve-until':
    'The sources cover {until|week|weeks up to} {until}; after that doctrines play.',
  'ui.calibration.curve-none': 'The sources end before week 1.',
  'ui.calibration.curve-week': 'Week',
  'ui.calibration.curve-key': 'Solid: weeks that the sources cover. Dashed: after they end.',
  'ui.calibration.seeds':
    'Seeds {seed}-1 to {seed}-{runs}; the same seeds give the same figures. Combinations of doctrines take {mix} seeds each, the use of orders {use}, readings {reading}.',
};

const ASSUMPTIONS: Messages = {
  'ui.assumptions.about':
    'What is contested in the sources, and how the model may read it. One reading is calibrated; a run under another answers “what if they are right?” and says so in its record.',
  'ui.assumptions.in-play':
    'The readings of this run. They are chosen before week 1 and hold to the end.',
  'ui.assumptions.measured':
    'Measured in “{crisis}”, baseline, {runs} runs a reading with the same seeds: how the runs end, against the calibrated reading.',
  'ui.assumptions.key': 'Key to the bars',
  'ui.assumptions.reset': 'Reset to calibrated',
  'ui.assumptions.nothing-to-reset': 'All are as calibrated.',
  'ui.assumptions.calibrated': 'calibrated',
  'ui.assumptions.this-run': 'this run',
  'ui.assumptions.rests-on': 'Rests on',
  'ui.assumptions.unmeasured': 'Not measured in this report.',
  'ui.assumptions.base':
    'As calibrated: {attacks} {attacks|attack|attacks} a run, {killed} Americans killed.',
  'ui.assumptions.flips': 'Most runs end in {after} instead of {before}.',
  'ui.assumptions.holds': 'Most runs still end in {after}.',
  'ui.assumptions.change': '{course} {by}',
  'ui.assumptions.shares-same': 'No share moves by a point.',
  'ui.assumptions.shares-change': 'In points: {changes}.',
  'ui.assumptions.counts':
    '{attacks} {attacks|attack|attacks} a run ({attacksBy}), {killed} Americans killed ({killedBy}).',
  'ui.assumptions.chance': 'So small a change could be chance.',
  'ui.assumptions.bar':
    '{beyond}% beyond the rules, {sporadic}% sporadic strikes, {easing}% de-escalation',
  'ui.assumptions.switched-now': '{n} {n|assumption|assumptions} switched.',
  'ui.assumptions.all-calibrated': 'All assumptions are as calibrated.',
};

const DEALS: Messages = {
  'ui.deals.offers': 'Offers to answer',
  'ui.deals.offer-of': '{seat} offers',
  'ui.deals.promises': '{seat} promises to',
  'ui.deals.you-promise': 'You promise to',
  'ui.deals.term-weeks': 'Checked every week for {weeks} {weeks|week|weeks}.',
  'ui.deals.lapses': 'Unanswered this week, it counts as refused.',
  'ui.deals.free': 'An answer takes none of the three orders and costs no capital.',
  'ui.deals.accept': 'Accept',
  'ui.deals.accept-of': 'Accept the term sheet of {seat}: {sheet}',
  'ui.deals.accepted': 'Accepted, when you seal',
  'ui.deals.take-back': 'Take back',
  'ui.deals.take-back-of': 'Take back the answer to {seat}: {sheet}',
  'ui.deals.standing': 'Term sheets',
  'ui.deals.waiting': 'offered to {seat}, not answered yet',
  'ui.deals.left': '{weeks} {weeks|week|weeks} left',
  'ui.deals.between': '{a} and {b}',
  'ui.deals.with': 'with {seat}',
  'ui.deals.past': 'Term sheets of the run',
  'ui.deals.past-none': 'No seat offered a term sheet.',
  'ui.deals.past-offer': 'week {week}: {from} to {to}',
  'ui.deals.status.offered': 'not answered',
  'ui.deals.status.refused': 'not taken up',
  'ui.deals.status.in-force': 'in force at the end',
  'ui.deals.status.kept': 'kept to its end',
  'ui.deals.status.broken': 'broken by {seat}: it was to {term}',
  'ui.deals.event': '{seat} promised to {terms}.',
  'ui.seal.answers.0': 'Seal {n|the answer|the answers}',
  'ui.seal.answers.1': 'Seal one order and {n|the answer|the answers}',
  'ui.seal.answers.2': 'Seal two orders and {n|the answer|the answers}',
  'ui.seal.answers.3': 'Seal three orders and {n|the answer|the answers}',
};

const TARGETS: Messages = {
  'ui.orders.no-target': 'There is nothing now that it could be aimed at.',
  'ui.targets.choose-place': 'Choose a place',
  'ui.targets.choose-sheet': 'Choose a term sheet to offer',
  'ui.targets.choose-one': 'Choose one',
  'ui.targets.country': 'In {country}',
  'ui.targets.partner': 'To {seat}',
  'ui.targets.first.broker-truce': 'It covers',
  'ui.targets.second.broker-truce': 'You promise',
  'ui.targets.part.broker-truce.all': 'All targets',
  'ui.targets.part.broker-truce.bases': 'Bases',
  'ui.targets.part.broker-truce.convoys': 'Convoys',
  'ui.targets.part.broker-truce.missions': 'Missions',
  'ui.targets.part.broker-truce.nothing': 'Nothing',
  'ui.targets.part.broker-truce.date': 'A date',
  'ui.targets.part.broker-truce.posts': 'Posts',
  'ui.targets.give': 'Add this order: {target}',
};

const STANDING: Messages = {
  'ui.standing.heading': 'Where things stand',
  'ui.standing.open': 'Where things stand',
  'ui.standing.close': 'Close where things stand',
  'ui.standing.estimates': 'Half cells and ranges are estimates of your office.',
  'ui.standing.group.politics': 'Iraqi politics',
  'ui.standing.group.own': 'Your seat',
  'ui.standing.group.presence': 'The US presence',
  'ui.standing.group.abroad': 'Abroad',
  'ui.standing.group.energy': 'Energy and sanctions',
  'ui.standing.bloc.framework.hold': 'Governing bloc’s hold',
  'ui.standing.bloc.pmf.autonomy': 'PMF goes its own way',
  'ui.standing.bloc.sadr.pressure': 'Sadrist pressure',
  'ui.standing.bloc.kurdistan.strain': 'Strain on Kurdistan Region',
  'ui.standing.bloc.parliament.push': 'Parliament’s push to expel',
  'ui.standing.expulsion': 'Expulsion resolution',
  'ui.standing.expulsion.none': 'none',
  'ui.standing.expulsion.passed': 'passed',
  'ui.standing.expulsion.shelved': 'shelved',
  'ui.standing.expulsion.in-force': 'in force',
  'ui.standing.embassy': 'US embassy',
  'ui.standing.embassy.open': 'open',
  'ui.standing.embassy.reduced': 'staff reduced',
  'ui.standing.embassy.closed': 'closed',
  'ui.standing.world.embassyStrain': 'Strain on the embassy',
  'ui.standing.troops': 'US forces in Iraq',
  'ui.standing.troops.value': 'about {troops}',
  'ui.standing.file': 'Withdrawal file',
  'ui.standing.file.due': 'its date falls in week {week}',
  'ui.standing.file.requested': 'Baghdad waits for an answer',
  'ui.standing.wording': 'Its word',
  'ui.standing.world.file.credibility': 'Belief in the file',
  'ui.standing.world.gaza': 'Gaza war, intensity',
  'ui.standing.gazaPause': 'Pause in Gaza',
  'ui.standing.weeks-left': '{weeks} {weeks|week|weeks} left',
  'ui.standing.world.nuclear': 'Nuclear talks',
  'ui.standing.world.saudi': 'Riyadh and Tehran talks',
  'ui.standing.election': 'US election',
  'ui.standing.in-week': 'in week {week}',
  'ui.standing.world.warRisk': 'Risk of open war',
  'ui.standing.waiver': 'Energy waiver',
  'ui.standing.waiver.days': '{days} {days|day|days} left',
  'ui.standing.waiver.of-days': '{days} of {length} days left',
  'ui.standing.waiver.none': 'none',
  'ui.standing.world.arrears': 'Arrears to Iran',
  'ui.standing.world.dependence': 'Power from Iran',
  'ui.standing.world.sanctions': 'US sanctions, weight',
  'ui.standing.plan': 'Plan for American dead',
  'ui.standing.seat.baghdad.coalition': 'Cohesion of the coalition',
  'ui.standing.seat.baghdad.street': 'Calm in the street',
  'ui.standing.seat.baghdad.guard': 'Guards at missions',
  'ui.standing.seat.baghdad.escort': 'Escorts on convoys',
  'ui.standing.seat.washington.hardening': 'Protection of US sites',
  'ui.standing.seat.washington.intelligence': 'Intelligence on factions',
  'ui.standing.seat.tehran.leverage': 'Weight of your word',
  'ui.standing.trust-in': 'Your trust in {seat}',
  'ui.standing.trust-of': 'Trust of {seat} in you',
  'ui.standing.ends.world.embassyStrain':
    'At 100 the embassy is evacuated and the run ends, unless it was closed before.',
  'ui.standing.ends.world.warRisk': 'At 100 open war begins and the run ends.',
  'ui.standing.ends.seat.baghdad.coalition': 'At 0 the government falls and the run ends.',
  'ui.standing.ends.bloc.parliament.push': 'High enough, it passes the resolution.',
};

const CEILING: Messages = {
  'ui.ceiling.apart.fire': 'apart on fire',
  'ui.ceiling.apart.strike': 'apart on strikes',
  'ui.ceiling.apart.both': 'apart on both',
  'ui.ceiling.believed-same':
    'Both sides believe the line to be the same: fire up to “{fire}”, strikes up to “{strike}”.',
  'ui.ceiling.believed-fire':
    'On fire they differ: the factions take up to “{factions}” as inside the rules, Washington up to “{washington}”.',
  'ui.ceiling.believed-strike':
    'On strikes they differ: Washington takes up to “{washington}” as inside the rules, the factions reckon with up to “{factions}”.',
  'ui.ceiling.gap': 'What one side thinks allowed, the other may answer.',
  'ui.outlook.now.intensity': 'Intensity',
  'ui.outlook.now.division': 'Division',
  'ui.outlook.now.intensity.about': 'How much fire there was in the week, 0 to 100.',
  'ui.outlook.now.division.about': 'How torn the factions are among themselves, 0 to 100.',
  'ui.outlook.now.up': 'up {points} since the week before',
  'ui.outlook.now.down': 'down {points} since the week before',
  'ui.outlook.now.level': 'unchanged since the week before',
};

const READINGS: Messages = {
  'ui.readings.read-here': 'Read here as: to {reason}',
  'ui.readings.meant': 'Your reason: to {reason}',
  'ui.readings.about':
    'What it was meant for, only the other seat knows. The reading follows from your trust in it and from how tense last week was.',
  'ui.end.meant': 'Meant, and read as',
  'ui.end.meant-about': 'As it was. During play only your own half was open.',
  'ui.end.meant-seat': 'Orders of',
  'ui.end.meant-seat-you': '{seat} (you)',
  'ui.end.meant-table': 'Orders, reasons and readings',
  'ui.end.meant-week': 'Week',
  'ui.end.meant-order': 'Order',
  'ui.end.meant-intended': 'Meant to',
  'ui.end.meant-read': '{seat} read',
  'ui.end.meant-read-you': 'You read',
  'ui.end.meant-as-meant': 'as meant',
  'ui.end.meant-unseen': 'did not learn of it',
  'ui.end.meant-count': '{seat} learned of {learned} and read {asMeant} as meant.',
  'ui.end.meant-none': 'No order was given.',
  'ui.end.meant-more': 'Show all {count}',
  'ui.end.meant-fewer': 'Show fewer',
  'ui.end.left-out-all': 'All that is left out',
};

const PICKS: Messages = {
  'ui.picks.open': 'Why these?',
  'ui.picks.open-none': 'Why none?',
  'ui.picks.open-of': '{seat}, week {week}',
  'ui.picks.no-order': 'No order.',
  'ui.picks.title': '{seat}, week {week}: {doctrine}',
  'ui.picks.close': 'Close the picks',
  'ui.picks.about':
    'What this computer player wished to do, strongest first, from what its seat could see. Weights have no unit: the stronger wish has its turn first.',
  'ui.picks.about-recorded':
    'In this week the seat repeated what the sources report, where it could be given.',
  'ui.picks.record-ended':
    'This seat plays as recorded. The sources end with week {weeks}; after that “{doctrine}” decides.',
  'ui.picks.record-none':
    'This seat plays as recorded. The sources cover no week of this run, so “{doctrine}” decides.',
  'ui.picks.differs':
    'The record holds other orders than this player would give now. What stands here may not be why they were given.',
  'ui.picks.wishes': 'Wishes, strongest first',
  'ui.picks.recorded': 'Orders that the sources report',
  'ui.picks.recorded-none': 'The sources report no order of this seat for this week.',
  'ui.picks.nothing': 'It wished for nothing in this week.',
  'ui.picks.weight': 'Weight {weight}',
  'ui.picks.to': 'to {reason}',
  'ui.picks.to-also': 'to {reason}; also to {also}',
  'ui.picks.given': 'Given.',
  'ui.picks.three': 'Left, since three were given before its turn.',
  'ui.picks.reserve': 'Left, to keep capital for a worse week.',
  'ui.picks.blocked': 'Not possible in that week. {why}',
  'ui.picks.not-given': 'Could not be given in this run.',
  'ui.picks.capital': 'Not affordable: {short} more capital was needed.',
  'ui.picks.block.resting':
    'It had been given lately and could be given again {weeks} {weeks|week|weeks} later.',
  'ui.picks.block.group': 'It excludes an order that was given in the same week.',
  'ui.picks.block.talks-far': 'These talks could hardly go further from this side alone.',
  'ui.picks.block.no-suspects':
    'The seat could lay no attack of the week before at this faction’s door.',
  'ui.picks.block.no-messenger':
    'One of the two capitals trusted the seat too little to speak through it.',
  'ui.picks.next.three':
    'Next it would have come to “{order}”, to {reason}; three were given before its turn.',
  'ui.picks.next.reserve':
    'Next it would have given “{order}”, to {reason}, had it not kept capital for a worse week.',
  'ui.picks.next.blocked':
    'Next it would have given “{order}”, to {reason}, had that been possible.',
  'ui.picks.all': 'Show all {count} wishes',
  'ui.picks.fewer': 'Show fewer wishes',
};

/** Words of the method pages and of what the week and the debrief show beside orders. */
export const EN_METHOD: Messages = {
  ...METHOD,
  ...CALIBRATION,
  ...ASSUMPTIONS,
  ...DEALS,
  ...TARGETS,
  ...STANDING,
  ...CEILING,
  ...READINGS,
  ...PICKS,
};
