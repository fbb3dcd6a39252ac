import { notingWords } from '@/utils/locale/areas/noting';
import type { Undoable } from '@/utils/session/note-desk';
import { undo } from '@/utils/session/undo';
import { useServices } from '../panel/services';
import { useWords, useWordsOf } from '../words';

/** What was done with notes, and the way back. */
export function UndoNotice({ done }: { done: Undoable }) {
  const words = useWords();
  const noting = useWordsOf(notingWords);
  const { session } = useServices();
  return (
    <p class="notice row">
      <span>
        {done.kind === 'deleted' && noting.done.deleted}
        {done.kind === 'moved' && noting.done.moved(words.stage[done.to])}
        {done.kind === 'made' && noting.done.made(done.notes.length)}
      </span>
      <button type="button" class="link" onClick={() => void undo(session)}>
        {words.undo}
      </button>
    </p>
  );
}
