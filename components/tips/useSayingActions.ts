import type { NoteKind } from '@/utils/notes/note';
import { firstGap } from '@/utils/phrasing/gap';
import type { TipType } from '@/utils/phrasing/tip';
import { startNote } from '../notes/start-note';
import { useOverlay } from '../panel/overlay';
import { useServices } from '../panel/services';

/** What a note is that begins with such a line. Of all others it is open what comes of them: nobody has said it yet. */
const begun: Partial<Record<TipType, NoteKind>> = {
  positive: 'strength',
  constructive: 'improvement',
  goal: 'goal',
  plan: 'action',
};

/** What one does with a line that was found. Each use is counted, for "recently used". */
export function useSayingActions() {
  const { session, shelf, copyText } = useServices();
  const open = useOverlay();
  return {
    async copy(id: string, text: string): Promise<boolean> {
      const copied = await copyText(text);
      if (copied) void shelf.use(id);
      return copied;
    },
    note(id: string, text: string, type?: TipType): void {
      void shelf.use(id);
      // The composer is under whatever the line was found in.
      open(undefined);
      const field = startNote(session, text, (type && begun[type]) ?? 'question');
      const blank = firstGap(text);
      if (!field || !blank) return;
      const before = field.value.length - text.length;
      field.setSelectionRange(before + blank[0], before + blank[1]);
    },
  };
}
