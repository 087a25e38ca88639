// What the session asks of earlier rules: the list of releases, and what one of them makes of a record.
import type { ReleasedReplay, ReleasedRun, ReleaseRow } from '../run/release.ts';

/** A run of earlier rules, as it can be looked at. */
export interface EarlierRun {
  readonly rules: string;
  readonly run: ReleasedRun;
}

/** What a release says of a record. */
export type EarlierReplay = ReleasedReplay;

export interface EarlierRulesPort {
  /** The releases that can be had; none when the list cannot be fetched. */
  list(): Promise<readonly ReleaseRow[]>;
  /** Plays the text of a record again under a release; null when its bundle cannot be fetched or run. */
  replay(file: string, text: string): Promise<EarlierReplay | null>;
  /** The same of the run in a link; only of a release whose row says that it reads links. */
  replayLink(file: string, letters: string): Promise<EarlierReplay | null>;
}
