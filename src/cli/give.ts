// How the research commands give their results: as a table to read, as CSV, as lines of JSON, as one document, or into a folder.
import { join } from 'node:path';
import type { About } from './about.ts';
import {
  codeBook,
  linesOf,
  makeFolder,
  writeTable,
  writeText,
  type DataTable,
  type TableFormat,
} from './data-table.ts';
import { UserError } from './fail.ts';
import { print, printJson, talk, textOf, type OptionSpec, type Parsed } from './options.ts';

export type Format = 'table' | 'csv' | 'ndjson' | 'json';

const FORMATS: readonly Format[] = ['table', 'csv', 'ndjson', 'json'];

/** The options that say how a result is given. */
export const GIVE_OPTIONS: OptionSpec = {
  format: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  methods: { type: 'boolean' },
};

/** Help on those options, after two spaces. */
export const GIVE_HELP = `  --format F          table (to read), csv, ndjson or json on standard output
  --json              the same as --format json: one document
  --out FOLDER        writes every table, a code book, about.json and methods.txt
                      into the folder, as csv unless --format says otherwise
  --methods           prints a paragraph for a methods section as well`;

/** How the result is asked for; `table` unless told. */
export function formatFrom(parsed: Parsed): Format {
  const asked = textOf(parsed, 'format');
  const json = parsed.values['json'] === true;
  if (asked === undefined) return json ? 'json' : 'table';
  const format = FORMATS.find((one) => one === asked);
  if (!format) {
    throw new UserError(`--format takes ${FORMATS.join(', ')}, not "${asked}".`);
  }
  if (json && format !== 'json') {
    throw new UserError(`--json and --format ${format} ask for two forms: leave one out.`);
  }
  return format;
}

/** The folder that results go to, made if it is not there; undefined when none is asked for. */
export function folderFrom(parsed: Parsed): string | undefined {
  const out = textOf(parsed, 'out');
  if (out !== undefined) makeFolder(out);
  return out;
}

/** A result in all its forms. */
export interface Result {
  readonly about: About;
  /** The JSON document; `about` is added to it. */
  readonly data: object;
  /** The first goes to standard output as CSV or lines of JSON; all go into a folder. */
  readonly tables: readonly [DataTable, ...DataTable[]];
  /** Lines to read. */
  readonly lines: readonly string[];
}

/** A JSON document with where it comes from, the paragraph last. */
export function documentOf({ about, data }: Pick<Result, 'about' | 'data'>): object {
  const { methods, ...origin } = about;
  return { ...origin, ...data, methods };
}

/** Writes the files that every folder of results has: about.json and methods.txt. */
export function writeOrigin(folder: string, about: About, more: object): void {
  const { methods, ...origin } = about;
  writeText(
    join(folder, 'about.json'),
    `${JSON.stringify({ ...origin, ...more, methods }, null, 2)}\n`,
  );
  writeText(join(folder, 'methods.txt'), `${methods}\n`);
}

function writeFolder(folder: string, format: Format, command: string, result: Result): void {
  const { about, tables } = result;
  const as: TableFormat = format === 'ndjson' ? 'ndjson' : 'csv';
  if (format === 'json') {
    const text = `${JSON.stringify(documentOf(result), null, 2)}\n`;
    writeText(join(folder, `${command}.json`), text);
  } else for (const table of tables) writeTable(folder, table, as);
  writeTable(folder, codeBook(tables), as);
  writeOrigin(folder, about, { command });
}

/** Gives a result as asked, and says where it went. */
export function give(
  parsed: Parsed,
  command: string,
  folder: string | undefined,
  result: Result,
): void {
  const format = formatFrom(parsed);
  if (folder !== undefined) {
    writeFolder(folder, format, command, result);
    if (format === 'table') for (const line of result.lines) print(line);
  } else if (format === 'json') printJson(documentOf(result));
  else if (format === 'table') for (const line of result.lines) print(line);
  else for (const line of linesOf(result.tables[0], format)) process.stdout.write(line);
  giveMethods(parsed, format === 'table', result.about);
  if (folder !== undefined) talk(`The tables and their code book are in ${folder}.`);
}

/** The paragraph, if it is asked for: beside what is to be read, and never inside data. */
export function giveMethods(parsed: Parsed, toRead: boolean, { methods }: About): void {
  if (parsed.values['methods'] !== true) return;
  if (toRead) {
    print('');
    print(methods);
  } else talk(methods);
}

/** Cells in columns that line up, the first to the left and numbers to the right. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  }
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
