// Sets a meter of a starting state by its path: the only thing a variant does to one.
import { upperBound } from '../model/bounds.ts';
import { clamp } from '../model/numbers.ts';
import type { Start } from '../model/setup.ts';

/** Sets the meter that `path` names to `to`, bounded; `faction.all.…` sets every faction's. */
export function setMeter(start: Start, path: string, to: number): void {
  const [head, second, ...rest] = path.split('.');
  if (head === 'faction') {
    for (const faction of start.factions) {
      if (second === 'all' || faction.id === second) setAt(faction, rest, to);
    }
  } else if (head === 'place') {
    for (const place of start.places) if (place.id === second) setAt(place, rest, to);
  } else if (head === 'seat') setAt(start.seats, [second ?? '', ...rest], to);
  else if (head === 'bloc') setAt(start.blocs, [second ?? '', ...rest], to);
  else setAt(start, [head ?? '', second ?? '', ...rest], to);
}

function setAt(holder: object, path: readonly string[], to: number): void {
  let node = holder as Record<string, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
  const key = path.at(-1) ?? '';
  node[key] = clamp(to, 0, upperBound(key));
}
