// A record that today's rules did not make, played by those that did.
import { releaseFor, type MadeBy } from '../run/release.ts';
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
