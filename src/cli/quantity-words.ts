// The code book's words for every quantity that runs are measured by.
import { factsOf } from '../model/basis.ts';
import {
  FACTIONS,
  SEATS,
  TARGET_CLASSES,
  TRAJECTORIES,
  VICTIMS,
  WEAPONS,
  type SeatId,
} from '../model/ids.ts';
import { OBJECTIVES } from '../model/objectives.ts';
import { ENDINGS } from '../analysis/quantities.ts';
import { say } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';
import { column, type Column } from './data-table.ts';

const WHO: Readonly<Record<string, string>> = {
  us: 'US service members, diplomats and US-citizen contractors',
  partners: 'members of partner forces and of the coalition',
  iraqiForces: 'members of Iraqi forces',
  civilians: 'civilians',
  factions: 'members of the factions',
};
const CLAIMS: Readonly<Record<string, string>> = {
  own: 'claimed under the faction’s own name',
  facade: 'claimed under the name of a façade',
  umbrella: 'claimed under the umbrella brand',
  unclaimed: 'claimed by nobody',
};
const PARTS: Readonly<Record<string, string>> = {
  bases: 'at bases',
  convoys: 'at supply convoys',
  missions: 'at diplomatic missions',
  device: 'with roadside devices',
  rocket: 'with rockets',
  drone: 'with drones',
  missile: 'with missiles',
};

/** Unit, range and meaning of the weekly quantities that are not made of parts. */
const WEEKLY: Readonly<Record<string, readonly [unit: string, range: string, meaning: string]>> = {
  attacks: ['attacks', '0 or more', 'attacks on US targets, contractors’ convoys included'],
  intensity: ['points', '0 to 100', 'intensity index of the week'],
  division: ['points', '0 to 100', 'division index: how torn the factions are among themselves'],
  trajectory: ['name', TRAJECTORIES.join(', '), 'trajectory in force at the end of the week'],
  breaches: ['breaches', '0 or more', 'breaches of the tacit ceiling by either side'],
  strikes: ['strikes', '0 or more', 'US strikes, and those by the standing plan'],
  'strikes.iraq': ['strikes', '0 or more', 'those of the US strikes that hit Iraq'],
  'strikes.worst-rung': ['rung', '0 to 5', 'worst rung of US strikes: 0 none, 5 a campaign'],
  campaign: ['yes or no', '0 or 1', 'whether there was a US campaign on many sites'],
  'iranian-missiles': ['yes or no', '0 or 1', 'whether Iran fired missiles of its own'],
  'war-risk': ['points', '0 to 100', 'risk of open war; at 100 it begins'],
  'embassy-strain': ['points', '0 to 100', 'strain on the US embassy; at 100 it is evacuated'],
  ceiling: ['points', '0 to 100', 'strength of the tacit ceiling on lethality'],
  deterrence: ['points', '0 to 100', 'credibility of the US threat in the factions’ eyes'],
  pressure: ['points', '0 to 100', 'domestic pressure on Washington to retaliate'],
  troops: ['persons', '0 to 10000', 'US service members in Iraq'],
  sword: ['points', '0 to 100', 'the Iraqi state’s coercive capacity'],
  coalition: ['points', '0 to 100', 'cohesion of Baghdad’s coalition; at 0 the government falls'],
  street: ['points', '0 to 100', 'calm and support in the street'],
  leverage: ['points', '0 to 100', 'weight of Tehran’s word with the factions'],
  'deals.in-force': ['deals', '0 or more', 'term sheets in force'],
  truce: ['factions', '0 to 9', 'factions that declare a truce or a suspension'],
};

const RUN: typeof WEEKLY = {
  trajectory: [
    'name',
    TRAJECTORIES.join(', '),
    'trajectory of the run: the most frequent of its last eight weeks, ties to the later',
  ],
  ending: ['name', ENDINGS.filter((one) => one !== 'none').join(', '), 'how the run ended'],
  weeks: ['weeks', '1 to 104', 'weeks played'],
  attacks: ['attacks', '0 or more', 'attacks on US targets over the run'],
  breaches: ['breaches', '0 or more', 'breaches of the tacit ceiling over the run'],
  'first-us-death': ['week', '0 to 104', 'week of the first American killed; 0 for none'],
};

function isOneOf(list: readonly string[], word: string): boolean {
  return list.includes(word);
}

/** Words of a quantity that is made of a head and a part, such as `killed.us`. */
function partWords(id: string): readonly [string, string, string] | null {
  const [head = '', ...rest] = id.split('.');
  const part = rest.join('.');
  if (head === 'attacks' && isOneOf([...TARGET_CLASSES, ...WEAPONS], part)) {
    return ['attacks', '0 or more', `attacks on US targets ${PARTS[part] ?? part}`];
  }
  if (head === 'claim' && CLAIMS[part] !== undefined) {
    return ['attacks', '0 or more', `attacks ${CLAIMS[part]}`];
  }
  if (head === 'at') return ['attacks', '0 or more', `attacks at ${EN[`place.${part}`] ?? part}`];
  if (head === 'rung' && isOneOf(FACTIONS, part)) {
    return ['rung', '0 to 4', `rung of ${say(EN, `faction.${part}.name`)}: 0 holds, 4 high-end`];
  }
  if ((head === 'killed' || head === 'wounded') && isOneOf(VICTIMS, part)) {
    return ['persons', '0 or more', `${WHO[part] ?? part} ${head}`];
  }
  return null;
}

/** The code book's entry of a weekly quantity. Throws for one that has no words. */
export function weeklyColumn(id: string, name: string = id): Column {
  const words = WEEKLY[id] ?? partWords(id);
  if (!words) throw new Error(`no words for the weekly quantity ${id}`);
  return column(name, ...words, id === 'trajectory' ? TRAJECTORY_SOURCE : undefined);
}

const TRAJECTORY_SOURCE =
  'the three trajectories: rasanah-2024-03.07; thresholds: src/model/trajectory.ts, assumed';

/** The code book's entry of a quantity of a run. Throws for one that has no words. */
export function runColumn(id: string, name: string = id): Column {
  const [head, seat = '', ...rest] = id.split('.');
  if (head === 'verdict') {
    const known = SEATS.find((one): one is SeatId => one === seat);
    const objective = known && OBJECTIVES[known].find((one) => one.id === rest.join('.'));
    if (!known || !objective) throw new Error(`no words for the run quantity ${id}`);
    const meaning = `verdict on ${say(EN, `seat.${known}.name`)}’s objective “${say(EN, `objective.${objective.id}`)}”: 100 is best`;
    const facts = factsOf(objective.basis).join(', ');
    return column(name, 'points', '0 to 100', meaning, facts === '' ? undefined : facts);
  }
  const words = RUN[id] ?? partWords(id);
  if (!words) throw new Error(`no words for the run quantity ${id}`);
  return column(name, ...words, id === 'trajectory' ? TRAJECTORY_SOURCE : undefined);
}
