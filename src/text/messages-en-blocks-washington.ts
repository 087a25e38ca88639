// English texts of why an order of Washington cannot be given now, beyond what all seats share.
import type { Messages } from './messages.ts';

/** Whole sentences; the keys are those that the orders of Washington alone use. */
export const EN_BLOCKS_WASHINGTON: Messages = {
  'block.after-deaths':
    'Americans were killed last week; there is no support at home for an offer now.',
  'block.breach-fresh': 'The limits were broken last week; nobody would agree on new ones now.',
  'block.date-stands': 'A date for leaving has been given; sending more would break it.',
  'block.embassy-not-open': 'The embassy is already reduced or closed.',
  'block.embassy-quiet':
    'There was no attack in the last four weeks; the threat would have no ground.',
  'block.embassy-unsafe': 'The strain on the embassy is too great for anyone to return.',
  'block.few-troops': 'At 1,000 or fewer, going further is a matter for the withdrawal file.',
  'block.last-base':
    'It is the last base in Iraq with US forces; leaving it is a matter for the withdrawal file.',
  'block.many-troops': 'More than 5,000 would be a new deployment, and nothing here calls for one.',
  'block.no-talks': 'No talks on the forces have begun; form a committee first.',
  'block.not-warned':
    'Baghdad has had no warning of this: threaten it first, or wait until the strain is far greater.',
  'block.sanctions-spent': 'Almost everyone who could be listed already is.',
  'block.too-dangerous': 'After last week’s breach nobody can travel openly.',
};
