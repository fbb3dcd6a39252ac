import { type Changes, changesOn } from './changes';
import { type Closing, openDatabase, type Refusal } from './open';
import { createStore, type Store } from './store';

export type OpenedStore =
  | { readonly ok: true; readonly store: Store; readonly changes: Changes }
  | { readonly ok: false; readonly refusal: Refusal };

/** The store of this context, and the line over which all contexts tell each other of changes. */
export async function openStore(onClosed: (why: Closing) => void): Promise<OpenedStore> {
  const opened = await openDatabase(onClosed);
  if (!opened.ok) return opened;
  const changes = changesOn(new BroadcastChannel('fairside'));
  return { ok: true, store: createStore(opened.db, changes), changes };
}
