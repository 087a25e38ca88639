// English texts of the rules: why not now, terms of a decision, causes, rule events, rungs, endings and states.
import type { Messages } from './messages.ts';

const BLOCKS: Messages = {
  'block.over': 'The run is over.',
  'block.resting': 'It can be given again in {weeks} {weeks|week|weeks}.',
  'block.group': 'It excludes an order already chosen this week.',
  'block.three': 'Three orders are the most for one week.',
  'block.capital': 'You cannot afford this: {short} more capital.',
  'block.unknown-order': 'Your seat has no such order.',
  'block.unknown-target': 'This order cannot be aimed there.',
  'block.unknown-reason': 'This reason does not belong to this order.',
  'block.all-in-truce': 'Every faction has a truce in force or has suspended its attacks.',
  'block.date-given': 'Washington has already given a date.',
  'block.no-strike-last-week': 'There was no US strike in Iraq last week to protest.',
  'block.no-recent-fire': 'No attack in the last two weeks gives a reason to strike.',
  'block.no-cause': 'Too little has happened to answer it with this.',
  'block.already-so': 'This is already so.',
  'block.file-further': 'The file is already further than this; going back means refusing.',
  'block.file-executing': 'The withdrawal is already being carried out.',
  'block.waiver-running': 'The present waiver has more than 45 days left.',
  'block.no-arrears': 'The arrears are too small to claim.',
};

const TERMS: Messages = {
  'term.cause': 'US presence, Gaza, no dated timetable',
  'term.cause.about':
    'The cause itself: US forces in Iraq and the war in Gaza, less a believable date for leaving, as strongly as the faction is militant.',
  'term.fear': 'Fear of being traded away',
  'term.fear.about':
    'The faction fears that its patrons will trade it away in a deal made over its head.',
  'term.grievance': 'Grievance',
  'term.grievance.about':
    'Its own dead, strikes on its people and broken words, fading with time, as strongly as the faction is militant.',
  'term.company': 'Others fire; a rival earns credit',
  'term.company.about':
    'Others fired last week, more so under one brand, or a rival earned credit for it.',
  'term.urging': 'Tehran urging',
  'term.urging.about': 'Tehran urged it on, and it heeds Tehran to some degree.',
  'term.caution': 'Plain caution',
  'term.caution.about': 'A small constant: a faction with no reason to act stays idle.',
  'term.tehran': 'Tehran’s restraint',
  'term.tehran.about':
    'Tehran’s word for calm, as far as the faction heeds it; louder after a Quds Force visit and under the shock of a campaign.',
  'term.stake': 'Stake in the government',
  'term.stake.about':
    'What the faction holds in the government, as far as the governing bloc has a hold on its members.',
  'term.us-fire': 'Fear of US fire',
  'term.us-fire.about':
    'How credible the US threat is and how easily fire can reach the faction, less what grievance and urging make it disregard.',
  'term.shock': 'Shock of the campaign',
  'term.shock.about':
    'What is left of the shock of a large US campaign; it weighs more on a faction that Tehran restrains and that heeds it.',
  'term.truce': 'Truce in force',
  'term.truce.about':
    'The faction’s own truce, worth more when a believable date for US forces stands behind it.',
  'term.sword': 'The state’s sword',
  'term.sword.about': 'What Baghdad’s own forces could do about it.',
  'term.discord': 'Discord inside',
  'term.discord.about': 'Quarrels inside the faction slow it for a time.',
  'term.ceiling': 'The ceiling: bears on high-end only',
  'term.ceiling.about':
    'The unwritten limit on lethality that both sides keep; it weakens with every breach and grows back.',
  'term.hold-bonus': 'Hold-fire bonus: bears on hold only',
  'term.hold-bonus.about': 'Doing nothing needs no order and no preparation.',
  'term.luck': 'Luck of the draw',
  'term.luck.about': 'What the model leaves out, drawn from a fixed table that leans neither way.',
};

const CAUSES: Messages = {
  'cause.arrears-grow': 'Unpaid gas and power of the week',
  'cause.attacks-press': 'Attacks and wounded press Washington to answer',
  'cause.breach': 'A breach of the ceiling',
  'cause.ceiling-heals': 'A week without a breach',
  'cause.coalition-settles': 'The coalition drifts back toward its usual state',
  'cause.cohesion-settles': 'Inner unity drifts back toward its usual state',
  'cause.credit': 'Credit for a claimed attack',
  'cause.forces-leave': 'US forces leave as dated',
  'cause.date-kept': 'A date that is being kept',
  'cause.dead-cost-trust': 'American deaths',
  'cause.defied-openly': 'An attack claimed openly under the state’s eyes',
  'cause.deterrence-drifts': 'The threat drifts back toward its usual weight',
  'cause.fear-settles': 'Fear drifts back toward its usual level',
  'cause.fire-costs-trust': 'Four or more attacks in the week',
  'cause.fire-embarrasses': 'Six or more attacks embarrass the government',
  'cause.grievance-fades': 'Grievance fades with time',
  'cause.guard-stands-down': 'Extra guards are stood down',
  'cause.guidance-fades': 'Guidance fades unless it is renewed',
  'cause.hardening-wears': 'Protection wears off',
  'cause.hold-settles': 'The bloc’s hold drifts back toward its usual state',
  'cause.income': 'The week’s capital',
  'cause.iraqis-hurt': 'Its fire hurt Iraqis, and its own people object',
  'cause.leverage-settles': 'Leverage drifts back toward its usual weight',
  'cause.mission-attacked': 'An attack on a mission',
  'cause.no-waiver': 'No energy waiver in force',
  'cause.pressure-eases': 'Pressure eases with time',
  'cause.quiet-earns-trust': 'A quiet week',
  'cause.request-unanswered': 'The request for a date stays unanswered',
  'cause.rifts-follow': 'Rifts follow the week’s events',
  'cause.shock-fades': 'The shock of the campaign fades',
  'cause.standing-settles': 'Standing drifts back toward its usual level',
  'cause.stocks-used': 'Weapons used',
  'cause.strain-eases': 'The strain eases with time',
  'cause.street-feels': 'Whether Iraqis were hurt this week',
  'cause.street-settles': 'The street drifts back toward its usual mood',
  'cause.struck-while-calm': 'A US strike in a week without attacks',
  'cause.truce-accepted': 'The truce is accepted',
  'cause.truce-ages': 'A suspension wears thin with time',
  'cause.truce-bent': 'Fire that bends the truce',
  'cause.truce-broken': 'Fire that breaks the truce',
  'cause.unanswered-fire': 'Five or more attacks without a US strike',
  'cause.waiver-runs': 'A week of the waiver passes',
  'cause.war-risk-eases': 'A week without a breach',
  'cause.wording-due': 'The wording falls due without an exit',
  'cause.workshops': 'The faction’s own workshops',
  // Causes that are not rules; `causeLabel` in format.ts picks them by their first word.
  'cause-kind.attack': 'Attack by {faction}',
  'cause-kind.event': 'An event of the week',
  'cause-kind.order': '{seat}: {order}',
  'cause-kind.strike': 'Washington: {order}',
};

const RULE_EVENTS: Messages = {
  'rule.wording-due': 'The wording on US forces falls due, and no exit stands behind it',
  'rule.withdrawal-begins': 'The dated withdrawal of US forces begins',
  'rule.waiver-lapsed': 'The energy waiver runs out',
};

const RUNGS: Messages = {
  'rung.hold': 'Hold fire',
  'rung.hold.did': 'held fire',
  'rung.hold.about': 'No fire this week.',
  'rung.harass': 'Harass',
  'rung.harass.did': 'harassed a soft target',
  'rung.harass.about': 'A shot at something soft, most often a contractor’s convoy.',
  'rung.fire': 'Fire',
  'rung.fire.did': 'fired, with low lethality',
  'rung.fire.about': 'Rockets or drones at bases, low in lethality.',
  'rung.salvo': 'Salvo',
  'rung.salvo.did': 'kept up salvoes, with low lethality',
  'rung.salvo.about': 'Sustained fire through the week, low in lethality.',
  'rung.high-end': 'High-end strike',
  'rung.high-end.did': 'made a high-end strike',
  'rung.high-end.about': 'Aimed to kill, and beyond the ceiling.',
  'strike-rung.1': 'Warning strike in Syria',
  'strike-rung.2': 'Warning strike in Iraq',
  'strike-rung.3': 'Strike on launch crews',
  'strike-rung.4': 'Strike on a commander',
  'strike-rung.5': 'Campaign on many sites',
};

const TRAJECTORIES: Messages = {
  'trajectory.de-escalation': 'De-escalation',
  'trajectory.de-escalation.short': 'easing',
  'trajectory.de-escalation.about':
    'Four attacks or fewer in four weeks, and no breach of the ceiling.',
  'trajectory.sporadic': 'Sporadic strikes',
  'trajectory.sporadic.short': 'sporadic',
  'trajectory.sporadic.about':
    'Fire and restrained answers from time to time, at or under the ceiling.',
  'trajectory.escalation': 'Escalation beyond the rules',
  'trajectory.escalation.short': 'beyond',
  'trajectory.escalation.about':
    'Within four weeks the ceiling was broken twice, or once with a death, or by a campaign or Iranian missiles.',
  'trajectory.turned': 'From {from} to {to}',
};

const ENDINGS: Messages = {
  'ending.time': 'The last week has been played',
  'ending.time.about': 'The run reached its full length; nothing broke before.',
  'ending.government-falls': 'The government in Baghdad falls',
  'ending.government-falls.about':
    'The governing coalition came apart, and with it the partner that both patrons had relied on.',
  'ending.embassy-evacuated': 'The US embassy in Baghdad is evacuated',
  'ending.embassy-evacuated.about':
    'Protest, threats and hits made the embassy untenable, and its staff left.',
  'ending.open-war': 'Open war begins',
  'ending.open-war.about':
    'The crisis passed from fire under a ceiling to war between states. The model stops here.',
};

const BREACHES: Messages = {
  'breach.us-dead': 'Americans are killed',
  'breach.high-end': 'A high-end strike goes beyond the ceiling',
  'breach.embassy-hit': 'A diplomatic mission is hit',
  'breach.commander': 'A US strike kills a commander',
  'breach.baghdad-strike': 'The United States strikes in Baghdad',
  'breach.campaign': 'A US campaign strikes many sites',
  'breach.iranian-missiles': 'Missiles are fired from Iran',
};

const TRUCES: Messages = {
  'truce.accepted': '{faction}: truce accepted',
  'truce.refused': '{faction}: truce refused',
  'truce.broken': '{faction}: truce broken by open fire',
  'truce.bent': '{faction}: truce bent by fire',
  'truce.lapsed': '{faction}: truce worn out by repeated fire',
};

const STATES: Messages = {
  'claim.own': 'Claimed under its own name',
  'claim.facade': 'Claimed by a little-known name',
  'claim.umbrella': 'Claimed under one brand',
  'claim.unclaimed': 'No one claims it',
  'outcome.missed': 'Missed',
  'outcome.intercepted': 'Stopped',
  'outcome.damage': 'Damage, no one hurt',
  'outcome.wounded': 'People wounded',
  'outcome.killed': 'People killed',
  'stance.attack': 'Says it attacks',
  'stance.attack.about': 'It has declared no truce.',
  'stance.truce': 'Says it keeps a truce',
  'stance.truce.about': 'It has declared a truce on conditions; what it does may differ.',
  'stance.suspended': 'Says it has suspended attacks',
  'stance.suspended.about': 'It has declared a halt of its own; what it does may differ.',
  'posture.attacking': 'attacking',
  'posture.preparing': 'preparing',
  'posture.holding': 'holding fire',
  'posture.lobbying': 'lobbying',
  'posture.unknown': 'not known to you',
  'target.bases': 'bases',
  'target.convoys': 'convoys',
  'target.missions': 'missions',
  'file.none': 'Closed',
  'file.none.about': 'Nothing is agreed or being talked about.',
  'file.committee': 'Requested',
  'file.committee.about': 'Baghdad has a committee; there are no talks with Washington yet.',
  'file.talks': 'In talks',
  'file.talks.about': 'Technical talks are under way, without a date.',
  'file.text': 'Text agreed',
  'file.text.about': 'A text is agreed; its wording may promise less than it seems to.',
  'file.dated': 'Dated timetable',
  'file.dated.about': 'A date stands; belief in it grows while it is kept.',
  'file.executing': 'Being carried out',
  'file.executing.about': 'The dated withdrawal is being carried out.',
  'wording.none': 'no wording',
  'wording.withdrawal': 'withdrawal',
  'wording.departure': 'departure',
  'wording.end-of-combat-mission': 'end of combat mission',
  'wording.re-deployment': 're-deployment',
  'plan.restrained': 'Restrained',
  'plan.restrained.about': 'American dead are answered by a strike on depots in Iraq.',
  'plan.proportional': 'Proportional',
  'plan.proportional.about': 'American dead are answered by a strike on launch crews.',
  'plan.severe': 'Severe',
  'plan.severe.about': 'American dead are answered by a campaign on many sites.',
  'sword.paper': 'Paper',
  'sword.wood': 'Wood',
  'sword.metal': 'Metal',
};

/** Texts of the rules, meters apart. */
export const EN_RULES: Messages = {
  ...BLOCKS,
  ...TERMS,
  ...CAUSES,
  ...RULE_EVENTS,
  ...RUNGS,
  ...TRAJECTORIES,
  ...ENDINGS,
  ...BREACHES,
  ...TRUCES,
  ...STATES,
};
