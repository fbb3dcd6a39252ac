import { useStore } from '@nanostores/preact';
import { useServices } from '../panel/services';
import { useWords } from '../words';

/** When the disk refuses: what happened, what is safe, what to do. */
export function Trouble() {
  const words = useWords();
  const { session, copyText } = useServices();
  const keeping = useStore(session.$keeping);
  const draft = useStore(session.$draft);
  return (
    <div role="alert">
      {keeping === 'refused' && (
        <p class="notice warn">
          {words.trouble.refused}{' '}
          <button type="button" class="link" onClick={() => void copyText(draft?.text ?? '')}>
            {words.trouble.copyTyped}
          </button>
        </p>
      )}
    </div>
  );
}
