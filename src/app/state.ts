// What the player is doing: all that panels and the map may read. Views only, never the model's state.
import type { OrderImpact } from '../analysis/impact-rows.ts';
import type { Luck } from '../analysis/luck-or-judgement.ts';
import type { Odds } from '../analysis/odds.ts';
import type { OrderChoice } from '../model/content.ts';
import type { TurnEvent } from '../model/events.ts';
import type { Why } from '../model/faction/explain.ts';
import type { FactionId, RungIndex, SeatId, Trajectory } from '../model/ids.ts';
import type { OrderOption } from '../model/legal.ts';
import type { OpenView, SeatView } from '../model/view.ts';
import type { SeatReport } from '../model/report.ts';
import type { RecordedForecast, RunHeader } from '../run/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Eyes } from './address.ts';
import type { Board } from './board/board-state.ts';
import type { Catalogue } from './catalogue.ts';
import type { PlayedExercise } from './class/played-exercise.ts';
import type { EndOrder } from './end-orders.ts';
import type { MapMode, MapTheme } from './map-picture.ts';
import type { OfflineStatus } from './offline-port.ts';
import type { EarlierRun } from './releases-port.ts';
import type { SaveRow } from './saved-game.ts';
import type { Settings } from './settings.ts';
import type { PlayTerms, Setup } from './setup.ts';

/** `pass` hides everything between two persons at one device; `class` is the instructor's page, `join` a room's before its first week. */
export type Screen =
  | 'loading'
  | 'title'
  | 'pass'
  | 'week'
  | 'resolution'
  | 'end'
  | 'class'
  | 'join';

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

/** What the orders of a run did, as far as they have been weighed. */
export interface Impact {
  /** The strongest first. */
  readonly rows: readonly OrderImpact[];
  /** Weeks still to be weighed in this look. */
  readonly open: number;
  /** Weeks of which some orders could not be weighed. */
  readonly failed: number;
  /** Whether every order has been looked at once, and the strongest are looked at more closely. */
  readonly closer: boolean;
}

/** The end of a run, when everything is open. */
export interface EndOfRun {
  readonly open: OpenView;
  readonly trajectory: Trajectory;
  readonly rungs: readonly FactionRow[];
  /** Everything that happened, by week, with nothing hidden; index 0 is week 1. */
  readonly events: readonly (readonly TurnEvent[])[];
  /** Every order of every seat, with its reason and how the others read it. */
  readonly orders: readonly EndOrder[];
  /** Verdicts by seat and objective, 0 to 100. */
  readonly verdicts: Readonly<Record<SeatId, Readonly<Record<string, number>>>>;
  /** The model's odds before each week from the seat's own knowledge then; null where not reckoned yet. In exam too they are reckoned, once the run is over. */
  readonly odds: readonly (Odds | null)[];
  /** What each order did; null until the first was weighed. */
  readonly impact: Impact | null;
  /** Where the run lies among runs with its orders and other luck; null until the first hundred were played. */
  readonly luck: Luck | null;
  /** The state's sword before the first week and after each, 0 to 100. */
  readonly swords: readonly number[];
  /** Every person's own forecasts. */
  readonly forecasts: { readonly [seat in SeatId]?: readonly OwnForecast[] | undefined };
}

/** A person's own odds of the three trajectories over the next four weeks. */
export type OwnForecast = RecordedForecast;

/** Where this is heading, as the seat may know it: the own forecast first, then the model's. */
export interface Outlook {
  /** Whether the seat's own forecast is asked for before the model's odds are shown. */
  readonly asks: boolean;
  /** The latest own forecast, whenever it was made. */
  readonly own: OwnForecast | null;
  /** The model's odds of this week without any order given, as far as reckoned; null before the first figure and in exam. */
  readonly odds: Odds | null;
  /** Whether all trials are in. */
  readonly done: boolean;
  /** The model's odds of the week before, for the change in points. */
  readonly before: Odds | null;
}

/** Trials of the draft: "If sealed now". */
export interface Trials {
  /** How many are left this week; null for any number. */
  readonly left: number | null;
  /** What came of the latest; it is about the draft only while `fresh`. */
  readonly odds: Odds | null;
  readonly running: boolean;
  readonly fresh: boolean;
}

/** What made a held course stop and ask. */
export type StopReason =
  | { readonly kind: 'breach' }
  | { readonly kind: 'killed' }
  | { readonly kind: 'offer'; readonly from: SeatId }
  | { readonly kind: 'trajectory' }
  | { readonly kind: 'sword' }
  | { readonly kind: 'deadline'; readonly week: number }
  | { readonly kind: 'news' }
  | { readonly kind: 'end' };

/** Weeks that were played without asking, a line each, and why it stopped. */
export interface HeldCourse {
  readonly weeks: readonly HeldWeek[];
  readonly stop: readonly StopReason[];
}

export interface HeldWeek {
  /** From 1. */
  readonly week: number;
  readonly attacks: number;
  readonly strikes: number;
  /** Orders that were given again. */
  readonly orders: readonly OrderChoice[];
}

/** How far the events of the week have been told, one by one. */
export interface Telling {
  readonly playing: boolean;
  /** Events told so far, from the first: later ones lie face down. */
  readonly shown: number;
}

/** The game under way, as the person at the device may see it. */
export interface Game {
  /** Its place among the kept games. */
  readonly save: string;
  readonly name: string | null;
  readonly header: RunHeader;
  readonly scenario: Scenario;
  readonly terms: PlayTerms;
  /** Seats played by persons, in their fixed order; none in a record that doctrines played. */
  readonly persons: readonly SeatId[];
  /** Persons who have sealed this week, while others still write. */
  readonly sealed: readonly SeatId[];
  /** The seat through whose eyes all the rest is seen. */
  readonly seat: SeatId;
  readonly view: SeatView;
  /** Reports of the weeks played, as this seat may know them; index 0 is week 1. */
  readonly reports: readonly SeatReport[];
  /** Orders not yet sealed. */
  readonly draft: readonly OrderChoice[];
  /** Whether the last change of the draft can be taken back. */
  readonly canUndo: boolean;
  /** Every order at every target with its cost, and why not now. */
  readonly options: readonly OrderOption[];
  readonly why: OpenWhy | null;
  /** Number of the event being told in the resolution, from 0. */
  readonly event: number;
  readonly telling: Telling;
  /** Own forecasts of this seat so far, by week. */
  readonly forecasts: readonly OwnForecast[];
  readonly outlook: Outlook;
  readonly trials: Trials;
  /** What a held course went through; until the next order is given or the next week sealed. */
  readonly held: HeldCourse | null;
  /** Steps of the guidance that are done or were put away, by id. */
  readonly guided: readonly string[];
  readonly end: EndOfRun | null;
  /** The variations of this game. */
  readonly board: Board;
  /** The exercise of a class that is played; null for every other game. */
  readonly exercise: PlayedExercise | null;
}

/** The moment of a run that the debrief shows. */
export interface Look {
  /** The game that it is about. */
  readonly save: string;
  /** From 1; null for the week that the debrief picks. */
  readonly week: number | null;
  readonly eyes: Eyes;
  /** The link by which the run came, while the address still holds it. */
  readonly link: string | null;
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

/** An exercise or a hand-in as it came in an address. */
export interface Brought {
  readonly kind: 'exercise' | 'hand-in';
  readonly letters: string;
}

export interface AppState {
  readonly screen: Screen;
  readonly catalogue: Catalogue;
  readonly setup: Setup;
  readonly settings: Settings;
  readonly game: Game | null;
  /** The game last kept, to go on with from the title; null when there is none. */
  readonly last: SaveRow | null;
  /** Every kept game, the newest first; null until they were asked for. */
  readonly saves: readonly SaveRow[] | null;
  /** Whether something is being brought in that the player waits for. */
  readonly busy: boolean;
  readonly offline: OfflineStatus;
  /** Whether nothing may move by itself: the player's wish or the device's, whichever is stricter. */
  readonly calm: boolean;
  readonly notice: NoticeState | null;
  /** What the latest sound tells, in words; null when captions or sound are off. */
  readonly caption: Pick<NoticeState, 'key' | 'params'> | null;
  readonly mode: MapMode;
  /** The light in use, as settings and device have it. */
  readonly theme: MapTheme;
  readonly selection: Selection;
  /** Null until a moment was asked for. */
  readonly look: Look | null;
  /** The run of the link last opened, where only the rules that made it can play it; null once it is put away. */
  readonly earlier: EarlierRun | null;
  /** Letters that the address brought for the class pages, until they are taken there; null when none wait. */
  readonly brought: Brought | null;
}
