import { useStore } from '@nanostores/preact';
import { useServices } from '../panel/services';
import { useWords } from '../words';

/** When the disk refuses: what happened, what is safe, what to do. */
export function Trouble() {
  const words = useWords();
  const { session, copyText, frame } = useServices();
  const keeping = useStore(session.$keeping);
  const refused = useStore(session.$refused);
  const draft = useStore(session.$draft);
  const typed = keeping === 'refused' && draft ? draft.text : '';
  return (
    <div role="alert">
      {(typed || refused) && (
        <p class="notice warn">
          {typed ? words.trouble.refused : words.trouble.notDone}{' '}
          {typed && (
            <button type="button" class="link" onClick={() => void copyText(typed)}>
              {words.trouble.copyTyped}
            </button>
          )}{' '}
          {typed && frame && (
            <button type="button" class="link" onClick={() => frame.close({ evenUnsaved: true })}>
              {words.trouble.closeAnyway}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
