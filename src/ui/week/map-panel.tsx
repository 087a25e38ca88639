// The map in the middle: its container, the mode switch, the key, and the list of places that says the same.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { MapHands, MapMode } from '../../app/map-picture.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState } from '../../app/state.ts';
import { placeRows, type PlaceRow } from '../../app/week-desk.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { ThreatRing } from '../kit/threat-ring.tsx';
import { Token } from '../kit/token.tsx';
import { useRoving } from './use-keys.ts';
import { PHONE, useMedia } from './use-media.ts';

/** The modes in the order of their keys, 1 to 4. */
export const MODES: readonly MapMode[] = ['threat', 'presence', 'routes', 'last-week'];

/** Gives the map its container, and takes it away; `onMap` is told when the map runs in it and when it has ended. */
export type MapSlot = (
  element: HTMLElement | null,
  onMap?: (hands: MapHands | null) => void,
) => void;

export interface MapPanelProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly mapSlot: MapSlot;
  /** Whether the sheet of where things stand lies over the map, and the way to lay or lift it. */
  readonly standing: boolean;
  readonly onStanding: () => void;
}

export function MapPanel(props: MapPanelProps) {
  const { session, state, mapSlot, standing, onStanding } = props;
  const phone = useMedia(PHONE);
  const [listed, setListed] = useState(false);
  const [hands, setHands] = useState<MapHands | null>(null);
  const slot = useCallback((element: HTMLElement | null) => mapSlot(element, setHands), [mapSlot]);
  return (
    <section
      class="ps-w-map"
      data-region
      aria-label={say(texts(), 'ui.map.heading')}
      onKeyDown={(event) => pressOn(hands, event)}
    >
      <h2 class="ps-visually-hidden">{say(texts(), 'ui.map.heading')}</h2>
      <div class="ps-w-map-slot" ref={slot} />
      <MapKeys state={state} />
      <Modes session={session} state={state} hands={hands} phone={phone} />
      <div class="ps-w-standing-open">
        <Button icon="bank-fill" expanded={standing} shortcut="5" onPress={onStanding}>
          {say(texts(), 'ui.standing.open')}
        </Button>
      </div>
      <div class="ps-w-map-tools">
        {!phone && <Zoom hands={hands} />}
        <IconButton
          icon="list-bullets"
          label={say(texts(), listed ? 'ui.map.close-list' : 'ui.map.list')}
          expanded={listed}
          onPress={() => setListed(!listed)}
        />
      </div>
      {listed && <Places session={session} state={state} onClose={() => setListed(false)} />}
      <Legend mode={state.mode} />
    </section>
  );
}

/** The four modes: a row of choices over the map, on a phone behind a button. */
function Modes(
  props: Pick<MapPanelProps, 'session' | 'state'> & { hands: MapHands | null; phone: boolean },
) {
  const { session, state, hands, phone } = props;
  const [open, setOpen] = useState(false);
  const choice = (
    <Segmented
      legend={say(texts(), 'ui.map.mode')}
      hideLegend
      raised
      name="map-mode"
      value={state.mode}
      onChange={(mode) => session.setMode(mode)}
      options={MODES.map((mode) => ({ value: mode, label: say(texts(), `ui.map.${mode}`) }))}
    />
  );
  if (!phone) return <div class="ps-w-map-modes">{choice}</div>;
  return (
    <div class="ps-w-map-modes">
      <div class="ps-w-map-layers">
        <IconButton
          icon="stack"
          label={say(texts(), open ? 'ui.map.close-layers' : 'ui.map.layers')}
          expanded={open}
          onPress={() => setOpen(!open)}
        />
      </div>
      {open && (
        <div class="ps-w-map-choice">
          {choice}
          <div class="ps-w-map-zoom">
            <Zoom hands={hands} />
          </div>
        </div>
      )}
    </div>
  );
}

/** Closer and farther, once the map runs: for those who do not pinch or turn a wheel. */
function Zoom({ hands }: { hands: MapHands | null }) {
  if (hands === null) return null;
  return (
    <>
      <IconButton icon="plus" label={say(texts(), 'ui.map.zoom-in')} onPress={hands.closer} />
      <IconButton icon="minus" label={say(texts(), 'ui.map.zoom-out')} onPress={hands.farther} />
    </>
  );
}

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

/** Keys of the map, when its region or its own stop has focus and none of the buttons over it. */
function pressOn(hands: MapHands | null, event: KeyboardEvent): void {
  const { key, target, currentTarget } = event;
  const own = target instanceof HTMLElement && target.matches('.ps-w-map-keys');
  if (!hands || (target !== currentTarget && !own)) return;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (isArrow(key)) {
    const [x, y] = ARROWS[key];
    if (event.shiftKey) hands.pan(x * PAN, y * PAN);
    else hands.step([x, y]);
  } else if (key === '+' || key === '=') hands.closer();
  else if (key === '-') hands.farther();
  else if (key === '0' || key === 'Home') hands.whole();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** The map under the keyboard: a stop of its own over the canvas, which is hidden from assistive technology. */
function MapKeys({ state }: { state: AppState }) {
  return (
    <>
      {/* Keys only: a pointer goes through to the map itself. */}
      <div
        class="ps-w-map-keys"
        role="application"
        tabIndex={0}
        aria-label={say(texts(), 'ui.map.keys')}
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

function Legend({ mode }: { mode: MapMode }) {
  const words = (key: string): string => say(texts(), `ui.map.legend.${key}`);
  const key = (name: string, text = name) => (
    <li>
      <span class={`ps-w-key-${name}`} /> {words(text)}
    </li>
  );
  return (
    <ul class="ps-w-legend" aria-label={say(texts(), 'ui.map.legend')}>
      {mode === 'threat' && (
        <li>
          <ThreatRing percent={30} size={20} centre="none" /> {words('ring')}
        </li>
      )}
      {mode === 'last-week' && key('fire')}
      {mode === 'last-week' && key('strike')}
      {(mode === 'threat' || mode === 'last-week') && key('attacked', 'hit')}
      {mode === 'presence' ? key('presence', 'presence-us') : key('site')}
      {mode !== 'last-week' && key('handed', 'handed-over')}
      {(mode === 'threat' || mode === 'presence') && (
        <li>
          <Token monogram="KH" size={17} /> {words('token')}
        </li>
      )}
      {mode === 'routes' && (
        <li>
          <Crossing /> {words('crossing')}
        </li>
      )}
      {mode === 'routes' && key('road', 'supply-road')}
      {mode === 'routes' && key('route')}
    </ul>
  );
}

/** The gate of a border crossing, as on the map. */
function Crossing() {
  return (
    <svg viewBox="0 0 24 24" width="15" height="15" fill="currentColor" aria-hidden="true">
      <path d="M2.5 21V8.5h3V6h3v2.5h7V6h3v2.5h3V21h-6v-5.2a3.5 3.5 0 0 0-7 0V21Z" />
    </svg>
  );
}

function Places(props: Pick<MapPanelProps, 'session' | 'state'> & { onClose: () => void }) {
  const { session, state, onClose } = props;
  const rows = placeRows(state);
  const list = useRef<HTMLTableSectionElement>(null);
  useRoving(
    list,
    'button',
    Math.max(
      0,
      rows.findIndex((row) => row.selected),
    ),
    (index) => session.select({ place: rows[index]?.id ?? null }),
  );
  return (
    <div class="ps-w-places" role="group" aria-label={say(texts(), 'ui.map.list')}>
      <header>
        <h3 class="ps-panel-title">{say(texts(), 'ui.map.list')}</h3>
        <IconButton
          icon="x"
          size="small"
          label={say(texts(), 'ui.map.close-list')}
          onPress={onClose}
        />
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(texts(), 'ui.map.column-place')}</th>
            <th scope="col">{say(texts(), 'ui.map.column-kind')}</th>
            <th scope="col">{say(texts(), 'ui.map.column-threat')}</th>
            <th scope="col">{say(texts(), 'ui.map.column-last-week')}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {rows.map((row) => (
            <Place
              key={row.id}
              row={row}
              onSelect={() => session.select({ place: row.selected ? null : row.id })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Place({ row, onSelect }: { row: PlaceRow; onSelect: () => void }) {
  return (
    <tr class={row.selected ? 'ps-on' : undefined}>
      <th scope="row">
        <button type="button" aria-pressed={row.selected} onClick={onSelect}>
          {say(texts(), `place.${row.id}`)}
        </button>
      </th>
      <td>
        {say(texts(), `ui.place-kind.${row.kind}`)}
        {row.country !== null && row.country !== 'iraq' && (
          <>, {say(texts(), `country.${row.country}`)}</>
        )}
      </td>
      <td class="ps-w-number">
        {row.threat === null ? say(texts(), 'ui.map.no-threat') : `${row.threat}%`}
      </td>
      <td>
        {row.attacked ? (
          <b>
            <Icon name="warning" size={13} /> {say(texts(), 'ui.map.attacked')}
          </b>
        ) : (
          say(texts(), 'ui.map.not-attacked')
        )}
      </td>
    </tr>
  );
}
