import type { Draft } from '../notes/draft';

/** Whether what stands in the composer is on disk. */
export type Keeping = 'kept' | 'keeping' | 'refused';

export interface DraftKeeper {
  keep(draft: Draft): void;
  /** Something typed is not on disk: it is on its way, or was refused. */
  readonly unsaved: boolean;
  /** Tries again what was refused; the disk may have room by now. */
  retry(): void;
  /** Resolves when nothing is on its way any more; true if everything is on disk. */
  settled(): Promise<boolean>;
}

/** Puts every keystroke on disk: one write at a time, always the latest text. What is refused is not forgotten. */
export function keepDrafts(
  put: (draft: Draft) => Promise<void>,
  told: (keeping: Keeping) => void,
): DraftKeeper {
  let waiting: Draft | undefined;
  let writing: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    while (waiting) {
      const draft = waiting;
      try {
        await put(draft);
      } catch {
        told('refused'); // the panel says so; the text stays in the composer and here
        return;
      }
      if (waiting === draft) waiting = undefined;
    }
    told('kept');
  }

  function write(): void {
    if (writing || !waiting) return;
    told('keeping');
    writing = writeAll().finally(() => {
      writing = undefined;
    });
  }

  return {
    keep(draft) {
      waiting = draft;
      write();
    },
    get unsaved() {
      return waiting !== undefined;
    },
    retry: write,
    async settled() {
      await writing;
      return waiting === undefined;
    },
  };
}
