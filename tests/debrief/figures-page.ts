// The table of figures as a page for readers.
import { posix } from 'node:path';
import type { FigurePart } from './figure.ts';

const ABOUT = `# The numbers of the debrief

Every number that the debrief shows is made by a function outside the screens, and every such function is held by a test. The components only pass numbers on: they add up, count and round nothing. This page is written from the table that a test holds against the code: every place where a component of the debrief, of its board or of its printed pages draws a number is named there, each function exists, and each test asserts what the function gives. Seeds and versions are texts and stand in the record.`;

/**
 * @param checked  tests by function, \`path#export\`
 */
export function figuresPage(
  parts: readonly FigurePart[],
  checked: Readonly<Record<string, readonly string[]>>,
): string {
  const sections = parts.map(({ part, figures }) => {
    const rows = figures.map(({ name, means, by }) => {
      const tests = [...new Set(by.flatMap((one) => checked[one] ?? []))];
      return `| ${[name, means, by.map(functionWords).join('<br>'), tests.map(testWords).join('<br>')].join(' | ')} |`;
    });
    return [
      `## ${part}`,
      '',
      '| Figure | What it means | Function | Test |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `${[ABOUT, ...sections].join('\n\n')}\n`;
}

/** `endWeeks` in its file. */
function functionWords(one: string): string {
  const [path = '', name = ''] = one.split('#');
  return `\`${name}\` in [${path}](../${path})`;
}

function testWords(path: string): string {
  return `[${posix.basename(path)}](../${path})`;
}
