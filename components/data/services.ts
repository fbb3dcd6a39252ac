import type { ReadableAtom } from 'nanostores';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Policy } from '@/utils/policy/policy';
import type { LiveArchive } from '@/utils/session/archive';
import type { Erasing } from '@/utils/session/erasing';
import type { Importing } from '@/utils/session/importing';
import type { StorageHealth } from '@/utils/session/storage-health';
import type { Settings } from '@/utils/settings/settings';

/** Everything that the place of one's data can do to the world. */
export interface DataServices {
  readonly archive: LiveArchive;
  readonly importing: Importing;
  readonly erasing: Erasing;
  readonly $settings: ReadableAtom<Settings>;
  readonly $policy: ReadableAtom<Policy>;
  choose(settings: Settings): void;
  health(): Promise<StorageHealth>;
  now(): number;
}

const DataContext = createContext<DataServices | undefined>(undefined);
export const DataProvider = DataContext.Provider;

export function useData(): DataServices {
  const services = useContext(DataContext);
  if (!services) throw new Error('data services are missing');
  return services;
}
