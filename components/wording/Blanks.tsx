import type { Language } from '@/utils/locale/language';

/** A sentence as it would be, its blanks marked. */
export function Blanks({ text, language }: { readonly text: string; readonly language: Language }) {
  return (
    <span lang={language}>
      {text.split(/(\[[^[\]]+\])/).map((piece, at) =>
        piece.startsWith('[') ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and none moves
          <mark key={at}>{piece}</mark>
        ) : (
          piece
        ),
      )}
    </span>
  );
}
