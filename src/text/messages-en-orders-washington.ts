// English texts of Washington's orders: title, list name, what it does and risks, and the headline of its result.
import type { Messages } from './messages.ts';

/** By order: `.title` (with `{target}`), `.short`, `.about`, `.result.<result>`, and `.choice.<target>` where it is aimed at a choice. */
export const EN_ORDERS_WASHINGTON: Messages = {
  'order.strike-syria.title': 'Strike depots of {target} in Syria as a warning',
  'order.strike-syria.short': 'Warning strike in Syria',
  'order.strike-syria.about':
    'The lowest step of the ladder: depots outside Iraq, so Baghdad is spared most of the cost. It deters only if the faction fired last week, and weakens a truce that it keeps. People may be killed.',
  'order.strike-syria.result.struck': 'US forces strike depots of {target} in Syria',

  'order.strike-iraq.title': 'Strike depots of {target} in Iraq as a warning',
  'order.strike-iraq.short': 'Warning strike in Iraq',
  'order.strike-iraq.about':
    'Takes more than a strike in Syria and costs Baghdad’s trust and its coalition’s unity; in Baghdad itself it breaks the ceiling. It deters only if the faction fired last week, and weakens a truce that it keeps. People may be killed.',
  'order.strike-iraq.result.struck': 'US forces strike depots of {target} in Iraq',

  'order.strike-crews.title': 'Strike launch crews of {target}',
  'order.strike-crews.short': 'Strike launch crews',
  'order.strike-crews.about':
    'Takes more from the faction’s stocks and is almost certain to kill. It deters only if the faction fired last week, and weakens a truce that it keeps. Grievance grows, and Baghdad pays; in Baghdad itself it breaks the ceiling.',
  'order.strike-crews.result.struck': 'US forces strike launch crews of {target}',

  'order.strike-commander.title': 'Strike a commander of {target}',
  'order.strike-commander.short': 'Strike a commander',
  'order.strike-commander.about':
    'Breaks the unwritten ceiling from Washington’s side. It shakes the faction’s unity, leaves a lasting grievance and costs much of Baghdad’s trust. It deters only if the faction fired last week, and weakens a truce that it keeps.',
  'order.strike-commander.result.struck': 'US strike kills a commander of {target}',

  'order.campaign.title': 'Strike many sites in a campaign',
  'order.campaign.short': 'Campaign on many sites',
  'order.campaign.about':
    'The top of the ladder and a breach of the ceiling. Its shock quiets the factions if Tehran then restrains them and feeds the spiral if Tehran urges them on. Truces that are kept weaken. Many are killed.',
  'order.campaign.result.struck': 'US forces strike many sites of the factions',

  'order.harden.title': 'Harden the bases and missions',
  'order.harden.short': 'Harden the bases',
  'order.harden.about':
    'Raises the protection of every US site. It wears off slowly unless it is ordered again.',
  'order.harden.result.done': 'Washington hardens its bases and missions',

  'order.file-refuse.title': 'Refuse to discuss leaving Iraq',
  'order.file-refuse.short': 'Withdrawal file: refuse',
  'order.file-refuse.about':
    'Closes the file on the US presence. Belief in a withdrawal falls, Baghdad’s coalition suffers, and the factions’ fears grow. To take back a date that was given costs far more belief and trust.',
  'order.file-refuse.result.overtaken':
    'Washington’s answer on its forces is overtaken by the resolution in force',
  'order.file-refuse.result.answered': 'Washington refuses to discuss leaving Iraq',

  'order.file-committee.title': 'Answer the withdrawal file with a committee',
  'order.file-committee.short': 'Withdrawal file: committee',
  'order.file-committee.about':
    'Opens technical talks without a date. It gains some trust and some time, and little belief.',
  'order.file-committee.result.overtaken':
    'Washington’s answer on its forces is overtaken by the resolution in force',
  'order.file-committee.result.answered':
    'Washington answers the withdrawal file with a committee; there is no date in it',

  'order.file-wording.title': 'Agree on an end of the combat mission',
  'order.file-wording.short': 'Withdrawal file: soft wording',
  'order.file-wording.about':
    'Gains trust and calm at once by the choice of words. After ten weeks the wording falls due, and if it brought no exit everyone sees it.',
  'order.file-wording.result.overtaken':
    'Washington’s answer on its forces is overtaken by the resolution in force',
  'order.file-wording.result.answered':
    'Washington and Baghdad agree on an end of the combat mission',

  'order.file-timetable.title': 'Give a dated timetable for withdrawal',
  'order.file-timetable.short': 'Withdrawal file: dated timetable',
  'order.file-timetable.about':
    'Takes part of the cause from the factions and makes truces firmer, as far as it is believed. In eight weeks the forces begin to leave, or the date passes for want of belief. It costs some of the US threat and counts against your terms for the mission.',
  'order.file-timetable.result.overtaken':
    'Washington’s answer on its forces is overtaken by the resolution in force',
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
    'If Americans are killed, US forces strike depots in Iraq before the next turn. That costs less in Baghdad and in grievance than the other plans, and deters less. Nobody else sees the plan until it is carried out.',
  'order.plan-restrained.result.set': 'Washington sets a restrained plan for American dead',

  'order.plan-proportional.title': 'Set a proportional response plan',
  'order.plan-proportional.short': 'Plan: proportional',
  'order.plan-proportional.about':
    'If Americans are killed, US forces strike launch crews of the faction held answerable before the next turn. People are almost certain to be killed. Nobody else sees the plan until it is carried out.',
  'order.plan-proportional.result.set': 'Washington sets a proportional plan for American dead',

  'order.plan-severe.title': 'Set a severe response plan',
  'order.plan-severe.short': 'Plan: severe',
  'order.plan-severe.about':
    'If three or more Americans are killed within four weeks, a campaign on many sites begins before the next turn; fewer are answered by a strike on launch crews. Nobody else sees the plan until it is carried out.',
  'order.plan-severe.result.set': 'Washington sets a severe plan for American dead',

  'order.channel-tehran.title': 'Open a quiet channel to Tehran',
  'order.channel-tehran.short': 'Channel to Tehran',
  'order.channel-tehran.about':
    'Lowers the risk of open war and builds some trust. Talks over the factions’ heads feed their fear of being traded away.',
  'order.channel-tehran.result.opened': 'Washington opens a quiet channel to Tehran',

  'order.new-rules.title': 'Propose new rules between the two sides',
  'order.new-rules.short': 'Propose new rules',
  'order.new-rules.about':
    'Strengthens the unwritten ceiling on both sides and lowers the risk of open war. A limit that is named also tells the other side what lies within it, and it costs something at home.',
  'order.new-rules.result.done': 'Washington proposes new rules to keep fire within limits',

  'order.intelligence.title': 'Trace who fires: intelligence on {target}',
  'order.intelligence.short': 'Intelligence on a faction',
  'order.intelligence.about':
    'Narrows your estimates, helps to trace attacks made under other names and puts the faction within easier reach. What watches it is missing at the bases.',
  'order.intelligence.result.done': 'Washington turns its intelligence to {target}',

  'order.hand-over-base.title': 'Hand over a base to Iraq: {target}',
  'order.hand-over-base.short': 'Hand over a base',
  'order.hand-over-base.about':
    'One place fewer to fire at, and a step that Baghdad can show. The forces move to other bases, which are better protected; their number stays. The US threat weighs less, and less is seen from there.',
  'order.hand-over-base.result.handed-over': 'US forces hand over a base to Iraq: {target}',

  'order.change-troops.title': 'Change the number of troops: {target}',
  'order.change-troops.short': 'Change troop numbers',
  'order.change-troops.about':
    'Fewer troops take away part of the cause and calm parliament, and leave the threat and the bases weaker. More troops do the opposite, and belief in a withdrawal falls with Baghdad’s trust.',
  'order.change-troops.choice.fewer': '500 fewer',
  'order.change-troops.choice.more': '500 more',
  'order.change-troops.result.changed': 'Washington changes its troops in Iraq: {target}',

  'order.threaten-embassy.title': 'Threaten to close the embassy in Baghdad',
  'order.threaten-embassy.short': 'Threaten to close the embassy',
  'order.threaten-embassy.about':
    'Moves the governing bloc to hold its members back, as far as Baghdad still counts on you. It costs trust and rewards those who fire. While the embassy is under strain, part of its staff leaves.',
  'order.threaten-embassy.result.warned':
    'Washington warns that it may close its embassy in Baghdad',
  'order.threaten-embassy.result.staff-leaves':
    'Washington warns that it may close its embassy, and part of the staff leaves Baghdad',

  'order.close-embassy.title': 'Close the embassy in Baghdad',
  'order.close-embassy.short': 'Close the embassy',
  'order.close-embassy.about':
    'Takes everyone there out of reach; missions elsewhere stay within it. Baghdad loses backing and standing, those who fired can call it their success, and you see less of Iraq than before.',
  'order.close-embassy.result.closed': 'Washington closes its embassy in Baghdad',

  'order.reopen-embassy.title': 'Bring the embassy’s staff back',
  'order.reopen-embassy.short': 'Return to the embassy',
  'order.reopen-embassy.about':
    'Restores part of the trust that was lost. A closed embassy opens in two steps; those who return are within reach again.',
  'order.reopen-embassy.result.in-part': 'Part of the US embassy’s staff returns to Baghdad',
  'order.reopen-embassy.result.open': 'The US embassy in Baghdad is fully open again',

  'order.visit-open.title': 'Visit Baghdad openly',
  'order.visit-open.short': 'Visible visit to Baghdad',
  'order.visit-open.about':
    'A guest in daylight tells Baghdad that it is a partner. Tehran notices and trusts Baghdad a little less; protest gathers at the embassy.',
  'order.visit-open.result.done': 'A senior US visitor comes to Baghdad in daylight',

  'order.visit-discreet.title': 'Visit Baghdad discreetly',
  'order.visit-discreet.short': 'Discreet visit to Baghdad',
  'order.visit-discreet.about':
    'You hear how things stand and leave a warning that the governing bloc feels. Officials in Baghdad may read the staging itself as distrust.',
  'order.visit-discreet.result.done': 'A senior US visitor comes to Baghdad by night',

  'order.train-forces.title': 'Train and equip Iraq’s forces',
  'order.train-forces.short': 'Train and equip',
  'order.train-forces.about':
    'Strengthens the state’s sword slowly. Trainers who stay are easily taken for the same forces under another name, so belief in a withdrawal falls.',
  'order.train-forces.result.done': 'Washington trains and equips Iraqi forces',

  'order.joint-isis.title': 'Work jointly against ISIS',
  'order.joint-isis.short': 'Joint work against ISIS',
  'order.joint-isis.about':
    'Recalls why the forces were invited, and parliament presses less. Those who are out on the roads are missing at the bases, and the mission looks longer.',
  'order.joint-isis.result.done': 'US and Iraqi forces work jointly against ISIS',

  'order.sanction-faction.title': 'Put sanctions on {target}',
  'order.sanction-faction.short': 'Sanction a faction',
  'order.sanction-faction.about':
    'An answer without fire that Congress accepts. The faction’s grievance grows and Tehran notes it; with a faction that sits in the government, Baghdad feels it too.',
  'order.sanction-faction.result.listed':
    'Washington puts sanctions on leaders and firms of {target}',
  'order.sanction-faction.result.listed-in-government':
    'Washington puts sanctions on {target}, which sits in Iraq’s government',

  'order.sanction-envoy.title': 'Put Iran’s envoy in Baghdad under sanctions',
  'order.sanction-envoy.short': 'Sanction Iran’s envoy',
  'order.sanction-envoy.about':
    'Takes pressure off at home and some weight from Tehran’s word in Iraq. Trust falls, the nuclear talks suffer, and an answer in kind is likely.',
  'order.sanction-envoy.result.done': 'Washington puts Iran’s envoy in Baghdad under sanctions',

  'order.nuclear-offer.title': 'Make an offer in the nuclear talks',
  'order.nuclear-offer.short': 'Nuclear offer',
  'order.nuclear-offer.about':
    'Brings the talks forward, eases sanctions and lowers the risk of open war. It costs support at home, and the factions fear that they are the price.',
  'order.nuclear-offer.result.done': 'Washington makes an offer in the nuclear talks',
};
