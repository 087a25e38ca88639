// Where the tables of a study go while it is played: files that are put in their place at the end, or standard output.
import { join } from 'node:path';
import type { Ensemble } from '../analysis/ensemble.ts';
import { headLines, openFile, rowLines, type OpenFile, type TableFormat } from './data-table.ts';
import type { Cell } from './design.ts';
import type { GrowingTable } from './study-tables.ts';

/** Where rows go while the study is played. */
export interface Sink {
  readonly add: (cell: Cell, ensemble: Ensemble) => void;
  readonly close: () => void;
  readonly drop: () => void;
}

/** Opens the tables; on standard output when there is no folder. */
export function tableSink(
  tables: readonly GrowingTable[],
  format: TableFormat,
  folder: string | undefined,
): Sink {
  const write = (lines: Iterable<string>): void => {
    for (const line of lines) process.stdout.write(line);
  };
  const open = ({ head }: GrowingTable): OpenFile =>
    folder === undefined
      ? { add: write, close: () => undefined, drop: () => undefined }
      : openFile(join(folder, `${head.name}.${format}`));
  const files = tables.map((table) => ({ table, file: open(table) }));
  for (const { table, file } of files) file.add(headLines(table.head, format));
  return {
    add: (cell, ensemble) => {
      for (const { table, file } of files) {
        file.add(rowLines(table.head, table.rowsOf(cell, ensemble), format));
      }
    },
    close: () => files.forEach(({ file }) => file.close()),
    drop: () => files.forEach(({ file }) => file.drop()),
  };
}
