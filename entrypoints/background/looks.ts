import { lookAgain } from '@/utils/browser/launcher';
import { firstLanguage } from '@/utils/browser/policy';
import { kindFrom } from '@/utils/meeting/kind';
import { usualWidth } from '@/utils/messages/frame-port';
import type { Look } from '@/utils/messages/to-background';
import type { CoverReason } from '@/utils/settings/settings';
import type { OwnStore } from './own-store';

/** How we look on pages: as the manager chose, with names covered or not. */
export function createLooks(ownStore: OwnStore) {
  return {
    /** How a tab should look; `title` is the open event's, where it matters whether it names a talk. */
    async look(title?: string): Promise<Look> {
      const store = await ownStore();
      const settings = store ? await store.settings() : {};
      return {
        language: settings.language ?? (await firstLanguage()),
        panelWidth: settings.panelWidth ?? usualWidth,
        developer: settings.developer ?? false,
        covered: settings.shoulderSafe !== undefined,
        isTalk: title !== undefined && kindFrom(title) !== undefined,
      };
    },
    /** Covers names and private notes in every window, or uncovers them. */
    async cover(next: (now: CoverReason | undefined) => CoverReason | undefined): Promise<true> {
      const store = await ownStore();
      if (store) {
        const { shoulderSafe } = await store.settings();
        await store.changeSettings({ shoulderSafe: next(shoulderSafe) });
        await lookAgain();
      }
      return true;
    },
  };
}

export type Looks = ReturnType<typeof createLooks>;
