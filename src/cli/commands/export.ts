// `export`: a record as tidy tables with a code book.
import { join } from 'node:path';
import { aboutOf } from '../about.ts';
import {
  codeBook,
  makeFolder,
  writeTable,
  writeText,
  type DataTable,
  type TableFormat,
} from '../data-table.ts';
import { UserError } from '../fail.ts';
import { giveMethods, writeOrigin } from '../give.ts';
import { shownWord } from '../link-argument.ts';
import { parse, print, textOf } from '../options.ts';
import { oneFile, openRecord, recordData, recordSentence } from '../record-file.ts';
import { releasedRun, releasedTables, type Released } from '../released.ts';
import { recordTables } from '../record-tables.ts';

export const EXPORT_HELP = `paper-sword export <record> --out FOLDER [--ndjson] [--methods]

Writes a record as tidy tables, one file each, with a code book, about.json and
methods.txt: weeks, orders, events, decisions of the factions, the terms of the
decisions, the ledger of causes, and every meter after every week. A record is
a file, or a link to a run. Of one that only earlier rules can play: the weeks,
verdicts and toll that their release tells.

  --out FOLDER        the folder; made if it is not there
  --ndjson            lines of JSON instead of CSV
  --methods           prints the paragraph for a methods section as well

Example
  paper-sword export game.json --out game`;

/** Writes tables and their code book, and says what each is. */
function writeTables(tables: readonly DataTable[], folder: string, format: TableFormat): void {
  for (const table of tables) print(`${writeTable(folder, table, format)}: ${table.about}`);
  print(`${writeTable(folder, codeBook(tables), format)}: every column of every table`);
}

/** The tables of a run that only its release can tell of. */
function exportReleased(
  file: string,
  { rules, run }: Released,
  folder: string,
  format: TableFormat,
): void {
  makeFolder(folder);
  writeTables(releasedTables(run), folder, format);
  const about = { command: 'export', record: shownWord(file), rules, over: run.over };
  writeText(join(folder, 'about.json'), `${JSON.stringify(about, null, 2)}\n`);
}

export function exportCommand(args: readonly string[]): number {
  const parsed = parse(args, {
    out: { type: 'string' },
    ndjson: { type: 'boolean' },
    methods: { type: 'boolean' },
  });
  const file = oneFile(parsed, 'paper-sword export game.json --out game');
  const folder = textOf(parsed, 'out');
  if (folder === undefined) {
    throw new UserError('Where to? Add --out with a folder, such as --out game.');
  }
  const format: TableFormat = parsed.values['ndjson'] === true ? 'ndjson' : 'csv';
  const released = releasedRun(file);
  if (released) {
    exportReleased(file, released, folder, format);
    return 0;
  }
  const record = openRecord(file);
  makeFolder(folder);
  const tables = recordTables(record.run);
  const about = aboutOf({
    scenarios: [record.scenario],
    played: [recordSentence(record), 'The record was played again and every hash held.'],
    seeds: record.run.record.header.seed,
    reckoned: [
      'Decisions are explained exactly: the terms of a decision add up to the lead of the chosen rung over the next-best, and the entries of the ledger to the change of each meter.',
    ],
  });
  writeTables(tables, folder, format);
  writeOrigin(folder, about, { command: 'export', ...recordData(record) });
  giveMethods(parsed, true, about);
  return 0;
}
