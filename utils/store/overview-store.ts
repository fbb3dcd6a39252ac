import type { Evidence } from '../evidence/evidence';
import type { Note } from '../notes/note';
import { byDue } from '../people/due-groups';
import type { Database } from './open';
import { createRecordStore } from './record-store';
import { evidenceIn, noteIn } from './rows';

/** Epoch ms; absent where there is none. */
export interface ConversationTimes {
  readonly last?: number | undefined;
  readonly next?: number | undefined;
}

/** Conversations whose notes are read at a time; of a usual length, some 20 ms. */
const talksAtOnce = 100;

/** The record as a whole, read through keys where that will do. */
export interface OverviewStore {
  /** When each last and next meets the manager, seen from `now`; epoch ms. Reads no conversation. */
  conversationTimes(
    personIds: readonly string[],
    now: number,
  ): Promise<ReadonlyMap<string, ConversationTimes>>;
  /** How much evidence is kept for somebody; with an empty id, for nobody yet. */
  evidenceCount(personId: string): Promise<number>;
  /** Every conversation's notes, the latest meetings first, handed over some at a time so that nothing else has to wait. */
  notesLatestFirst(take: (some: readonly Note[]) => void): Promise<void>;
  /** All evidence, unordered. */
  allEvidence(): Promise<Evidence[]>;
  /** The first open actions by their day, those without one last, and how many there are. */
  firstOpenActions(most: number): Promise<{ readonly notes: Note[]; readonly count: number }>;
  /** How many open actions each conversation has, without those that have none. */
  openActionCounts(): Promise<ReadonlyMap<string, number>>;
}

/** Reads over all people, as the home page shows them. */
export function createOverviewStore(db: Database): OverviewStore {
  const notesIn = (rows: unknown[]) => rows.flatMap((row) => noteIn(row) ?? []);
  const { openActions } = createRecordStore(db);

  return {
    async conversationTimes(personIds, now) {
      const index = db.transaction('conversations').store.index('personStart');
      const start = async (range: IDBKeyRange, direction: 'next' | 'prev') =>
        (await index.openKeyCursor(range, direction))?.key[1];
      const times = personIds.map(async (id) => {
        const [last, next] = await Promise.all([
          start(IDBKeyRange.bound([id, -Infinity], [id, now]), 'prev'),
          start(IDBKeyRange.bound([id, now], [id, Infinity], true), 'next'),
        ]);
        return [id, { last, next }] as const;
      });
      return new Map(await Promise.all(times));
    },

    evidenceCount: (personId) => db.countFromIndex('evidence', 'personId', personId),

    async notesLatestFirst(take) {
      const ids = (await db.getAllKeysFromIndex('conversations', 'start')).reverse();
      for (let at = 0; at < ids.length; at += talksAtOnce) {
        const index = db.transaction('notes').store.index('conversationId');
        const rows = await Promise.all(ids.slice(at, at + talksAtOnce).map((id) => index.getAll(id)));
        take(notesIn(rows.flat()));
      }
    },

    allEvidence: async () => (await db.getAll('evidence')).flatMap((row) => evidenceIn(row) ?? []),

    async firstOpenActions(most) {
      const open = (await openActions()).sort(byDue);
      return { notes: open.slice(0, most), count: open.length };
    },

    async openActionCounts() {
      const counts = new Map<string, number>();
      for (const { conversationId } of await openActions())
        counts.set(conversationId, (counts.get(conversationId) ?? 0) + 1);
      return counts;
    },
  };
}
