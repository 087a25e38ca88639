// Keeps a class in IndexedDB, apart from the games: what the instructor set and wrote, and the rooms that came in. Windows that keep one class tell each other.
import type { DBSchema } from 'idb';
import type { ClassPort, KeptDesk, KeptRoom } from '../app/class-port.ts';
import { shelfOf } from './shelf.ts';

interface Shelf extends DBSchema {
  desk: { key: 'desk'; value: KeptDesk };
  rooms: { key: number; value: KeptRoom };
}

const NAME = 'paper-sword-class';

/** A place is a number that rises with each room, and behind it 32 bits that were drawn, so that no two windows give the same. */
const DRAWN = 2 ** 32;

function placeAfter(last: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return (Math.floor(last / DRAWN) + 1) * DRAWN + drawn;
}

/** A desk of an older form is none: its grades name rooms in another way. */
function whole(desk: KeptDesk | undefined): KeptDesk | null {
  return desk?.form === 2 ? desk : null;
}

/** The other windows over this class; null where the browser has no way to them. Then a window still writes over nothing, and has what the others kept when it is loaded anew. */
function otherWindows(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  try {
    return new BroadcastChannel(NAME);
  } catch {
    // Forbidden together with storage, which is told when the class is looked for.
    return null;
  }
}

/** Opens the shelf on first use; rejects when the browser forbids storage. */
export function browserClassKeeping(): ClassPort {
  const open = shelfOf<Shelf>(NAME, 1, (shelf) => {
    shelf.createObjectStore('desk');
    shelf.createObjectStore('rooms', { keyPath: 'id' });
  });
  const others = otherWindows();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is no window and has no origin to name
  const tell = (): void => others?.postMessage('changed');

  return {
    load: async () => {
      // Both at one moment, since grades name rooms by their places.
      const reading = (await open()).transaction(['desk', 'rooms']);
      const [desk, rooms] = await Promise.all([
        reading.objectStore('desk').get('desk'),
        reading.objectStore('rooms').getAll(),
      ]);
      return { desk: whole(desk), rooms };
    },

    changeDesk: async (change) => {
      const { store, done } = (await open()).transaction('desk', 'readwrite');
      const kept = whole(await store.get('desk'));
      await Promise.all([store.put(change(kept), 'desk'), done]);
      tell();
    },

    keepRooms: async (rooms, gone) => {
      const writing = (await open()).transaction('rooms', 'readwrite');
      const { store, done } = writing;
      await Promise.all([
        ...rooms.map((room) => store.put(room)),
        ...gone.map((id) => store.delete(id)),
        done,
      ]);
      tell();
    },

    placeAfter,

    watch: (changed) => others?.addEventListener('message', () => changed()),
  };
}
