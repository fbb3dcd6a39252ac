import type { ReadableAtom } from 'nanostores';
import type { DataServices } from '@/components/data/services';
import { download } from '@/utils/delivery/download';
import type { Policy } from '@/utils/policy/policy';
import { createArchive } from '@/utils/session/archive';
import { createErasing } from '@/utils/session/erasing';
import { createImporting } from '@/utils/session/importing';
import { storageHealth } from '@/utils/session/storage-health';
import type { Settings } from '@/utils/settings/settings';
import type { ArchiveStore } from '@/utils/store/archive-store';
import type { Changes } from '@/utils/store/changes';
import { finishRewriting, rewriteDatabase } from '@/utils/store/rewrite';

export interface DataEdges {
  readonly store: ArchiveStore;
  readonly changes: Changes;
  readonly $settings: ReadableAtom<Settings>;
  readonly $policy: ReadableAtom<Policy>;
  choose(settings: Settings): void;
}

/** The age format comes when something is locked or opened: it is larger than all the rest of the place. */
const age = () => import('@/utils/backup/age');

export function createDataServices({ store, changes, $settings, $policy, choose }: DataEdges): DataServices {
  return {
    archive: createArchive({
      store,
      changes,
      now: Date.now,
      keepFile: download,
      seal: async (text, passphrase) => (await age()).sealed(text, passphrase),
      choose,
    }),
    importing: createImporting({
      store,
      unseal: async (bytes, passphrase) => (await age()).unsealed(bytes, passphrase),
    }),
    erasing: createErasing({ store, rewrite: rewriteDatabase, finishRewriting }),
    $settings,
    $policy,
    choose,
    health: () => storageHealth(navigator.storage),
    now: Date.now,
  };
}
