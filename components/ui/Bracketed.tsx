import { Fragment } from 'preact';
import type { Words } from '@/utils/locale/words';
import { gap } from '@/utils/phrasing/gap';

interface Props {
  readonly text: string;
  /** Words of the text's language. */
  readonly words: Words;
  /** What a gap stands in; absent: in nothing, as where a line may be cut at its end. */
  readonly as?: 'mark';
}

const around = new RegExp(`(${gap.source})`);

/** A text whose gaps stand in brackets, of which the ear hears nothing: it is told of each. */
export function Bracketed({ text, words, as }: Props) {
  const Gap = as ?? Fragment;
  return text.split(around).map((piece, at) =>
    /^[[【]/.test(piece) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and none moves
      <Gap key={at}>
        <span class="hidden gap">{words.tips.gap}</span>
        {piece}
      </Gap>
    ) : (
      piece
    ),
  );
}
