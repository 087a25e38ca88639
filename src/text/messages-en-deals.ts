// English texts of term sheets and their terms.
import type { Messages } from './messages.ts';

/** `sheet.<id>.name` stands after a colon; `term.<seat>.<id>` is what the seat promises, after "to". */
export const EN_DEALS: Messages = {
  'sheet.timetable-for-crackdown.name': 'a dated timetable for action against launch cells',
  'sheet.waiver-for-guards.name': 'an energy waiver for guards and escorts',
  'sheet.no-strikes-for-arrests.name': 'no strikes in Iraq for arrests',
  'sheet.gas-for-payment.name': 'gas for payment of arrears',
  'sheet.quiet-for-a-date.name': 'quiet for pressing Washington for a date',
  'sheet.no-supply-for-posts.name': 'no new supply for posts in the state',
  'sheet.restraint-for-talks.name': 'restraint for a nuclear offer',
  'sheet.quiet-for-sanctions.name': 'quiet for no new sanctions',
  'sheet.limits-on-both-sides.name': 'limits on both sides',

  'term.baghdad.crackdown': 'arrest, dismiss or hand over someone at least every four weeks',
  'term.baghdad.guards': 'guard missions or escort convoys at least every four weeks',
  'term.baghdad.payment': 'pay arrears at least every four weeks while they are owed',
  'term.baghdad.press-for-a-date':
    'press for a date or announce an agreement at least every four weeks until there is a date',
  'term.baghdad.share-posts': 'share posts with the governing bloc within four weeks',
  'term.washington.timetable': 'give a date for its forces within four weeks and stand by it',
  'term.washington.waiver': 'keep an energy waiver running',
  'term.washington.no-strikes-in-iraq': 'strike nothing in Iraq',
  'term.washington.no-leaders': 'strike no commander and open no campaign',
  'term.washington.no-new-sanctions': 'add no sanctions',
  'term.washington.nuclear-offer': 'make a nuclear offer within four weeks',
  'term.tehran.restraint': 'urge nobody on, permit nothing, and neither fire nor supply missiles',
  'term.tehran.quiet': 'see to it that there are no more than six attacks in four weeks',
  'term.tehran.no-supply': 'supply no rockets, drones or missiles',
  'term.tehran.gas': 'cut no gas and claim no arrears',
  'term.tehran.no-missiles': 'fire no missiles and supply none',

  'deal.signed': '{from} and {to} sign a term sheet: {sheet}',
  'deal.refused': '{to} does not take up the offer of {from}: {sheet}',
  'deal.kept': 'The term sheet of {from} and {to} is kept to its end: {sheet}',
  'deal.broken': '{by} breaks its word to {term}',
};
