// English texts of Baghdad's orders: title, list name, what it does and risks, and the headline of its result.
import type { Messages } from './messages.ts';

const FORCE: Messages = {
  'order.condemn.title': 'Condemn the attacks and vow accountability',
  'order.condemn.short': 'Condemn the attacks',
  'order.condemn.about':
    'Gives the governing bloc cover to hold its members back and pleases Washington. It strains every faction’s unity and costs a little of Tehran’s trust.',
  'order.condemn.result.done':
    'Baghdad condemns the attacks and vows to hold those behind them to account',

  'order.arrest.title': 'Arrest a launch cell of {target}',
  'order.arrest.short': 'Arrest a launch cell',
  'order.arrest.about':
    'Works as well as the state’s sword is strong and the PMF’s cover is thin. If it fails, the sword and the coalition both lose by it; either way the faction takes offence.',
  'order.arrest.result.held': 'Launch cell of {target} arrested and held',
  'order.arrest.result.failed': 'Arrest of a launch cell of {target} fails',

  'order.hand-over-suspects.title': 'Have suspects of {target} handed over',
  'order.hand-over-suspects.short': 'Hand over suspects',
  'order.hand-over-suspects.about':
    'Gains much of Washington’s trust and eases the pressure for a strike. The faction takes offence, every faction fears to be next, and the coalition suffers. The PMF’s leaders may keep them back.',
  'order.hand-over-suspects.result.handed-over': 'Suspects of {target} handed over to the courts',
  'order.hand-over-suspects.result.withheld':
    'Suspects of {target} are kept back; the handover fails',

  'order.dismiss-commanders.title': 'Dismiss brigade commanders of {target}',
  'order.dismiss-commanders.short': 'Dismiss commanders',
  'order.dismiss-commanders.about':
    'Brings the PMF closer to the state if its leaders carry it out, which they do less the more they go their own way. If the order is ignored, everyone sees it.',
  'order.dismiss-commanders.result.dismissed': 'Brigade commanders of {target} dismissed',
  'order.dismiss-commanders.result.ignored':
    'Brigade commanders of {target} stay in post in spite of their dismissal',

  'order.guard-missions.title': 'Guard the missions',
  'order.guard-missions.short': 'Guard the missions',
  'order.guard-missions.about':
    'Puts extra guards at the missions and eases the strain on the US embassy. A third of them are stood down each week, and closed roads try people’s patience.',
  'order.guard-missions.result.done': 'Baghdad posts extra guards at the missions',

  'order.escort-convoys.title': 'Escort the supply convoys',
  'order.escort-convoys.short': 'Escort the convoys',
  'order.escort-convoys.about':
    'Iraqi soldiers ride with the supply columns, whose drivers are mostly Iraqi. A third of them are stood down each week, and the factions resent it a little.',
  'order.escort-convoys.result.done': 'Iraqi soldiers escort the supply convoys',

  'order.build-forces.title': 'Build the state’s own forces',
  'order.build-forces.short': 'Build the forces',
  'order.build-forces.about':
    'Strengthens the state’s sword by a good step. Every faction watches it with some unease.',
  'order.build-forces.result.done': 'Baghdad puts money and officers into its own forces',
};

const TALKS: Messages = {
  'order.broker-truce.title': 'Offer the factions a truce {target}',
  'order.broker-truce.short': 'Broker a truce',
  'order.broker-truce.about':
    'Each faction answers next week; less asked is more easily granted. A promised date counts as far as the file is believed and costs some of Washington’s trust; posts cost the coalition. After eight weeks an empty promise weakens the truces.',
  'order.broker-truce.result.offered':
    'Baghdad offers the factions a truce {target}; answers are due next week',
  'order.broker-truce.choice.all:nothing': 'on all targets, with nothing promised',
  'order.broker-truce.choice.all:date': 'on all targets, with a date promised',
  'order.broker-truce.choice.all:posts': 'on all targets, with posts promised',
  'order.broker-truce.choice.bases:nothing': 'on bases alone, with nothing promised',
  'order.broker-truce.choice.bases:date': 'on bases alone, with a date promised',
  'order.broker-truce.choice.bases:posts': 'on bases alone, with posts promised',
  'order.broker-truce.choice.convoys:nothing': 'on convoys alone, with nothing promised',
  'order.broker-truce.choice.convoys:date': 'on convoys alone, with a date promised',
  'order.broker-truce.choice.convoys:posts': 'on convoys alone, with posts promised',
  'order.broker-truce.choice.missions:nothing': 'on missions alone, with nothing promised',
  'order.broker-truce.choice.missions:date': 'on missions alone, with a date promised',
  'order.broker-truce.choice.missions:posts': 'on missions alone, with posts promised',

  'order.talk-to-faction.title': 'Talk to the leadership of {target}',
  'order.talk-to-faction.short': 'Talk to a faction’s leadership',
  'order.talk-to-faction.about':
    'Lowers its fear of being traded away and steadies a truce that already stands. It adds to the faction’s standing in public and takes a little from the state’s sword.',
  'order.talk-to-faction.result.heard': 'Baghdad talks to the leadership of {target}',
  'order.talk-to-faction.result.truce-steadied':
    'Baghdad talks to the leadership of {target}, and its truce grows firmer',

  'order.minister-to-tehran.title': 'Send the foreign minister to Tehran',
  'order.minister-to-tehran.short': 'Minister to Tehran',
  'order.minister-to-tehran.about':
    'Asks for calm around the missions and for factions that heed the government. The more Tehran trusts Baghdad, the likelier is an agreement; without one the coalition loses face. Either way it costs a little of Washington’s trust.',
  'order.minister-to-tehran.result.agreed':
    'After talks in Tehran, Iraq reports agreement that the factions should cooperate with the government',
  'order.minister-to-tehran.result.heard':
    'Iraq’s foreign minister is heard in Tehran and returns without an agreement',

  'order.visit-washington.title': 'Visit Washington and sign energy contracts',
  'order.visit-washington.short': 'Visit Washington',
  'order.visit-washington.about':
    'Gains Washington’s trust at once. After six weeks the contracts begin to lower the dependence on Iranian energy. Tehran’s trust and the governing bloc’s hold suffer.',
  'order.visit-washington.result.signed':
    'An Iraqi delegation visits Washington; energy contracts are signed',

  'order.carry-message.title': 'Carry a message between Washington and Tehran',
  'order.carry-message.short': 'Carry a message',
  'order.carry-message.about':
    'Lowers the risk of open war and builds a little trust between the two capitals. The factions hear of it, and their fear of being traded away grows.',
  'order.carry-message.result.done': 'Baghdad carries a message between Washington and Tehran',

  'order.pay-arrears.title': 'Pay part of the arrears to Iran in goods',
  'order.pay-arrears.short': 'Pay arrears',
  'order.pay-arrears.about':
    'Lowers the debt for gas and power and gains Tehran’s trust. It costs money that is missed at home, and Washington sees it as an exception it would rather not make.',
  'order.pay-arrears.result.done': 'Baghdad pays part of its arrears to Iran in goods',
};

const POLITICS: Messages = {
  'order.press-timetable.title': 'Press Washington for a dated timetable',
  'order.press-timetable.short': 'Press for a timetable',
  'order.press-timetable.about':
    'Calms the factions, the coalition and parliament at some cost in Washington’s trust. A request left unanswered costs belief in the whole file, week by week.',
  'order.press-timetable.result.asked': 'Baghdad asks Washington for a dated timetable',

  'order.announce-agreement.title': 'Announce an agreement on {target}',
  'order.announce-agreement.short': 'Announce an agreement',
  'order.announce-agreement.about':
    'Credit at once, a debt in ten weeks: if the file has not gained by then what the word says, belief and the coalition fall. The stronger the word, the larger both, and the less Washington likes it.',
  'order.announce-agreement.result.announced':
    'Baghdad announces that it has agreed with Washington on {target}',
  'order.announce-agreement.choice.withdrawal': 'a withdrawal',
  'order.announce-agreement.choice.departure': 'a departure',
  'order.announce-agreement.choice.end-of-combat-mission': 'an end of the combat mission',
  'order.announce-agreement.choice.re-deployment': 'a re-deployment',

  'order.protest-strike.title': 'Protest the US strike as a breach of sovereignty',
  'order.protest-strike.short': 'Protest a US strike',
  'order.protest-strike.about':
    'Steadies the coalition and the street and takes a little off every faction’s grievance. It costs some of Washington’s trust.',
  'order.protest-strike.result.done':
    'Baghdad protests the US strike as a breach of its sovereignty',

  'order.share-posts.title': 'Share posts with the governing bloc',
  'order.share-posts.short': 'Share posts',
  'order.share-posts.about':
    'Strengthens the bloc’s hold on its members, the coalition, and the stake of factions that already have one. The state’s own forces, Washington’s trust and the Sadrists’ patience pay for it.',
  'order.share-posts.result.shared': 'Baghdad shares posts in the state with the governing bloc',

  'order.expel.title': 'Put the expulsion resolution into force',
  'order.expel.short': 'Expel foreign forces',
  'order.expel.about':
    'Gives US forces a date by law, in eight weeks if it is believed, and takes part of the cause from the factions. The coalition gains at once and then divides week by week. Washington’s trust falls hard and stays low, the state’s forces lose support, and the Kurdistan Region objects.',
  'order.expel.result.in-force':
    'Baghdad puts parliament’s resolution into force: foreign forces are given a date to leave',

  'order.shelve-expulsion.title': 'Shelve the expulsion resolution',
  'order.shelve-expulsion.short': 'Shelve the resolution',
  'order.shelve-expulsion.about':
    'Calls the resolution non-binding and leaves it unexecuted. Washington is relieved; the coalition, the Sadrists and the factions are not. It can still be put into force later.',
  'order.shelve-expulsion.result.shelved':
    'Baghdad calls parliament’s resolution non-binding and shelves it',
};

/** By order: `.title` (with `{target}`), `.short`, `.about`, `.result.<result>`, and `.choice.<target>` where it is aimed at a choice. */
export const EN_ORDERS_BAGHDAD: Messages = { ...FORCE, ...TALKS, ...POLITICS };
