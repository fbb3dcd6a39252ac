import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Kept } from './copy';
import { migrations, newestVersion } from './migrations';
import { databaseName } from './plain';

export interface Schema extends DBSchema {
  conversations: {
    key: string;
    value: unknown;
    indexes: {
      meetingKey: string;
      touchedAt: number;
      personId: string;
      start: number;
      personStart: [personId: string, start: number];
    };
  };
  notes: {
    key: string;
    value: unknown;
    indexes: {
      conversationId: string;
      actionState: string;
      actionTalk: [state: string, conversationId: string];
    };
  };
  drafts: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  ownTips: { key: string; value: unknown };
  marks: { key: string; value: unknown };
  people: { key: string; value: unknown };
  evidence: { key: string; value: unknown; indexes: { personId: string } };
  developments: { key: string; value: unknown };
  summaries: { key: string; value: unknown };
  fieldMaps: { key: string; value: unknown };
  rescued: { key: string; value: unknown; indexes: { origin: string } };
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

/**
 * A version that no Fairside will have. Who asks for it has everyone let go, and gives it up at once; the
 * others come back when they may.
 */
export const evacuation = 2 ** 40;

/** How long another window may take to let go of an older version, in ms. */
export const patience = 3000;

function refusalFor(error: unknown): Refusal {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'newer';
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError') return 'denied';
  if (error instanceof DOMException && /denied/i.test(error.message)) return 'denied';
  return 'failed';
}

/**
 * Why an open store is gone: a newer version of the extension needed it, it is being written anew and can
 * be opened again, or the browser ended it.
 */
export type Closing = 'updated' | 'moved' | 'lost';

/**
 * Opens the database as it is. Where there is none, it is made with what an interrupted rewriting saved, in
 * one transaction: whole or not at all. Only for who holds the lock.
 */
export async function connect(
  onBlocked: () => void,
  onClosed: (why: Closing) => void,
  saved?: readonly Kept[],
): Promise<Opened> {
  let isMissing = false;
  try {
    // Where there is no origin to keep data for, `open` throws at once instead of failing later.
    const db = await openDB<Schema>(databaseName, newestVersion, {
      async upgrade(upgraded, from, _to, upgrade) {
        upgrade.done.catch(() => undefined); // opening itself says that it failed
        isMissing = from === 0 && !saved;
        if (isMissing) return upgrade.abort();
        try {
          for (const migrate of migrations.slice(from)) await migrate(upgraded as never, upgrade as never);
          for (const { store, key, row } of saved ?? []) {
            const into = upgrade.objectStore(store);
            await into.put(row, into.keyPath ? undefined : String(key));
          }
        } catch {
          upgrade.abort(); // opening fails, and everything is as it was
        }
      },
      blocked: onBlocked,
      blocking(_from, to, event) {
        (event.target as IDBDatabase).close();
        onClosed(to === evacuation || to === null ? 'moved' : 'updated');
      },
      terminated: () => onClosed('lost'),
    });
    return { ok: true, db };
  } catch (error) {
    if (isMissing) return connect(onBlocked, onClosed, await (await import('./saved')).savedRows());
    return { ok: false, refusal: refusalFor(error) };
  }
}

/**
 * Opens the one database, bringing it to the newest version. `onClosed` is called when the connection is
 * lost later. Waits while another window writes the database anew.
 */
export function openDatabase(onClosed: (why: Closing) => void): Promise<Opened> {
  return new Promise((resolve) => {
    const onBlocked = () => setTimeout(() => resolve({ ok: false, refusal: 'busy' }), patience);
    navigator.locks
      .request(databaseName, { mode: 'shared' }, () => connect(onBlocked, onClosed))
      .then(resolve, (error) => resolve({ ok: false, refusal: refusalFor(error) }));
  });
}
