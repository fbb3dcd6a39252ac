import { showMenus } from '@/utils/browser/clip-menu';
import { tellClip } from '@/utils/browser/last-clip';
import { selectionIn } from '@/utils/browser/selection';
import { checkFieldWords } from '@/utils/locale/areas/check-field';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import type { ClipOutcome } from '@/utils/messages/clip-outcome';
import { type Clipping, createClipper } from '@/utils/session/clipper';
import type { Looks } from './looks';
import type { OwnStore } from './own-store';

/** Evidence kept from pages by key and menu, and what the menus over pages say. */
export function createClips(ownStore: OwnStore, { look }: Looks) {
  const clipper = createClipper({
    store: ownStore,
    read: selectionIn,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });
  return {
    async keep(clipping: Clipping): Promise<ClipOutcome> {
      const [outcome, { language }] = await Promise.all([clipper.keep(clipping), look()]);
      const { clip } = evidenceWords[language];
      if ('refused' in outcome) await tellClip(outcome, clip.refused[outcome.refused]);
      else await tellClip(outcome, outcome.again ? clip.again : clip.kept);
      return outcome;
    },
    async refreshMenu(): Promise<void> {
      const { language } = await look();
      const checkField = checkFieldWords[language];
      await showMenus({ clip: evidenceWords[language].clip.keep, check: checkField.menu });
    },
  };
}

export type Clips = ReturnType<typeof createClips>;
