import type { Words } from '@/utils/locale/words';

/** Gaps that stand in brackets, of which the ear hears nothing. */
const brackets = /(\[[^[\]]+\]|【[^【】]+】)/;

/** A text as it is to be heard: told of each of its gaps, in the words of its language. */
export function gapsTold(text: string, words: Words): string {
  return text.replaceAll(new RegExp(brackets, 'g'), `${words.tips.gap}$1`);
}

/** A text whose gaps are marked: the eye sees them, the ear is told of each. */
export function Bracketed({ text, words }: { readonly text: string; readonly words: Words }) {
  return text.split(brackets).map((piece, at) =>
    brackets.test(piece) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and none moves
      <mark key={at}>
        <span class="hidden gap">{words.tips.gap}</span>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
