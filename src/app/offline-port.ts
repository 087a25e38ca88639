// What the session asks of the keeping of the page for use without a network.

/**
 * Where the keeping stands.
 *
 * - `unsupported`: the browser has no means for it, or the page was not opened from a server.
 * - `installing`: this version is being kept for the first time.
 * - `ready`: everything this version needs is kept; the page works without a network.
 * - `failed`: it could not be kept, for want of room or by a setting of the browser; the page works with a network only.
 * - `update-ready`: this version is kept, and a newer one lies beside it and waits to be taken.
 */
export type OfflineStatus = 'unsupported' | 'installing' | 'ready' | 'failed' | 'update-ready';

export interface OfflinePort {
  /** Keeps the page, once, when the browser has nothing better to do. Tells every change of status; may call back at once. */
  start(onStatus: (status: OfflineStatus) => void): void;
  /** Changes to the newer version: this page is loaded again, so the game must be kept before. */
  takeUpdate(): void;
}
