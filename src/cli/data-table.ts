// A table of data with its code book: columns that say what they are, and rows that are made as they are written.
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { csvLine, ndjsonLine, type Cell } from '../app/csv.ts';
import { UserError } from './fail.ts';

/** What a column holds. */
export interface Column {
  readonly name: string;
  readonly unit: string;
  /** Values that can stand there, in words or as `0 to 100`. */
  readonly range: string;
  readonly meaning: string;
  /** Facts by id, or the part of the model that makes it. */
  readonly source: string;
}

export interface DataTable {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]>;
}

export type TableFormat = 'csv' | 'ndjson';

const BOOK_COLUMNS: readonly Column[] = [
  column('table', 'text', 'a table beside this one', 'the table the column belongs to'),
  column('column', 'text', 'any', 'name of the column'),
  column('unit', 'text', 'any', 'what it is counted in'),
  column('range', 'text', 'any', 'the values that can stand there'),
  column('meaning', 'text', 'any', 'what it says'),
  column('source', 'text', 'any', 'facts by id, or the part of the model that makes it'),
];

/** A column; its source is the model unless told. */
export function column(
  name: string,
  unit: string,
  range: string,
  meaning: string,
  source = 'model',
): Column {
  return { name, unit, range, meaning, source };
}

/** The code book of some tables, as a table. */
export function codeBook(tables: readonly Omit<DataTable, 'rows'>[]): DataTable {
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map((one): Cell[] => [name, one.name, one.unit, one.range, one.meaning, one.source]),
  );
  return {
    name: 'code-book',
    about: 'every column of every table',
    columns: BOOK_COLUMNS,
    rows,
  };
}

/** The line that a file begins with, if its format has one. */
export function headLines({ columns }: Pick<DataTable, 'columns'>, format: TableFormat): string[] {
  return format === 'csv' ? [csvLine(columns.map(({ name }) => name))] : [];
}

/** Rows as lines. */
export function* rowLines(
  { name, columns }: Omit<DataTable, 'rows'>,
  rows: Iterable<readonly Cell[]>,
  format: TableFormat,
): Generator<string> {
  const names = columns.map((one) => one.name);
  for (const row of rows) {
    if (row.length !== names.length) {
      throw new Error(`${name}: a row of ${row.length} cells, not ${names.length}`);
    }
    yield format === 'csv' ? csvLine(row) : ndjsonLine(names, row);
  }
}

/** The lines of a whole table. */
export function* linesOf(table: DataTable, format: TableFormat): Generator<string> {
  yield* headLines(table, format);
  yield* rowLines(table, table.rows, format);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but is someone else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Takes away what a process that was killed left unfinished in a folder. */
export function dropStale(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\..*\.(\d+)\.part$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/** Makes a folder, or says in one sentence why it cannot be written to. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Tried before hours of playing, so that a wrong path is told at once.
    const probe = join(folder, `.probe.${process.pid}.part`);
    writeFileSync(probe, '');
    rmSync(probe);
    dropStale(folder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`The folder "${folder}" cannot be written to: ${why}.`);
  }
}

/** Characters that are gathered before they are written. */
const GATHERED = 65536;

/** What only the disk can say is the user's to put right; anything else is ours. */
function told<T>(path: string, does: () => T): T {
  try {
    return does();
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    throw new UserError(`"${path}" could not be written: ${error.message}.`);
  }
}

/** A file that is being written. */
export interface OpenFile {
  readonly add: (lines: Iterable<string>) => void;
  /** Puts the file in its place. */
  readonly close: () => void;
  /** Takes back what was written. */
  readonly drop: () => void;
}

/** Begins a file under another name, to be put in its place when it is whole, so that no half of a file is ever taken for one. */
export function openFile(path: string): OpenFile {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = told(path, () => openSync(part, 'w'));
  let gathered = '';
  const flush = (): void => {
    if (gathered !== '') told(path, () => appendFileSync(file, gathered));
    gathered = '';
  };
  return {
    add: (lines) => {
      for (const line of lines) {
        gathered += line;
        if (gathered.length > GATHERED) flush();
      }
    },
    close: () => {
      flush();
      told(path, () => {
        closeSync(file);
        renameSync(part, path);
      });
    },
    drop: () => {
      closeSync(file);
      rmSync(part, { force: true });
    },
  };
}

/** Writes a whole text. */
export function writeText(path: string, text: string): void {
  const file = openFile(path);
  file.add([text]);
  file.close();
}

/** Writes a table into a folder; returns the name of its file. */
export function writeTable(folder: string, table: DataTable, format: TableFormat): string {
  const name = `${table.name}.${format}`;
  const file = openFile(join(folder, name));
  file.add(linesOf(table, format));
  file.close();
  return name;
}
