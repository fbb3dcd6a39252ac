import { useLayoutEffect, useMemo } from 'preact/hooks';
import { notingWords } from '@/utils/locale/areas/noting';
import type { Draft } from '@/utils/notes/draft';
import { notesIn } from '@/utils/notes/lines';
import { isPressed } from '../keys/chords';
import { useServices } from '../panel/services';
import { useWordsOf } from '../words';
import { focusComposer } from './focus-composer';

/** Offers to make a note of each pasted line. */
export function MakeNotes({ draft }: { draft: Draft }) {
  const noting = useWordsOf(notingWords);
  const { session } = useServices();
  const lines = useMemo(() => notesIn(draft), [draft]);

  // With the layout, not after it: a key pressed at once must find the offer that is seen.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPressed(event, 'noteEachLine')) return;
      event.preventDefault();
      void session.makeNotes(lines);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session, lines]);

  return (
    <p class="small pasted" role="status">
      {lines.length > 1 && (
        <>
          {noting.lines.pasted}
          <button
            type="button"
            class="link"
            onClick={() => {
              void session.makeNotes(lines);
              focusComposer();
            }}
          >
            {noting.lines.make(lines.length)}
          </button>
          <kbd>{noting.lines.key}</kbd>
        </>
      )}
    </p>
  );
}
