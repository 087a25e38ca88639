// One place as a seat sees it, with the chance of fire at it.
import type { Content, PlaceInfo } from './content.ts';
import type { FactionSight } from './faction-sight.ts';
import type { PlaceId, TargetClass } from './ids.ts';
import { roundDiv } from './numbers.ts';
import type { Meter, Place, State } from './state.ts';
import { placeInfoOf } from './turn-context.ts';
import type { PlaceView } from './view.ts';

/** The answers of `viewFor` about one place. Good only until the state changes. */
export class PlaceSight implements PlaceView {
  private readonly state: State;
  private readonly content: Content;
  private readonly place: Place;
  private readonly factions: readonly FactionSight[];
  private known: PlaceInfo | null = null;
  private fire: number | null = null;

  constructor(state: State, content: Content, place: Place, factions: readonly FactionSight[]) {
    this.state = state;
    this.content = content;
    this.place = place;
    this.factions = factions;
  }

  get id(): PlaceId {
    return this.place.id;
  }

  get presence(): Meter {
    return this.place.presence;
  }

  get protection(): Meter {
    return this.place.protection;
  }

  get country(): PlaceInfo['country'] {
    return this.info().country;
  }

  get targetClass(): TargetClass {
    return this.info().targetClass;
  }

  /** From each faction's chance and how much of its fire goes there. */
  get threat(): number {
    this.fire ??= this.reckonFire();
    return this.fire;
  }

  private reckonFire(): number {
    const { targetClass, inBaghdad } = this.info();
    const closed = targetClass === 'missions' && inBaghdad && this.state.world.embassy === 'closed';
    // Where nobody is left there is nothing to fire at.
    if (closed || (targetClass !== 'convoys' && this.presence === 0)) return 0;
    let quiet = 10000;
    for (const faction of this.factions) {
      quiet = roundDiv(quiet * (10000 - faction.fireAt(this.id)), 10000);
    }
    return roundDiv(10000 - quiet, 100);
  }

  private info(): PlaceInfo {
    this.known ??= placeInfoOf(this.content, this.place.id);
    return this.known;
  }
}
