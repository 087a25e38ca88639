// Where the time of an ensemble goes: a processor profile, taken apart by the parts of a week.
import { readFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A named part of a week and its share of a profile, in per cent. */
export interface PartTime {
  readonly part: string;
  /** In functions of the part itself, with the helpers that it calls and that no other part names. */
  readonly self: number;
  /** The same with every other part that it calls. */
  readonly inclusive: number;
}

/** A function of a profile: its place in the profile's file, lines and columns from 0. */
export type Frame = Pick<
  Profiler.ProfileNode['callFrame'],
  'functionName' | 'url' | 'lineNumber' | 'columnNumber'
>;

/** What a profile must hold to be taken apart. */
export type Samples = Pick<Profiler.Profile, 'samples' | 'timeDeltas'> & {
  readonly nodes: readonly (Pick<Profiler.ProfileNode, 'id' | 'children'> & {
    readonly callFrame: Frame;
  })[];
};

const GARBAGE = 'Garbage collection';
const REST = 'The rest';

const STEPS = [
  'calendar and events',
  'offers answered',
  'orders paid for',
  'diplomacy',
  'guidance',
  'Baghdad',
  'Washington',
  'decisions of the factions',
  'attacks',
  'claims and answers',
  'fallout',
  'indicators',
] as const;

/** Parts by the files that they are made of, the first that fits; what fits none counts to whoever calls it. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  ...STEPS.map((name, at): readonly [RegExp, string] => [
    new RegExp(`/model/steps/${String(at + 1).padStart(2, '0')}-`),
    `Step ${at + 1}: ${name}`,
  ]),
  [
    /\/model\/orders\/(?!all-orders|order\.)|\/model\/apply-orders/,
    'Orders carried out and blocked',
  ],
  [/\/model\/(later-)?estimates/, 'Estimates drawn'],
  [/\/model\/(ledger|meters)\./, 'Ledger'],
  [/\/model\/chance\.|seedrandom/, 'Luck'],
  [/\/model\/(faction-|place-)?sight\./, 'Sights of the seats'],
  [/\/model\/faction\//, 'Weighings of the factions'],
  [/\/model\/legal\./, 'Whether orders are legal'],
  [/\/seats\/baghdad/, 'Doctrines of Baghdad'],
  [/\/seats\/washington/, 'Doctrines of Washington'],
  [/\/seats\/tehran/, 'Doctrines of Tehran'],
  [/\/seats\/(doctrine|computer-orders|as-recorded)/, 'Choice among wishes'],
  [/\/analysis\/quantities/, 'Counting'],
  [/\/analysis\/ensemble/, 'The loop over runs and weeks'],
];

/** The part that a source file belongs to; null for helpers of all. */
export function partOfFile(source: string): string | null {
  return PARTS.find(([files]) => files.test(source))?.[1] ?? null;
}

/**
 * The self and inclusive time of every part of a profile, the largest first; the selfs add up to 100.
 * @param partOf  the part of a function, or null when it counts to whoever calls it
 */
export function timesOf(
  { nodes, samples = [], timeDeltas = [] }: Samples,
  partOf: (frame: Frame) => string | null,
): readonly PartTime[] {
  const self = new Map<string, number>();
  const inclusive = new Map<string, number>();
  const add = (to: Map<string, number>, part: string, time: number): void => {
    to.set(part, (to.get(part) ?? 0) + time);
  };
  /** The parts on the stack of each node, its own first. */
  const stacks = new Map<number, readonly string[]>();
  const parents = new Map<number, number>();
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stackOf = (id: number): readonly string[] => {
    const known = stacks.get(id);
    if (known) return known;
    const parent = parents.get(id);
    const above = parent === undefined ? [] : stackOf(parent);
    const frame = byId.get(id)?.callFrame;
    const own = frame === undefined ? null : partOf(frame);
    const stack = own === null ? above : [own, ...above.filter((one) => one !== own)];
    stacks.set(id, stack);
    return stack;
  };
  let all = 0;
  for (const [at, id] of samples.entries()) {
    const time = Math.max(0, timeDeltas[at] ?? 0);
    const stack = stackOf(id);
    all += time;
    add(self, stack[0] ?? REST, time);
    for (const part of stack.length > 0 ? stack : [REST]) add(inclusive, part, time);
  }
  const share = (time: number | undefined): number => (100 * (time ?? 0)) / Math.max(1, all);
  return [...inclusive.keys()]
    .map((part) => ({ part, self: share(self.get(part)), inclusive: share(inclusive.get(part)) }))
    .sort((one, other) => other.self - one.self || one.part.localeCompare(other.part));
}

/** Finds the parts of functions in built files by the maps beside them. */
function partFinder(): (frame: Frame) => string | null {
  const maps = new Map<string, SourceMap | null>();
  const mapOf = (url: string): SourceMap | null => {
    let map = maps.get(url) ?? null;
    if (!maps.has(url) && url.startsWith('file:')) {
      const text = readFileSync(`${fileURLToPath(url)}.map`, 'utf8');
      map = new SourceMap(JSON.parse(text) as ConstructorParameters<typeof SourceMap>[0]);
    }
    maps.set(url, map);
    return map;
  };
  return ({ functionName, url, lineNumber, columnNumber }) => {
    if (functionName === '(garbage collector)') return GARBAGE;
    const found = mapOf(url)?.findEntry(lineNumber, columnNumber);
    return found && 'originalSource' in found ? partOfFile(found.originalSource) : null;
  };
}

/** Microseconds between two looks at what is running. */
const INTERVAL = 200;

/** Takes a profile of some work in this thread and takes it apart. Throws when the engine gives no profile. */
export function profileOf(work: () => void): readonly PartTime[] {
  const session = new Session();
  session.connect();
  // All of it is answered at once: the session is with this very thread.
  const post = (method: string, params: object = {}): void => {
    session.post(method, params, (error) => {
      if (error) throw error;
    });
  };
  let profile: Profiler.Profile | null = null;
  try {
    post('Profiler.enable');
    post('Profiler.setSamplingInterval', { interval: INTERVAL });
    post('Profiler.start');
    work();
    session.post('Profiler.stop', (error, answer) => {
      if (error) throw error;
      profile = answer.profile;
    });
  } finally {
    session.disconnect();
  }
  if (!profile) throw new Error('the engine gave no profile');
  return timesOf(profile, partFinder());
}
