import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Language } from '@/utils/locale/language';
import type { CompanyPack } from '@/utils/policy/pack';
import type { Policy } from '@/utils/policy/policy';

const nothing: CompanyPack = { words: [], tips: [], leftOut: [] };

/** What the company gives, in any language; the code that reads it is loaded only where it gives anything. */
export function createGiven($policy: ReadableAtom<Policy>) {
  const $read = atom<typeof import('@/utils/policy/pack') | undefined>();
  $policy.subscribe(({ lists }) => {
    if (!lists) return;
    // Nothing loads under an extension that was replaced; whatever else comes later says so (`NotLoaded`).
    import('@/utils/policy/pack').then($read.set, () => $read.set(undefined));
  });
  return ($language: ReadableAtom<Language>) =>
    computed([$policy, $read, $language], ({ lists }, read, language) =>
      lists && read ? read.packFrom(lists, language) : nothing,
    );
}
