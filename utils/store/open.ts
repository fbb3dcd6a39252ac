import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { migrations, newestVersion } from './migrations';

export interface Schema extends DBSchema {
  conversations: { key: string; value: unknown; indexes: { meetingKey: string; touchedAt: number } };
  notes: { key: string; value: unknown; indexes: { conversationId: string } };
  drafts: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  ownTips: { key: string; value: unknown };
  marks: { key: string; value: unknown };
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

/** Why an open store is gone: a newer version of the extension needed it, or the browser ended it. */
export type Closing = 'updated' | 'lost';

async function connect(onBlocked: () => void, onClosed: (why: Closing) => void): Promise<Opened> {
  try {
    // Where there is no origin to keep data for, `open` throws at once instead of failing later.
    const db = await openDB<Schema>('fairside', newestVersion, {
      upgrade(upgraded, from, _to, upgrade) {
        for (const migrate of migrations.slice(from)) migrate(upgraded as never, upgrade as never);
      },
      blocked: onBlocked,
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        onClosed('updated');
      },
      terminated: () => onClosed('lost'),
    });
    return { ok: true, db };
  } catch (error) {
    return { ok: false, refusal: refusalFor(error) };
  }
}

/**
 * Opens the one database, bringing it to the newest version. `onClosed` is called when the connection is
 * lost later.
 */
export function openDatabase(onClosed: (why: Closing) => void): Promise<Opened> {
  return new Promise((resolve) => {
    const onBlocked = () => setTimeout(() => resolve({ ok: false, refusal: 'busy' }), patience);
    void connect(onBlocked, onClosed).then(resolve);
  });
}
