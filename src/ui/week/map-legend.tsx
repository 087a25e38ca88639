// The key to the map: what each mode draws.
import type { MapMode } from '../../app/map-picture.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { ThreatRing } from '../kit/threat-ring.tsx';
import { Token } from '../kit/token.tsx';

/** The key of one mode. */
export function MapLegend({ mode }: { mode: MapMode }) {
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
      {(mode === 'threat' || mode === 'presence') && key('handed', 'handed-over')}
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
      {mode === 'routes' && key('road-hit', 'convoy')}
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
