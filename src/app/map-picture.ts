// What the map draws now: the app builds it from its store, the map only illustrates it. Types only, no DOM.

/** Id of a place in assets/map/places.json, such as `"ain-al-asad"`. The map leaves out ids it does not know. */
export type MapPlaceId = string;

/** A point that is not a listed place: longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** How a place is marked. `site.kind` may differ from the kind in places.json: a base is handed over during a scenario. */
export type MapSiteKind =
  | 'base'
  | 'mission'
  | 'handed-over'
  | 'crossing'
  | 'capital'
  | 'city'
  | 'field';

/** A place that is marked now. */
export interface MapSite {
  readonly id: MapPlaceId;
  readonly kind: MapSiteKind;
  /** Chance of an attack next week, 0 to 100; `null` draws no ring. Drawn in the mode `threat` only. */
  readonly threat: number | null;
  /** How much of the US presence is here, 0 to 100, `null` where there is none to speak of. Drawn in the mode `presence` only. */
  readonly presence: number | null;
  /** Attacked in the week that is shown: a small red tab, in the modes `threat` and `last-week`. */
  readonly attacked: boolean;
  /** Selected in the list of places or on the map: a focus halo. */
  readonly selected: boolean;
}

/** Where a faction is likely to be. One shape and one colour for all factions. */
export interface MapToken {
  /** The faction's id, handed back by {@link MapSource.select}; `""` for a façade that is not selectable. */
  readonly faction: string;
  /** Two or three Latin letters, never mirrored. */
  readonly monogram: string;
  readonly at: MapPlaceId | LonLat;
  /** Claimed under a façade, its hand not known: a hollow octagon with a question mark. */
  readonly unknown: boolean;
  readonly selected: boolean;
}

/** What a vector carries. Each has its own glyph. */
export type MapVectorKind = 'rockets' | 'drone' | 'missile' | 'ied' | 'strike';

/** An attack or a strike of the week. */
export interface MapVector {
  /** Ascending over the whole run. */
  readonly seq: number;
  /** `null` when the place of firing is not known: a short dashed line without an origin. */
  readonly from: MapPlaceId | null;
  /** A place, or a road by its {@link MapRouteId}: then the middle of the road. */
  readonly to: MapPlaceId;
  readonly kind: MapVectorKind;
  readonly by: 'faction' | 'washington';
  /** Number of the event in the week's list, drawn on a disc beside the target; `null` for no disc. */
  readonly n: number | null;
  /** The event being told now: its disc is filled. */
  readonly on: boolean;
}

/** A numbered event that is not a vector: an order carried out, a meeting, an arrest. */
export interface MapEventDisc {
  readonly n: number;
  readonly at: MapPlaceId;
  readonly on: boolean;
}

/** A road that is drawn as a thread, by its id in assets/map/places.json. */
export type MapRouteId = 'route-south' | 'route-west' | 'route-overland';

/** A road of the picture. The mode `threat` draws only the overland one, `routes` all with their names, the others none. */
export interface MapRoute {
  readonly id: MapRouteId;
  /** A convoy on it was attacked in the week that is shown: drawn in the attack colour. */
  readonly attacked: boolean;
  readonly selected: boolean;
}

/** What is shown: chances at places, where factions are, roads, or what happened. One at a time. */
export type MapMode = 'threat' | 'presence' | 'routes' | 'last-week';

/** The desk's light. Colours come from the CSS tokens of `data-theme`; the name says when to read them again. */
export type MapTheme = 'day' | 'night' | 'projector';

/** What the map draws now. Compared by identity: a new picture is a new object. */
export interface MapPicture {
  readonly mode: MapMode;
  readonly sites: readonly MapSite[];
  readonly tokens: readonly MapToken[];
  readonly vectors: readonly MapVector[];
  readonly discs: readonly MapEventDisc[];
  /**
   * While the week is being told one event after the other: how many have been told. The last of them is drawn as a
   * vector, those before it are discs, later ones are not on the map. `null` draws all.
   */
  readonly shown: number | null;
  readonly routes: readonly MapRoute[];
  readonly theme: MapTheme;
  /** The game's own switch; the map also follows `prefers-reduced-motion`, whichever is stricter. */
  readonly reducedMotion: boolean;
}

/** What the player picked on the map. `{}` means a click beside everything. */
export interface MapTarget {
  readonly place?: MapPlaceId;
  readonly faction?: string;
}

/** The map's only door to the session. */
export interface MapSource {
  /** The picture of this moment. */
  get(): MapPicture;
  /**
   * Calls `fn` after every change, with the picture now and the one before.
   * @returns a function that ends the watch
   */
  watch(fn: (now: MapPicture, before: MapPicture) => void): () => void;
  /** A command: the player picked a place, a faction, or nothing. */
  select(target: MapTarget): void;
}

/** Hands on the running map: what its buttons and keys do. */
export interface MapHands {
  /** One step closer. */
  closer(): void;
  /** One step back. */
  farther(): void;
  /** Back to the whole frame. */
  whole(): void;
  /** Moves the window over the map by CSS pixels: right and down are positive. */
  pan(dx: number, dy: number): void;
  /** Selects the nearest place in a direction from the one selected; y points down. */
  step(direction: readonly [x: -1 | 0 | 1, y: -1 | 0 | 1]): void;
}
