// Tables as text: CSV after RFC 4180, and newline-delimited JSON.

/** A cell: a text, a number, whether something holds, or nothing. */
export type Cell = string | number | boolean | null;

/**
 * A field of a CSV line. Quoted only where it must be: with a comma, a quotation mark, a line break,
 * or a space at an end. Nothing is an empty field, and an empty text is a quoted one.
 */
export function csvField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' && !Number.isFinite(cell)) throw new Error(`no number: ${cell}`);
  const text = String(cell);
  const plain = text !== '' && !/[",\r\n]|^\s|\s$/.test(text);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** A line of a CSV file with its line break. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvField).join(',')}\n`;
}

/** A row as one line of JSON, with the names of its columns in their order. */
export function ndjsonLine(columns: readonly string[], cells: readonly Cell[]): string {
  return `${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? null])))}\n`;
}
