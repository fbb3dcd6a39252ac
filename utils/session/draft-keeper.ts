import type { Draft } from '../notes/draft';

/** Whether what stands in the composer is on disk. */
export type Keeping = 'kept' | 'keeping' | 'refused';

/** Puts every keystroke on disk: one write at a time, always the latest text. */
export function keepDrafts(put: (draft: Draft) => Promise<void>, told: (keeping: Keeping) => void) {
  let waiting: Draft | undefined;
  let writing: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    while (waiting) {
      const draft = waiting;
      waiting = undefined;
      try {
        await put(draft);
      } catch {
        told('refused'); // the text stays in the composer, the panel says so, the next keystroke tries again
        return;
      }
    }
    told('kept');
  }

  return {
    keep(draft: Draft): void {
      waiting = draft;
      if (writing) return;
      told('keeping');
      writing = writeAll().finally(() => {
        writing = undefined;
      });
    },
    get busy(): boolean {
      return writing !== undefined;
    },
    /** Resolves when nothing is left to write. */
    settled: (): Promise<void> => writing ?? Promise.resolve(),
  };
}
