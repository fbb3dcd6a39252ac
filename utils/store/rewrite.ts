import { deleteDB, openDB } from 'idb';
import { ballastNames, dropBallast, loadBallast } from './ballast';
import { beginCopy, copyIsThere, dropCopy, emptyCopy, type Kept, writeCopy } from './copy';
import { connect, evacuation, patience, type Schema } from './open';
import { databaseName } from './plain';

/*
 * A browser that is told to delete a row only notes that it is gone; the row itself stays in its files until
 * they are written anew, which may be never. So the database is written anew: everything that is left goes
 * into a copy, the database is deleted and made again from the copy. Firefox (SQLite) deletes the files.
 *
 * Chromium (LevelDB) compacts the part of its files that a deleted database took, in its own time, and says
 * nothing of it. What was only in memory becomes a table, which goes when another database that has rows in
 * it is deleted (not if something else is written at that very moment), and its file with the deletion after
 * that. So before the database some others are made, to be deleted after it. The first has more ballast than
 * all the files took: only when they take less than the ballast is the table gone that had both.
 *
 * Killed at any point nothing is lost: either the database is there, or a whole copy, from which the next
 * opening makes it. A copy that is there says that the work is not done (`finishRewriting`).
 */

/** Has every window let go of the database; false if one does not. For who holds the lock. */
function evacuated(): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = indexedDB.open(databaseName, evacuation);
    asking.onblocked = () => setTimeout(() => resolve(false), patience);
    asking.onupgradeneeded = () => asking.transaction?.abort();
    asking.onerror = () => resolve(true);
  });
}

async function everyRow(): Promise<Kept[]> {
  const db = await openDB<Schema>(databaseName);
  try {
    const names = [...db.objectStoreNames];
    const work = db.transaction(names);
    const rows = await Promise.all(
      names.map(async (store) => {
        const [keys, values] = await Promise.all([
          work.objectStore(store).getAllKeys(),
          work.objectStore(store).getAll(),
        ]);
        return values.map((row, at) => ({ store, key: keys[at] as IDBValidKey, row }));
      }),
    );
    return rows.flat();
  } finally {
    db.close();
  }
}

const ignore = () => undefined;

/** What the files take. */
async function usage(): Promise<number> {
  const estimate: StorageEstimate & { usageDetails?: { indexedDB?: number } } =
    await navigator.storage.estimate();
  return estimate.usageDetails?.indexedDB ?? estimate.usage ?? 0;
}

async function madeAnew(ballast: number): Promise<boolean> {
  await beginCopy();
  if (!(await evacuated())) return false;
  const rows = await everyRow();
  await loadBallast(ballast);
  await writeCopy(rows);
  await deleteDB(databaseName);
  await stillFor(look.alike);
  const made = await connect(ignore, ignore, rows);
  if (!made.ok) return false;
  // A strict transaction brings everything before it to the disk, too.
  const work = made.db.transaction('settings', 'readwrite', { durability: 'strict' });
  await Promise.all([work.store.delete('nothing'), work.done]);
  made.db.close();
  await emptyCopy();
  return true;
}

/** Between two looks at what the files take, and the longest wait, ms; how often it must be the same. */
const look = { every: 200, alike: 5, longest: 20_000 };

/** Waits until the files take the same for so many looks; answers how much that is. */
async function stillFor(looks: number): Promise<number> {
  let last = await usage();
  let alike = 0;
  for (let waited = 0; waited < look.longest && alike < looks; waited += look.every) {
    await new Promise((later) => setTimeout(later, look.every));
    const now = await usage();
    alike = now === last ? alike + 1 : 0;
    last = now;
  }
  return last;
}

/** Deletes one database of the ballast after the other until all of it is out of the files; whether it is. */
async function tidied(ballast: number): Promise<boolean> {
  for (const [at, name] of ballastNames.entries()) {
    await deleteDB(name);
    // On a slow disk a step may take longer than the files seem to stand still.
    if ((await stillFor(look.alike * Math.max(at, 1))) < ballast) return true;
  }
  return false;
}

async function rewritten(): Promise<boolean> {
  await dropBallast(); // of one that was interrupted
  // What the database made anew takes, in a log and in tables, is less than this.
  const ballast = 2 * (await usage()) + 2 ** 20;
  if (!(await navigator.locks.request(databaseName, () => madeAnew(ballast)))) return false;
  if (!(await tidied(ballast))) return false;
  await dropBallast();
  await dropCopy();
  return true;
}

/** One window at a time; false where it could not be done. */
const alone = (work: () => Promise<boolean>): Promise<boolean> =>
  navigator.locks.request(`${databaseName}-rewriting`, work).catch(() => false); // who asked for it says so

/**
 * Writes the database anew, so that what was deleted is gone from its files, too. The other windows wait
 * for it. False if it could not be done now; nothing is lost then, and it can be done again.
 */
export const rewriteDatabase = (): Promise<boolean> => alone(rewritten);

/** Takes up a rewriting that was interrupted; true if nothing is left to do. */
export const finishRewriting = (): Promise<boolean> =>
  alone(async () => !(await copyIsThere()) || rewritten());
