// How a faction's meters move of themselves: grief fades to what is remembered, fear and limits settle, workshops work.
import { changeFaction } from './ledger.ts';
import { roundDiv } from './numbers.ts';
import type { Faction } from './state.ts';
import type { Turn } from './turn-context.ts';

/** Weeks without a word from Tehran after which its silence feeds fear (mee-2021-12.14, .21). */
const SILENCE = 4;
const TEHRANS_WORDS = [
  'guidance-restrain',
  'guidance-hold',
  'guidance-permit',
  'guidance-urge',
  'quds-visit',
  'reassure',
  'unity-meeting',
] as const;

/** Where fear of being traded away settles: higher the further talks over their heads have come. */
function fearAtRest(turn: Turn): number {
  const { nuclear, saudi } = turn.state.world;
  const { lastGiven } = turn.state.seats.tehran;
  let last = 0;
  for (const word of TEHRANS_WORDS) last = Math.max(last, lastGiven[word] ?? 0);
  const silent = turn.week - last > SILENCE;
  return 28 + roundDiv(nuclear, 8) + roundDiv(saudi, 10) + (silent ? 8 : 0);
}

/** How far a faction without urging or grievance keeps itself to the agreed ceiling. */
const LID_AT_REST = 98;

/** Weight of US sanctions from which workshops work at half pace. */
const SANCTIONS_BITE = 65;

/** Moves every faction's meters toward where they rest. */
export function driftFactions(turn: Turn): void {
  const fear = fearAtRest(turn);
  for (const faction of turn.state.factions) drift(turn, faction, fear);
}

function drift(turn: Turn, faction: Faction, fear: number): void {
  changeFaction(
    turn,
    faction,
    'grievance',
    0 - roundDiv(faction.grievance - faction.memory, 10),
    'rule:grievance-fades',
  );
  const loosened = roundDiv(faction.urging, 2) + roundDiv(faction.grievance, 4);
  const lidAtRest = Math.max(20, LID_AT_REST - loosened);
  changeFaction(turn, faction, 'lid', roundDiv(lidAtRest - faction.lid, 6), 'rule:lid-follows');
  changeFaction(turn, faction, 'fear', roundDiv(fear - faction.fear, 10), 'rule:fear-settles');
  changeFaction(
    turn,
    faction,
    'cohesion',
    roundDiv(78 - faction.cohesion, 8),
    'rule:cohesion-settles',
  );
  changeFaction(
    turn,
    faction,
    'standing',
    roundDiv(45 - faction.standing, 20),
    'rule:standing-settles',
  );
  // Factions were put under sanctions (rasanah-2024-03.45); that this slows what they make is an assumption.
  const made = turn.state.world.sanctions >= SANCTIONS_BITE ? 1 : 2;
  if (faction.rockets < 60) changeFaction(turn, faction, 'rockets', made, 'rule:workshops');
  if (faction.devices < 40) changeFaction(turn, faction, 'devices', 1, 'rule:workshops');
  if (faction.drones < 45) changeFaction(turn, faction, 'drones', 1, 'rule:workshops');
}
