import type { Language } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import { Bracketed } from '../ui/Bracketed';

/** A sentence as it would be, its blanks marked. */
export function Blanks({ text, language }: { readonly text: string; readonly language: Language }) {
  return (
    <span lang={language}>
      <Bracketed text={text} words={wordsIn(language)} as="mark" />
    </span>
  );
}
