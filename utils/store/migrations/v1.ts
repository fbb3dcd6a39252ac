import type { IDBPDatabase } from 'idb';

/** Frozen. The first shape: conversations, their notes, what stands in composers, and settings. */
export function v1(db: IDBPDatabase<unknown>): void {
  const conversations = db.createObjectStore('conversations', { keyPath: 'id' });
  conversations.createIndex('meetingKey', 'meeting.key');
  conversations.createIndex('touchedAt', 'touchedAt');
  db.createObjectStore('notes', { keyPath: 'id' }).createIndex('conversationId', 'conversationId');
  db.createObjectStore('drafts', { keyPath: 'conversationId' });
  db.createObjectStore('settings');
}
