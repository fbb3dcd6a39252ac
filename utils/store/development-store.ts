import type { Development, SwotPoint } from '../development/development';
import type { Changes } from './changes';
import type { Database } from './open';
import { checked, developmentRow, fitting, toChange } from './rows';

export interface DevelopmentStore {
  /** The development view of a conversation; without points if there is none yet. */
  development(conversationId: string): Promise<Development>;
  /** Those of several conversations, where there is one; in their order, read in one transaction. */
  developmentsOf(conversationIds: readonly string[]): Promise<Development[]>;
  /**
   * Reads, changes and writes in one transaction. Undefined where the conversation is not there (any more):
   * nothing of it is kept then.
   */
  changeDevelopment(
    conversationId: string,
    change: (points: readonly SwotPoint[]) => readonly SwotPoint[],
  ): Promise<Development | undefined>;
}

const strict = { durability: 'strict' } as const;

/** Development views, one a conversation. */
export function createDevelopmentStore(db: Database, changes: Changes): DevelopmentStore {
  const developmentIn = (row: unknown, conversationId: string): Development =>
    (fitting<unknown>(developmentRow, row) as Development | undefined) ?? { conversationId, points: [] };
  return {
    async development(conversationId) {
      return developmentIn(await db.get('developments', conversationId), conversationId);
    },

    async developmentsOf(conversationIds) {
      const { store } = db.transaction('developments');
      const rows = await Promise.all(conversationIds.map((id) => store.get(id)));
      return rows.flatMap((row) => (fitting<unknown>(developmentRow, row) as Development | undefined) ?? []);
    },

    async changeDevelopment(conversationId, change) {
      const work = db.transaction(['developments', 'conversations'], 'readwrite', strict);
      const developments = work.objectStore('developments');
      const [row, conversation] = await Promise.all([
        developments.get(conversationId),
        work.objectStore('conversations').getKey(conversationId),
      ]);
      if (!conversation) return undefined;
      const before = toChange<Development>(developmentRow, row) ?? { conversationId, points: [] };
      const after = { ...before, points: change(before.points) };
      await Promise.all([developments.put(checked(developmentRow, after)), work.done]);
      changes.announce({ conversationId });
      return after;
    },
  };
}
