import { atom, type ReadableAtom } from 'nanostores';
import type { Settings } from '../settings/settings';
import type { Changes } from '../store/changes';
import type { ConversationStore } from '../store/store';

/** What the manager chose, the same in every window. */
export interface LiveSettings {
  readonly $settings: ReadableAtom<Settings>;
  /** Holds at once in this window; rejects where the disk refuses it, and then holds no longer. */
  choose(change: Settings): Promise<void>;
  /** Reads; then hears what other windows choose, until the signal aborts. */
  start(signal: AbortSignal): Promise<void>;
}

/** Empty until `start` has read. */
export function createLiveSettings({
  store,
  changes,
}: {
  readonly store: Pick<ConversationStore, 'settings' | 'changeSettings'>;
  readonly changes: Pick<Changes, 'hear'>;
}): LiveSettings {
  const $settings = atom<Settings>({});
  let writing: Promise<unknown> = Promise.resolve();

  /** What was chosen here while the disk was read must not go back to what it was before. */
  async function read(): Promise<void> {
    let last: Promise<unknown>;
    let settings: Settings;
    do {
      last = writing;
      await last.catch(() => undefined);
      settings = await store.settings();
    } while (last !== writing);
    $settings.set(settings);
  }

  return {
    $settings,
    choose(change) {
      $settings.set({ ...$settings.get(), ...change });
      const kept = store.changeSettings(change);
      writing = kept;
      void kept.catch(read);
      return kept;
    },
    async start(signal) {
      changes.hear(({ settings, all }) => {
        // A store that is gone says so to the whole window.
        if (settings || all) void read().catch(() => undefined);
      }, signal);
      await read();
    },
  };
}
