// The key to the map: what each mode draws.
import type { MapMode } from '../../app/map-picture.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { ThreatRing } from '../kit/threat-ring.tsx';
import { Token } from '../kit/token.tsx';

/** The key of one mode. */
export function MapLegend({ mode }: { mode: MapMode }) {
  const key = (name: string, text: string) => (
    <li>
      <span class={`ps-w-key-${name}`} /> {say(texts(), text)}
    </li>
  );
  return (
    <ul class="ps-w-legend" aria-label={say(texts(), 'ui.map.legend')}>
      {mode === 'threat' && (
        <li>
          <ThreatRing percent={30} size={20} centre="none" /> {say(texts(), 'ui.map.legend.ring')}
        </li>
      )}
      {mode === 'last-week' && key('fire', 'ui.map.legend.fire')}
      {mode === 'last-week' && key('strike', 'ui.map.legend.strike')}
      {(mode === 'threat' || mode === 'last-week') && key('attacked', 'ui.map.legend.hit')}
      {mode === 'presence'
        ? key('presence', 'ui.map.legend.presence-us')
        : key('site', 'ui.map.legend.site')}
      {(mode === 'threat' || mode === 'presence') && key('handed', 'ui.map.legend.handed-over')}
      {(mode === 'threat' || mode === 'presence') && (
        <li>
          <Token monogram={say(texts(), 'faction.kh.monogram')} size={17} />{' '}
          {say(texts(), 'ui.map.legend.token')}
        </li>
      )}
      {mode === 'routes' && (
        <li>
          <Crossing /> {say(texts(), 'ui.map.legend.crossing')}
        </li>
      )}
      {mode === 'routes' && key('road', 'ui.map.legend.supply-road')}
      {mode === 'routes' && key('road-hit', 'ui.map.legend.convoy')}
      {mode === 'routes' && key('route', 'ui.map.legend.route')}
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
