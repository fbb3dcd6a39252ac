import { useStore } from '@nanostores/preact';
import { useServices } from '../panel/services';
import { useWords } from '../words';

/** After a deletion: the way back. Stays until the next deletion or until used. */
export function Deleted() {
  const words = useWords();
  const { session } = useServices();
  const note = useStore(session.$deleted);
  return (
    <div role="status">
      {note && (
        <p class="notice row">
          {words.notes.deleted}
          <button type="button" class="link" onClick={() => void session.undoDelete()}>
            {words.notes.undo}
          </button>
        </p>
      )}
    </div>
  );
}
