import type { IDBPDatabase } from 'idb';

/** Frozen. The manager's own tips, and what they marked: favourites, hidden ones, use counts. */
export function v2(db: IDBPDatabase<unknown>): void {
  db.createObjectStore('ownTips', { keyPath: 'id' });
  db.createObjectStore('marks', { keyPath: 'id' });
}
