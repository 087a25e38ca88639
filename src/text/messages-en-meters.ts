// English names of the meters, by the pattern of their path, with a sentence of meaning where one is shown.
import type { Messages } from './messages.ts';

const WORLD: Messages = {
  'meter.world.troops': 'US service members in Iraq',
  'meter.world.gaza': 'Intensity of the Gaza war',
  'meter.world.gazaPause': 'Weeks of the pause in Gaza left',
  'meter.world.nuclear': 'Progress of the nuclear talks',
  'meter.world.saudi': 'Progress of the talks with Riyadh',
  'meter.world.deterrence': 'Credibility of the US threat',
  'meter.world.pressure': 'Pressure on Washington to retaliate',
  'meter.world.ceiling': 'Strength of the ceiling',
  'meter.world.shock': 'Shock of the campaign',
  'meter.world.embassyStrain': 'Strain on the US embassy',
  'meter.world.warRisk': 'Risk of open war',
  'meter.world.waiverDays': 'Days of the energy waiver left',
  'meter.world.arrears': 'Iraq’s arrears to Iran',
  'meter.world.dependence': 'Iraq’s dependence on Iranian energy',
  'meter.world.sanctions': 'Weight of US sanctions',
  'meter.world.file.credibility': 'Belief in the withdrawal file',
  'meter.bloc.framework.hold': 'The governing bloc’s hold on its members',
  'meter.bloc.sadr.pressure': 'Pressure of the Sadrist movement',
  'meter.bloc.pmf.autonomy': 'How far the PMF’s leadership goes its own way',
  'meter.bloc.parliament.push': 'Parliament’s push to expel foreign forces',
  'meter.bloc.kurdistan.strain': 'Strain on the Kurdistan Region',
};

const SEATS: Messages = {
  'meter.seat.baghdad.capital': 'Baghdad’s capital',
  'meter.seat.baghdad.sword': 'The state’s sword',
  'meter.seat.baghdad.coalition': 'Cohesion of the coalition',
  'meter.seat.baghdad.street': 'Calm in the street',
  'meter.seat.baghdad.guard': 'Extra guards',
  'meter.seat.baghdad.escort': 'Escorts on the convoys',
  'meter.seat.washington.capital': 'Washington’s capital',
  'meter.seat.washington.hardening': 'Protection added to US sites',
  'meter.seat.washington.intelligence': 'Washington’s intelligence on the factions',
  'meter.seat.tehran.capital': 'Tehran’s capital',
  'meter.seat.tehran.leverage': 'Weight of Tehran’s word',
  'meter.seat.baghdad.trust.washington': 'Baghdad’s trust in Washington',
  'meter.seat.baghdad.trust.tehran': 'Baghdad’s trust in Tehran',
  'meter.seat.washington.trust.baghdad': 'Washington’s trust in Baghdad',
  'meter.seat.washington.trust.tehran': 'Washington’s trust in Tehran',
  'meter.seat.tehran.trust.baghdad': 'Tehran’s trust in Baghdad',
  'meter.seat.tehran.trust.washington': 'Tehran’s trust in Washington',
};

/** `.short` on the faction's own card; the other with its name, where the faction is not plain. */
const FACTION: Readonly<Record<string, readonly [name: string, short: string]>> = {
  militancy: ['Militancy of {faction}', 'Militancy'],
  obedience: ['Heeds Tehran: {faction}', 'Heeds Tehran'],
  stake: ['Stake in the government: {faction}', 'Stake in the government'],
  devices: ['Roadside devices of {faction}', 'Roadside devices'],
  rockets: ['Rockets of {faction}', 'Rockets'],
  drones: ['Drones of {faction}', 'Drones'],
  missiles: ['Missiles of {faction}', 'Missiles'],
  fear: ['Fears a sell-out: {faction}', 'Fears sell-out'],
  grievance: ['Grievance of {faction}', 'Grievance'],
  memory: ['Lasting grievance of {faction}', 'Lasting grievance'],
  exposure: ['Exposure to US fire: {faction}', 'Exposure to US fire'],
  lid: ['Keeps to the ceiling: {faction}', 'Keeps to the ceiling'],
  cohesion: ['Inner unity of {faction}', 'Inner unity'],
  standing: ['Public standing of {faction}', 'Public standing'],
  restraining: ['Tehran’s restraint on {faction}', 'Tehran’s restraint'],
  urging: ['Tehran’s urging of {faction}', 'Tehran’s urging'],
  'truce.bases': ['Truce on bases: {faction}', 'Truce on bases'],
  'truce.convoys': ['Truce on convoys: {faction}', 'Truce on convoys'],
  'truce.missions': ['Truce on missions: {faction}', 'Truce on missions'],
};

const REST: Messages = {
  'meter.faction.obedience.about': 'How far the faction does what Tehran asks of it.',
  'meter.faction.fear.about': 'How much it fears that its patrons will trade it away in a deal.',
  'meter.rift': 'Rift between {a} and {b}',
  'meter.place.presence': 'US presence: {place}',
  'meter.place.protection': 'Protection: {place}',
};

/** Names of every meter path; a faction's or a place's own id is left out of the key. */
export const EN_METERS: Messages = {
  ...WORLD,
  ...SEATS,
  ...Object.fromEntries(
    Object.entries(FACTION).flatMap(([key, [name, short]]) => [
      [`meter.faction.${key}`, name],
      [`meter.faction.${key}.short`, short],
    ]),
  ),
  ...REST,
};
