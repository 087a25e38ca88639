// English texts of the advisers: who they are, what they lean to, what they expect, and how they have done.
import type { Messages } from './messages.ts';

/** `.name` stands inside a sentence, after "the". `.about` says the bias of the office. */
export const EN_ADVISERS: Messages = {
  'adviser.baghdad.security.name': 'security office',
  'adviser.baghdad.security.about':
    'It expects the worst of the factions that fire, and takes the others as estimated.',
  'adviser.baghdad.foreign-ministry.name': 'foreign ministry',
  'adviser.baghdad.foreign-ministry.about':
    'It expects words to work: that truces, limits and Tehran’s restraint hold better than estimated.',
  'adviser.baghdad.pmf-liaison.name': 'PMF liaison',
  'adviser.baghdad.pmf-liaison.about':
    'It takes the factions’ word, and expects little fire from those with a stake and more from those that were hurt.',

  'adviser.washington.commanders.name': 'military command',
  'adviser.washington.commanders.about':
    'It expects truces, limits and Tehran’s restraint to hold less than estimated.',
  'adviser.washington.diplomats.name': 'foreign service',
  'adviser.washington.diplomats.about':
    'It takes the factions’ fear and anger to be less than estimated, and the weight of governments to be greater.',
  'adviser.washington.analysts.name': 'intelligence desk',
  'adviser.washington.analysts.about':
    'It reads each estimate over its whole range and leans to neither side.',

  'adviser.tehran.corps.name': 'Guard Corps',
  'adviser.tehran.corps.about':
    'It takes the factions to be readier to fire than estimated, and less wary of the United States.',
  'adviser.tehran.foreign-ministry.name': 'foreign ministry',
  'adviser.tehran.foreign-ministry.about':
    'It expects US force, the agreed limits and Iraqi politics to weigh more with the factions than estimated.',
  'adviser.tehran.council.name': 'council secretariat',
  'adviser.tehran.council.about':
    'It reads each estimate over its whole range and leans to neither side.',

  'ui.advisers.heading': 'Your advisers',
  'ui.advisers.bar': 'Attacks, next {weeks} {weeks|week|weeks}',
  'ui.advisers.summary':
    'Change in attacks on US targets over the next {weeks} {weeks|week|weeks}: {all}, in most trials {range}.',
  'ui.advisers.summary-one': 'The {name} expects {change}.',
  'ui.advisers.after-aim': 'The advisers say what they expect once it is aimed.',
  'ui.advisers.split.more-more':
    'Advisers split: the {high} expects {more} more attacks, the {low} {fewer} more.',
  'ui.advisers.split.more-none':
    'Advisers split: the {high} expects {more} more attacks, the {low} no change.',
  'ui.advisers.split.more-fewer':
    'Advisers split: the {high} expects {more} more attacks, the {low} {fewer} fewer.',
  'ui.advisers.split.none-fewer':
    'Advisers split: the {low} expects {fewer} fewer attacks, the {high} no change.',
  'ui.advisers.split.fewer-fewer':
    'Advisers split: the {low} expects {fewer} fewer attacks, the {high} {more} fewer.',
  'ui.advisers.note':
    'Attacks on US targets over the next {weeks} {weeks|week|weeks} if this is sealed and no one gives an order after it. Trial runs of the model from your estimates, not predictions.',
  'ui.advisers.expects': 'Expects {mid}, in most trials {low} to {high}.',
  'ui.advisers.record':
    'So far {count} {count|forecast|forecasts}: off by {error} on average, inside its range {inRange|=0: never|=1: once|=2: twice|other: {inRange} times}.',
  'ui.advisers.no-record': 'No forecast has come due yet.',
};
