import type { Draft } from '../notes/draft';

/**
 * Whether what stands in the composer is on disk. What was refused stays so until the disk takes something,
 * also while it is tried again: it is said once, not with every key.
 */
export type Keeping = 'kept' | 'keeping' | 'refused';

export interface DraftKeeper {
  keep(draft: Draft): void;
  /** Something typed is not on disk: it is on its way, or was refused. */
  readonly unsaved: boolean;
  /** Lets go of what is not on disk: its conversation was erased. */
  forget(): void;
  /** Tries again what was refused; the disk may have room by now. */
  retry(): void;
  /**
   * Resolves when everything kept until now is on disk, true, or refused, false. However fast one types on,
   * this comes.
   */
  settled(): Promise<boolean>;
}

/** Puts every keystroke on disk: one write at a time, always the latest text. What is refused is not forgotten. */
export function keepDrafts(
  put: (draft: Draft) => Promise<void>,
  told: (keeping: Keeping) => void,
): DraftKeeper {
  let waiting: Draft | undefined;
  let writing = false;
  let refused = false;
  /** How many drafts were kept, and the last of them that is on disk. */
  let kept = 0;
  let written = 0;
  let asking: { readonly upTo: number; answer(onDisk: boolean): void }[] = [];

  function answer(all: boolean): void {
    const answered = asking.filter(({ upTo }) => all || upTo <= written);
    asking = asking.filter((it) => !answered.includes(it));
    for (const it of answered) it.answer(it.upTo <= written);
  }

  async function write(): Promise<void> {
    if (writing || !waiting) return;
    writing = true;
    do {
      if (!refused) told('keeping');
      const draft: Draft = waiting;
      const upTo = kept;
      try {
        await put(draft);
        refused = false;
        written = upTo;
        if (waiting === draft) waiting = undefined;
      } catch {
        refused = true; // the panel says so; the text stays in the composer and here
      }
      answer(refused);
    } while (waiting && !refused);
    writing = false;
    told(refused ? 'refused' : 'kept');
  }

  return {
    keep(draft) {
      waiting = draft;
      kept += 1;
      void write();
    },
    get unsaved() {
      return waiting !== undefined;
    },
    forget() {
      waiting = undefined;
      refused = false;
      answer(true);
      told('kept');
    },
    retry: () => void write(),
    settled() {
      if (!writing) return Promise.resolve(waiting === undefined);
      const upTo = kept;
      return new Promise((resolve) => asking.push({ upTo, answer: resolve }));
    },
  };
}
