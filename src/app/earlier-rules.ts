// A record or a link that today's rules did not make, played by those that did.
import { releaseFor, releaseForLink, type MadeBy } from '../run/release.ts';
import { linkMadeBy } from '../run/share/link-made-by.ts';
import type { LinkProblem } from '../run/share/link-problem.ts';
import type { SharedRun } from '../run/share/shared-run.ts';
import type { EarlierRulesPort, EarlierRun } from './releases-port.ts';

/** The main line of a record, and who made it, as far as its text says. */
function mainLine(text: string): { readonly made: MadeBy; readonly line: string } | null {
  try {
    const data = JSON.parse(text) as {
      readonly header?: Partial<MadeBy>;
      readonly branches?: unknown;
    } | null;
    const { branches: _branches, ...record } = data ?? {};
    const { rules, generator, scenario } = record.header ?? {};
    return typeof rules === 'string' && typeof generator === 'string' && scenario
      ? { made: { rules, generator, scenario }, line: JSON.stringify(record) }
      : null;
  } catch {
    // What is no JSON was told of already, by whoever read it first.
    return null;
  }
}

/** The run under the release that made it; null when none is kept, or a hash does not hold under it either. */
export async function earlierRun(port: EarlierRulesPort, text: string): Promise<EarlierRun | null> {
  const main = mainLine(text);
  const row = main && releaseFor(await port.list(), main.made);
  if (!row) return null;
  const again = await port.replay(row.file, main.line);
  return again?.ok ? { rules: row.rules, run: again.run } : null;
}

/** What a release made of the run in a link: the run, or why it does not read links. */
export type EarlierLink =
  | { readonly ok: true; readonly earlier: EarlierRun }
  | { readonly ok: false; readonly problem: LinkProblem };

/** The run of a link under the release that made it; null when none is kept, or a hash does not hold under it either. */
export async function earlierLink(
  port: EarlierRulesPort,
  shared: SharedRun,
  letters: string,
): Promise<EarlierLink | null> {
  const made = linkMadeBy(shared);
  const row = made && releaseForLink(await port.list(), made);
  if (!row) return null;
  const { rules, file, links } = row;
  if (links !== true) return { ok: false, problem: { kind: 'release-without-links', rules } };
  const again = await port.replayLink(file, letters);
  return again?.ok ? { ok: true, earlier: { rules, run: again.run } } : null;
}
