// A whole session in memory, for tests: every port is a plain object, and odds are reckoned on the spot or not at all.
import type { EarlierRulesPort } from '../../src/app/releases-port.ts';
import type { OddsPort } from '../../src/app/odds-port.ts';
import { catalogueOf } from '../../src/app/catalogue.ts';
import { playMaker } from '../../src/app/play/create-play.ts';
import type { PlaySession } from '../../src/app/play/play.ts';
import type { Ports, SavePort } from '../../src/app/ports.ts';
import { savedGameFrom, type SavedGame } from '../../src/app/saved-game.ts';
import { createSession } from '../../src/app/session.ts';
import { FIRST_SETTINGS, type Settings } from '../../src/app/settings.ts';
import type { Setup } from '../../src/app/setup.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** A shelf in memory; `refuse` makes every call fail as a browser without storage does. */
export function memorySaves(refuse: () => boolean = () => false): SavePort & {
  readonly games: Map<string, SavedGame>;
} {
  const games = new Map<string, SavedGame>();
  let clock = 0;
  const open = (): Map<string, SavedGame> => {
    if (refuse()) throw new Error('no storage');
    return games;
  };
  return {
    games,
    list: async () =>
      [...open().values()]
        .map(({ row }) => row)
        .toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0)),
    load: async (id) => savedGameFrom(structuredClone(open().get(id) ?? null)),
    save: async (game) => {
      clock += 1;
      open().set(game.row.id, structuredClone({ ...game, row: { ...game.row, at: clock } }));
    },
    rename: async (id, name) => {
      const game = open().get(id);
      if (game) open().set(id, { ...game, row: { ...game.row, name } });
    },
    remove: async (id) => {
      open().delete(id);
    },
    room: async () => null,
  };
}

/** Nothing was ever released. */
const NO_EARLIER_RULES: EarlierRulesPort = {
  list: () => Promise.resolve([]),
  replay: () => Promise.resolve(null),
  replayLink: () => Promise.resolve(null),
};

/** Asks nobody: no answer ever comes. */
export const NO_ODDS: OddsPort = { ask: () => ({ cancel: () => undefined }) };

export interface MemorySession {
  readonly session: PlaySession;
  readonly saves: ReturnType<typeof memorySaves>;
  /** Files handed to the player, the latest last. */
  readonly files: { name: string; text: string }[];
}

export interface MemoryOptions {
  readonly seed?: string;
  readonly saves?: ReturnType<typeof memorySaves>;
  readonly odds?: OddsPort;
  readonly settings?: Partial<Settings>;
  /** Names the problem of a record; its kind unless told. */
  readonly wordProblem?: Parameters<typeof playMaker>[0]['wordProblem'];
  readonly earlierRules?: Parameters<typeof playMaker>[0]['earlierRules'];
}

/** A session over these scenarios, with play in it. Fresh seeds are `<seed>`, `<seed>-2`, `<seed>-3` … */
export async function memorySession(
  scenarios: readonly Scenario[],
  options: MemoryOptions = {},
): Promise<MemorySession> {
  const { seed = 'memory', saves = memorySaves(), odds = NO_ODDS } = options;
  const wordProblem = options.wordProblem ?? (({ kind }) => kind);
  const files: MemorySession['files'] = [];
  let drawn = 0;
  const ports: Ports = {
    saves,
    files: { download: (name, text) => files.push({ name, text }) },
    luck: { freshSeed: () => (++drawn === 1 ? seed : `${seed}-${drawn}`) },
    settings: { load: () => ({ ...FIRST_SETTINGS, ...options.settings }), keep: () => undefined },
  };
  const shell = createSession({
    ports,
    catalogue: catalogueOf(scenarios),
    systemTheme: 'day',
    loadPlay: async () =>
      playMaker({
        wordProblem,
        wordTree: (problem) =>
          problem.kind === 'record' ? wordProblem(problem.problem) : problem.kind,
        wordLink: ({ kind }) => kind,
        oddsPort: odds,
        impactPort: { ask: () => ({ cancel: () => undefined }) },
        luckPort: { ask: () => ({ cancel: () => undefined }) },
        earlierRules: options.earlierRules ?? NO_EARLIER_RULES,
        version: '0.0.0',
        scenarios: { load: async (id) => scenarios.find((one) => one.id === id) ?? null },
      }),
  });
  const play = await shell.play();
  return { session: { ...play, ...shell }, saves, files };
}

/** A game in memory, begun with these choices. */
export async function begun(
  scenarios: readonly Scenario[],
  choices: Partial<Setup>,
  options: MemoryOptions = {},
): Promise<MemorySession> {
  const made = await memorySession(scenarios, options);
  made.session.setUp(choices);
  await made.session.begin();
  return made;
}
