import type { NoteKind } from './note';

/** First characters that choose a note's kind, half and full width. The first of each is the one shown. */
export const prefixes: Readonly<Record<NoteKind, string>> = {
  strength: '+＋',
  improvement: '-－−',
  fact: '#＃',
  voice: '“"”＂「『',
  goal: '*＊',
  agreement: '=＝',
  action: '!！',
  question: '?？',
  private: '~～',
};

const kindOf = new Map<string, NoteKind>(
  Object.entries(prefixes).flatMap(([kind, characters]) =>
    [...characters].map((character) => [character, kind as NoteKind] as const),
  ),
);

/**
 * "-5 %" and "+12％" are figures, "#1 in the survey" and "#4021" are numbers: their sign belongs to the text. "#3月上线" and
 * "#98%" are facts that begin with a figure.
 */
const partOfText = /^(?:[-－−+＋]\d[\d.,]*\s?[%％‰]|[#＃]\d+(?!\p{Script=Han}|[\d%％‰]|[.,:：/-]\d))/u;

/** The kind that a text's first character chooses, and the text without it. */
export function splitPrefix(text: string): { kind?: NoteKind; text: string } {
  if (partOfText.test(text)) return { text };
  const [first = ''] = text;
  const kind = kindOf.get(first);
  return kind ? { kind, text: text.slice(first.length).trimStart() } : { text };
}
