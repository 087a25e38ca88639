// English captions of the sounds that tell something, and the notice of a device without sound.
import type { Messages } from './messages.ts';

/** Words in the place of sounds. */
export const EN_SOUND: Messages = {
  'sound.caption.tick-low': 'Pencil ticks: {seconds} seconds or less are left.',
  'sound.caption.tick-high': 'Pencil ticks, higher: {seconds} seconds or less are left.',
  'sound.caption.sword-paper': 'Tissue rustles: the state’s sword is now paper.',
  'sound.caption.sword-wood': 'A knock on oak: the state’s sword is now wood.',
  'sound.caption.sword-metal': 'Metal, struck once: the state’s sword is now metal.',
  'sound.caption.hush': 'The sound pauses: people were killed.',
  'sound.caption.drone-smooth':
    'A low string, smooth: the estimated chance of escalation is under {below}%.',
  'sound.caption.drone-grainy':
    'A low string, grainy: the estimated chance of escalation is at least {from}% and under {below}%.',
  'sound.caption.drone-rough':
    'A low string, rough: the estimated chance of escalation is at least {from}%.',
  'sound.failed': 'This device cannot play the sounds. The game goes on without them.',
};
