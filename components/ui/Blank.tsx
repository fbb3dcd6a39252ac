import type { Words } from '@/utils/locale/words';

interface Props {
  /** What belongs there. */
  readonly label: string;
  /** Words of the language of the sentence it stands in. */
  readonly words: Words;
}

/** A gap in a sentence. The eye sees that it is one; the ear is told. */
export function Blank({ label, words }: Props) {
  return (
    <span class="blank">
      <span class="hidden gap">{words.tips.gap}</span>
      {label}
    </span>
  );
}
