// A record that today's rules did not make, played by those that did.
import { releaseFor, type MadeBy } from '../run/release.ts';
import type { EarlierRulesPort, EarlierRun } from './releases-port.ts';

/** Who made a record, as far as its text says. */
function madeBy(text: string): MadeBy | null {
  try {
    const data = JSON.parse(text) as { readonly header?: Partial<MadeBy> } | null;
    const { rules, generator, scenario } = data?.header ?? {};
    return typeof rules === 'string' && typeof generator === 'string' && scenario
      ? { rules, generator, scenario }
      : null;
  } catch {
    // What is no JSON was told of already, by whoever read it first.
    return null;
  }
}

/** The run under the release that made it; null when none is kept, or a hash does not hold under it either. */
export async function earlierRun(port: EarlierRulesPort, text: string): Promise<EarlierRun | null> {
  const made = madeBy(text);
  const row = made && releaseFor(await port.list(), made);
  if (!row) return null;
  const again = await port.replay(row.file, text);
  return again?.ok ? { rules: row.rules, run: again.run } : null;
}
