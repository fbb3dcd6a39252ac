import type { Changes } from './changes';
import type { Database } from './open';
import { type Hearing, openAs } from './open-store';
import { createRescuedStore, type RescuedStore } from './rescued-store';
import { createStore, type Store } from './store';

/** What the background needs of the disk: what a panel does, and the texts typed into pages. */
export interface BackgroundStore extends Store, RescuedStore {}

const create = (db: Database, changes: Changes): BackgroundStore => ({
  ...createStore(db, changes),
  ...createRescuedStore(db, changes),
});

/** `onClosed` is called once, when the database is taken away. */
export function openBackgroundStore(onClosed: Hearing['onClosed']) {
  return openAs(create, { onClosed });
}

export type OpenedBackgroundStore = Awaited<ReturnType<typeof openBackgroundStore>>;
