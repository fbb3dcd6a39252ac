import { type Archive, format, type Key } from '../archive/archive';
import { databaseName, done } from './plain';

/**
 * Every row of the database whatever its version, read and left alone: the way out where a later version
 * wrote it. `now` is epoch ms. Rejects if it cannot be opened.
 */
export async function dumpOf(now: number): Promise<Archive> {
  const db = await done(indexedDB.open(databaseName));
  try {
    const names = [...db.objectStoreNames];
    const work = names.length > 0 ? db.transaction(names) : undefined;
    const stores: Record<string, unknown[]> = {};
    const keys: Record<string, Key[]> = {};
    for (const name of names) {
      const store = work?.objectStore(name);
      if (!store) continue;
      stores[name] = await done(store.getAll());
      if (!store.keyPath) keys[name] = (await done(store.getAllKeys())) as Key[];
    }
    return { format, version: db.version, exportedAt: new Date(now).toISOString(), stores, keys };
  } finally {
    db.close();
  }
}
