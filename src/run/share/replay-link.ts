// Playing a link's run again with the rules, holding every week against its check and the end against the whole hash.
import { findReading } from '../../model/assumptions.ts';
import { GENERATOR } from '../../model/chance.ts';
import { RULES_VERSION } from '../../model/rules-version.ts';
import { findVariant, type Scenario } from '../../scenario/scenario.ts';
import { isOver, playOnCopy, playWeek, startRun, type Run } from '../play.ts';
import { firstLink } from '../record.ts';
import { EDITIONS } from './editions.ts';
import { badLink, type LinkRead } from './link-problem.ts';
import { CHECK_DIGITS, type SharedRun } from './shared-run.ts';

/** Starts the run of a link, if rules and scenario are those that it was played with. */
function begin(shared: SharedRun, find: (id: string) => Scenario | undefined): LinkRead<Run> {
  const edition = EDITIONS[shared.edition];
  if (edition?.rules !== RULES_VERSION) {
    return badLink({ kind: 'other-rules', found: edition?.rules ?? '', ours: RULES_VERSION });
  }
  if (edition.generator !== GENERATOR) {
    return badLink({ kind: 'other-generator', found: edition.generator, ours: GENERATOR });
  }
  const { id, hash } = shared.scenario;
  const scenario = find(id);
  if (!scenario) return badLink({ kind: 'unknown-scenario', found: id });
  if (!scenario.hash.startsWith(hash)) {
    const oursHash = scenario.hash.slice(0, hash.length);
    return badLink({ kind: 'other-scenario', id, foundHash: hash, oursHash });
  }
  const variant = findVariant(scenario, shared.variant);
  if (!variant) return badLink({ kind: 'unknown-variant', id, found: shared.variant });
  for (const [found, reading] of Object.entries(shared.assumptions)) {
    if (!findReading(found, reading)) {
      return badLink({ kind: 'unknown-assumption', found, reading });
    }
  }
  return { ok: true, value: startRun(scenario, variant, shared) };
}

/**
 * Plays a link's run again from its orders; no doctrine is called. Stops at the first week whose
 * hash does not begin as the link says and names it.
 * @param find  gives the scenario with an id, if it is at hand
 * @returns the run with its record whole, and the notes on how it was played
 */
export function replayLink(
  shared: SharedRun,
  find: (id: string) => Scenario | undefined,
): LinkRead<Run> {
  const begun = begin(shared, find);
  if (!begun.ok) return begun;
  let run = begun.value;
  const turns = shared.turns.length;
  for (const [index, { orders, check }] of shared.turns.entries()) {
    const week = index + 1;
    if (isOver(run)) return badLink({ kind: 'too-long', weeks: index, turns });
    const played = playWeek(run, orders, playOnCopy);
    if (!played.ok) return badLink({ kind: 'illegal-order', week, illegal: played.illegal });
    run = played.run;
    const found = (run.record.turns[index]?.hash ?? '').slice(0, CHECK_DIGITS);
    if (found !== check) return badLink({ kind: 'differs', week, expected: check, found });
  }
  const found = run.record.turns.at(-1)?.hash ?? firstLink(run.record.header);
  if (found !== shared.final) {
    return badLink({ kind: 'differs', week: turns, expected: shared.final, found });
  }
  const { desk } = shared;
  return { ok: true, value: desk ? { ...run, record: { ...run.record, desk } } : run };
}
