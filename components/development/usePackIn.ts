import { useEffect, useState } from 'preact/hooks';
import type { Language } from '@/utils/locale/language';
import { loadPack, type Pack } from '@/utils/pack/pack';

/** The content in a language; undefined until it is there, 'failed' where it did not come. `at` is at hand. */
export function usePackIn(language: Language, at?: Pack): Pack | 'failed' | undefined {
  const [loaded, setLoaded] = useState<Pack | 'failed'>();
  const isAtHand = at?.language === language;
  useEffect(() => {
    if (isAtHand) return;
    let wanted = true;
    loadPack(language).then(
      (pack) => wanted && setLoaded(pack),
      () => wanted && setLoaded('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [language, isAtHand]);
  if (isAtHand) return at;
  return loaded === 'failed' || loaded?.language === language ? loaded : undefined;
}
