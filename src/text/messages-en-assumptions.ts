// English texts of the assumption switchboard: what is contested, and how each reading sees it.
import type { Messages } from './messages.ts';

/** By assumption: `.title`, `.about`, and a sentence for each reading under its id. */
export const EN_ASSUMPTIONS: Messages = {
  'assumption.tehran-hold-outside.title': 'Tehran’s hold over factions outside the government',
  'assumption.tehran-hold-outside.about':
    'One faction halted within days of being told to, another did not. How much of Tehran’s word reaches those with little to lose in Baghdad?',
  'assumption.tehran-hold-outside.partial': 'It reaches some and stops at others.',
  'assumption.tehran-hold-outside.firm': 'It is heard, most of all when US fire is near.',
  'assumption.tehran-hold-outside.loose': 'They answer that Tehran’s talks are not their affair.',

  'assumption.tehran-hold-inside.title': 'Tehran’s hold over factions inside the government',
  'assumption.tehran-hold-inside.about':
    'Factions with seats have something to lose and a patron to please. Which of the two do they heed?',
  'assumption.tehran-hold-inside.partial': 'Both, in turn.',
  'assumption.tehran-hold-inside.firm': 'Their offices rest on Tehran’s favour.',
  'assumption.tehran-hold-inside.loose': 'They hold back for reasons of their own.',

  'assumption.fear-of-abandonment.title': 'The weight of fear of abandonment',
  'assumption.fear-of-abandonment.about':
    'Talks between the patrons made factions fear that they would be traded away. How much of their fire comes from that?',
  'assumption.fear-of-abandonment.one-cause': 'It is one cause among others.',
  'assumption.fear-of-abandonment.main-cause': 'It is the main cause while talks go on.',
  'assumption.fear-of-abandonment.pretext': 'It is a pretext: the cause is the presence itself.',

  'assumption.deterrence.title': 'Whether US fire deters',
  'assumption.deterrence.about':
    'Strikes and threats were followed by quiet at some times and by more fire at others.',
  'assumption.deterrence.discounted-by-grief': 'It deters until there are dead to answer for.',
  'assumption.deterrence.deters': 'A credible threat is enough, even before a strike.',
  'assumption.deterrence.barely-deters': 'Small answers invite more; large ones feed the spiral.',

  'assumption.strikes-provoke.title': 'How much US strikes provoke',
  'assumption.strikes-provoke.about': 'What grievance does a strike leave behind?',
  'assumption.strikes-provoke.somewhat': 'As much as its rung.',
  'assumption.strikes-provoke.strongly': 'More than it deters.',
  'assumption.strikes-provoke.little': 'Little, if it is aimed and announced as limited.',

  'assumption.campaign-shock.title': 'How long the shock of a campaign lasts',
  'assumption.campaign-shock.about':
    'Fire fell after the campaign of early 2024. For how long does such a shock hold?',
  'assumption.campaign-shock.weeks': 'Some weeks.',
  'assumption.campaign-shock.months': 'Months: a lesson was learnt.',
  'assumption.campaign-shock.days': 'Days: the halt was tactical.',

  'assumption.lethality.title': 'How deadly the fire is',
  'assumption.lethality.about':
    'The sources report few dead from hundreds of attacks. Was that poor aim, good protection, choice or luck?',
  'assumption.lethality.few-die': 'Most fire misses or does little.',
  'assumption.lethality.luck-held': 'It was luck, and luck does not hold.',
  'assumption.lethality.aimed-to-miss': 'It was choice: the fire was meant to irritate.',

  'assumption.price-of-wording.title': 'The price of hollow wording',
  'assumption.price-of-wording.about':
    'A soft word buys credit today. What does it cost when the date on it passes?',
  'assumption.price-of-wording.a-debt': 'A debt that falls due with the date.',
  'assumption.price-of-wording.a-heavy-debt':
    'It puts the factions back at the centre of the stage.',
  'assumption.price-of-wording.soon-forgotten': 'Little: everyone knew what the word meant.',

  'assumption.gaza-as-cause.title': 'Gaza as cause or banner',
  'assumption.gaza-as-cause.about':
    'The factions name the war in Gaza. Others see the US presence as the real aim.',
  'assumption.gaza-as-cause.one-cause': 'Both count.',
  'assumption.gaza-as-cause.the-cause': 'The war is the cause, as they say.',
  'assumption.gaza-as-cause.a-banner': 'It is a banner over an older aim.',

  'assumption.weight-of-a-date.title': 'What a dated timetable is worth',
  'assumption.weight-of-a-date.about':
    'Factions promised to stop once a withdrawal is dated. Would they?',
  'assumption.weight-of-a-date.half-believed': 'As far as the date is believed.',
  'assumption.weight-of-a-date.settles-it': 'It takes away the cause.',
  'assumption.weight-of-a-date.changes-little': 'Arms need a cause, and another is found.',

  'assumption.rivalry.title': 'Rivalry for credit',
  'assumption.rivalry.about':
    'Factions quarrel over who fired and who is named. Does the quarrel make them fire?',
  'assumption.rivalry.counts': 'Somewhat.',
  'assumption.rivalry.drives': 'Credit is capital, and fire earns it.',
  'assumption.rivalry.theatre': 'They act as one bloc behind the quarrel.',

  'assumption.attribution.title': 'How well attacks are traced',
  'assumption.attribution.about':
    'Façade groups and a shared brand hide who fired. Do the capitals know all the same?',
  'assumption.attribution.often-unclear': 'Often not.',
  'assumption.attribution.well-known': 'They know, and choose not to say.',
  'assumption.attribution.mostly-guessed': 'They guess more than they admit.',
};
