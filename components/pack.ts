import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Language } from '@/utils/locale/language';
import { type Words, wordsIn } from '@/utils/locale/words';
import { knownSlots } from '@/utils/phrasing/known';
import { partsOf, type SayingPart, sayingText } from '@/utils/phrasing/saying';
import type { Content } from '@/utils/session/live-content';

const PackContext = createContext<Content | undefined>(undefined);
export const PackProvider = PackContext.Provider;

export function useContent(): Content {
  const content = useContext(PackContext);
  if (!content) throw new Error('a view of the content was rendered outside of it');
  return content;
}

export interface FilledSaying {
  readonly parts: readonly SayingPart[];
  /** As it is copied: open slots in brackets. */
  readonly text: string;
  /** Words of the line's own language, for the names of its slots. */
  readonly words: Words;
}

/** A line with what the conversation knows filled in; the rest stays visibly open. */
export function filled(
  line: string,
  conversation: Conversation | undefined,
  language: Language,
): FilledSaying {
  const words = wordsIn(language);
  const parts = partsOf(line, conversation ? knownSlots(conversation, language) : {});
  return { parts, text: sayingText(parts, (slot) => words.tips.blank(words.slot[slot])), words };
}
