// A record as rules of another name would have made it: the same weeks, in a chain that begins with that name.
import { firstLink, nextLink } from '../../src/run/record.ts';
import { parseRecord, recordText, replay } from '../../src/run/verify.ts';
import { shippedForBrowsers } from './shipped.ts';

/** The text of a record, relinked under other rules. */
export function earlierRecord(text: string, rules: string): string {
  const read = parseRecord(text);
  if (!read.ok) throw new Error(read.problem.kind);
  const record = read.value;
  const again = replay(record, (id) => shippedForBrowsers(id));
  if (!again.ok) throw new Error(again.problem.kind);
  const header = { ...record.header, rules };
  let link = firstLink(header);
  const turns = record.turns.map(({ orders }, index) => {
    const state = again.value.states[index + 1];
    if (!state) throw new Error('a week without a state');
    link = nextLink(link, orders, state);
    return { orders, hash: link };
  });
  return recordText({ ...record, header, turns });
}
