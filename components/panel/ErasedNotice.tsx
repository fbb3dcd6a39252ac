import { erasedWords } from '@/utils/locale/areas/erased';
import { useWordsOf } from '../words';

/** The conversation went from under the user's hands: what happened, what is safe, what to do. */
export function ErasedNotice({ which }: { readonly which: 'open' | 'listed' }) {
  const erased = useWordsOf(erasedWords);
  return <p class="notice">{which === 'open' ? erased.open : erased.listed}</p>;
}
