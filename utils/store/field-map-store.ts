import type { FieldMap } from '../summary/field-map';
import type { Changes } from './changes';
import type { Database } from './open';
import { checked, fieldMapRow, fitting, toChange } from './rows';

export interface FieldMapStore {
  fieldMap(origin: string): Promise<FieldMap | undefined>;
  /** Reads, changes and writes in one transaction; a map without fields is removed. */
  changeFieldMap(origin: string, change: (map: FieldMap | undefined) => FieldMap): Promise<void>;
}

const strict = { durability: 'strict' } as const;
const mapIn = (row: unknown) => fitting<unknown>(fieldMapRow, row) as FieldMap | undefined;

/** What was said for the fields of sites, by origin. */
export function createFieldMapStore(db: Database, changes: Changes): FieldMapStore {
  return {
    async fieldMap(origin) {
      return mapIn(await db.get('fieldMaps', origin));
    },

    async changeFieldMap(origin, change) {
      const work = db.transaction('fieldMaps', 'readwrite', strict);
      const kept = toChange<FieldMap>(fieldMapRow, await work.store.get(origin));
      const after = checked(fieldMapRow, change(kept));
      const written =
        after.fields.length > 0 ? work.store.put(after).then(() => undefined) : work.store.delete(origin);
      await Promise.all([written, work.done]);
      changes.announce({ fieldMaps: true });
    },
  };
}
