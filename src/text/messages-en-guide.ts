// English texts of the tutorial and the guidance of a first game.
import type { Messages } from './messages.ts';

/** One sentence or two a step, at most 25 words. */
const STEPS: Messages = {
  'guide.step.news':
    'Start with the lead. “On record” comes from a source; “This run” happened in your game alone.',
  'guide.step.faction':
    'Factions decide for themselves. Select one to read what it leans to and how likely it fires.',
  'guide.step.odds':
    'Before the model shows its odds, give yours: one tap for each of the three courses.',
  'guide.step.order':
    'Open an order, see what it does and who expects what. Choose a target and a reason.',
  'guide.step.seal': 'Three orders at most; what you keep stays yours. Seal, and the week plays.',
  'guide.step.happened':
    'Here is what happened, day by day. Select an item to ask why it came to this.',
  'guide.step.why':
    'Pushes, then restraints: they add up to the sum. Below stands what would have changed the choice.',
  'guide.step.trial':
    'Choose orders, then press Try it: 1,000 imagined weeks with your draft. Four in five fall inside each range.',
  'guide.step.sheet':
    'Find “Offer a term sheet” among all orders. Both capitals promise something, checked every week. Read both sides; then seal.',
  'guide.step.ceiling':
    'The ceiling: factions climb from one side, strikes from the other. Dashed lines are the limit each side believes in.',
  'guide.step.choose':
    'Last week: buy quiet with a truce, or build the sword and bear the fire. Choose, and seal.',
  'guide.step.debrief':
    'Everything is open now. Look at the verdicts, at what you meant and how it was read, and ask any faction why.',
};

const COACH: Messages = {
  'guide.heading': 'Tutorial',
  'guide.step-of': 'step {n} of {of}',
  'guide.next': 'Next',
  'guide.skip-step': 'Skip this step',
  'guide.show': 'Show me',
  'guide.skip-all': 'Skip the tutorial',
  'guide.close': 'Close',
  'guide.fold': 'Fold the tutorial away',
  'guide.unfold': 'Unfold the tutorial',
  'guide.real': 'Play a real crisis',
};

const FIRST: Messages = {
  'guide.first.heading': 'Your first weeks: week {week}',
  'guide.first.away': 'Put away',
  'guide.first.doctrine':
    'What the doctrine “{doctrine}” would order here. One way among others; a tap adds it.',
  'guide.first.chosen': 'Added to your orders.',
  'guide.first.likeliest': 'Likeliest to fire next week, at your estimates: {factions}.',
  'guide.first.faction': '{faction} ({chance}%)',
  'guide.instrument.sword': 'The sword',
  'guide.instrument.sword.about':
    'is what the state’s own forces can do. The more of it is wood or metal, the likelier an arrest succeeds.',
  'guide.instrument.ceiling': 'The ceiling',
  'guide.instrument.ceiling.about':
    'is the limit nobody wrote down. Fire and strikes above it break the rules.',
  'guide.instrument.outlook': 'The outlook',
  'guide.instrument.outlook.about':
    'shows the next four weeks: three courses, each as wide as it is likely.',
};

/** Words of the coach and of a first game. */
export const EN_GUIDE: Messages = { ...STEPS, ...COACH, ...FIRST };
