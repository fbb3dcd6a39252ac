import * as z from 'zod/mini';
import type { Database } from './open';

/** Which reminders were shown: by their keys, which hold no name and no text. */
export interface RemindedStore {
  /** What was shown, of the reminders with these keys. */
  reminded(): Promise<ReadonlySet<string>>;
  /**
   * Takes reminders to be shown; only those nobody took before. `now`: epoch ms; what was shown before
   * `forget` is forgotten.
   */
  takeReminders(keys: readonly string[], now: number, forget: number): Promise<ReadonlySet<string>>;
}

const row = z.record(z.string(), z.number());
const key = 'reminded';

/** A damaged row costs a reminder shown twice, never data. */
const timesIn = (value: unknown): Record<string, number> => row.safeParse(value).data ?? {};

/** What was called to mind already. */
export function createRemindedStore(db: Database): RemindedStore {
  return {
    async reminded() {
      return new Set(Object.keys(timesIn(await db.get('settings', key))));
    },

    async takeReminders(keys, now, forget) {
      const work = db.transaction('settings', 'readwrite');
      const before = timesIn(await work.store.get(key));
      const taken = keys.filter((it) => before[it] === undefined);
      const kept = Object.entries(before).filter(([, shown]) => shown >= forget);
      const after = Object.fromEntries([...kept, ...taken.map((it) => [it, now] as const)]);
      await Promise.all([work.store.put(after, key), work.done]);
      return new Set(taken);
    },
  };
}
