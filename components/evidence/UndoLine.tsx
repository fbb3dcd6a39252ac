import { useStore } from '@nanostores/preact';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { useShown } from '../cover/shown';
import { useWords, useWordsOf } from '../words';
import { useEvidence } from './services';

/** After something was given away or deleted with one press: the way back; and what the disk refused. */
export function UndoLine() {
  const words = useWords();
  const evidence = useWordsOf(evidenceWords);
  const { live } = useEvidence();
  const undo = useStore(live.$undo);
  const people = useStore(live.$people);
  const keeping = useStore(live.$keeping);
  const refused = useStore(live.$refused);
  const { name } = useShown();
  const person = people.find(({ id }) => id === undo?.personId);
  const assigned = person ? evidence.inbox.assigned(name(person, person.id)) : evidence.inbox.unassigned;
  return (
    <div class="undo-line">
      <div role="status">
        {undo && (
          <p class="notice row">
            {undo.did === 'removed' ? evidence.inbox.removed : assigned}
            <button type="button" class="link" onClick={() => void live.undo()}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      <div role="alert">
        {(keeping === 'refused' || refused) && (
          <p class="notice warn">
            {keeping === 'refused' ? evidence.trouble.typed : evidence.trouble.notDone}
          </p>
        )}
      </div>
    </div>
  );
}
