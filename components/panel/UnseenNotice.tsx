import { unseenWords } from '@/utils/locale/areas/unseen';
import { useWords, useWordsOf } from '../words';
import { useServices } from './services';

/** After a press that the page may have tricked out of the user: what happened, what is safe, what to do. */
export function UnseenNotice() {
  const words = useWords();
  const unseen = useWordsOf(unseenWords);
  const { frame } = useServices();
  return (
    <p class="notice warn">
      {unseen.refused}{' '}
      {frame?.popOut && (
        <button type="button" class="link" onClick={frame.popOut}>
          {words.panel.popOut}
        </button>
      )}
    </p>
  );
}
