// What the player is doing: all that panels and the map may read. Views only, never the model's state.
import type { OrderChoice } from '../model/content.ts';
import type { Why } from '../model/faction/explain.ts';
import type { FactionId, RungIndex, SeatId, Trajectory } from '../model/ids.ts';
import type { OrderOption } from '../model/legal.ts';
import type { OpenView, SeatView } from '../model/view.ts';
import type { SeatReport } from '../model/report.ts';
import type { RunHeader } from '../run/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { EndOrder } from './end-orders.ts';
import type { MapMode, MapTheme } from './map-picture.ts';

export type Screen = 'loading' | 'title' | 'week' | 'resolution' | 'end';

/** The choices on the title page. */
export interface Setup {
  readonly scenario: string;
  readonly variant: string;
  readonly seat: SeatId;
  readonly weeks: number;
  readonly seed: string;
  /** Readings picked on the assumption switchboard, by assumption; empty as calibrated. */
  readonly assumptions: Readonly<Record<string, string>>;
}

/** Why card that is open: of which faction and week, as seen or exact. */
export interface OpenWhy {
  readonly faction: FactionId;
  /** Week of the run, from 1. */
  readonly week: number;
  readonly why: Why;
  /** What the seat saw; null when it cannot be sure. */
  readonly observed: RungIndex | null;
}

/** What one faction did in every week, as it was. */
export interface FactionRow {
  readonly faction: FactionId;
  readonly rungs: readonly RungIndex[];
}

/** The end of a run, when everything is open. */
export interface EndOfRun {
  readonly open: OpenView;
  readonly trajectory: Trajectory;
  readonly rungs: readonly FactionRow[];
  /** Every order of every seat, with its reason and how the others read it. */
  readonly orders: readonly EndOrder[];
  /** Verdicts by seat and objective, 0 to 100. */
  readonly verdicts: Readonly<Record<SeatId, Readonly<Record<string, number>>>>;
}

/** The game under way. */
export interface Game {
  readonly header: RunHeader;
  readonly scenario: Scenario;
  readonly seat: SeatId;
  readonly view: SeatView;
  /** Reports of the weeks played, as this seat may know them; index 0 is week 1. */
  readonly reports: readonly SeatReport[];
  /** Orders not yet sealed. */
  readonly draft: readonly OrderChoice[];
  /** Every order at every target with its cost, and why not now. */
  readonly options: readonly OrderOption[];
  readonly why: OpenWhy | null;
  /** Number of the event being told in the resolution, from 0. */
  readonly event: number;
  readonly end: EndOfRun | null;
}

/** What a notice says: a message key with what it needs, or a sentence already worded. */
export interface NoticeState {
  readonly kind: 'information' | 'done' | 'warning' | 'error';
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Selection {
  readonly place: string | null;
  readonly faction: FactionId | null;
}

export interface AppState {
  readonly screen: Screen;
  readonly scenarios: readonly Scenario[];
  readonly setup: Setup;
  readonly game: Game | null;
  /** Whether a kept game can be gone on with from the title. */
  readonly canContinue: boolean;
  readonly notice: NoticeState | null;
  readonly mode: MapMode;
  readonly theme: MapTheme;
  readonly selection: Selection;
}
