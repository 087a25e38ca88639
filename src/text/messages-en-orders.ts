// English texts of the orders: title, list name, what it does and risks, and the headline of its result.
import type { Messages } from './messages.ts';

const BAGHDAD: Messages = {
  'order.condemn.title': 'Condemn the attacks and vow accountability',
  'order.condemn.short': 'Condemn the attacks',
  'order.condemn.about':
    'Gives the governing bloc cover to hold its members back and pleases Washington. It strains every faction’s unity and costs a little of Tehran’s trust.',
  'order.condemn.result.done':
    'Baghdad condemns the attacks and vows to hold those behind them to account',

  'order.arrest.title': 'Arrest a launch cell of {target}',
  'order.arrest.short': 'Arrest a launch cell',
  'order.arrest.about':
    'Works as well as the state’s sword is strong. If it fails, the sword and the coalition both lose by it; either way the faction takes offence.',
  'order.arrest.result.held': 'Launch cell of {target} arrested and held',
  'order.arrest.result.failed': 'Arrest of a launch cell of {target} fails',

  'order.guard-missions.title': 'Guard the missions and the convoys',
  'order.guard-missions.short': 'Guard the missions',
  'order.guard-missions.about':
    'Puts extra guards at embassies and along the supply roads and eases the strain on the US embassy. A third of them are stood down each week.',
  'order.guard-missions.result.done':
    'Baghdad posts extra guards at the missions and along the roads',

  'order.build-forces.title': 'Build the state’s own forces',
  'order.build-forces.short': 'Build the forces',
  'order.build-forces.about':
    'Strengthens the state’s sword slowly. Every faction watches it with some unease.',
  'order.build-forces.result.done': 'Baghdad puts money and officers into its own forces',

  'order.broker-truce.title': 'Offer the factions a truce',
  'order.broker-truce.short': 'Broker a truce',
  'order.broker-truce.about':
    'Each faction answers next week. A credible date for US forces, a stake in the government and Tehran’s restraint speak for it; grievance speaks against.',
  'order.broker-truce.result.offered':
    'Baghdad offers the factions a truce; answers are due next week',

  'order.press-timetable.title': 'Press Washington for a dated timetable',
  'order.press-timetable.short': 'Press for a timetable',
  'order.press-timetable.about':
    'Calms the factions and the coalition at some cost in Washington’s trust. A request left unanswered costs belief in the whole file, week by week.',
  'order.press-timetable.result.asked': 'Baghdad asks Washington for a dated timetable',

  'order.talk-to-faction.title': 'Talk to the leadership of {target}',
  'order.talk-to-faction.short': 'Talk to a faction’s leadership',
  'order.talk-to-faction.about':
    'Lowers its fear of being traded away and steadies a truce that already stands. It adds to the faction’s standing, and Washington takes note.',
  'order.talk-to-faction.result.heard': 'Baghdad talks to the leadership of {target}',
  'order.talk-to-faction.result.truce-steadied':
    'Baghdad talks to the leadership of {target}, and its truce grows firmer',

  'order.protest-strike.title': 'Protest the US strike as a breach of sovereignty',
  'order.protest-strike.short': 'Protest a US strike',
  'order.protest-strike.about':
    'Steadies the coalition and the street and takes a little off every faction’s grievance. It costs some of Washington’s trust.',
  'order.protest-strike.result.done':
    'Baghdad protests the US strike as a breach of its sovereignty',
};

const WASHINGTON: Messages = {
  'order.strike-syria.title': 'Strike depots of {target} in Syria as a warning',
  'order.strike-syria.short': 'Warning strike in Syria',
  'order.strike-syria.about':
    'The lowest step of the ladder: depots outside Iraq, so Baghdad is spared most of the cost. People may be killed, and the faction’s grievance grows.',
  'order.strike-syria.result.struck': 'US forces strike depots of {target} in Syria',

  'order.strike-iraq.title': 'Strike depots of {target} in Iraq as a warning',
  'order.strike-iraq.short': 'Warning strike in Iraq',
  'order.strike-iraq.about':
    'Weighs more with the factions than a strike in Syria, and costs Baghdad’s trust and its coalition’s unity. People may be killed.',
  'order.strike-iraq.result.struck': 'US forces strike depots of {target} in Iraq',

  'order.strike-crews.title': 'Strike launch crews of {target}',
  'order.strike-crews.short': 'Strike launch crews',
  'order.strike-crews.about':
    'Takes more from the faction’s stocks and is almost certain to kill. Grievance grows, and Baghdad pays for a strike on its soil.',
  'order.strike-crews.result.struck': 'US forces strike launch crews of {target}',

  'order.strike-commander.title': 'Strike a commander of {target}',
  'order.strike-commander.short': 'Strike a commander',
  'order.strike-commander.about':
    'Breaks the unwritten ceiling from Washington’s side. It shakes the faction’s unity, feeds its grievance for weeks and costs much of Baghdad’s trust.',
  'order.strike-commander.result.struck': 'US strike kills a commander of {target}',

  'order.campaign.title': 'Strike many sites in a campaign',
  'order.campaign.short': 'Campaign on many sites',
  'order.campaign.about':
    'The top of the ladder and a breach of the ceiling. Its shock quiets the factions if Tehran then restrains them and feeds the spiral if Tehran urges them on. Many are killed.',
  'order.campaign.result.struck': 'US forces strike many sites of the factions',

  'order.harden.title': 'Harden the bases and missions',
  'order.harden.short': 'Harden the bases',
  'order.harden.about':
    'Raises the protection of every US site. It wears off slowly unless it is ordered again.',
  'order.harden.result.done': 'Washington hardens its bases and missions',

  'order.file-refuse.title': 'Refuse to discuss leaving Iraq',
  'order.file-refuse.short': 'Withdrawal file: refuse',
  'order.file-refuse.about':
    'Closes the file on the US presence. Belief in a withdrawal falls, Baghdad’s coalition suffers, and the factions’ fears grow.',
  'order.file-refuse.result.answered': 'Washington refuses to discuss leaving Iraq',

  'order.file-committee.title': 'Answer the withdrawal file with a committee',
  'order.file-committee.short': 'Withdrawal file: committee',
  'order.file-committee.about':
    'Opens technical talks without a date. It gains some trust and some time, and little belief.',
  'order.file-committee.result.answered':
    'Washington answers the withdrawal file with a committee; there is no date in it',

  'order.file-wording.title': 'Agree on an end of the combat mission',
  'order.file-wording.short': 'Withdrawal file: soft wording',
  'order.file-wording.about':
    'Gains trust and calm at once by the choice of words. After ten weeks the wording falls due, and if it brought no exit everyone sees it.',
  'order.file-wording.result.answered':
    'Washington and Baghdad agree on an end of the combat mission',

  'order.file-timetable.title': 'Give a dated timetable for withdrawal',
  'order.file-timetable.short': 'Withdrawal file: dated timetable',
  'order.file-timetable.about':
    'Takes much of the cause away from the factions and makes truces firmer. It costs capital and some of the credibility of the US threat.',
  'order.file-timetable.result.answered': 'Washington gives a dated timetable for withdrawal',

  'order.waiver-120.title': 'Renew the energy waiver for 120 days',
  'order.waiver-120.short': 'Waiver: 120 days',
  'order.waiver-120.about':
    'Lets Baghdad buy Iranian gas and power for four months. It gains Baghdad’s trust and gives the lever away for that time.',
  'order.waiver-120.result.set': 'Washington renews the energy waiver for 120 days',

  'order.waiver-60.title': 'Renew the energy waiver for 60 days',
  'order.waiver-60.short': 'Waiver: 60 days',
  'order.waiver-60.about':
    'Lets Baghdad buy Iranian gas and power for two months. A middle setting of the dial.',
  'order.waiver-60.result.set': 'Washington renews the energy waiver for 60 days',

  'order.waiver-45.title': 'Renew the energy waiver for 45 days',
  'order.waiver-45.short': 'Waiver: 45 days',
  'order.waiver-45.about':
    'Keeps the lights on and the pressure up. A short waiver costs a little of Baghdad’s trust.',
  'order.waiver-45.result.set': 'Washington renews the energy waiver for 45 days',

  'order.waiver-0.title': 'End the energy waiver',
  'order.waiver-0.short': 'Waiver: end it',
  'order.waiver-0.about':
    'Presses Baghdad and Tehran at once. The street and the coalition in Baghdad lose ground every week until a new waiver is given.',
  'order.waiver-0.result.set': 'Washington ends the energy waiver',

  'order.plan-restrained.title': 'Set a restrained response plan',
  'order.plan-restrained.short': 'Plan: restrained',
  'order.plan-restrained.about':
    'If Americans are killed, US forces strike depots in Iraq before the next turn. Baghdad is easier about it; the threat weighs less.',
  'order.plan-restrained.result.set': 'Washington sets a restrained plan for American dead',

  'order.plan-proportional.title': 'Set a proportional response plan',
  'order.plan-proportional.short': 'Plan: proportional',
  'order.plan-proportional.about':
    'If Americans are killed, US forces strike launch crews of the faction held answerable before the next turn. People are almost certain to be killed.',
  'order.plan-proportional.result.set': 'Washington sets a proportional plan for American dead',

  'order.plan-severe.title': 'Set a severe response plan',
  'order.plan-severe.short': 'Plan: severe',
  'order.plan-severe.about':
    'If Americans are killed, a campaign on many sites begins before the next turn. The threat weighs more, and so does the risk that it must be carried out.',
  'order.plan-severe.result.set': 'Washington sets a severe plan for American dead',

  'order.channel-tehran.title': 'Open a quiet channel to Tehran',
  'order.channel-tehran.short': 'Channel to Tehran',
  'order.channel-tehran.about':
    'Lowers the risk of open war and builds some trust. Talks over the factions’ heads feed their fear of being traded away.',
  'order.channel-tehran.result.opened': 'Washington opens a quiet channel to Tehran',
};

const RESPONSES: Messages = {
  'order.response-restrained.title': 'Standing plan: strike depots of {target} in Iraq',
  'order.response-restrained.short': 'Standing plan, restrained',
  'order.response-restrained.about':
    'Carried out by the plan in force because Americans were killed. No order of this week was needed.',
  'order.response-restrained.result.struck':
    'US forces strike depots of {target} in Iraq after American deaths',

  'order.response-proportional.title': 'Standing plan: strike launch crews of {target}',
  'order.response-proportional.short': 'Standing plan, proportional',
  'order.response-proportional.about':
    'Carried out by the plan in force because Americans were killed. It falls on the faction that Washington holds answerable.',
  'order.response-proportional.result.struck':
    'US forces strike launch crews of {target} after American deaths',

  'order.response-severe.title': 'Standing plan: strike many sites',
  'order.response-severe.short': 'Standing plan, severe',
  'order.response-severe.about':
    'Carried out by the plan in force because Americans were killed. It is a campaign, with all that a campaign brings.',
  'order.response-severe.result.struck':
    'US forces strike many sites of the factions after American deaths',
};

const TEHRAN: Messages = {
  'order.guidance-restrain.title': 'Ask {target} for restraint',
  'order.guidance-restrain.short': 'Guidance: restrain',
  'order.guidance-restrain.about':
    'The strongest word for calm. It counts as far as it is heeded; a refusal to your face costs leverage.',
  'order.guidance-restrain.result.heard': 'Tehran asked {target} for restraint',
  'order.guidance-restrain.result.partly-refused':
    'Tehran asked {target} for restraint and was refused in part',

  'order.guidance-hold.title': 'Ask {target} to wait',
  'order.guidance-hold.short': 'Guidance: hold',
  'order.guidance-hold.about':
    'A milder word for calm, for as long as something else is being tried. It too can be refused, at a cost in leverage.',
  'order.guidance-hold.result.heard': 'Tehran asked {target} to wait',
  'order.guidance-hold.result.partly-refused':
    'Tehran asked {target} to wait and was refused in part',

  'order.guidance-permit.title': 'Leave the choice to {target}',
  'order.guidance-permit.short': 'Guidance: permit',
  'order.guidance-permit.about':
    'Takes most of the holding back away and adds a little encouragement. What follows is decided elsewhere.',
  'order.guidance-permit.result.heard': 'Tehran left the choice to {target}',
  'order.guidance-permit.result.partly-refused':
    'Tehran left the choice to {target} and was heard in part',

  'order.guidance-urge.title': 'Urge {target} to press harder',
  'order.guidance-urge.short': 'Guidance: urge',
  'order.guidance-urge.about':
    'Pushes up the ladder and blunts the fear of US fire. You do not choose the target, and you may be held answerable for it.',
  'order.guidance-urge.result.heard': 'Tehran urged {target} to press harder',
  'order.guidance-urge.result.partly-refused':
    'Tehran urged {target} to press harder and was heard in part',

  'order.quds-visit.title': 'Send the Quds Force commander to Iraq',
  'order.quds-visit.short': 'Quds Force visit',
  'order.quds-visit.about':
    'For three weeks Tehran’s word for restraint is louder with every faction. The visit becomes known, and Washington reads it its own way.',
  'order.quds-visit.result.met': 'The Quds Force commander meets faction leaders in Iraq',

  'order.unity-meeting.title': 'Call a meeting to mend the rifts',
  'order.unity-meeting.short': 'Unity meeting',
  'order.unity-meeting.about':
    'Eases the rifts and binds each faction closer together. Factions at one with themselves are also held back less by discord.',
  'order.unity-meeting.result.met': 'Tehran brings the factions together to mend their rifts',

  'order.supply.title': 'Supply {target}',
  'order.supply.short': 'Send supplies',
  'order.supply.about':
    'Adds rockets, drones and missiles, raises obedience a little and lowers fear. Larger stocks put higher rungs within reach.',
  'order.supply.result.done': 'Tehran sends supplies to {target}',

  'order.cut-supply.title': 'Cut supplies to {target}',
  'order.cut-supply.short': 'Cut supplies',
  'order.cut-supply.about':
    'Takes from its stocks. It also costs obedience, and the faction’s fear of being traded away grows.',
  'order.cut-supply.result.done': 'Tehran cuts supplies to {target}',

  'order.reassure.title': 'Reassure {target}',
  'order.reassure.short': 'Reassure a faction',
  'order.reassure.about': 'Lowers its fear of being traded away and raises its obedience a little.',
  'order.reassure.result.done': 'Tehran assures {target} that it will not be traded away',

  'order.press-politics.title': 'Press the withdrawal by politics',
  'order.press-politics.short': 'Press by politics',
  'order.press-politics.about':
    'Works through the governing bloc instead of fire: its hold on its members grows and the file gains belief. Baghdad’s coalition feels the strain.',
  'order.press-politics.result.pressed': 'Tehran’s allies in parliament press for a US departure',

  'order.ease-gas.title': 'Ease the terms for gas and power',
  'order.ease-gas.short': 'Ease gas and power',
  'order.ease-gas.about': 'Gains Baghdad’s trust and calms its street. The unpaid balance grows.',
  'order.ease-gas.result.done': 'Tehran eases its terms for gas and power',

  'order.claim-arrears.title': 'Claim the arrears for gas and power',
  'order.claim-arrears.short': 'Claim the arrears',
  'order.claim-arrears.about':
    'Brings in part of the debt and reminds Baghdad of the lever. It costs trust, and the street in Iraq feels it.',
  'order.claim-arrears.result.done': 'Tehran claims its arrears for gas and power',

  'order.channel-washington.title': 'Open a quiet channel to Washington',
  'order.channel-washington.short': 'Channel to Washington',
  'order.channel-washington.about':
    'Lowers the risk of open war and takes some pressure off Washington. The factions’ fear of being traded away grows.',
  'order.channel-washington.result.done': 'Tehran opens a quiet channel to Washington',
};

/** Texts of every order and of the standing response plan’s own strikes. */
export const EN_ORDERS: Messages = { ...BAGHDAD, ...WASHINGTON, ...RESPONSES, ...TEHRAN };
