import { type ArchiveStore, createArchiveStore } from './archive-store';
import type { Changes } from './changes';
import type { Database } from './open';
import { type Hearing, openAs } from './open-store';
import { createOverviewStore, type OverviewStore } from './overview-store';
import { createRegroupStore, type RegroupStore } from './regroup-store';
import { createStore, type Store } from './store';

/** What the home page needs of the disk: everything, and the whole of it at a glance. */
export interface HomeStore extends Store, OverviewStore, RegroupStore, ArchiveStore {}

/** The store as pages of our own have it: with what goes over the whole record. */
export function createHomeStore(db: Database, changes: Changes): HomeStore {
  return {
    ...createStore(db, changes),
    ...createOverviewStore(db),
    ...createRegroupStore(db, changes),
    ...createArchiveStore(db, changes),
  };
}

/** As `openStore`, with what the home page alone reads and writes. */
export function openHomeStore(hearing: Hearing) {
  return openAs(createHomeStore, hearing);
}
