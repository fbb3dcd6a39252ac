import type { StoreName } from '../archive/archive';
import { done, ended } from './plain';

/** A row with the store that it is of. */
export interface Kept {
  readonly store: StoreName;
  readonly key: IDBValidKey;
  readonly row: unknown;
}

/** Where the rows are while the database is written anew. That it is there says that this is not done. */
export const copyName = 'fairside-copy';

/** Rows in their order, and in a store of its own a mark once all of them are in. */
async function within<Result>(work: (db: IDBDatabase) => Promise<Result>): Promise<Result> {
  const opening = indexedDB.open(copyName, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('rows', { autoIncrement: true });
    opening.result.createObjectStore('whole');
  };
  const db = await done(opening);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Whether a rewriting was begun and not finished. */
export async function copyIsThere(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === copyName);
}

/** The rows of a whole copy; none where there is no copy. */
export async function savedRows(): Promise<readonly Kept[]> {
  if (!(await copyIsThere())) return [];
  return within(async (db) => {
    const work = db.transaction(['rows', 'whole']);
    const [isWhole, rows] = await Promise.all([
      done<unknown>(work.objectStore('whole').get('whole')),
      done<Kept[]>(work.objectStore('rows').getAll()),
    ]);
    return isWhole ? rows : [];
  });
}

/** Begins a copy: from now on, until it is dropped, the rewriting is not done. */
export const beginCopy = () => within(async () => undefined);

/** Writes a whole copy, in place of any other. */
export const writeCopy = (rows: readonly Kept[]) =>
  within((db) => {
    const work = db.transaction(['rows', 'whole'], 'readwrite', { durability: 'strict' });
    const into = work.objectStore('rows');
    into.clear();
    for (const row of rows) into.put(row);
    work.objectStore('whole').put(true, 'whole');
    return ended(work);
  });

/** Leaves of the copy only that it is there. */
export const emptyCopy = () =>
  within((db) => {
    const work = db.transaction(['rows', 'whole'], 'readwrite');
    work.objectStore('rows').clear();
    work.objectStore('whole').clear();
    return ended(work);
  });

/** Takes the copy away: what it held is in the database again. */
export async function dropCopy(): Promise<void> {
  await done(indexedDB.deleteDatabase(copyName));
}
