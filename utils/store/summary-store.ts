import type { SummaryEdits } from '../summary/edits';
import type { Changes } from './changes';
import type { Database } from './open';
import { checked, conversationIn, fitting, summaryRow, toChange } from './rows';

export interface SummaryStore {
  /** What was changed in a conversation's summary, if anything was. */
  summaryEdits(conversationId: string): Promise<SummaryEdits | undefined>;
  /**
   * Reads, changes and writes in one transaction. Undefined where the conversation is not there (any more):
   * nothing of it is kept then.
   */
  changeSummary(
    conversationId: string,
    change: (current: SummaryEdits) => SummaryEdits,
  ): Promise<SummaryEdits | undefined>;
}

const strict = { durability: 'strict' } as const;

/** What was changed in summaries, one row a conversation. */
export function createSummaryStore(db: Database, changes: Changes): SummaryStore {
  const editsIn = (row: unknown) => fitting<unknown>(summaryRow, row) as SummaryEdits | undefined;
  return {
    async summaryEdits(conversationId) {
      return editsIn(await db.get('summaries', conversationId));
    },

    async changeSummary(conversationId, change) {
      const work = db.transaction(['summaries', 'conversations'], 'readwrite', strict);
      const summaries = work.objectStore('summaries');
      const [row, conversation] = await Promise.all([
        summaries.get(conversationId),
        work.objectStore('conversations').get(conversationId),
      ]);
      if (!conversationIn(conversation)) return undefined;
      const before = toChange<SummaryEdits>(summaryRow, row) ?? { conversationId, editedAt: 0 };
      const after = checked(summaryRow, change(before));
      await Promise.all([summaries.put(after), work.done]);
      changes.announce({ conversationId });
      return after;
    },
  };
}
