import type { ZodMiniType } from 'zod/mini';
import {
  type Entry,
  type IsReadable,
  type Key,
  type Rows,
  rowsFrom,
  type StoreName,
  storeNames,
} from '../archive/archive';
import type { Write } from '../archive/comparison';
import type { Erasure } from '../archive/erasure';
import { saysTheSame } from '../archive/same';
import type { Changes } from './changes';
import type { Database } from './open';
import {
  conversationRow,
  developmentRow,
  draftRow,
  evidenceRow,
  fieldMapRow,
  fitting,
  markRow,
  noteRow,
  ownTipRow,
  personRow,
  rescuedRow,
  settingsRow,
  summaryRow,
} from './rows';

/** The database as a whole: to be taken out, brought in, and cleared. */
export interface ArchiveStore {
  /** Every row of every store as it is, read in one transaction. */
  everything(): Promise<Rows>;
  /**
   * Writes all rows or none. False, and nothing written, where a row is not any more what it was when the
   * file was compared.
   */
  take(writes: readonly Write[]): Promise<boolean>;
  /** Puts back what `take` wrote over, and removes what it added; all or nothing, as above. */
  takeBack(writes: readonly Write[]): Promise<boolean>;
  /** Deletes rows, all or none; works the erasure out from what is on disk at that moment. */
  erase(workOut: (rows: Rows) => Erasure): Promise<Erasure>;
}

const rowSchemas: Readonly<Record<StoreName, ZodMiniType<unknown>>> = {
  conversations: conversationRow,
  notes: noteRow,
  drafts: draftRow,
  settings: settingsRow,
  ownTips: ownTipRow,
  marks: markRow,
  people: personRow,
  evidence: evidenceRow,
  developments: developmentRow,
  summaries: summaryRow,
  fieldMaps: fieldMapRow,
  rescued: rescuedRow,
};

/** Whether this version can read a row. */
export const isReadable: IsReadable = (store, row) => fitting(rowSchemas[store], row) !== undefined;

const strict = { durability: 'strict' } as const;

const all = { all: true, people: true, evidence: true, settings: true, shelf: true } as const;

/** Reads and writes all rows at once, each change in one transaction. */
export function createArchiveStore(db: Database, changes: Changes): ArchiveStore {
  const begin = () => db.transaction(storeNames, 'readwrite', strict);
  type Work = ReturnType<typeof begin>;

  async function readAll(
    storeOf: (name: StoreName) => { getAllKeys(): Promise<unknown[]>; getAll(): Promise<unknown[]> },
  ): Promise<Rows> {
    const read = await Promise.all(
      storeNames.map(async (name): Promise<[StoreName, Entry[]]> => {
        const [keys, rows] = await Promise.all([storeOf(name).getAllKeys(), storeOf(name).getAll()]);
        return [name, rows.map((row, at) => ({ key: keys[at] as Key, row }))];
      }),
    );
    const byName = new Map(read);
    return rowsFrom((name) => byName.get(name) ?? []);
  }

  const put = (work: Work, store: StoreName, key: Key, row: unknown) =>
    work.objectStore(store).put(row, store === 'settings' ? String(key) : undefined);

  /** Whether each row is still as it is thought to be; nothing may have happened to it meanwhile. */
  async function isAsThought(work: Work, rows: readonly { store: StoreName; key: Key; thought: unknown }[]) {
    const now = await Promise.all(rows.map(({ store, key }) => work.objectStore(store).get(key as string)));
    return rows.every(({ thought }, at) => saysTheSame(now[at], thought));
  }

  /** Does all of it or nothing: whatever throws, the transaction is given up whole. */
  async function wholly<Result>(does: (work: Work) => Promise<Result>): Promise<Result> {
    const work = begin();
    try {
      const result = await does(work);
      await work.done;
      return result;
    } catch (error) {
      giveUp(work);
      await work.done.catch(() => undefined);
      throw error;
    }
  }

  async function writeAll(
    rows: readonly { store: StoreName; key: Key; thought: unknown; row: unknown }[],
  ): Promise<boolean> {
    const isDone = await wholly(async (work) => {
      if (!(await isAsThought(work, rows))) return false;
      for (const { store, key, row } of rows) {
        const asked =
          row === undefined ? work.objectStore(store).delete(key as string) : put(work, store, key, row);
        asked.catch(() => undefined); // the transaction's own end says it
      }
      return true;
    });
    if (isDone) changes.announce(all);
    return isDone;
  }

  return {
    async everything() {
      const work = db.transaction(storeNames);
      return readAll((name) => work.objectStore(name));
    },

    take: (writes) => writeAll(writes.map(({ before, ...write }) => ({ ...write, thought: before }))),

    takeBack: (writes) =>
      writeAll(writes.map(({ store, key, row, before }) => ({ store, key, row: before, thought: row }))),

    async erase(workOut) {
      const erasure = await wholly(async (work) => {
        const found = workOut(await readAll((name) => work.objectStore(name)));
        for (const store of storeNames)
          for (const key of found.gone[store])
            work
              .objectStore(store)
              .delete(key as string)
              .catch(() => undefined);
        if (found.settings) put(work, 'settings', 'settings', found.settings).catch(() => undefined);
        return found;
      });
      changes.announce(all);
      return erasure;
    },
  };
}

/** Ends a transaction without a trace, unless it has ended. */
function giveUp(work: { abort(): void }): void {
  try {
    work.abort();
  } catch {
    // it has ended by itself
  }
}
