import { focusComposer } from '../notes/focus-composer';
import { useOverlay } from '../panel/overlay';
import { useServices } from '../panel/services';

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
    note(id: string, text: string): void {
      session.begin(text);
      void shelf.use(id);
      // The composer is under whatever the line was found in.
      open(undefined);
      focusComposer();
    },
  };
}
