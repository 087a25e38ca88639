// Going where an address leads: the run in a link, or a kept game, at the moment that it names.
import { parseAddress, type GameAddress } from './address.ts';
import type { Play } from './play/play.ts';
import type { Ports } from './ports.ts';
import type { SaveRow } from './saved-game.ts';
import type { Session } from './session.ts';
import type { AppState } from './state.ts';
import type { Store } from './store.ts';

/** What the commands need of the session. */
export interface AddressKit {
  readonly store: Store<AppState>;
  readonly ports: Ports;
  readonly tell: Session['tell'];
  /** Does something with play, showing that it is under way; what cannot be fetched is told. */
  readonly withPlay: (act: (play: Play) => void | Promise<void>) => Promise<void>;
  /** Does something with the kept games; what storage refuses is told. */
  readonly withSaves: (act: () => Promise<void>) => Promise<void>;
  /** The game last kept. */
  readonly latest: () => Promise<SaveRow | null>;
}

/** Whether a screen is one of the class pages, which need no game. */
export function ofClass(screen: AppState['screen']): boolean {
  return screen === 'class' || screen === 'join';
}

export function addressCommands(kit: AddressKit): Pick<Session, 'openAddress' | 'lookAt'> {
  const { store, ports, tell, withPlay, withSaves, latest } = kit;

  /** Opens a kept game at a moment. */
  async function openKept({ id, week, eyes }: GameAddress): Promise<boolean> {
    let open = false;
    await withSaves(async () => {
      const here = store.get().game?.save === id;
      if (!here) {
        const kept = await ports.saves.load(id);
        if (!kept) {
          tell('warning', 'notice.save-gone');
          return;
        }
        await withPlay((now) => now.open(kept));
      }
      const { game } = store.get();
      open = game?.save === id;
      if (open) store.set({ look: { save: id, week, eyes, link: null } });
      if (here && game) {
        const desk = game.persons.length > 1 ? 'pass' : 'week';
        store.set({ screen: game.end ? 'end' : desk });
      }
    });
    return open;
  }

  return {
    async openAddress(fragment) {
      const address = parseAddress(fragment);
      if (address.kind === 'class') store.set({ screen: 'class' });
      if (address.kind === 'exercise' || address.kind === 'hand-in') {
        store.set({ brought: address, screen: address.kind === 'exercise' ? 'join' : 'class' });
        return true;
      }
      // Back from the class pages, which stand in the address by their own name.
      if (fragment.replace('#', '') === '' && ofClass(store.get().screen)) {
        store.set({ screen: 'title' });
      }
      if (address.kind === 'class') return true;
      if (address.kind !== 'run' && address.kind !== 'game') return false;
      const first = store.get().screen === 'loading';
      let open = false;
      if (address.kind === 'run') {
        await withSaves(() =>
          withPlay(async (now) => {
            open = await now.openLink(address);
          }),
        );
      } else open = await openKept(address);
      // The title's offer to go on, which a start without an address looks for.
      if (first && open) await withSaves(async () => store.set({ last: await latest() }));
      return open;
    },

    lookAt(moment) {
      const { game, look } = store.get();
      if (!game) return;
      const own =
        look?.save === game.save
          ? look
          : { save: game.save, week: null, eyes: 'open' as const, link: null };
      store.set({ look: { ...own, ...moment } });
    },
  };
}
