// One store, watched by selectors. Panels and the map read it, watch it and send commands; nothing else.

export interface Store<S extends object> {
  get(): S;
  set(change: Partial<S> | ((now: S) => Partial<S>)): void;
  /** Calls `fn` when the selected part changes by identity; returns a function that ends the watch. */
  watch<T>(select: (state: S) => T, fn: (now: T, before: T) => void): () => void;
}

/** A store that starts at `initial`. */
export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) };
      for (const watcher of [...watchers]) watcher();
    },
    watch: (select, fn) => {
      let last = select(state);
      const watcher = (): void => {
        const now = select(state);
        if (Object.is(now, last)) return;
        const before = last;
        last = now;
        fn(now, before);
      };
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
