// English texts of Tehran's orders: title, list name, what it does and risks, and the headline of its result.
import type { Messages } from './messages.ts';

/** By order: `.title` (with `{target}`), `.short`, `.about`, `.result.<result>`, and `.choice.<target>` where it is aimed at a choice. */
export const EN_ORDERS_TEHRAN: Messages = {
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
    'For three weeks Tehran’s word for restraint is louder with every faction, and guidance of the same week carries further. The visit becomes known, and Washington reads it its own way.',
  'order.quds-visit.result.met': 'The Quds Force commander meets faction leaders in Iraq',

  'order.unity-meeting.title': 'Call a meeting to mend the rifts',
  'order.unity-meeting.short': 'Unity meeting',
  'order.unity-meeting.about':
    'Eases the rifts and binds each faction closer together. Factions at one with themselves are also held back less by discord.',
  'order.unity-meeting.result.met': 'Tehran brings the factions together to mend their rifts',

  'order.coordinator.title': 'Set one brand and one command over the factions',
  'order.coordinator.short': 'One brand, one command',
  'order.coordinator.about':
    'Factions under the brand heed Tehran more and earn less under their own names. One command is also easier to reach by US fire, and others take its fire for yours.',
  'order.coordinator.result.set': 'One brand begins to speak for several factions',

  'order.supply.title': 'Send rockets to {target}',
  'order.supply.short': 'Supply rockets',
  'order.supply.about':
    'Adds to its rockets, raises obedience a little and lowers fear. Its rival for credit notices what it was not sent.',
  'order.supply.result.done': 'Tehran sends rockets to {target}',

  'order.supply-drones.title': 'Send drones to {target}',
  'order.supply-drones.short': 'Supply drones',
  'order.supply-drones.about':
    'Adds to its drones; a large stock puts the highest rung within reach. The faction keeps a little less to the agreed limits, and its rival feels passed over.',
  'order.supply-drones.result.done': 'Tehran sends drones to {target}',

  'order.supply-missiles.title': 'Send missiles to {target}',
  'order.supply-missiles.short': 'Supply missiles',
  'order.supply-missiles.about':
    'Puts fire that is aimed to kill within reach and loosens the faction’s own limits. What it does with them is its decision; the answer may fall on you.',
  'order.supply-missiles.result.done': 'Tehran sends missiles to {target}',

  'order.cut-supply.title': 'Cut supplies to {target}',
  'order.cut-supply.short': 'Cut supplies',
  'order.cut-supply.about':
    'Takes from its stocks. It also costs obedience, and the faction’s fear of being traded away grows.',
  'order.cut-supply.result.done': 'Tehran cuts supplies to {target}',

  'order.reassure.title': 'Reassure {target}',
  'order.reassure.short': 'Reassure a faction',
  'order.reassure.about':
    'Lowers its fear of being traded away and raises its obedience a little. Each such word costs some of your leverage.',
  'order.reassure.result.done': 'Tehran assures {target} that it will not be traded away',

  'order.back-framework.title': 'Back the politicians of the governing bloc',
  'order.back-framework.short': 'Back the governing bloc',
  'order.back-framework.about':
    'Steadies the coalition in Baghdad and the bloc’s hold on its members. Those outside the government press harder, and factions that fight resent the favour.',
  'order.back-framework.result.backed': 'Tehran backs the politicians of Iraq’s governing bloc',

  'order.press-politics.title': 'Press the withdrawal by politics',
  'order.press-politics.short': 'Press by politics',
  'order.press-politics.about':
    'Works through the governing bloc and parliament instead of fire: the bloc’s hold on its members grows, and the file gains belief. Baghdad’s coalition feels the strain.',
  'order.press-politics.result.pressed': 'Tehran’s allies in parliament press for a US departure',

  'order.ease-gas.title': 'Ease the terms for gas and power',
  'order.ease-gas.short': 'Ease gas and power',
  'order.ease-gas.about':
    'Gains Baghdad’s trust and calms its street. The unpaid balance grows, and Iraq hangs a little more on Iranian gas.',
  'order.ease-gas.result.done': 'Tehran eases its terms for gas and power',

  'order.cut-gas.title': 'Cut gas and power to Iraq',
  'order.cut-gas.short': 'Cut gas and power',
  'order.cut-gas.about':
    'Homes and workplaces in Iraq go without power as far as they hang on Iranian gas. Part of the debt comes in; Baghdad’s trust falls, and it looks for other sources.',
  'order.cut-gas.result.cut':
    'Tehran cuts gas and power to Iraq; homes go dark in several provinces',

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

  'order.nuclear-advance.title': 'Take a step forward in the nuclear talks',
  'order.nuclear-advance.short': 'Nuclear talks: advance',
  'order.nuclear-advance.about':
    'Gains some of Washington’s trust and lowers the risk of open war. The factions fear that they are part of the price, and your word with them weighs less.',
  'order.nuclear-advance.result.done': 'Tehran takes a step forward in the nuclear talks',

  'order.nuclear-slow.title': 'Slow the nuclear talks',
  'order.nuclear-slow.short': 'Nuclear talks: slow',
  'order.nuclear-slow.about':
    'Buys time and calms the factions a little. The talks lose ground, and Washington’s trust with them.',
  'order.nuclear-slow.result.done': 'Tehran slows the nuclear talks',

  'order.nuclear-walk-out.title': 'Walk out of the nuclear talks',
  'order.nuclear-walk-out.short': 'Nuclear talks: walk out',
  'order.nuclear-walk-out.about':
    'Ends most of what the talks had reached. The factions fear less to be part of the price; the risk of open war rises, and the way back is long.',
  'order.nuclear-walk-out.result.done': 'Tehran walks out of the nuclear talks',

  'order.saudi-track.title': 'Take a step forward with Riyadh',
  'order.saudi-track.short': 'Talks with Riyadh',
  'order.saudi-track.about':
    'Eases a second front and lowers the risk of open war. The factions see another deal made over their heads.',
  'order.saudi-track.result.done': 'Tehran takes a step forward in its talks with Riyadh',

  'order.stand-aside.title': 'Stand aside in Iraq’s disputes',
  'order.stand-aside.short': 'Stand aside',
  'order.stand-aside.about':
    'Does nothing for the factions, and lets it be seen. Both governments are easier about it; the factions lose standing and fear for their place.',
  'order.stand-aside.result.done': 'Tehran stands aside and does not speak up for the factions',

  'order.mirror-sanctions.title': 'Answer US sanctions with sanctions',
  'order.mirror-sanctions.short': 'Mirror sanctions',
  'order.mirror-sanctions.about':
    'An answer in kind that needs no fire and takes a little off the factions’ grievance. It costs some of Washington’s trust and sets the talks back.',
  'order.mirror-sanctions.result.done': 'Tehran puts US diplomats in Iraq under sanctions',

  'order.denounce.title': 'Denounce US acts and deny a hand in the attacks',
  'order.denounce.short': 'Denounce and deny',
  'order.denounce.about':
    'Lowers the risk of open war and speaks for the factions’ grievance. Washington does not take the denial at its word; the factions hear it too, and it costs some of your leverage.',
  'order.denounce.result.done': 'Tehran denounces US acts and denies a hand in the attacks',

  'order.missiles.title': 'Fire ballistic missiles from Iran: {target}',
  'order.missiles.short': 'Missiles at a base',
  'order.missiles.about':
    'A breach of the ceiling by a state and an attack on Iraqi soil. People will probably be wounded and may be killed, and the risk of open war rises steeply. It answers the factions’ dead and sets back what talks had gained.',
  'order.missiles.result.struck': 'Ballistic missiles from Iran hit a base in Iraq: {target}',
};
