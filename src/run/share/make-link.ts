// Making the link of a run: written, read again, played again and compared before it is handed out.
import type { Scenario } from '../../scenario/scenario.ts';
import { firstLink, type RunRecord } from '../record.ts';
import { packBody } from './body.ts';
import { editionFor, EDITIONS } from './editions.ts';
import { badLink, type LinkProblem, type LinkRead } from './link-problem.ts';
import { framed, framedLength, MOST_LETTERS, parseLink } from './parse-link.ts';
import { replayLink } from './replay-link.ts';
import { sameData } from './same-data.ts';
import { CHECK_DIGITS, SCENARIO_DIGITS, type SharedRun } from './shared-run.ts';

/** A record, or a record with variations, which do not fit into a link. */
export type Shareable = RunRecord & { readonly branches?: readonly unknown[] | undefined };

/** What a link tells of a record. */
export function sharedFrom(record: RunRecord, edition: number): SharedRun {
  const { scenario, variant, seed, weeks, playOn, assumptions, seats } = record.header;
  return {
    edition,
    scenario: { id: scenario.id, hash: scenario.hash.slice(0, SCENARIO_DIGITS) },
    variant,
    seed,
    weeks,
    ...(playOn ? { playOn } : {}),
    assumptions,
    seats,
    turns: record.turns.map(({ orders, hash }) => ({ orders, check: hash.slice(0, CHECK_DIGITS) })),
    final: record.turns.at(-1)?.hash ?? firstLink(record.header),
    ...(record.desk ? { desk: record.desk } : {}),
  };
}

/** Writes a shared run as a link, by the edition that it names; nothing is played. */
export function writeLink(shared: SharedRun): LinkRead<string> {
  const edition = EDITIONS[shared.edition];
  if (!edition) return badLink({ kind: 'own-check', week: 0 });
  const { letters, missing } = packBody(shared, edition);
  if (missing?.what === 'scenario') {
    return badLink({ kind: 'needs-file-scenario', id: missing.found });
  }
  if (missing) return badLink({ kind: 'needs-file-name', ...missing });
  const length = framedLength(letters);
  if (length > MOST_LETTERS) {
    return badLink({ kind: 'needs-file-long', letters: length, most: MOST_LETTERS });
  }
  return { ok: true, value: framed(letters, shared.edition) };
}

/** The problem of a link that does not give its own run back, as the one who shares should hear it. */
function ownProblem(problem: LinkProblem): LinkProblem {
  switch (problem.kind) {
    case 'other-scenario':
      return { kind: 'needs-file-scenario', id: problem.id };
    case 'unknown-scenario':
      return { kind: 'needs-file-scenario', id: problem.found };
    case 'illegal-order':
    case 'differs':
      return { kind: 'own-check', week: problem.week };
    default:
      return { kind: 'own-check', week: 0 };
  }
}

/**
 * The link of a run, as letters for the fragment of an address. It is handed out only if reading and
 * playing it gives back the very record. A run of a scenario that does not ship, or one with
 * branches, needs the file.
 * @param find  gives the scenario with an id, if it is at hand
 */
export function makeLink(
  record: Shareable,
  find: (id: string) => Scenario | undefined,
): LinkRead<string> {
  const branches = record.branches?.length ?? 0;
  if (branches > 0) return badLink({ kind: 'needs-file-branches', branches });
  const { rules } = record.header;
  const number = editionFor(rules);
  const edition = EDITIONS[number];
  const ours = EDITIONS.at(-1);
  if (!edition || !ours) {
    return badLink({ kind: 'other-rules', found: rules, ours: ours?.rules ?? '' });
  }
  const written = writeLink(sharedFrom(record, number));
  if (!written.ok) return written;
  const read = parseLink(written.value);
  if (!read.ok) return badLink(ownProblem(read.problem));
  const played = replayLink(read.value, find);
  if (!played.ok) return badLink(ownProblem(played.problem));
  const { branches: _branches, ...whole } = record;
  return sameData(played.value.record, whole) ? written : badLink({ kind: 'own-check', week: 0 });
}
