// The sums of one ensemble as lines to read, and as the table of `ensemble --csv`.
import type { Summary } from '../analysis/summary.ts';
import { TRAJECTORIES } from '../model/ids.ts';
import { print } from './options.ts';

/** Percent with one decimal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** One row a week and quantity: week, quantity, mean, p5, p50, p95. */
export function summaryCsv(summary: Summary): string {
  const lines = ['week,quantity,mean,p5,p50,p95'];
  for (const { week, going, trajectories, quantities } of summary.weeks) {
    lines.push(`${week},share.going,${going},,,`);
    for (const name of TRAJECTORIES) {
      lines.push(`${week},share.${name},${trajectories[name]},,,`);
    }
    for (const [id, { mean, p5, p50, p95 }] of Object.entries(quantities)) {
      lines.push(`${week},${id},${mean},${p5},${p50},${p95}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Prints the shares, and a line a week. */
export function printSummary(summary: Summary): void {
  for (const name of TRAJECTORIES) {
    print(`trajectory ${name}: ${percent(summary.trajectories[name])}`);
  }
  for (const [name, share] of Object.entries(summary.endings)) {
    if (share > 0) print(`ending ${name}: ${percent(share)}`);
  }
  print('week  attacks (5–95 %)  strikes  breaches  de-esc.  sporadic  escal.');
  for (const { week, trajectories, quantities } of summary.weeks) {
    const attacks = quantities['attacks'];
    const range = `${attacks?.mean.toFixed(1)} (${attacks?.p5}–${attacks?.p95})`;
    print(
      [
        String(week).padStart(4),
        range.padEnd(16),
        (quantities['strikes']?.mean ?? 0).toFixed(2).padStart(7),
        (quantities['breaches']?.mean ?? 0).toFixed(2).padStart(8),
        percent(trajectories['de-escalation']).padStart(8),
        percent(trajectories.sporadic).padStart(9),
        percent(trajectories.escalation).padStart(8),
      ].join('  '),
    );
  }
}
