// The composition root of a release: the rules and the scenarios of this version in one frozen bundle, so that records made under them replay for ever. Built by `npm run release`.
import { GENERATOR } from './model/chance.ts';
import { verdictsOf } from './model/objectives.ts';
import { RULES_VERSION } from './model/rules-version.ts';
import { currentState, isOver, type Run } from './run/play.ts';
import { messageOf } from './run/problem-message.ts';
import { linkMessage } from './run/share/link-message.ts';
import { parseLink } from './run/share/parse-link.ts';
import { replayLink } from './run/share/replay-link.ts';
import type { ReleasedReplay, ReleasedRun, RulesRelease } from './run/release.ts';
import { parseRecord, replay } from './run/verify.ts';
import {
  loadScenario,
  SCENARIO_FILE_NAMES,
  type Scenario,
  type ScenarioFiles,
} from './scenario/scenario.ts';
import { findDoctrine } from './seats/all-doctrines.ts';

const FILES = import.meta.glob<unknown>('../scenarios/*/*.json', {
  eager: true,
  import: 'default',
});

const scenarios = new Map<string, Scenario>();
const ids = new Set(Object.keys(FILES).map((path) => path.split('/').at(-2) ?? ''));
for (const id of ids) {
  const files = Object.fromEntries(
    SCENARIO_FILE_NAMES.map((name) => [name, FILES[`../scenarios/${id}/${name}`]]),
  ) as unknown as ScenarioFiles;
  const loaded = loadScenario(files, {
    // Held by the tests of the version that is released; the facts' words are not part of the rules.
    fact: () => true,
    doctrine: (seat, doctrine) => findDoctrine(seat, doctrine) !== undefined,
  });
  if (!loaded.ok) throw new Error(`the scenario ${id} does not load`);
  scenarios.set(id, loaded.scenario);
}

function told(run: Run): ReleasedRun {
  const last = currentState(run);
  return {
    weeks: last.history.map(({ attacks, strikes, breaches, trajectory }, index) => ({
      week: index + 1,
      hash: run.record.turns[index]?.hash ?? '',
      trajectory,
      attacks,
      strikes,
      breaches,
      sword: run.states[index + 1]?.seats.baghdad.sword ?? 0,
    })),
    over: isOver(run),
    verdicts: verdictsOf(last),
    toll: last.toll,
  };
}

function replayText(text: string): ReleasedReplay {
  const read = parseRecord(text);
  if (!read.ok) return { ok: false, message: messageOf(read.problem), week: null };
  const again = replay(read.value, (id) => scenarios.get(id));
  if (again.ok) return { ok: true, run: told(again.value) };
  const { problem } = again;
  return {
    ok: false,
    message: messageOf(problem),
    week: 'week' in problem ? problem.week : null,
  };
}

function replayLetters(letters: string): ReleasedReplay {
  const read = parseLink(letters);
  const again = read.ok ? replayLink(read.value, (id) => scenarios.get(id)) : read;
  if (again.ok) return { ok: true, run: told(again.value) };
  const { problem } = again;
  return {
    ok: false,
    message: linkMessage(problem),
    week: 'week' in problem ? problem.week : null,
  };
}

export const RELEASE: RulesRelease = {
  shape: 1,
  rules: RULES_VERSION,
  generator: GENERATOR,
  scenarios: Object.fromEntries([...scenarios].map(([id, { hash }]) => [id, hash])),
  replay: replayText,
  replayLink: replayLetters,
};
