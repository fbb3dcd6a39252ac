/**
 * The stores of the database, and the field that is each row's key. Settings are one row, whose key stands
 * beside it.
 */
export const keyFields = {
  conversations: 'id',
  notes: 'id',
  drafts: 'conversationId',
  settings: undefined,
  ownTips: 'id',
  marks: 'id',
  people: 'id',
  evidence: 'id',
  developments: 'conversationId',
  summaries: 'conversationId',
  fieldMaps: 'origin',
  rescued: 'id',
} as const;

export type StoreName = keyof typeof keyFields;
export const storeNames = Object.keys(keyFields) as StoreName[];

export type Key = string | number;

/** One row as it is on disk; it may be of any shape. */
export interface Entry {
  readonly key: Key;
  readonly row: unknown;
}

/** Everything in the database, or a part of it. */
export type Rows = Readonly<Record<StoreName, readonly Entry[]>>;

/** Whether this version can read a row; the store knows. */
export type IsReadable = (store: StoreName, row: unknown) => boolean;

/** A value for each store, in the order of the stores. */
export function byStore<Value>(of: (store: StoreName) => Value): Readonly<Record<StoreName, Value>> {
  return Object.fromEntries(storeNames.map((store) => [store, of(store)])) as Record<StoreName, Value>;
}

/** The rows of all stores, each asked for its own. */
export function rowsFrom(entriesOf: (store: StoreName) => readonly Entry[]): Rows {
  return byStore(entriesOf);
}

/** How many rows there are in all stores together. */
export function countOf(rows: Rows): number {
  return storeNames.reduce((sum, store) => sum + rows[store].length, 0);
}

/** The format's name; it stands at the beginning of every file. */
export const format = 'fairside';

/** A file of the format, as docs/format.md describes it. Stores may be those of another version. */
export interface Archive {
  readonly format: typeof format;
  /** The database's version that the rows are of. */
  readonly version: number;
  /** ISO 8601. */
  readonly exportedAt: string;
  /** Rows by store, each as it is on disk, also those that this version cannot read. */
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
  /** Keys of rows that do not carry their own, by store, in the order of the rows. */
  readonly keys: Readonly<Record<string, readonly Key[]>>;
}

/** Rows as they go into a file. `exportedAt` is epoch ms. */
export function archiveOf(rows: Rows, version: number, exportedAt: number): Archive {
  return {
    format,
    version,
    exportedAt: new Date(exportedAt).toISOString(),
    stores: byStore((store) => rows[store].map(({ row }) => row)),
    keys: { settings: rows.settings.map(({ key }) => key) },
  };
}

/** What a row is in a file: itself, or a word of it where JSON has none for it. */
function rowText(row: unknown): string {
  try {
    return JSON.stringify(row) ?? 'null';
  } catch {
    return JSON.stringify({ notJson: String(row) }); // one bad row must not keep the others here
  }
}

/** The file's text: JSON with a row a line, so that two files can be compared with any tool. */
export function textOf({ stores, ...head }: Archive): string {
  const listed = Object.entries(stores).map(([store, rows]) => {
    const lines = rows.map(rowText).join(',\n');
    return `${JSON.stringify(store)}: [${lines && `\n${lines}\n`}]`;
  });
  return `${JSON.stringify(head).slice(0, -1)},\n"stores": {\n${listed.join(',\n')}\n}}\n`;
}
