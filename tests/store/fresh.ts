import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Change, Changes } from '@/utils/store/changes';
import { type Database, openDatabase } from '@/utils/store/open';
import { createHomeStore, type HomeStore } from '@/utils/store/open-home-store';

export interface Window {
  readonly db: Database;
  readonly store: HomeStore;
  /** Hears what every window changes, this one too. */
  readonly changes: Changes;
}

/** Windows on one new, empty database. Each hears all, as the home page does. */
export function freshDatabase(): () => Promise<Window> {
  globalThis.indexedDB = new IDBFactory();
  const listeners = new Set<(change: Change) => void>();
  const changes: Changes = {
    announce(change) {
      for (const tell of listeners) tell(change);
    },
    hear(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  return async () => {
    const opening = await openDatabase(() => undefined);
    if (!opening.ok) throw new Error(opening.refusal);
    return { db: opening.db, store: createHomeStore(opening.db, changes), changes };
  };
}
