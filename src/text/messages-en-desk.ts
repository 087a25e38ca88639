// English texts of the orders desk: trials, held course, undo, clock.
import type { Messages } from './messages.ts';

/** Short names of the offices, for the key to their marks. */
const ADVISERS: Messages = {
  'desk.adviser.baghdad.security': 'Security',
  'desk.adviser.baghdad.foreign-ministry': 'Foreign',
  'desk.adviser.baghdad.pmf-liaison': 'PMF liaison',
  'desk.adviser.washington.commanders': 'Command',
  'desk.adviser.washington.diplomats': 'Diplomats',
  'desk.adviser.washington.analysts': 'Analysts',
  'desk.adviser.tehran.corps': 'Corps',
  'desk.adviser.tehran.foreign-ministry': 'Foreign',
  'desk.adviser.tehran.council': 'Council',
  'desk.adviser.range': '80% range',
};

/** Names of meters that fit over a bar of ninety pixels; the full name is in the tooltip. */
const METERS: Messages = {
  'desk.meter.attacks': 'Attacks',
  'desk.meter.world.deterrence': 'US threat',
  'desk.meter.world.pressure': 'Pressure',
  'desk.meter.world.ceiling': 'Ceiling',
  'desk.meter.world.embassyStrain': 'Embassy',
  'desk.meter.world.warRisk': 'War risk',
  'desk.meter.world.nuclear': 'Nuclear',
  'desk.meter.world.saudi': 'Riyadh',
  'desk.meter.world.arrears': 'Arrears',
  'desk.meter.world.dependence': 'Energy',
  'desk.meter.world.sanctions': 'Sanctions',
  'desk.meter.world.file.credibility': 'File',
  'desk.meter.bloc.framework.hold': 'Bloc’s hold',
  'desk.meter.bloc.sadr.pressure': 'Sadrists',
  'desk.meter.bloc.pmf.autonomy': 'PMF',
  'desk.meter.bloc.parliament.push': 'Parliament',
  'desk.meter.bloc.kurdistan.strain': 'Kurdistan',
  'desk.meter.seat.baghdad.sword': 'Sword',
  'desk.meter.seat.baghdad.coalition': 'Coalition',
  'desk.meter.seat.baghdad.street': 'Street',
  'desk.meter.seat.baghdad.guard': 'Guards',
  'desk.meter.seat.baghdad.escort': 'Escorts',
  'desk.meter.seat.washington.hardening': 'Protection',
  'desk.meter.seat.washington.intelligence': 'Intelligence',
  'desk.meter.seat.tehran.leverage': 'Your word',
  'desk.meter.seat.baghdad.trust.washington': 'Iraqi trust',
  'desk.meter.seat.baghdad.trust.tehran': 'Iraqi trust',
  'desk.meter.seat.washington.trust.baghdad': 'US trust',
  'desk.meter.seat.washington.trust.tehran': 'US trust',
  'desk.meter.seat.tehran.trust.baghdad': 'Iran’s trust',
  'desk.meter.seat.tehran.trust.washington': 'Iran’s trust',
  'desk.meter.faction.fear': '{faction} fear',
  'desk.meter.faction.grievance': '{faction} anger',
  'desk.meter.faction.standing': '{faction} credit',
  'desk.meter.faction.cohesion': '{faction} unity',
  'desk.meter.faction.obedience': '{faction} heed',
  'desk.meter.faction.exposure': '{faction} risk',
  'desk.meter.faction.lid': '{faction} limits',
  'desk.meter.faction.all': 'All:',
  'desk.effect.certain': '{meter} {by}, for certain.',
};

const CARDS: Messages = {
  'desk.order.open': 'Show more of this order: {order}',
  'desk.order.close': 'Show less of this order: {order}',
  'desk.order.effects': '{meter} {by}',
  'desk.order.split': 'Advisers split: {high} {more}, {low} {fewer}.',
  'desk.order.split-short': 'Advisers split.',
  'desk.undo': 'Undo the last change of the orders',
  'desk.drawer': 'Orders to choose from',
  'desk.drawer.fewer': 'Fewer orders',
  'desk.drawer.filter': 'Only what can be given now',
  'desk.drawer.about':
    'On top lies what fits this week, by the seat’s default doctrine and what you gave of late.',
};

const SWORD: Messages = {
  'desk.sword.forecast':
    'In {weeks} {weeks|week|weeks} the model expects {mid}, in most trials {low} to {high}',
};

const SEALED: Messages = {
  'desk.sealed.heading': 'If sealed now',
  'desk.sealed.heading-none': 'If nothing is ordered',
  'desk.sealed.range': '80% range',
  'desk.sealed.range-about': 'What these figures are',
  'desk.sealed.left': '{left} of {all} {all|trial|trials} left',
  'desk.sealed.any': 'any number of trials',
  'desk.sealed.try': 'Try it',
  'desk.sealed.try-about': 'Try the draft in 1,000 imagined weeks',
  'desk.sealed.running': 'Trying…',
  'desk.sealed.waiting': 'The model is reckoning.',
  'desk.sealed.exam': 'The model’s figures are off (exam).',
  'desk.sealed.asks': 'Your own odds come first; then the model shows its figures.',
  'desk.sealed.give': 'Give your odds',
  'desk.sealed.no-trials': 'No trial is left this week.',
  'desk.sealed.of.earlier': 'Of an earlier draft',
  'desk.sealed.of.no-orders': 'Without orders',
  'desk.sealed.attacks': 'attacks next week',
  'desk.sealed.sword': 'state’s sword',
  'desk.sealed.leverage': 'your word',
  'desk.sealed.american-killed': 'American killed',
  'desk.sealed.beyond': 'beyond the rules',
  'desk.sealed.range-in': '({range})',
  'desk.sealed.say.attacks':
    'Attacks on US targets next week: {mid}, in four trials of five {low} to {high}.',
  'desk.sealed.say.sword':
    'The state’s sword in {weeks} {weeks|week|weeks}: {mid}, in four trials of five {low} to {high}.',
  'desk.sealed.say.leverage':
    'The weight of your word in {weeks} {weeks|week|weeks}: {mid}, in four trials of five {low} to {high}.',
  'desk.sealed.say.american-killed':
    'An American killed within {weeks} {weeks|week|weeks}: {percent}%, give or take {error} points.',
  'desk.sealed.say.beyond':
    'Escalation beyond the rules after {weeks} {weeks|week|weeks}: {percent}%, give or take {error} points.',
  'desk.sealed.say.up.no-orders': '{points} {points|point|points} more than without orders.',
  'desk.sealed.say.down.no-orders': '{points} {points|point|points} less than without orders.',
  'desk.sealed.say.level.no-orders': 'As much as without orders.',
  'desk.sealed.say.up.week-before': '{points} {points|point|points} more than a week ago.',
  'desk.sealed.say.down.week-before': '{points} {points|point|points} less than a week ago.',
  'desk.sealed.say.level.week-before': 'As much as a week ago.',
  'desk.sealed.say.chance': 'The change could be chance.',
  'desk.sealed.about':
    '{runs} trials from your estimates, not predictions. This week you give the draft, then what your seat’s default doctrine would; the other seats play doctrines drawn evenly.',
};

const SEAL: Messages = {
  'desk.totals': '{committed} capital committed, {left} left',
  'desk.totals.0': 'No orders',
  'desk.totals.1': 'One order',
  'desk.totals.2': 'Two orders',
  'desk.totals.3': 'Three orders',
  'desk.totals.answers': '{n} {n|answer|answers}',
  'desk.seal.then': 'Then the device goes to {seat}.',
  'desk.seal.time-up': 'Time is up. Nothing is sealed until you seal it.',
  'desk.hold': 'Hold course',
  'desk.hold.about':
    'Seals these orders and gives them again week by week, where they can be given.',
  'desk.hold.about-none': 'Seals no orders, week by week.',
  'desk.hold.stops':
    'It stops and asks you at a breach of the ceiling, a death, an offer, a change of the trajectory or of the sword’s material, or two weeks before a date.',
  'desk.hold.yes': 'Hold this course',
  'desk.hold.no': 'Not now',
};

/** Words of the orders desk. */
export const EN_DESK: Messages = {
  ...ADVISERS,
  ...METERS,
  ...CARDS,
  ...SWORD,
  ...SEALED,
  ...SEAL,
};
