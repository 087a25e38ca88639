// The committed map against its manifest, and against geography that anybody can check.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../assets/map/manifest.json' with { type: 'json' };
import source from '../assets/map/places.json' with { type: 'json' };
import { inside, project } from '../src/map/geometry.ts';
import { MAP } from '../src/map/map-data.ts';
import type { Place } from '../src/map/map-data.ts';
import { tehranTab } from '../src/map/tehran.ts';
import { View } from '../src/map/view.ts';
import { mapWords } from '../src/map/words.ts';
import { EN_MAP } from '../src/text/messages-en-map.ts';

const folder = fileURLToPath(new URL('../assets/map/', import.meta.url));
const bytes = (file: string): Buffer => readFileSync(`${folder}${file}`);

function place(id: string): Place {
  const found = MAP.places.get(id);
  if (!found) throw new Error(`No place ${id} on the map.`);
  return found;
}

const IDS =
  'baghdad green-zone embassy union-iii victoria ain-al-asad balad harir erbil-airport erbil k1 taji qayyarah jurf-al-sakhar basra nasiriyah samawah diwaniyah hillah najaf karbala ramadi fallujah tikrit kirkuk mosul sulaymaniyah amarah al-tanf tower-22 al-shaddadi rmeilan green-village al-omar abu-kamal deir-ez-zor al-qaim al-walid rabia trebil safwan shalamcheh mehran khosravi akashat tehran'.split(
    ' ',
  );

describe('the manifest', () => {
  it.each([...manifest.own, manifest.output])('holds the digest of $file', ({ file, sha256 }) => {
    expect(createHash('sha256').update(bytes(file)).digest('hex')).toBe(sha256);
  });

  it('names a licence and a digest for every input', () => {
    for (const input of manifest.inputs) {
      expect(input.licence).not.toBe('');
      expect('sha512' in input || 'sha256' in input).toBe(true);
    }
  });

  it('keeps the map small enough for a lazy chunk', () => {
    expect(manifest.output.bytes).toBe(bytes('map.json').length);
    expect(manifest.output.bytes).toBeLessThan(80_000);
  });

  it('counts eighteen governorates', () => {
    expect(manifest.governorates).toHaveLength(18);
    expect(MAP.governorates.length).toBeGreaterThanOrEqual(18);
  });
});

describe('places', () => {
  it('has every id that the game uses, once', () => {
    const ids = source.places.map((p) => p.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(IDS.filter((id) => !MAP.places.has(id))).toEqual([]);
  });

  it.each(source.places)(
    '$id is where the build put it, within half a unit',
    ({ id, lon, lat }) => {
      const [x, y] = project(MAP.projection, lon, lat);
      const [bx, by] = place(id).at;
      expect(Math.max(Math.abs(x - bx), Math.abs(y - by))).toBeLessThanOrEqual(0.51);
    },
  );

  it('shows every place in the main view but those that are marked as off the map', () => {
    const off = [...MAP.places.values()].filter(({ at: [x, y] }) => {
      return !(x > 0 && y > 0 && x < MAP.frame.w && y < MAP.frame.h);
    });
    const marked = [...MAP.places.values()].filter(({ kind }) => kind === 'off-map');
    expect(off.map((p) => p.id)).toEqual(marked.map((p) => p.id));
    expect(off.map((p) => p.id)).toContain('tehran');
  });

  const IN = 'baghdad mosul basra kirkuk erbil sulaymaniyah najaf karbala ramadi ain-al-asad harir k1 balad akashat amarah nasiriyah'.split(' '); // prettier-ignore
  it.each(IN)('%s lies in Iraq', (id) => {
    expect(inside(MAP.iraq, place(id).at)).toBe(true);
  });

  const OUT: readonly (readonly [string, string])[] = [
    ['al-tanf', 'SYR'],
    ['al-shaddadi', 'SYR'],
    ['rmeilan', 'SYR'],
    ['green-village', 'SYR'],
    ['deir-ez-zor', 'SYR'],
    ['tower-22', 'JOR'],
    ['tehran', 'IRN'],
  ];
  it.each(OUT)('%s lies in %s', (id, country) => {
    expect(inside(MAP.iraq, place(id).at)).toBe(false);
    expect(inside(MAP.countries.get(country) ?? [], place(id).at)).toBe(true);
  });

  it('has crossings near the border: none deeper than 40 km inside Iraq or outside it', () => {
    // 40 km are about 0.36 degrees of latitude.
    const reach = project(MAP.projection, 44, 33)[1] - project(MAP.projection, 44, 33.36)[1];
    const edge = MAP.iraq.flat();
    const away = (p: Place): number =>
      Math.min(...edge.map(([x, y]) => Math.hypot(x - p.at[0], y - p.at[1])));
    const far = [...MAP.places.values()].filter((p) => p.kind === 'crossing' && away(p) > reach);
    expect(far.map((p) => p.id)).toEqual([]);
  });
});

describe('Tehran', () => {
  const view = new View(
    748,
    624,
    { x: 0, y: 0, ...MAP.frame },
    { top: 0, right: 0, bottom: 0, left: 0 },
  );

  it('is a tab on the east edge at its true latitude', () => {
    const [x, y] = tehranTab(MAP.projection, view, 1);
    expect(x + 64).toBe(748);
    const [mx, my] = view.toMap([748, y]);
    // The parallel of Tehran meets the edge at this height.
    const lons = Array.from({ length: 2000 }, (_, i) => 44 + i * 0.004);
    const nearest = lons
      .map((lon) => project(MAP.projection, lon, 35.689))
      .sort((a, b) => Math.abs(a[0] - mx) - Math.abs(b[0] - mx))[0];
    expect(Math.abs((nearest?.[1] ?? 0) - my)).toBeLessThan(5);
    expect(place('tehran').at[0]).toBeGreaterThan(MAP.frame.w);
  });

  it('lies 695 km by air from Baghdad, as the tab says', () => {
    const [a, b] = ['baghdad', 'tehran'].map((id) => source.places.find((p) => p.id === id));
    const rad = Math.PI / 180;
    const [la, lb] = [(a?.lat ?? 0) * rad, (b?.lat ?? 0) * rad];
    const dl = ((b?.lon ?? 0) - (a?.lon ?? 0)) * rad;
    const angle = Math.acos(
      Math.sin(la) * Math.sin(lb) + Math.cos(la) * Math.cos(lb) * Math.cos(dl),
    );
    expect(Math.abs(angle * 6371 - 695)).toBeLessThan(5);
    expect(mapWords(EN_MAP).tehranNote).toBe('695 km by air');
  });
});

describe('ground and water', () => {
  it('has Iraq as one sheet and its six neighbours', () => {
    expect(MAP.iraq[0]?.length).toBeGreaterThan(150);
    const six = ['IRN', 'SYR', 'TUR', 'JOR', 'SAU', 'KWT'];
    expect(six.filter((id) => !MAP.countries.has(id))).toEqual([]);
  });

  it.each(['Tigris', 'Euphrates', 'Shatt al Arab'])('%s is a main river', (name) => {
    expect(MAP.rivers.some((r) => r.name === name && r.rank === 'main')).toBe(true);
  });

  it.each(['Tigris', 'Euphrates', 'Shatt al Arab', 'Karkheh'])(
    '%s is one stitched line',
    (name) => {
      expect(MAP.rivers.filter((r) => r.name === name)).toHaveLength(1);
    },
  );

  it('joins the two rivers at the head of the Shatt al Arab', () => {
    const line = (name: string): readonly (readonly [number, number])[] =>
      MAP.rivers.find((r) => r.name === name)?.points ?? [];
    const head = line('Shatt al Arab')[0];
    expect(line('Tigris').at(-1)).toEqual(head);
    expect(line('Euphrates').at(-1)).toEqual(head);
  });

  it.each(['Tharthar', 'Razzaza', 'Habbaniyah', 'Urmia', 'Hammar'])('%s is a lake', (name) => {
    expect(MAP.lakes.some((l) => l.name === name && l.points.length > 5)).toBe(true);
  });

  it('has seven nested relief sheets: points of one lie on the sheet below it', () => {
    expect(MAP.relief.map((s) => s.level)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (let i = 1; i < MAP.relief.length; i++) {
      const [below, sheet] = [MAP.relief[i - 1], MAP.relief[i]];
      const points = sheet?.rings.flat() ?? [];
      const framed = points.filter(
        ([x, y]) => x > 0 && y > 0 && x < MAP.frame.w && y < MAP.frame.h,
      );
      const held = framed.filter((at) => inside(below?.rings ?? [], at)).length;
      // Simplification may let a corner stick out by a hair.
      expect(held / framed.length).toBeGreaterThan(0.97);
    }
  });

  it('has the Gulf as open sea: south of the Shatt is no land', () => {
    const sea = project(MAP.projection, 49.0, 29.3);
    expect(inside(MAP.iraq, sea)).toBe(false);
    expect(inside(MAP.neighbours, sea)).toBe(false);
  });
});

describe('routes', () => {
  it('run from Safwan to Baghdad and from Baghdad to Ain al-Asad', () => {
    const ends = (id: string): unknown => {
      const points = MAP.routes.get(id)?.points ?? [];
      return [points[0], points.at(-1)];
    };
    expect(ends('route-south')).toEqual([place('safwan').at, place('baghdad').at]);
    expect(ends('route-west')).toEqual([place('baghdad').at, place('ain-al-asad').at]);
  });

  it('go through listed places only, but for points without a name', () => {
    const named = source.routes
      .flatMap((r) => r.through)
      .filter((stop) => typeof stop === 'string');
    expect(named.filter((id) => !MAP.places.has(id))).toEqual([]);
  });
});
