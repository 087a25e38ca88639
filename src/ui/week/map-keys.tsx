// The map under the keyboard: a stop of its own over the canvas, and the selected place in words.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { MapHands } from '../../app/map-picture.ts';
import type { AppState } from '../../app/state.ts';
import { placeRows } from '../../app/week-desk.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

/** How far one press of Shift and an arrow moves the map, CSS pixels. */
const PAN = 90;

/** The arrow keys as directions on the screen; the map is never mirrored. */
const ARROWS = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const;

function isArrow(key: string): key is keyof typeof ARROWS {
  return key in ARROWS;
}

/** What a key does to the map; `null` when it is none of the map's. */
function deedOf(hands: MapHands, { key, shiftKey }: KeyboardEvent): (() => void) | null {
  if (isArrow(key)) {
    const [x, y] = ARROWS[key];
    return shiftKey ? () => hands.pan(x * PAN, y * PAN) : () => hands.step([x, y]);
  }
  if (key === '+' || key === '=') return () => hands.closer();
  if (key === '-') return () => hands.farther();
  if (key === '0' || key === 'Home') return () => hands.whole();
  return null;
}

/** Gives the map its keys while its region or its own stop has focus, and none of the buttons over it. */
export function useMapKeys(region: RefObject<HTMLElement | null>, hands: MapHands | null): void {
  useLayoutEffect(() => {
    const element = region.current;
    if (!element || !hands) return undefined;
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const own = target instanceof HTMLElement && target.matches('.ps-w-map-keys');
      if (target !== element && !own) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const deed = deedOf(hands, event);
      if (!deed) return;
      event.preventDefault();
      event.stopPropagation();
      deed();
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [region, hands]);
}

export interface MapKeysProps {
  readonly state: AppState;
  /** Enter opens the list of places, which says the same as the map. */
  readonly onList: () => void;
}

/** A pointer goes through it to the map itself. */
export function MapKeys({ state, onList }: MapKeysProps) {
  return (
    <>
      <button
        type="button"
        class="ps-w-map-keys"
        aria-label={say(texts(), 'ui.map.keys')}
        onClick={onList}
      />
      <p class="ps-visually-hidden" role="status">
        {selectedWords(state)}
      </p>
    </>
  );
}

/** The selected place in words, empty when none is. */
function selectedWords(state: AppState): string {
  const { place } = state.selection;
  if (place === null) return '';
  const row = placeRows(state).find(({ id }) => id === place);
  const name = texts()[`place.${place}`] ?? texts()[`map.place.${place}`];
  if (name === undefined) return '';
  const threat = row?.threat ?? null;
  return [
    say(texts(), 'ui.map.selected', { place: name }),
    threat === null ? '' : say(texts(), 'ui.map.selected-threat', { n: threat }),
    row?.attacked === true ? say(texts(), 'ui.map.selected-attacked') : '',
  ]
    .filter(Boolean)
    .join(' ');
}
