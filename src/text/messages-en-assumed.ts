// English sentences that say what the rules assume where no fact can carry them: the keys stand in the basis of an order, a rule or a term.
import type { Messages } from './messages.ts';

const OF_ORDERS: Messages = {
  'assumed.order.condemn':
    'That it gives those who hold back some cover, strains unity inside the factions and costs a little in Tehran is ours.',
  'assumed.order.arrest':
    'The facts tell of the search for those who fire, of tools too weak and of the PMF’s cover, and of no arrest; what a raid wins or loses is ours.',
  'assumed.order.hand-over-suspects':
    'That the PMF’s leaders give up suspects or keep them by how far they go their own way is ours.',
  'assumed.order.dismiss-commanders':
    'How often such a dismissal is carried out inside the PMF is ours.',
  'assumed.order.guard-missions':
    'That closed roads around the missions cost the street a little calm is ours.',
  'assumed.order.escort-convoys':
    'The facts count attacks on convoys and report no escorts; that soldiers ride along, and that it costs some good will among the factions, is ours.',
  'assumed.order.build-forces':
    'The pace, and that the factions watch it with some unease, are ours.',
  'assumed.order.announce-agreement':
    'The sources tell of the words, not of their weight; the sizes are ours.',
  'assumed.order.protest-strike':
    'The facts show a government caught between US strikes and its partners and print no protest; that one steadies partners and takes the edge off anger is ours.',
  'assumed.order.share-posts':
    'What posts cost the state’s own forces and the Sadrists’ patience is ours.',
  'assumed.order.expel':
    'No source reports that the resolution was put into force; what follows if it is, is ours.',
  'assumed.order.shelve-expulsion':
    'That leaving the resolution aside pleases Washington and costs at home is ours, sizes too.',
  'assumed.order.broker-truce': 'What a promise costs the one who gives it is ours.',
  'assumed.order.minister-to-tehran':
    'That the answer depends on Tehran’s trust, and what it is worth, is ours.',
  'assumed.order.visit-washington':
    'What such a visit costs in Tehran and in the governing bloc is ours.',
  'assumed.order.pay-arrears': 'What the payment costs at home and in Washington is ours.',
  'assumed.order.deals':
    'The facts show quiet tied to something given in return; that it is signed as a paper and checked week by week is ours.',
  'assumed.order.channel-washington':
    'The facts tell of open talks in Vienna and of a shared wish to avoid a larger war; a quiet channel and what it does are inferred.',
  'assumed.order.stand-aside':
    'The sources say that Tehran’s standing aside alarmed the factions and put them on the defensive; that the two governments welcome it is inferred.',
  'assumed.order.mirror-sanctions':
    'That it sets other talks back and takes a little off the factions’ grievance is inferred.',
  'assumed.order.denounce':
    'That a denial lowers the risk of war and that Washington does not believe it are inferred from the sources’ account of deniability.',
  'assumed.order.ease-gas':
    'The source reports one such easing, payment in goods; that the street feels it and that more is then bought are inferred.',
  'assumed.order.cut-gas':
    'The sources call the unpaid balance a lever over Baghdad and report no cut; that it can be pulled this far, and what it then does, is inferred.',
  'assumed.order.missiles':
    'The source counts missiles and bases and not those who were hurt; how many they are, mostly wounded, and what it costs in each capital are ours.',
  'assumed.order.unity-meeting':
    'The paper expects Tehran to work against discord; that a meeting mends it is inferred, and the one on record ended in a quarrel.',
  'assumed.order.coordinator':
    'That members of one command heed it more, earn less under their own names and are easier to reach by US fire is inferred; the sizes are ours.',
  'assumed.order.reassure':
    'No source reports such a word from Tehran; that one would calm the fear is inferred from the guarantees the factions want.',
  'assumed.order.supply':
    'The sources report rockets developed by Iran and arms under its guidance; shipments in a given week are inferred.',
  'assumed.order.supply-drones':
    'The sources report drones in use and arms under Iranian guidance; that the drones are supplied is inferred.',
  'assumed.order.supply-missiles':
    'The sources say that the best weapons are held back and that modest ones fit the ceiling; that better ones are sent, and loosen it, is inferred.',
  'assumed.order.cut-supply':
    'No source reports supplies cut; it is the mirror of sending them, and its effects are inferred.',
  'assumed.order.file-answers':
    'The facts tell of a word refused and of what the factions threaten if the forces stay; a refusal to talk at all is ours.',
  'assumed.order.response':
    'The facts tell how hard an answer to deaths was and is expected to be; a plan set beforehand, and what it adds to the threat, is ours.',
  'assumed.order.new-rules':
    'The facts name the idea of new rules and the limits that were kept; what proposing them costs in credibility and at home is ours.',
  'assumed.order.harden':
    'The facts call the embassy exposed; what was done to protect it is in no source, and that protection can be raised for a time is ours.',
  'assumed.order.intelligence':
    'The facts show attacks under cover names and who is held to be behind them; what it takes to trace them is ours.',
  'assumed.order.hand-over-base':
    'The facts tell of forces repositioned rather than removed and of a base without them; what a handover gains and costs is ours.',
  'assumed.order.change-troops':
    'The facts give numbers between 2,500 and over 3,000 and tie the factions’ cause to them; the step and the bounds are ours.',
  'assumed.order.threaten-embassy':
    'The facts report the threat alone; that under strain it comes with a first departure of staff is ours.',
  'assumed.order.close-embassy':
    'The sources report the threat and no closure; what a closure does is read off what Baghdad feared of it.',
  'assumed.order.reopen-embassy':
    'No source reports a closure, so none reports a return; it is taken to undo part of what Baghdad feared, in two steps.',
  'assumed.order.sanction-faction':
    'That sanctions on a faction in the government weigh on the coalition is ours.',
  'assumed.order.sanction-envoy':
    'That it weakens the envoy’s weight and sours other talks is ours.',
  'assumed.order.visit-open': 'That a guest in daylight draws protest to the embassy is ours.',
  'assumed.order.joint-isis':
    'The facts give the invitation of 2014 and the units that stayed against ISIS; what joint work does to protection and politics is ours.',
  'assumed.order.nuclear-offer': 'What an offer costs at home in a crisis is ours.',
  'assumed.order.channel-tehran':
    'The fact names a channel through Baghdad; a direct one, and what it does, is inferred.',
};

const OF_RULES: Messages = {
  'assumed.rule.date-kept':
    'The facts tell what a pledge without dates loses; that one with a date gains belief while it is kept is the mirror.',
  'assumed.rule.withdrawal-begins':
    'The facts tell of a pledge and of stages; none reports a dated withdrawal carried out.',
  'assumed.rule.forces-leave': 'The facts tell of about a year and of stages; the pace is ours.',
  'assumed.rule.guidance-fades':
    'The sources report guidance and visits as events; that their effect fades in weeks is ours.',
  'assumed.rule.guard-stands-down': 'Extra guard cannot be kept up for long; the pace is ours.',
  'assumed.rule.hardening-wears': 'Temporary protection wears; the pace is ours.',
  'assumed.rule.stocks-used':
    'What is fired is gone; no source counts stocks, and the amounts are ours.',
  'assumed.rule.workshops':
    'No source tells how stocks fill up between shipments; that simple weapons are made at home, and sanctions slow it, is ours.',
  'assumed.rule.pressure-eases': 'Attention moves on; the pace is ours.',
  'assumed.rule.unanswered-fire':
    'The facts tell of limited answers and of a policy then changed; that fire without an answer weakens belief in the threat is inferred.',
  'assumed.rule.fire-despite-strikes':
    'The facts tell of limited answers, of attacks that went on and of a policy then changed; that such strikes lose their edge is inferred.',
  'assumed.rule.deterrence-drifts':
    'Belief in a threat that is neither used nor tested drifts to the middle; the pace is ours.',
  'assumed.rule.strain-eases': 'A mission recovers when it is left alone; the pace is ours.',
  'assumed.rule.grievance-fades':
    'Grief and anger weaken with time when nothing is added; the pace is ours.',
  'assumed.rule.lid-follows':
    'That the limit was agreed and chosen is the facts’; that urging and grief loosen it is ours.',
  'assumed.rule.cohesion-settles': 'Quarrels inside a faction settle; the pace is ours.',
  'assumed.rule.standing-settles': 'Credit is forgotten; the pace is ours.',
  'assumed.rule.street-feels':
    'No source measures the street; that harm to Iraqis unsettles it is ours.',
  'assumed.rule.street-settles': 'The street returns to the middle; the pace is ours.',
  'assumed.rule.caretaker':
    'No source reports such a break or what would follow it. An exercise may play on all the same: the numbers with which it goes on are ours.',
  'assumed.rule.coalition-settles': 'Partners come back to the table; the pace is ours.',
  'assumed.rule.pause-runs': 'A pause lasts as long as was agreed; the count is the calendar’s.',
  'assumed.rule.announcement-kept':
    'The facts tell of credit sought and of a promise to stop; what a kept announcement earns is the mirror of a hollow one.',
  'assumed.rule.election-presses':
    'The fact calls the run-up a window of high threat; that it also presses Washington to be seen to act is ours.',
  'assumed.rule.offer-refused': 'A refused offer costs a little face; the size is ours.',
  'assumed.rule.expulsion-divides':
    'The resolution was never put into force; that it divides the coalition and costs the state help is ours.',
  'assumed.rule.talks-drift':
    'Talks that nobody moves drift back to where they usually rest; where and the pace are ours.',
  'assumed.rule.parliament-settles': 'A push that nothing feeds loses force; the pace is ours.',
  'assumed.rule.street-feeds-sadr':
    'The rivalry and the protests against the ruling order are the facts’; that a poor week for households feeds the movement is ours.',
  'assumed.rule.sadr-settles': 'Pressure outside the government ebbs; the pace is ours.',
  'assumed.rule.region-settles':
    'The Region’s protest fades when it is left alone; the pace is ours.',
  'assumed.rule.region-protests':
    'The fact speaks of new terms with the Kurds; that fire at the Region weighs on them is ours.',
  'assumed.rule.trust-settles':
    'Trust that nothing feeds drifts back; where it rests and the pace are ours.',
  'assumed.rule.pmf-settles':
    'The PMF’s leadership returns to its place between; the pace is ours.',
  'assumed.rule.ceilings-differ':
    'The facts warn of results that nobody intends and tell what a breach brings; that the two sides believe in different limits is ours.',
  'assumed.rule.income': 'Political capital is a game measure; the sources do not count it.',
  'assumed.rule.sanctions-wear': 'Sanctions are worked around with time; the pace is ours.',
  'assumed.rule.leverage-settles': 'Tehran rebuilds its weight with time; the pace is ours.',
};

const OF_THE_REST: Messages = {
  'assumed.advisers':
    'That offices differ, and which way each leans, is ours; the sources quote offices, they do not score them.',
  'assumed.target':
    'A target of judgement: a seat that cannot move the crisis would be no seat to play.',
  'assumed.reading': 'Between the readings; its size is what the calibration settled on.',
  'assumed.scale':
    'The sources name what each capital wants, not how much of it is how good; the scales are ours.',
  'assumed.talks':
    'The sources report the talks and what is at stake in them, not how each side moved in them; the moves and their sizes are inferred.',
  'assumed.perception':
    'That distrust makes pressure the likelier reading is the facts’; the sizes are ours.',
  'assumed.sheet':
    'No source reports this bargain; what each side gives is in the facts, the exchange is ours.',
  'assumed.term.caution':
    'No source measures plain caution; a small constant keeps an idle faction idle.',
  'assumed.term.hold-bonus': 'Doing nothing needs no order; the size is a matter of calibration.',
  'assumed.term.luck':
    'What the model leaves out, drawn from a fixed symmetric table of about ten points either way.',
  'assumed.objective.lives-and-quiet':
    'The facts tell of Iraqis hurt and of leaders who count that against the attacks; that their lives are the government’s aim is taken as given.',
};

/** `assumed.<what>.<id>`, and `assumed.<what>` where one sentence stands for all of a kind. */
export const EN_ASSUMED: Messages = { ...OF_ORDERS, ...OF_RULES, ...OF_THE_REST };
