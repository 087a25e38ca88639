// Every cue and its recipe. The pause for the dead is no sound and has none.
import type { Cue } from '../../app/ports.ts';
import { FOLDER } from './folder.ts';
import { LIFT } from './lift.ts';
import { NEWSPRINT } from './newsprint.ts';
import type { Recipe } from './recipe.ts';
import { SELECT } from './select.ts';
import { SLIP } from './slip.ts';
import { SLOT } from './slot.ts';
import { STAMP } from './stamp.ts';
import { SWORD_KNOCK } from './sword-knock.ts';
import { SWORD_NOTE } from './sword-note.ts';
import { SWORD_TISSUE } from './sword-tissue.ts';
import { TICK_HIGH, TICK_LOW } from './tick.ts';

/** The recipes by cue. */
export const RECIPES: Readonly<Record<Exclude<Cue, 'hush'>, Recipe>> = {
  select: SELECT,
  slot: SLOT,
  lift: LIFT,
  stamp: STAMP,
  folder: FOLDER,
  newsprint: NEWSPRINT,
  slip: SLIP,
  'tick-low': TICK_LOW,
  'tick-high': TICK_HIGH,
  'sword-paper': SWORD_TISSUE,
  'sword-wood': SWORD_KNOCK,
  'sword-metal': SWORD_NOTE,
};
