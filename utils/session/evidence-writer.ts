import type { Evidence } from '../evidence/evidence';
import type { EvidenceStore } from '../store/evidence-store';
import type { Keeping } from './draft-keeper';

/** What can be changed of a piece of evidence. */
export type EvidenceChange = Partial<Pick<Evidence, 'personId' | 'quote' | 'remark' | 'on' | 'theme'>>;

export interface EvidenceWriter {
  /**
   * Changes it on disk, or keeps it anew where it is not there (any more): what was typed is never lost. Where
   * it went with its person, it is refused.
   */
  write(evidence: Evidence, change: EvidenceChange): void;
  /** Resolves when nothing is on its way any more; true if everything is on disk. */
  settled(): Promise<boolean>;
}

/**
 * Puts every keystroke on disk: one write at a time, always the latest. Only the fields that were changed
 * here are written. What is refused is not forgotten, and tried again with the next keystroke.
 */
export function createEvidenceWriter(
  store: EvidenceStore,
  now: () => number,
  told: (keeping: Keeping) => void,
): EvidenceWriter {
  const waiting = new Map<string, { readonly evidence: Evidence; readonly change: EvidenceChange }>();
  let writing: Promise<void> | undefined;
  let refused = false;

  async function put(evidence: Evidence, change: EvidenceChange): Promise<boolean> {
    const editedAt = now();
    const found = await store.changeEvidence(evidence.id, (kept) => ({ ...kept, ...change, editedAt }));
    return found !== undefined || store.keepEvidence({ ...evidence, ...change });
  }

  async function writeAll(): Promise<void> {
    refused = false;
    for (let [next] = waiting; next; [next] = waiting) {
      const [id, entry] = next;
      try {
        if (!(await put(entry.evidence, entry.change))) refused = true;
      } catch {
        refused = true;
        told('refused'); // the view says so; the text stays in its field and here
        return;
      }
      if (waiting.get(id) === entry) waiting.delete(id);
    }
    told(refused ? 'refused' : 'kept');
  }

  return {
    write(evidence, change) {
      waiting.set(evidence.id, { evidence, change: { ...waiting.get(evidence.id)?.change, ...change } });
      if (writing) return;
      if (!refused) told('keeping');
      writing = writeAll().finally(() => {
        writing = undefined;
      });
    },
    async settled() {
      await writing;
      return waiting.size === 0 && !refused;
    },
  };
}
