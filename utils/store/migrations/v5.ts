import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * Frozen. No index of actions by their day any more: it also had notes that were actions once, so that whoever lists open
 * actions reads and sorts those that are open.
 */
export function v5(
  _db: IDBPDatabase<unknown>,
  upgrade: IDBPTransaction<unknown, string[], 'versionchange'>,
): void {
  upgrade.objectStore('notes').deleteIndex('actionDue');
}
