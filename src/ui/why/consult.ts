// How a sheet that shows a source tells the game of it: the host of a game says who listens, elsewhere nobody does.
import { createContext } from 'preact';

/** Called when a source is opened. */
export const SourceOpened = createContext<() => void>(() => undefined);
