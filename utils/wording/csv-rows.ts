/** A line of a table, which may go over several lines of the file. */
export interface CsvRow {
  /** Of the file, from 1: where it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark is never closed, or something stands behind the closing one. */
  readonly isBroken: boolean;
}

export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

interface Cell {
  readonly text: string;
  /** Where what follows it begins: a separator, the end of a line or of the text. */
  readonly end: number;
  readonly isBroken: boolean;
}

const lineEnd = /\r\n|\n|\r/g;

/** Where the line that holds this place ends. */
function endOfLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.exec(text)?.index ?? text.length;
}

function plainCell(text: string, from: number, separator: Separator): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(from, end), end, isBroken: false };
}

function quotedCell(text: string, from: number, separator: Separator): Cell {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { text: '', end: endOfLine(text, from), isBroken: true };
    if (text[quote + 1] !== '"') {
      const behind = plainCell(text, quote + 1, separator);
      const inside = text.slice(from + 1, quote).replaceAll('""', '"');
      return { text: inside, end: behind.end, isBroken: behind.text.trim() !== '' };
    }
    at = quote + 2;
  }
}

/**
 * Reads a table as RFC 4180 has it, with any of the usual separators and ends of lines. Never throws: a line that
 * cannot be read is broken, and those after it are read all the same. In time proportional to the text.
 */
export function csvRows(text: string, separator: Separator): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const cells: string[] = [];
    let isBroken = false;
    const begin = at;
    for (;;) {
      const read = text[at] === '"' ? quotedCell : plainCell;
      const cell = read(text, at, separator);
      cells.push(cell.text);
      isBroken ||= cell.isBroken;
      at = cell.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    rows.push({ line, cells, isBroken });
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += text.slice(begin, at).match(lineEnd)?.length ?? 0;
  }
  return rows;
}

/** Lines that are looked at to find the separator. */
const looked = 30;

/** The separator that cuts the most lines into as many cells as the first; a comma where none does. */
export function separatorOf(text: string): Separator {
  // A line's worth of a list is far shorter: the rest of a long text says nothing more.
  const beginning = text.slice(0, 20_000);
  const scored = separators.map((separator) => {
    const rows = csvRows(beginning, separator).slice(0, looked);
    const columns = rows[0]?.cells.length ?? 1;
    const alike = columns > 1 ? rows.filter(({ cells }) => cells.length === columns).length : 0;
    return { separator, alike, columns };
  });
  const [best] = scored.sort((one, other) => other.alike - one.alike || other.columns - one.columns);
  return best && best.alike > 0 ? best.separator : ',';
}
