// The measurements as a page that is kept in the repository.
import { CONTAINS } from './bound.ts';
import type { Figure } from './figures.ts';
import type { PartTime } from './profile.ts';

function numberOf(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** A line a figure: what, how much, the goal and whether it is met. */
function row({ what, value, unit, goal }: Figure): string {
  const verdict = goal === null ? '' : goal.met ? 'met' : '**not met**';
  return `| ${what} | ${numberOf(value)}${unit === '' ? '' : ` ${unit}`} | ${goal?.words ?? ''} | ${verdict} |`;
}

/** Parts that take less than this much are left out, in per cent. */
const LEAST = 0.5;

function partRow({ part, self, inclusive }: PartTime): string {
  return `| ${part} | ${self.toFixed(1)}% | ${inclusive.toFixed(1)}% |`;
}

/** The whole page. */
export function pageOf(
  figures: readonly Figure[],
  parts: readonly PartTime[],
  machine: string,
  date: string,
): string {
  return `# Benchmarks

How fast the model plays. Written by one command; nothing in it is set by hand.

Made by \`npm run bench -- --write\` on ${date}: ${machine}. All figures come from one process (the scaling from its worker threads), so ratios say more than single figures; on a machine that does other work at the same time both fall.

| Figure | Measured | Goal | |
| --- | --- | --- | --- |
${figures.map(row).join('\n')}

- *In an ensemble*: every shipped crisis of 26 weeks in every variant under its own doctrines, by the plain driver, with all weekly quantities counted; one thread, before anything in the process has loaded Immer into the rules.
- *Lower bound*: ${CONTAINS}. Nothing that plays these rules exactly can be faster; the ratio says how much of a week is rules, doctrines and counting.
- *Threads against one*: pairs in turn, as the command line plays them, with the numbers put together in the end. The loops that only count, or only make small objects that are soon forgotten, have nothing in common and hand nothing over: what they reach is what the machine, with whatever else it does meanwhile, has to give. *Runs that are not put together* hand over a number and nothing else; what lies between them and the ensemble is messages and waiting for the last chunk.
- *Processor time*: on two free cores the time by the clock is half of it; where it is more than half, other work took the rest.
- *In play*: orders by the doctrines, each checked to be legal, the week played with Immer, the hash chain, and every seat's view written out whole.
- *Verification*: from the text of a record of 26 weeks to every hash checked.

## Where the time goes

A processor profile of the ensemble on one thread, taken apart from the timed runs. *Self* is the time in a part's own functions and in helpers that belong to no part; the column adds up to 100% with the parts under ${LEAST}%, which are left out. *With all it calls* counts what one part calls in another to both, so those shares overlap.

| Part of a week | Self | With all it calls |
| --- | --- | --- |
${parts
  .filter(({ self }) => self >= LEAST)
  .map(partRow)
  .join('\n')}
`;
}
