import { type OpenedBackgroundStore, openBackgroundStore } from '@/utils/store/open-background-store';

/** The background's store, opened when it is first wanted; undefined where nothing can be read just now. */
export function createOwnStore() {
  let opening: Promise<OpenedBackgroundStore> | undefined;
  return async () => {
    opening ??= openBackgroundStore(() => {
      opening = undefined;
    });
    const opened = await opening;
    if (!opened.ok) opening = undefined; // it may open the next time
    return opened.ok ? opened.store : undefined;
  };
}

export type OwnStore = ReturnType<typeof createOwnStore>;
