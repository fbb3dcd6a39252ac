import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { migrations, newestVersion } from './migrations';

export interface Schema extends DBSchema {
  conversations: { key: string; value: unknown; indexes: { meetingKey: string; touchedAt: number } };
  notes: { key: string; value: unknown; indexes: { conversationId: string } };
  drafts: { key: string; value: unknown };
  settings: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

/**
 * Why there is no store. `denied`: the browser refuses storage here (cookies blocked, an opaque origin).
 * `newer`: the data is from a later version. `busy`: another window holds an older version open.
 * `failed`: anything else, a full or broken disk among it.
 */
export type Refusal = 'denied' | 'newer' | 'busy' | 'failed';

export type Opened =
  | { readonly ok: true; readonly db: Database }
  | { readonly ok: false; readonly refusal: Refusal };

/** How long another window may take to let go of an older version, in ms. */
const patience = 3000;

function refusalFor(error: unknown): Refusal {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'newer';
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError') return 'denied';
  if (error instanceof DOMException && /denied/i.test(error.message)) return 'denied';
  return 'failed';
}

/**
 * Opens the one database, bringing it to the newest version. `onClosed` is called when the connection is
 * lost later: the browser ended it, or a newer version of the extension needs it gone.
 */
export async function openDatabase(onClosed: () => void, name = 'fairside'): Promise<Opened> {
  let busy: (() => void) | undefined;
  const blocked = new Promise<Opened>((resolve) => {
    busy = () => setTimeout(() => resolve({ ok: false, refusal: 'busy' }), patience);
  });
  const opening = openDB<Schema>(name, newestVersion, {
    upgrade(db, from, _to, upgrade) {
      for (const migrate of migrations.slice(from)) migrate(db as never, upgrade as never);
    },
    blocked: () => busy?.(),
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  }).then(
    (db): Opened => ({ ok: true, db }),
    (error): Opened => ({ ok: false, refusal: refusalFor(error) }),
  );
  return Promise.race([opening, blocked]);
}
