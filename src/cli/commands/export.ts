// `export`: a record as tidy tables with a code book.
import { aboutOf } from '../about.ts';
import { codeBook, makeFolder, writeTable, type TableFormat } from '../data-table.ts';
import { UserError } from '../fail.ts';
import { giveMethods, writeOrigin } from '../give.ts';
import { parse, print, textOf } from '../options.ts';
import { oneFile, openRecord, recordData, recordSentence } from '../record-file.ts';
import { recordTables } from '../record-tables.ts';

export const EXPORT_HELP = `paper-sword export <record> --out FOLDER [--ndjson] [--methods]

Writes a record as tidy tables, one file each, with a code book, about.json and
methods.txt: weeks, orders, events, decisions of the factions, the terms of the
decisions, the ledger of causes, and every meter after every week.

  --out FOLDER        the folder; made if it is not there
  --ndjson            lines of JSON instead of CSV
  --methods           prints the paragraph for a methods section as well

Example
  paper-sword export game.json --out game`;

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
  const record = openRecord(file);
  makeFolder(folder);
  const format: TableFormat = parsed.values['ndjson'] === true ? 'ndjson' : 'csv';
  const tables = recordTables(record.run);
  const about = aboutOf({
    scenarios: [record.scenario],
    played: [recordSentence(record), 'The record was played again and every hash held.'],
    seeds: record.run.record.header.seed,
    reckoned: [
      'Decisions are explained exactly: the terms of a decision add up to the lead of the chosen rung over the next-best, and the entries of the ledger to the change of each meter.',
    ],
  });
  for (const table of tables) {
    const name = writeTable(folder, table, format);
    print(`${name}: ${table.about}`);
  }
  print(`${writeTable(folder, codeBook(tables), format)}: every column of every table`);
  writeOrigin(folder, about, { command: 'export', ...recordData(record) });
  giveMethods(parsed, true, about);
  return 0;
}
