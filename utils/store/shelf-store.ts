import type { Mark, OwnTip } from '../phrasing/own-tip';
import type { Changes } from './changes';
import type { Database } from './open';
import { checked, fitting, markRow, ownTipRow, toChange } from './rows';

/** The manager's own tips and marks as they are on disk. */
export interface KeptShelf {
  readonly own: readonly OwnTip[];
  readonly marks: readonly Mark[];
  /** Keys of rows that this version cannot read. They stay on disk. */
  readonly unreadable: readonly string[];
}

export interface ShelfStore {
  shelf(): Promise<KeptShelf>;
  putOwnTip(own: OwnTip): Promise<void>;
  removeOwnTip(id: string): Promise<void>;
  /** Reads, changes and writes in one transaction, so that two windows count every use. */
  changeMark(id: string, change: (mark: Mark) => Mark): Promise<void>;
}

const strict = { durability: 'strict' } as const;

/** A row's key if it can be named; rows come from disk and may be anything. */
function nameOf(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' ? id : '?';
}

/** The manager's own tips and marks. */
export function createShelfStore(db: Database, changes: Changes): ShelfStore {
  return {
    async shelf() {
      const work = db.transaction(['ownTips', 'marks']);
      const [ownRows, markRows] = await Promise.all([
        work.objectStore('ownTips').getAll(),
        work.objectStore('marks').getAll(),
      ]);
      const own = ownRows.flatMap((row) => (fitting<unknown>(ownTipRow, row) as OwnTip | undefined) ?? []);
      const marks = markRows.flatMap((row) => (fitting<unknown>(markRow, row) as Mark | undefined) ?? []);
      const read = new Set<unknown>([...own, ...marks]);
      const unreadable = [...ownRows, ...markRows].filter((row) => !read.has(row)).map(nameOf);
      return { own, marks, unreadable };
    },

    async putOwnTip(own) {
      const work = db.transaction('ownTips', 'readwrite', strict);
      await Promise.all([work.store.put(checked(ownTipRow, own)), work.done]);
      changes.announce({ shelf: true });
    },

    async removeOwnTip(id) {
      const work = db.transaction('ownTips', 'readwrite', strict);
      await Promise.all([work.store.delete(id), work.done]);
      changes.announce({ shelf: true });
    },

    async changeMark(id, change) {
      const work = db.transaction('marks', 'readwrite');
      const kept = toChange<Mark>(markRow, await work.store.get(id));
      const after = change(kept ?? { id, uses: 0, usedAt: 0 });
      await Promise.all([work.store.put(checked(markRow, after)), work.done]);
      changes.announce({ shelf: true });
    },
  };
}
