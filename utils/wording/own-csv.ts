import { type CsvRow, csvRows, separatorOf } from './csv-rows';
import { phraseKey } from './own';
import { longestPhrase, longestSaying, mostOwnWords, type OwnSeverity, type OwnWord } from './own-word';

/** A larger file is not opened, bytes: a list of words is a thousandth of it. */
export const largestCsv = 10_000_000;

/** Why a file cannot be taken at all. `workbook`: it is Excel's own format. */
export type NotACsv = 'too-large' | 'empty' | 'workbook' | 'encoding';

/** Why a line cannot be taken. */
export type BadLine = 'quotes' | 'columns' | 'no-phrase' | 'nothing-to-find' | 'too-long' | 'severity';

export interface OwnCsv {
  /** In the order of the file, each phrase once. */
  readonly words: readonly OwnWord[];
  /** Lines that said something about a phrase of a line before. */
  readonly merged: number;
  readonly bad: readonly { readonly line: number; readonly why: BadLine }[];
}

export type CsvReading = ({ readonly ok: true } & OwnCsv) | { readonly ok: false; readonly reason: NotACsv };

const columns = ['phrase', 'reason', 'rewording', 'severity'] as const;
type Column = (typeof columns)[number];

/** What columns are called. */
const heads: Readonly<Record<Column, RegExp>> = {
  phrase: /^(phrases?|words?|word or phrase|terms?|词语|词|短语|用词|词句|措辞|关键词|禁用词|词语或说法)$/,
  reason: /^(reasons?|why|comment|原因|理由|说明|备注)$/,
  rewording:
    /^(rewordings?|rewrites?|instead|replacements?|suggestions?|better|改写|建议|改为|改成|替换|替换为|建议改为|建议说法|更好的说法)$/,
  severity: /^(severity|level|shown as|程度|级别|等级|严重程度|显示为)$/,
};

const severityWords: readonly (readonly [RegExp, OwnSeverity])[] = [
  [/^$|^(worth changing|warn|warning|建议改一改|警告|提醒)$/, 'warn'],
  [/^(could be stronger|hint|可以更有力|提示|建议)$/, 'hint'],
];

/** The bytes as text: UTF-8, UTF-16 as Excel marks it, or what Excel in China writes. */
function decoded(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  for (const encoding of wide ? ['utf-16le'] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? undefined : text;
    } catch {
      // Not that one: the next is tried, and in the end nothing is said to be readable.
    }
  }
  return undefined;
}

/** A cell without what guards it from being run as a formula (`archive/csv`), on one line. */
function plain(cell: string): string {
  const text = /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
  return text.replace(/\s+/g, ' ').trim();
}

const columnOf = (cell: string) => columns.find((column) => heads[column].test(plain(cell).toLowerCase()));

/** Which column is what, where the first line says so: one is the phrase's, and the next is known too, if there is one. */
function headOf(row: CsvRow | undefined): readonly (Column | undefined)[] | undefined {
  const names = row?.cells.map(columnOf) ?? [];
  const known = names.filter((it) => it !== undefined);
  return known.includes('phrase') && known.length >= Math.min(2, names.length) ? names : undefined;
}

function wordIn({ cells, isBroken }: CsvRow, order: readonly (Column | undefined)[]): OwnWord | BadLine {
  if (isBroken) return 'quotes';
  if (cells.slice(order.length).some((cell) => cell.trim())) return 'columns';
  const cell = (column: Column) => plain(cells[order.indexOf(column)] ?? '');
  const [phrase, reason, rewording] = [cell('phrase'), cell('reason'), cell('rewording')];
  const said = cell('severity').toLowerCase();
  const severity = severityWords.find(([names]) => names.test(said))?.[1];
  if (!phrase) return 'no-phrase';
  if (!/[\p{L}\p{N}]/u.test(phraseKey(phrase))) return 'nothing-to-find';
  if (phrase.length > longestPhrase || Math.max(reason.length, rewording.length) > longestSaying)
    return 'too-long';
  if (!severity) return 'severity';
  return { phrase, ...(reason && { reason }), ...(rewording && { rewording }), severity };
}

/** Two words for the same phrase as one: what the later one says counts, and what it does not say stays. */
const together = (before: OwnWord, after: OwnWord): OwnWord => ({ ...before, ...after });

/** Reads a list of own words as spreadsheets save it. Never throws; what is wrong is told line by line. */
export function readOwnCsv(bytes: Uint8Array<ArrayBuffer>): CsvReading {
  if (bytes.length > largestCsv) return { ok: false, reason: 'too-large' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return { ok: false, reason: 'workbook' };
  const text = decoded(bytes);
  if (text === undefined) return { ok: false, reason: 'encoding' };
  const rows = csvRows(text, separatorOf(text)).filter(
    ({ cells, isBroken }) => isBroken || cells.some((it) => it.trim()),
  );
  const head = headOf(rows[0]);
  const lines = head ? rows.slice(1) : rows;
  if (lines.length === 0) return { ok: false, reason: 'empty' };
  const read = lines.map((row) => ({ line: row.line, word: wordIn(row, head ?? columns) }));
  const byKey = new Map<string, OwnWord>();
  const bad: { line: number; why: BadLine }[] = [];
  for (const { line, word } of read) {
    if (typeof word === 'string') bad.push({ line, why: word });
    else {
      const key = phraseKey(word.phrase);
      const before = byKey.get(key);
      byKey.set(key, before ? together(before, word) : word);
    }
  }
  return { ok: true, words: [...byKey.values()], merged: read.length - bad.length - byKey.size, bad };
}

export interface Merged {
  readonly words: readonly OwnWord[];
  readonly fresh: number;
  /** Phrases that were there, of which something else is said now. */
  readonly changed: number;
  readonly same: number;
  /** There was no more room for them. */
  readonly leftOut: number;
}

const sayTheSame = (one: OwnWord, other: OwnWord) =>
  one.phrase === other.phrase &&
  one.reason === other.reason &&
  one.rewording === other.rewording &&
  one.severity === other.severity;

/** A list with others added; of a phrase that is there already, what they say counts. */
export function withOwn(list: readonly OwnWord[], others: readonly OwnWord[]): Merged {
  const byKey = new Map(list.map((word) => [phraseKey(word.phrase), word]));
  const count = { fresh: 0, changed: 0, same: 0, leftOut: 0 };
  for (const word of others) {
    const key = phraseKey(word.phrase);
    const before = byKey.get(key);
    const after = before ? together(before, word) : word;
    if (!before && byKey.size >= mostOwnWords) {
      count.leftOut += 1;
      continue;
    }
    count[!before ? 'fresh' : sayTheSame(before, after) ? 'same' : 'changed'] += 1;
    byKey.set(key, after);
  }
  return { words: [...byKey.values()], ...count };
}

/** The list as a table, in the words of a language; see `archive/csv`. */
export function ownTable(
  list: readonly OwnWord[],
  names: { readonly heads: readonly string[]; severity(severity: OwnSeverity): string },
): string[][] {
  return [
    [...names.heads],
    ...list.map(({ phrase, reason = '', rewording = '', severity }) => [
      phrase,
      reason,
      rewording,
      names.severity(severity),
    ]),
  ];
}
