// Keeps a class in IndexedDB, apart from the games: what the instructor set and wrote, and the rooms that came in.
import type { DBSchema } from 'idb';
import type { ClassPort, KeptDesk, KeptRoom } from '../app/class-port.ts';
import { shelfOf } from './shelf.ts';

interface Shelf extends DBSchema {
  desk: { key: 'desk'; value: KeptDesk };
  rooms: { key: number; value: KeptRoom };
}

/** Opens the shelf on first use; rejects when the browser forbids storage. */
export function browserClassKeeping(): ClassPort {
  const open = shelfOf<Shelf>('paper-sword-class', 1, (shelf) => {
    shelf.createObjectStore('desk');
    shelf.createObjectStore('rooms', { keyPath: 'id' });
  });

  return {
    load: async () => {
      const shelf = await open();
      const [desk, rooms] = await Promise.all([shelf.get('desk', 'desk'), shelf.getAll('rooms')]);
      return { desk: desk?.form === 1 ? desk : null, rooms };
    },

    keepDesk: async (desk) => {
      await (await open()).put('desk', desk, 'desk');
    },

    keepRooms: async (rooms, gone) => {
      const writing = (await open()).transaction('rooms', 'readwrite');
      const { store, done } = writing;
      await Promise.all([
        ...rooms.map((room) => store.put(room)),
        ...gone.map((id) => store.delete(id)),
        done,
      ]);
    },
  };
}
