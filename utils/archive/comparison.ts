import {
  byStore,
  type Entry,
  type IsReadable,
  type Key,
  type Rows,
  rowsFrom,
  type StoreName,
  storeNames,
} from './archive';
import { saysTheSame } from './same';

/** A row that is here and in the file, and says something else. */
export interface Differing {
  readonly key: Key;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What a file would change in one store. */
export interface StoreComparison {
  /** Not here yet. */
  readonly fresh: readonly Entry[];
  readonly same: number;
  readonly differing: readonly Differing[];
  /**
   * Rows of the file that this version cannot read. Those whose key is free are kept as they are, set
   * aside; the others stay out, so that nothing readable is written over.
   */
  readonly unreadable: readonly Entry[];
  readonly leftOut: number;
}

export interface Comparison {
  readonly stores: Readonly<Record<StoreName, StoreComparison>>;
  /** Notes, drafts, development views and edits of summaries whose conversation is neither here nor in the file. */
  readonly orphans: number;
  /** Nothing of weight is here: the file is a restore, and wins. */
  readonly isRestore: boolean;
}

/** What stands in for content when asking whether there is any. */
const weighty: readonly StoreName[] = [
  'conversations',
  'notes',
  'people',
  'evidence',
  'developments',
  'summaries',
  'ownTips',
];

function compareStore(
  mine: readonly Entry[],
  theirs: readonly Entry[],
  isReadable: (row: unknown) => boolean,
) {
  const here = new Map(mine.map(({ key, row }) => [key, row]));
  const fresh: Entry[] = [];
  const differing: Differing[] = [];
  const unreadable: Entry[] = [];
  let same = 0;
  let leftOut = 0;
  for (const entry of theirs) {
    const { key, row } = entry;
    if (!here.has(key)) (isReadable(row) ? fresh : unreadable).push(entry);
    else if (saysTheSame(here.get(key), row)) same += 1;
    else if (isReadable(row)) differing.push({ key, mine: here.get(key), theirs: row });
    else leftOut += 1;
  }
  return { fresh, same, differing, unreadable, leftOut };
}

const hanging: readonly StoreName[] = ['notes', 'drafts', 'developments', 'summaries'];

function orphansIn(mine: Rows, theirs: Rows): number {
  const there = new Set([...mine.conversations, ...theirs.conversations].map(({ key }) => key));
  const conversationOf = (row: unknown) => (row as { readonly conversationId?: Key } | null)?.conversationId;
  return hanging
    .flatMap((store) => theirs[store])
    .map(({ row }) => conversationOf(row))
    .filter((id) => id !== undefined && !there.has(id)).length;
}

/** What taking a file's rows would change. */
export function compare(mine: Rows, theirs: Rows, isReadable: IsReadable): Comparison {
  return {
    stores: byStore((store) => compareStore(mine[store], theirs[store], (row) => isReadable(store, row))),
    orphans: orphansIn(mine, theirs),
    isRestore: weighty.every((store) => mine[store].length === 0),
  };
}

/** Whose row counts where both differ, by store and key; what is not named goes by `usually`. */
export interface Choices {
  readonly usually: 'mine' | 'theirs';
  readonly chosen: ReadonlyMap<string, 'mine' | 'theirs'>;
}

/** What a choice for one row is kept under: keys are unique within their store only. */
export const choiceKey = (store: StoreName, key: Key) => `${store}/${key}`;

/** Whose of two differing rows stays: as chosen for this row, or else as for all. */
export function chosenFor({ usually, chosen }: Choices, store: StoreName, key: Key): 'mine' | 'theirs' {
  return chosen.get(choiceKey(store, key)) ?? usually;
}

/** A row to be written, and what must still be there in its place: nothing, or the row that was compared. */
export interface Write extends Entry {
  readonly store: StoreName;
  readonly before: unknown;
}

/** What is to be written so that the file is taken as chosen. */
export function writesFor({ stores }: Comparison, choices: Choices): Write[] {
  return storeNames.flatMap((store) => {
    const { fresh, unreadable, differing } = stores[store];
    const added = [...fresh, ...unreadable].map((entry) => ({ ...entry, store, before: undefined }));
    const replaced = differing
      .filter(({ key }) => chosenFor(choices, store, key) === 'theirs')
      .map(({ key, mine, theirs }) => ({ store, key, row: theirs, before: mine }));
    return [...added, ...replaced];
  });
}

/** The rows with the writes done; how the disk will be. */
export function written(rows: Rows, writes: readonly Write[]): Rows {
  return rowsFrom((store) => {
    const after = new Map(rows[store].map((entry) => [entry.key, entry]));
    for (const write of writes)
      if (write.store === store) after.set(write.key, { key: write.key, row: write.row });
    return [...after.values()];
  });
}
