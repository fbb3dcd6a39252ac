import type { IDBPDatabase } from 'idb';

/** Frozen. What was edited in summaries, which section belongs in which field of a site, and rescued drafts. */
export function v4(db: IDBPDatabase<unknown>): void {
  db.createObjectStore('summaries', { keyPath: 'conversationId' });
  db.createObjectStore('fieldMaps', { keyPath: 'origin' });
  db.createObjectStore('rescued', { keyPath: 'id' }).createIndex('origin', 'origin');
}
