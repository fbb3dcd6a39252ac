import type { Conversation } from '../conversation/conversation';
import type { Note } from '../notes/note';
import type { Database } from './open';
import { conversationIn, noteIn } from './rows';

/** The record over all conversations, to be read. */
export interface RecordStore {
  /** Unordered. */
  conversations(): Promise<Conversation[]>;
  /** Unordered. */
  conversationsWith(personId: string): Promise<Conversation[]>;
  /** Whose meetings begin from `from` to before `to`, epoch ms; the earliest first. */
  conversationsBetween(from: number, to: number): Promise<Conversation[]>;
  /** Those of the ids that are there, in their order. */
  conversationsOf(ids: readonly string[]): Promise<Conversation[]>;
  /** Ids of all conversations with somebody, the earliest meeting first. */
  conversationIdsWith(personId: string): Promise<string[]>;
  /** Notes of several conversations, unordered, read in one transaction. */
  notesOfAll(conversationIds: readonly string[]): Promise<Note[]>;
  /** Actions that are still open, of all conversations; unordered. */
  openActions(): Promise<Note[]>;
  /** Those of some conversations; unordered. */
  openActionsOf(conversationIds: readonly string[]): Promise<Note[]>;
}

/** Reads over all conversations and notes. */
export function createRecordStore(db: Database): RecordStore {
  const conversationsIn = (rows: unknown[]) => rows.flatMap((row) => conversationIn(row) ?? []);
  const notesIn = (rows: unknown[]) => rows.flatMap((row) => noteIn(row) ?? []);
  /** By their kind: the indexes also have notes that were actions once, which keep what was said of them then. */
  const actionsIn = (rows: unknown[]) => notesIn(rows).filter(({ kind }) => kind === 'action');

  return {
    conversations: async () => conversationsIn(await db.getAll('conversations')),

    conversationsWith: async (personId) =>
      conversationsIn(await db.getAllFromIndex('conversations', 'personId', personId)),

    async conversationsBetween(from, to) {
      const range = IDBKeyRange.bound(from, to, false, true);
      return conversationsIn(await db.getAllFromIndex('conversations', 'start', range));
    },

    async conversationsOf(ids) {
      const { store } = db.transaction('conversations');
      return conversationsIn(await Promise.all(ids.map((id) => store.get(id))));
    },

    async conversationIdsWith(personId) {
      const range = IDBKeyRange.bound([personId, -Infinity], [personId, Infinity]);
      return db.getAllKeysFromIndex('conversations', 'personStart', range);
    },

    async notesOfAll(conversationIds) {
      const index = db.transaction('notes').store.index('conversationId');
      const rows = await Promise.all(conversationIds.map((id) => index.getAll(id)));
      return notesIn(rows.flat());
    },

    openActions: async () => actionsIn(await db.getAllFromIndex('notes', 'actionState', 'open')),

    async openActionsOf(conversationIds) {
      const index = db.transaction('notes').store.index('actionTalk');
      const rows = await Promise.all(conversationIds.map((id) => index.getAll(['open', id])));
      return actionsIn(rows.flat());
    },
  };
}
