import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { homeWords } from '@/utils/locale/areas/home';
import { useWordsOf } from '../words';

/** When the disk refuses: what happened, what is safe, what to do. */
export function Refused({ of }: { of: ReadableAtom<boolean> }) {
  const home = useWordsOf(homeWords);
  const refused = useStore(of);
  return <div role="alert">{refused && <p class="notice warn">{home.trouble.refused}</p>}</div>;
}
