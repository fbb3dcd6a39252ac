import { useStore } from '@nanostores/preact';
import { peopleWords } from '@/utils/locale/areas/people';
import { useShown } from '../cover/shown';
import { useWords, useWordsOf } from '../words';
import { useHome } from './services';

/** What was last merged or moved, and the way back. */
export function Regrouped() {
  const words = useWords();
  const people = useWordsOf(peopleWords);
  const { people: live } = useHome();
  const regrouped = useStore(live.$regrouped);
  const { name } = useShown();
  return (
    <div role="status">
      {regrouped && (
        <p class="notice row">
          <span>{people.regrouped[regrouped.how](name(regrouped.to, regrouped.to.id))}</span>
          <button type="button" class="link" onClick={() => void live.takeBack()}>
            {words.undo}
          </button>
          <button type="button" onClick={live.forgetRegrouped}>
            {words.ok}
          </button>
        </p>
      )}
    </div>
  );
}
