import { useMemo } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { fileNameOf } from '@/utils/files/file-name';
import type { Language } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import { dayOf } from '@/utils/meeting/iso-day';
import { type Outline, outlineOf } from '@/utils/summary/render';
import { useSummary } from '../summary/useSummary';

/** A summary as everything that is neither clipboard nor field takes it. */
export interface Outlined {
  readonly outline: Outline;
  readonly language: Language;
  /** Of a file with it, without ending. */
  readonly fileName: string;
  readonly sections: number;
  /** Private notes that stay. */
  readonly kept: number;
}

export function useOutline(conversation: Conversation): Outlined {
  const { summary, words, language, kept } = useSummary(conversation);
  return useMemo(() => {
    const { person, kind, start, sections } = summary;
    const fileName = fileNameOf(person.name, [wordsIn(language).kind[kind], dayOf(start)]);
    return { outline: outlineOf(summary, words), language, fileName, sections: sections.length, kept };
  }, [summary, words, language, kept]);
}
