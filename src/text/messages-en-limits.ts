// English texts of the page "What is left out": the model's limits, one text an item.
import type { Messages } from './messages.ts';

/** `limits.<group>.title` and `limits.<group>.<id>`, by the groups and items of `limits.ts`. */
export const EN_LIMITS: Messages = {
  'limits.title': 'What is left out',
  'limits.about':
    'The model is a small machine that was built from five public documents to be argued with. What it leaves out, makes simple or cannot know stands here, so that nobody has to find it out the hard way. Where an item rests on a cited fact, the fact is named.',
  'limits.facts': 'Facts: {facts}',

  'limits.actors.title': 'Actors left out',
  'limits.actors.isis':
    'ISIS appears only as joint work of US and Iraqi forces against it. It attacks nothing and gains nothing from the crisis, although the war against it is why foreign forces were invited and why some PMF units stayed in Anbar.',
  'limits.actors.turkey':
    'Turkey and its forces in northern Iraq are left out. Rockets at a compound near Bashiqa wounded a girl in April 2021; the game marks that day in the record, and nothing in the rules can bring it about.',
  'limits.actors.israel':
    'Israel does not act. The war in Gaza is one number that the calendar and chance move; no order of any seat changes it, although two of the sources make it the stated reason for the fire.',
  'limits.actors.gulf':
    'The Gulf states do not act. The talks between Riyadh and Tehran are one number; Yemen and Lebanon, which those talks were about, are not in the game.',
  'limits.actors.great-powers':
    'Russia, China and Europe are left out. That Tehran enlarged some factions because it feared that Russia would neglect Syria is a fact in the sources and no rule here.',
  'limits.actors.syria-lebanon':
    'Syria’s government and Lebanese Hezbollah are left out. Syria is ground on which sites are fired at and positions are struck. The coordinator of the factions’ command centres is one order of Tehran, although one source ties his title to Lebanese Hezbollah and could not verify who he is.',
  'limits.actors.coalition':
    'The other members of the coalition appear only among those who are hurt. They decide nothing and can neither leave nor send more.',
  'limits.actors.other-pmf':
    'Of about sixty armed groups of the PMF a scenario holds at most nine, all of them Shia and aligned with Iran. Groups of other communities exist in the sources; of these only a dismissed Shabak commander comes near the game, as an order to dismiss commanders.',
  'limits.actors.tribes':
    'Tribes and the Sunni parties are left out. That an aide of a Sunni party sees the PMF’s presence in Anbar as a way to sideline its representatives is a view in the sources and no pressure in the game.',
  'limits.actors.region':
    'The Kurdistan Region is one meter of strain. Its parties, its government and its own forces take no part.',
  'limits.actors.marjaya':
    'The religious authorities of Najaf and Qom do not act. That most of these factions follow an authority in Qom is a fact and no rule, and no word from Najaf can calm or warn.',
  'limits.actors.protest':
    'The protest movement of 2019 and what became of it are a meter of calm in the street. It makes no demands, and nobody in the game can listen to it.',
  'limits.actors.iraqi-state':
    'Baghdad is one office. President, parliament, courts, army, police and ministries are not separate; parliament is a push for one resolution, the Sadrists are one pressure, and the governing bloc is one hold on its members.',

  'limits.mechanisms.title': 'Mechanisms left out or made simple',
  'limits.mechanisms.economy':
    'There is no economy: no oil price, budget, wages or currency. Energy is a waiver that runs down, a debt and a dependence; contracts mature after a fixed number of weeks.',
  'limits.mechanisms.faction-money':
    'What the factions earn from legal and illegal business, and quarrel over, is left out. So is the claim of a member of parliament that most operations serve to extort political gains from partners and the government.',
  'limits.mechanisms.us-politics':
    'Politics in the United States are one meter of pressure and the week of a vote. Congress, courts, parties and a change of administration are not in the rules; a reason may name Congress and Congress does nothing.',
  'limits.mechanisms.one-mind':
    'Each capital is one mind. The sources tell of negotiators who warned and were told to proceed, and of partners in a government whose men fire; here a seat is one person or one doctrine.',
  'limits.mechanisms.law':
    'The law of armed conflict, self-defence, the mandate of foreign forces and sovereignty are not judged. Strikes and attacks have political costs and no legal ones, and the game takes no side on what was lawful.',
  'limits.mechanisms.media':
    'Newspapers, channels and accounts do not act. Headlines are written by the model from what happened; leaks, footage and threats in public, with which the factions work, are at most an event.',
  'limits.mechanisms.intelligence':
    'Intelligence is one number of one seat. Iraqi and Iranian services, sources and their deceptions are left out; nobody plants a false trace.',
  'limits.mechanisms.covert':
    'Covert action and attacks on networks are left out, and so is all that a seat would do and deny, but for Tehran’s word and supplies to the factions.',
  'limits.mechanisms.persons':
    'No person acts. A faction has no leader with a biography, a rivalry or a death of his own; a strike on a commander lowers unity and leaves lasting grievance, whoever it was. The killings of January 2020, in which the sources see the origin of much, are the grievance with which a run begins.',
  'limits.mechanisms.learning':
    'Nobody learns over months. A faction decides in the last week by the same weights as in the first. What carries over is memory of its dead, both sides’ beliefs about the ceiling, trust and broken words; the sources describe factions that drew lessons from an answer.',
  'limits.mechanisms.splits':
    'Factions do not split, merge or change sides. The sources know groups born of splits and mergers. A façade is a name on a claim here and never a group of its own.',
  'limits.mechanisms.israel-shipping':
    'Attacks on Israel and on shipping are not modelled. A claimed drone at Israel is a piece of news with a small effect; the factions’ fire goes to US sites and the roads that supply them.',
  'limits.mechanisms.hostages':
    'A storming of the embassy or the taking of hostages, which one source feared before a vote, can happen only as strain that ends a run.',
  'limits.mechanisms.iraqi-elections':
    'Iraqi votes, the counting and the forming of governments are calendar entries. No order wins a seat.',
  'limits.mechanisms.deals':
    'Deals are nine ready term sheets between two seats. Three-sided bargains, and a truce approved in several places at once, which the sources describe, have to be put together from orders.',
  'limits.mechanisms.computer-seats':
    'Seats led by a computer sign more than they keep. A doctrine weighs an offer by trust and by what it wants, and hardly by whether it will be able to keep it: quiet, a date or a nuclear offer is promised much more often than it is given.',
  'limits.mechanisms.time-and-ground':
    'Time goes in weeks and ground in points. Nothing moves along a road; a redeployment that brings a base within reach is written into a scenario or does not happen.',
  'limits.mechanisms.weapons':
    'There are four kinds of weapon and no types, ranges or amounts of explosive. This is on purpose.',
  'limits.mechanisms.injury':
    'Harm is killed and wounded, in whole persons, in the week in which it happens. Later deaths, injuries of the mind, damaged houses and people who leave are not counted.',

  'limits.numbers.title': 'What the numbers mean',
  'limits.numbers.meters':
    'Meters are ordered judgements. Sixty is more than fifty; how much more, and whether it is the same step as from fifty to forty, nobody measured. No source gives a meter.',
  'limits.numbers.capital':
    'Political capital, its income and the cost of an order are measures of a game. The sources do not count them.',
  'limits.numbers.weights':
    'The weights were set so that the model meets its targets. Other sets would meet them too, and might lead elsewhere. Contested ones can be switched between argued readings.',
  'limits.numbers.luck':
    'The table of luck is symmetric and fixed. It stands for what the model leaves out; its width was chosen and not estimated, so chances are exact inside the model and judgements about the world.',
  'limits.numbers.trajectories':
    'The three trajectories are those of one paper. The counts of attacks and breaches that divide them, and the four weeks looked back on, are ours.',
  'limits.numbers.estimates':
    'How well each capital knows the others, and how it reads their acts, are sizes of ours around a few reported readings.',
  'limits.numbers.estimate-ends':
    'A range that a seat is shown is made to hold the true value in about 80 of 100 cases. Near 0 and near 100, where the middle cannot pass the end of the meter, it holds it in more than 85, so estimates there are better than they claim.',
  'limits.numbers.advisers':
    'Advisers imagine that nobody orders anything after this week. What they expect of an order is what it does by itself, not what the other capitals, or you, will make of it in the weeks after.',
  'limits.numbers.verdicts':
    'The sources name what each capital wants, not how much of it is how good. The scales of the objectives are ours, and they are never added into one number.',
  'limits.numbers.calibration':
    'The model was calibrated to five documents only. They give few counts, most of them over long spans: such as 66 attacks on convoys in nine months, ten missile attacks in five weeks, more than 150 attacks by a date, the three Americans killed in one attack. Meeting a target shows that the model can give that figure, not that it gives it for the right reason. It has not been tested against weeks that it was not fitted to.',
  'limits.numbers.sources':
    'The five documents are journalism and papers of research institutes about Iraqi politics in one period, each with its own leaning: one of an institute founded by the US Congress, two of a news site in London, one of an institute in Riyadh that studies Iran, one of a newspaper in Saudi hands. Where they disagree, about Tehran’s hold for one, the disagreement is a switch.',
  'limits.numbers.harm-reported':
    'Numbers of the dead come from parties to the events: a monitor’s director, a government’s spokesman, an armed force. They are shown as claims of whoever gave them.',
  'limits.numbers.counts':
    'Counts of attacks come from one analyst, from the attackers’ own statements or from a newspaper, and do not define an attack alike. The game counts one salvo or device at one place as one.',
  'limits.numbers.attribution':
    'Who fired is uncertain in the sources: commanders deny, unknown names claim, officials suspect, a military uses a name for all. In the game somebody always fired, and the debrief says who. The record never does.',
  'limits.numbers.silence':
    'Weeks without reports are not weeks without events. The sources cover some weeks closely and most not at all; where they end, the page says so.',

  'limits.slips.title': 'Slips of the sources, set right',
  'limits.slips.about-dates':
    'Some dates in the facts are worked out from the text, such as a Monday evening, a Sunday or the 27th day of a war. They are marked so in the facts.',
  'limits.slips.truce-start':
    'One article lets the unofficial truce begin in November 2020. It is the offer of 10 October 2020.',
  'limits.slips.truce-unbroken':
    'The same article speaks of one truce until the new year of 2022. Near-daily attacks on supply convoys are reported for April and May 2021.',
  'limits.slips.missiles':
    'One article counts missile attacks where its own captions and a linked headline speak of rockets. The game counts them as rockets.',
  'limits.slips.seats':
    'Seventy-four seats for the Sadrists is a preliminary figure; the certified one differs by one.',
  'limits.slips.first-attack':
    'The first attack under the shared name is printed as 17 November 2023. It was 17 October: a speech of 3 November in the same article already praises such attacks.',
  'limits.slips.brand':
    'The same article lets the shared name appear after that speech. It was in use from the first claimed attack.',
  'limits.slips.headquarters':
    'The strike on Nujaba’s headquarters in Baghdad is put on the 39th day of the war, 14 November 2023. It was on 4 January 2024.',
  'limits.slips.visit':
    'A visit of a US coordinator is dated January 2015. The prime minister he met took office in October 2022; January 2023 is meant.',
  'limits.slips.cabinet':
    'The government of 2022 is dated to November. It was confirmed on 27 October 2022.',
  'limits.slips.sadr':
    'The departure of the Sadrists’ leader from politics is dated June 2022. His members of parliament resigned then; his own announcement came on 29 August.',
  'limits.slips.prime-minister':
    'One article lets the prime minister of 2020 take office in 2019. His government was formed in May 2020.',
  'limits.slips.budget':
    'A budget of 450 billion dollars is plausible only as the sum of three years. No rule uses it.',
  'limits.slips.halt':
    'The paper of March 2024 prints 1 February for the halt of Kataib Hezbollah. The statement was on 30 January 2024.',
  'limits.slips.campaign':
    'The same paper gives no day for the US strikes of that week. They came in the night of 2 to 3 February 2024.',

  'limits.uses.title': 'What it must not be used for',
  'limits.uses.prediction':
    'Prediction. A share of runs is a share of runs of this model under its assumptions. It is not the chance that something will happen.',
  'limits.uses.targeting':
    'Choosing whom or what to strike, watch or protect. Places are approximate on purpose, factions are averages of reports, and nothing here knows a person, a unit or a time.',
  'limits.uses.blame':
    'Blame. Who fires in a run follows from rules and luck, and is no evidence about any real attack.',
  'limits.uses.persons':
    'Judging persons. What an office, a faction or a seat does in a run is the model’s doing and no account of a living person; what persons said or did is in the facts alone.',
  'limits.uses.advice':
    'Advice. An order that does well here does well against these rules. A class may learn from why it did; a staff should not take it over.',
  'limits.uses.history':
    'History. What happens in a run did not happen. On record are only the marks, the totals and the facts, each with its source.',

  'limits.perspective.title': 'Whose view it is',
  'limits.perspective.language':
    'All five documents were read in English. Reporting in Arabic, Kurdish and Persian, and with it most of what Iraqis and Iranians wrote about these weeks, is missing.',
  'limits.perspective.civilians':
    'Few Iraqi civilians speak in them. A wounded girl in a caption, drivers in a count, soldiers hurt by fire that missed: that is nearly all. News of families, markets and provinces in the game is therefore mostly assumption, and is marked so.',
  'limits.perspective.seats':
    'Only governments have a seat. Nobody can play a faction, a province, a family or the Region, and the crisis is told as an affair of three capitals.',
  'limits.perspective.factions-told':
    'What the factions want is told mostly by others: leaks of a coalition, officials, analysts, commanders without a name. Their meters are readings of such tellings.',
  'limits.perspective.us-view':
    'That the fire was not very lethal, and that better weapons were held back, is first of all the judgement of a US commander. The ceiling in the rules rests on it, and on leaks that say the same.',
  'limits.perspective.period':
    'The documents see five moments between 2020 and 2024. What came before 2019 and after March 2024 is not in the rules, and each author wrote without knowing the end.',
};
