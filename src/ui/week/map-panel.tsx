// The map in the middle: its container, the mode switch, the key, and the list of places that says the same.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { MapHands, MapMode } from '../../app/map-picture.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState } from '../../app/state.ts';
import { placeRows, type PlaceRow } from '../../app/week-desk.ts';
import { say } from '../../text/format.ts';
import { percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { MapKeys, useMapKeys } from './map-keys.tsx';
import { MapLegend } from './map-legend.tsx';
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
  const region = useRef<HTMLElement>(null);
  useMapKeys(region, hands);
  const slot = useCallback((element: HTMLElement | null) => mapSlot(element, setHands), [mapSlot]);
  return (
    <section class="ps-w-map" data-region aria-label={say(texts(), 'ui.map.heading')} ref={region}>
      <h2 class="ps-visually-hidden">{say(texts(), 'ui.map.heading')}</h2>
      <div class="ps-w-map-slot" ref={slot} />
      <MapKeys state={state} onList={() => setListed(true)} />
      <Modes
        session={session}
        state={state}
        hands={hands}
        phone={phone}
        folded={phone || state.theme === 'projector'}
      />
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
      <MapLegend mode={state.mode} />
    </section>
  );
}

/** The four modes: a row of choices over the map; on a phone, and where type is large, behind a button. */
function Modes(
  props: Pick<MapPanelProps, 'session' | 'state'> & {
    hands: MapHands | null;
    phone: boolean;
    folded: boolean;
  },
) {
  const { session, state, hands, phone, folded } = props;
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
  if (!folded) return <div class="ps-w-map-modes">{choice}</div>;
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
          {phone && (
            <div class="ps-w-map-zoom">
              <Zoom hands={hands} />
            </div>
          )}
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
      <IconButton
        icon="plus"
        label={say(texts(), 'ui.map.zoom-in')}
        onPress={() => hands.closer()}
      />
      <IconButton
        icon="minus"
        label={say(texts(), 'ui.map.zoom-out')}
        onPress={() => hands.farther()}
      />
    </>
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
        {row.threat === null ? say(texts(), 'ui.map.no-threat') : percentage(row.threat)}
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
