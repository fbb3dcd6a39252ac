import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/utils/locale/language';
import { type Words, wordsIn } from '@/utils/locale/words';

/** The language that this window speaks now. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Words that only some pages need, in the language of this window. */
export function useWordsOf<Area>(area: Readonly<Record<Language, Area>>): Area {
  return area[useContext(LanguageContext)];
}

export function useWords(): Words {
  return wordsIn(useContext(LanguageContext));
}
