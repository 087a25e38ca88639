// A why card as text: chances, terms that add up, what would have changed it, the facts behind it.
import { factsOf } from '../model/basis.ts';
import type { Why } from '../model/faction/explain.ts';
import { RUNGS, type FactionId, type RungIndex } from '../model/ids.ts';
import { TERM_BASIS } from '../model/weights.ts';
import { percentOfOutcomes, points, say } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';

const rungName = (rung: RungIndex): string => say(EN, `rung.${RUNGS[rung]}`);

/** The lines of the card. `observed` is what the asking seat saw, null when it cannot be sure. */
export function whyLines(faction: FactionId, why: Why, observed: RungIndex | null): string[] {
  const lines: string[] = [];
  const name = say(EN, `faction.${faction}.name`);
  lines.push(
    observed === null
      ? `${name}: what it did is not known to this seat; its likeliest rung is ${rungName(why.chosen)}`
      : `${name}: ${rungName(why.chosen)}`,
  );
  lines.push('');
  lines.push(
    why.exact
      ? 'Its five rungs, exact chances before the draw'
      : 'Its five rungs, chances at this seat’s estimates',
  );
  lines.push(
    why.chances
      .map((chance, rung) => `  ${rungName(rung as RungIndex)} ${percentOfOutcomes(chance)}`)
      .join('   '),
  );
  lines.push('');
  lines.push(`${rungName(why.chosen)} against ${rungName(why.next)}, in points`);
  for (const term of why.terms) {
    if (term.by === 0 && !term.range) continue;
    const basis = TERM_BASIS[term.id];
    const range = term.range
      ? `  (${points(term.range.low)} to ${points(term.range.high)}: not known to this seat)`
      : '';
    const grounds = factsOf(basis).join(', ') || 'assumption';
    lines.push(
      `  ${hundredths(term.by).padStart(8)}  ${say(EN, `term.${term.id}`)}${range}  [${grounds}]`,
    );
  }
  const range = why.leadRange
    ? `  (${points(why.leadRange.low)} to ${points(why.leadRange.high)})`
    : '';
  lines.push(`  ${hundredths(why.lead).padStart(8)}  sum${range}`);
  lines.push('');
  lines.push('What would have changed it (smallest change of one term)');
  if (why.flips.length === 0) lines.push('  nothing of that kind');
  for (const flip of why.flips.slice(0, 6)) {
    lines.push(
      `  ${hundredths(flip.by).padStart(8)}  ${say(EN, `term.${flip.term}`)} → ${rungName(flip.to)}`,
    );
  }
  return lines;
}

/** Hundredths of a point with two decimals, so that printed terms add up exactly. */
function hundredths(value: number): string {
  const size = Math.abs(value);
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `${sign}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}
