import type { ConversationKind } from '../guide/stages';
import { likelyWords, otherMeetings, sureWords } from './kind-words';

export interface KindGuess {
  readonly kind: ConversationKind;
  /** Sure: the title says it, or the manager did. Likely: a word that also names other meetings. */
  readonly sure: boolean;
  /** The manager corrected it before. */
  readonly learned?: true;
}

/** Titles are read up to here, in UTF-16 units. */
const longestTitle = 300;

/** Traditional and Japanese characters of the words, each before its simplified one. */
const simpler = '績绩談谈轉转對对標标設设試试進进評评價价価价計计離离職职業业終终課课';

/** Lower case, without accents and width; Hangul and kana stay whole. */
function folded(title: string): string {
  return title
    .slice(0, longestTitle)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[一-龥]/g, (letter) => {
      const at = simpler.indexOf(letter);
      return at % 2 === 0 ? simpler.charAt(at + 1) : letter;
    });
}

/** The kind of conversation that a meeting's title names, or nothing if it names none. */
export function kindFrom(title: string): KindGuess | undefined {
  const text = folded(title);
  if (otherMeetings.test(text)) return undefined;
  for (const [kind, words] of sureWords) if (words.test(text)) return { kind, sure: true };
  for (const [kind, words] of likelyWords) if (words.test(text)) return { kind, sure: false };
  return undefined;
}
