import { useState } from 'preact/hooks';
import type { OwnWord } from '@/utils/wording/own-word';

/** What was last done with the list, in words, and the list before it where it can be taken back. */
export interface Said {
  readonly text: string;
  readonly before?: readonly OwnWord[];
}

/** The list with a memory of one step. */
export function useUndo(list: readonly OwnWord[], keep: (list: readonly OwnWord[]) => void) {
  const [said, setSaid] = useState<Said & { readonly after: readonly OwnWord[] }>();
  return {
    said,
    say: (text: string) => setSaid({ text, after: list }),
    /** Makes the list another, says so, and can take it back. */
    change(after: readonly OwnWord[], text: string) {
      setSaid({ text, before: list, after });
      keep(after);
    },
    /** Takes the last change back; absent once the list was changed elsewhere. */
    ...(said?.before && said.after === list && { undo: () => keep(said.before ?? []) }),
  };
}
