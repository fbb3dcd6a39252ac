import { deleteDB, openDB } from 'idb';

/** Databases that are there to be deleted, one after the other. */
export const ballastNames = [1, 2, 3, 4, 5, 6].map((number) => `fairside-ballast-${number}`);

/** Small enough to be kept among the rows, and not in a file of its own. */
const lump = 2 ** 15;

/** Puts at least so many bytes that do not compress into the first of them, and a little into the others. */
export async function loadBallast(bytes: number): Promise<void> {
  for (const [at, name] of ballastNames.entries()) {
    const db = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore('ballast') });
    try {
      const work = db.transaction('ballast', 'readwrite', { durability: 'strict' });
      const count = at === 0 ? Math.ceil(bytes / lump) : 1;
      for (let key = 0; key < count; key++)
        void work.store.put(crypto.getRandomValues(new Uint8Array(lump)), key);
      await work.done;
    } finally {
      db.close();
    }
  }
}

/** Takes the ballast away; that it is not there is no fault. */
export async function dropBallast(): Promise<void> {
  for (const name of ballastNames) await deleteDB(name);
}
