// The map in the middle: its container, the mode switch, the key, and the list of places that says the same.
import { useRef, useState } from 'preact/hooks';
import type { MapMode } from '../../app/map-picture.ts';
import type { Session } from '../../app/session.ts';
import type { AppState } from '../../app/state.ts';
import { placeRows, type PlaceRow } from '../../app/week-desk.ts';
import { say } from '../../text/format.ts';
import { EN } from '../../text/messages-en.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { ThreatRing } from '../kit/threat-ring.tsx';
import { Token } from '../kit/token.tsx';
import { useRoving } from './use-keys.ts';

/** The modes in the order of their keys, 1 to 4. */
export const MODES: readonly MapMode[] = ['threat', 'presence', 'routes', 'last-week'];

/** Steps of the running map, where the host offers them. */
export interface MapZoom {
  readonly closer: () => void;
  readonly farther: () => void;
  readonly whole: () => void;
}

export interface MapPanelProps {
  readonly session: Session;
  readonly state: AppState;
  readonly mapSlot: (element: HTMLElement | null) => void;
  readonly zoom?: MapZoom | undefined;
  /** Whether the sheet of where things stand lies over the map, and the way to lay or lift it. */
  readonly standing: boolean;
  readonly onStanding: () => void;
}

export function MapPanel(props: MapPanelProps) {
  const { session, state, mapSlot, zoom, standing, onStanding } = props;
  const [listed, setListed] = useState(false);
  return (
    <section class="ps-w-map" data-region aria-label={say(EN, 'ui.map.heading')}>
      <h2 class="ps-visually-hidden">{say(EN, 'ui.map.heading')}</h2>
      <div class="ps-w-map-slot" ref={mapSlot} />
      <div class="ps-w-map-modes">
        <Segmented
          legend={say(EN, 'ui.map.mode')}
          hideLegend
          raised
          name="map-mode"
          value={state.mode}
          onChange={(mode) => session.setMode(mode)}
          options={MODES.map((mode) => ({ value: mode, label: say(EN, `ui.map.${mode}`) }))}
        />
      </div>
      <div class="ps-w-standing-open">
        <Button icon="bank-fill" expanded={standing} shortcut="5" onPress={onStanding}>
          {say(EN, 'ui.standing.open')}
        </Button>
      </div>
      <div class="ps-w-map-tools">
        {zoom !== undefined && (
          <>
            <IconButton icon="plus" label={say(EN, 'ui.map.zoom-in')} onPress={zoom.closer} />
            <IconButton icon="minus" label={say(EN, 'ui.map.zoom-out')} onPress={zoom.farther} />
          </>
        )}
        <IconButton
          icon="list-bullets"
          label={say(EN, listed ? 'ui.map.close-list' : 'ui.map.list')}
          expanded={listed}
          onPress={() => setListed(!listed)}
        />
      </div>
      {listed && <Places session={session} state={state} onClose={() => setListed(false)} />}
      <Legend mode={state.mode} />
    </section>
  );
}

function Legend({ mode }: { mode: MapMode }) {
  const words = (key: string): string => say(EN, `ui.map.legend.${key}`);
  return (
    <ul class="ps-w-legend" aria-label={say(EN, 'ui.map.legend')}>
      {mode === 'threat' && (
        <li>
          <ThreatRing percent={30} size={20} centre="none" /> {words('ring')}
        </li>
      )}
      {mode === 'last-week' && (
        <li>
          <span class="ps-w-key-attacked" /> {words('attacked')}
        </li>
      )}
      <li>
        <span class="ps-w-key-site" /> {words('site')}
      </li>
      <li>
        <span class="ps-w-key-handed" /> {words('handed-over')}
      </li>
      <li>
        <Token monogram="KH" size={17} /> {words('token')}
      </li>
      {(mode === 'threat' || mode === 'routes') && (
        <li>
          <span class="ps-w-key-route" /> {words('route')}
        </li>
      )}
    </ul>
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
    <div class="ps-w-places" role="group" aria-label={say(EN, 'ui.map.list')}>
      <header>
        <h3 class="ps-panel-title">{say(EN, 'ui.map.list')}</h3>
        <IconButton icon="x" size="small" label={say(EN, 'ui.map.close-list')} onPress={onClose} />
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(EN, 'ui.map.column-place')}</th>
            <th scope="col">{say(EN, 'ui.map.column-kind')}</th>
            <th scope="col">{say(EN, 'ui.map.column-threat')}</th>
            <th scope="col">{say(EN, 'ui.map.column-last-week')}</th>
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
          {say(EN, `place.${row.id}`)}
        </button>
      </th>
      <td>
        {say(EN, `ui.place-kind.${row.kind}`)}
        {row.country !== null && row.country !== 'iraq' && (
          <>, {say(EN, `country.${row.country}`)}</>
        )}
      </td>
      <td class="ps-w-number">
        {row.threat === null ? say(EN, 'ui.map.no-threat') : `${row.threat}%`}
      </td>
      <td>
        {row.attacked ? (
          <b>
            <Icon name="warning" size={13} /> {say(EN, 'ui.map.attacked')}
          </b>
        ) : (
          say(EN, 'ui.map.not-attacked')
        )}
      </td>
    </tr>
  );
}
