import { isExpired, keepAmong } from '../rescue/keeping';
import type { Rescued } from '../rescue/rescued';
import type { Changes } from './changes';
import type { Database } from './open';
import { checked, fitting, rescuedRow } from './rows';
import { settingsIn, settingsWith } from './settings-row';

export interface RescuedStore {
  /** Keeps a typed text, if its site is still switched on; whether it is. */
  keepRescued(fresh: Rescued): Promise<boolean>;
  /** What is kept of a site and has not expired. Unordered. */
  rescuedOf(origin: string, now: number): Promise<Rescued[]>;
  rescued(id: string): Promise<Rescued | undefined>;
  dropRescued(id: string): Promise<void>;
  /** Deletes what has expired; `now` is epoch ms. */
  purgeRescued(now: number): Promise<void>;
  /** Switches a site on, or off: then all that was kept of it goes in the same transaction. */
  switchRescue(origin: string, on: boolean): Promise<void>;
}

const strict = { durability: 'strict' } as const;
const rescuedIn = (row: unknown) => fitting<unknown>(rescuedRow, row) as Rescued | undefined;

/** Texts typed into pages, by site; each change looks in its own transaction whether the site is on. */
export function createRescuedStore(db: Database, changes: Changes): RescuedStore {
  const begin = () => db.transaction(['rescued', 'settings'], 'readwrite', strict);

  return {
    async keepRescued(fresh) {
      const work = begin();
      const rescued = work.objectStore('rescued');
      const { rescueOn = [] } = settingsIn(await work.objectStore('settings').get('settings'));
      if (!rescueOn.includes(fresh.origin)) return false;
      const rows = await rescued.index('origin').getAll(fresh.origin);
      const { put, gone } = keepAmong(
        rows.flatMap((row) => rescuedIn(row) ?? []),
        fresh,
      );
      await Promise.all([
        rescued.put(checked(rescuedRow, put)),
        ...gone.map((id) => rescued.delete(id)),
        work.done,
      ]);
      return true;
    },

    async rescuedOf(origin, now) {
      const rows = await db.getAllFromIndex('rescued', 'origin', origin);
      return rows.flatMap((row) => rescuedIn(row) ?? []).filter((row) => !isExpired(row, now));
    },

    async rescued(id) {
      return rescuedIn(await db.get('rescued', id));
    },

    async dropRescued(id) {
      await db.delete('rescued', id);
    },

    async purgeRescued(now) {
      const work = db.transaction('rescued', 'readwrite', strict);
      for (let cursor = await work.store.openCursor(); cursor; cursor = await cursor.continue()) {
        // Of another version's rows only the time is read.
        const { at } = (cursor.value ?? {}) as Partial<Rescued>;
        if (typeof at === 'number' && isExpired({ at }, now)) await cursor.delete();
      }
      await work.done;
    },

    async switchRescue(origin, on) {
      const work = begin();
      const row = await work.objectStore('settings').get('settings');
      const others = (settingsIn(row).rescueOn ?? []).filter((it) => it !== origin);
      const settings = settingsWith(row, { rescueOn: on ? [...others, origin] : others });
      const rescued = work.objectStore('rescued');
      const keys = on ? [] : await rescued.index('origin').getAllKeys(origin);
      await Promise.all([
        work.objectStore('settings').put(settings, 'settings'),
        ...keys.map((key) => rescued.delete(key)),
        work.done,
      ]);
      changes.announce({ settings: true });
    },
  };
}
