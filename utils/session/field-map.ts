import { atom, type ReadableAtom } from 'nanostores';
import type { Changes } from '../store/changes';
import type { FieldMapStore } from '../store/field-map-store';
import type { FieldMap } from '../summary/field-map';
import { coalesced } from './coalesced';

/** What was said for the fields of one site, live. */
export interface LiveFieldMap {
  /** Undefined until it is read; null where nothing was said, or it cannot be read. */
  readonly $map: ReadableAtom<FieldMap | null | undefined>;
  /** Changes what was said; says whether the disk has it. */
  say(change: (map: Pick<FieldMap, 'fields'>) => FieldMap['fields']): Promise<boolean>;
  /** Forgets all that was said for the site. */
  forget(): Promise<boolean>;
  /** Reads; then hears changes until the signal aborts. */
  start(signal: AbortSignal): Promise<void>;
}

export interface FieldMapEdges {
  readonly store: FieldMapStore;
  readonly changes: Pick<Changes, 'hear'>;
  now(): number;
}

/** `origin`: of the site whose fields they are. */
export function createFieldMap({ store, changes, now }: FieldMapEdges, origin: string): LiveFieldMap {
  const $map = atom<FieldMap | null | undefined>();

  const read = coalesced(async () => {
    try {
      $map.set((await store.fieldMap(origin)) ?? null);
    } catch {
      $map.set(null); // the plan goes by the labels then
    }
  });

  async function say(change: (map: Pick<FieldMap, 'fields'>) => FieldMap['fields']): Promise<boolean> {
    try {
      await store.changeFieldMap(origin, (map) => ({
        ...map,
        origin,
        fields: change(map ?? { fields: [] }),
        usedAt: now(),
      }));
      await read();
      return true;
    } catch {
      return false; // the view says so
    }
  }

  return {
    $map,
    say,
    forget: () => say(() => []),
    async start(signal) {
      changes.hear(({ fieldMaps, all }) => {
        if (fieldMaps || all) void read();
      }, signal);
      await read();
    },
  };
}
