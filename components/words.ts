import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/utils/locale/language';
import { type Words, wordsIn } from '@/utils/locale/words';

/** The language that this window speaks now. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): Words {
  return wordsIn(useContext(LanguageContext));
}
