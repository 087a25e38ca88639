// Measures how fast the model plays, says which goals are met, and with --write keeps the page. Ends with 0 whatever the figures are.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { argv, cpuUsage, memoryUsage, stderr, stdout, version } from 'node:process';

import { RULES_VERSION } from '../src/model/rules-version.ts';
import { openPool } from '../src/cli/pool.ts';
import { openScenario, scenarioIds, scenarioRoot } from '../src/cli/scenarios.ts';
import { atLeast, plain, to, under, type Figure } from './figures.ts';
import {
  measureEnsembles,
  measurePlay,
  planOf,
  playEnsembles,
  type Setting,
} from './one-thread.ts';
import { pageOf } from './page.ts';
import { profileOf, type PartTime } from './profile.ts';
import { measureCeilings, measureThreads } from './threads.ts';

const WEEKS = 26;
/** Runs of the goal on two cores. */
const RUNS = 10000;

const ROOT = join(scenarioRoot(), '..');

function tell(words: string): void {
  stderr.write(`${words}\n`);
}

/** What ten thousand runs on all threads take. */
interface Many {
  /** By the clock, and of the processors: on two free cores the first is half of the second. */
  readonly seconds: number;
  readonly processor: number;
  /** Megabytes of the numbers that are kept, and of the whole process. */
  readonly numbers: number;
  readonly peak: number;
}

async function measureMany(setting: Setting, threads: number): Promise<Many> {
  const pool = openPool(threads, () => undefined, RUNS);
  try {
    const began = performance.now();
    const before = cpuUsage();
    const { weekly, final } = await pool.play(planOf(setting, 'many'), RUNS);
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = cpuUsage(before);
    return {
      seconds,
      processor: (user + system) / 1e6,
      numbers: (weekly.byteLength + final.byteLength) / 1e6,
      peak: memoryUsage.rss() / 1e6,
    };
  } finally {
    await pool.close();
  }
}

/** The settings that ensembles are measured in: every crisis of the usual length in every variant. */
function settingsOf(): readonly Setting[] {
  return scenarioIds()
    .map(openScenario)
    .filter(({ weeks }) => weeks === WEEKS)
    .flatMap((scenario) => scenario.variants.map((variant): Setting => ({ scenario, variant })));
}

interface Measured {
  readonly figures: readonly Figure[];
  /** Where the time of an ensemble goes; null unless the page is kept. */
  readonly parts: readonly PartTime[] | null;
}

async function measure(keep: boolean): Promise<Measured> {
  const settings = settingsOf();
  const usual = settings.find(({ scenario }) => scenario.id === 'era-of-divisions') ?? settings[0];
  if (!usual) throw new Error('there is no scenario of 26 weeks');
  const threads = Math.min(2, availableParallelism());

  tell('Ensembles on one thread, beside their lower bound …');
  const { ensemble, bound, ratio } = measureEnsembles(settings, 9);
  let parts: readonly PartTime[] | null = null;
  if (keep) {
    // Apart from the runs that are timed: a look at what is running every fifth of a millisecond takes time itself.
    tell('The same once more, to see where the time goes …');
    parts = profileOf(() => {
      for (let round = 0; round < 8; round++) playEnsembles(settings, `profile-${round}`);
    });
  }
  tell(`What ${threads} threads could give …`);
  const ceilings = await measureCeilings(usual, threads);
  tell(`Ensembles on ${threads} threads …`);
  const shared = await measureThreads(usual, threads);
  tell(`${RUNS} runs on ${threads} threads …`);
  const many = await measureMany(usual, threads);
  // Last, because Immer on the same functions slows every later ensemble of this process.
  tell('Games in play, and their records …');
  const { play, verify } = measurePlay(settings, 3);

  const figures = [
    atLeast('ensemble', 'Weeks a second in an ensemble, one thread', to(0, ensemble), '', 20000),
    plain('bound', 'Weeks a second of the lower bound, one thread', to(0, bound), ''),
    plain('ratio', 'Ensemble as a share of the lower bound', to(3, ratio), ''),
    plain('threads', `Weeks a second on ${threads} threads`, to(0, shared.rates[1] ?? 0), ''),
    atLeast('scaling', `${threads} threads against one`, to(2, shared.ratio), 'times', 1.7),
    plain(
      'scaling.runs',
      `${threads} threads against one, of runs that are not put together`,
      to(2, ceilings.runs),
      'times',
    ),
    plain(
      'scaling.bound',
      `${threads} threads against one, of the lower bound`,
      to(2, ceilings.bound),
      'times',
    ),
    plain(
      'scaling.objects',
      `${threads} threads against one, of a loop that only makes small objects`,
      to(2, ceilings.objects),
      'times',
    ),
    plain(
      'scaling.counting',
      `${threads} threads against one, of a loop that only counts`,
      to(2, ceilings.counting),
      'times',
    ),
    under(
      'many',
      `${RUNS} runs of ${WEEKS} weeks on ${threads} threads`,
      to(1, many.seconds),
      's',
      20,
    ),
    plain('processor', 'Processor time of those runs, all threads', to(1, many.processor), 's'),
    plain('numbers', `Numbers kept of ${RUNS} runs`, to(1, many.numbers), 'MB'),
    plain('memory', 'Memory of the process after them, all threads', to(0, many.peak), 'MB'),
    plain('play', 'Weeks a second in play, with the hash chain and three views', to(0, play), ''),
    under('verify', 'Verification of a record of 26 weeks', to(1, verify), 'ms', 50),
  ];
  return { figures, parts };
}

const keep = argv.includes('--write');
const { figures, parts } = await measure(keep);
const date = new Date().toISOString().slice(0, 10);
const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${version}, rules ${RULES_VERSION}`;
for (const { what, value, unit, goal } of figures) {
  const verdict = goal === null ? '' : `  (goal ${goal.words}: ${goal.met ? 'met' : 'NOT MET'})`;
  stdout.write(`${what.padEnd(72)} ${value.toLocaleString('en').padStart(10)} ${unit}${verdict}\n`);
}
mkdirSync(join(ROOT, 'reports'), { recursive: true });
writeFileSync(
  join(ROOT, 'reports', 'bench.json'),
  `${JSON.stringify({ date, machine, rules: RULES_VERSION, figures, parts }, null, 2)}\n`,
);
if (keep) {
  writeFileSync(join(ROOT, 'docs', 'benchmarks.md'), pageOf(figures, parts ?? [], machine, date));
  tell('Written: reports/bench.json and docs/benchmarks.md.');
} else {
  tell('Written: reports/bench.json. Next: npm run bench -- --write keeps the page.');
}
