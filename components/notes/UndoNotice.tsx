import { notingWords } from '@/utils/locale/areas/noting';
import type { Undoable } from '@/utils/session/note-desk';
import { undo } from '@/utils/session/undo';
import { useServices } from '../panel/services';
import { goToNote } from '../summary/go-to-note';
import { useWords, useWordsOf } from '../words';
import { focusComposer } from './focus-composer';

/** What was done with notes, and the way back. */
export function UndoNotice({ done }: { done: Undoable }) {
  const words = useWords();
  const noting = useWordsOf(notingWords);
  const { session } = useServices();
  /** The button goes with what it took back: the focus is where that is now. */
  const takeBack = async () => {
    if (!(await undo(session))) return;
    const isHere = done.kind !== 'made' && done.note.stage === session.$conversation.get()?.stage;
    if (isHere) await goToNote(session, done.note);
    else focusComposer();
  };
  return (
    <p class="notice row">
      <span>
        {done.kind === 'deleted' && noting.done.deleted}
        {done.kind === 'moved' && noting.done.moved(words.stage[done.to])}
        {done.kind === 'made' && noting.done.made(done.notes.length)}
      </span>
      <button type="button" class="link" onClick={() => void takeBack()}>
        {words.undo}
      </button>
    </p>
  );
}
