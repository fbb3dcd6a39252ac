import type { Conversation } from '../conversation/conversation';
import type { Draft } from '../notes/draft';
import type { Note } from '../notes/note';
import type { Settings } from '../settings/settings';
import type { Changes } from './changes';
import type { Database } from './open';
import { checked, conversationRow, draftRow, fitting, noteRow, settingsRow } from './rows';
import { createShelfStore, type ShelfStore } from './shelf-store';

/** Everything that is kept. Writes resolve when the browser has them on disk; they reject, never lie. */
export interface Store extends ShelfStore {
  conversation(id: string): Promise<Conversation | undefined>;
  /** The latest touched first. */
  recent(most: number): Promise<Conversation[]>;
  /** Keeps a new conversation, unless its meeting has one already; returns the one that is kept. */
  openConversation(fresh: Conversation): Promise<Conversation>;
  /** Reads, changes and writes in one transaction, so that two windows never undo each other. */
  changeConversation(
    id: string,
    change: (conversation: Conversation) => Conversation,
  ): Promise<Conversation | undefined>;

  /** Unordered, and how many rows could not be read. */
  notes(conversationId: string): Promise<{ notes: Note[]; unreadable: number }>;
  /** Reads, changes and writes in one transaction; the note as given, if it is not there (any more). */
  changeNote(note: Note, change: (current: Note) => Note): Promise<void>;
  /** Adds the note and empties the draft it came from: both or neither. */
  addNote(note: Note, emptied: Draft): Promise<void>;
  removeNote(note: Note): Promise<void>;

  draft(conversationId: string): Promise<Draft | undefined>;
  putDraft(draft: Draft): Promise<void>;

  settings(): Promise<Settings>;
  changeSettings(change: Settings): Promise<void>;
}

const strict = { durability: 'strict' } as const;
const present = <T>(value: T | undefined): value is T => value !== undefined;

export function createStore(db: Database, changes: Changes): Store {
  const conversationOf = (row: unknown) => fitting<unknown>(conversationRow, row) as Conversation | undefined;

  async function readSettings(): Promise<Settings> {
    return (fitting<unknown>(settingsRow, await db.get('settings', 'settings')) ?? {}) as Settings;
  }

  return {
    ...createShelfStore(db, changes),

    async conversation(id) {
      return conversationOf(await db.get('conversations', id));
    },

    async recent(most) {
      const found: Conversation[] = [];
      let cursor = await db.transaction('conversations').store.index('touchedAt').openCursor(null, 'prev');
      while (cursor && found.length < most) {
        const conversation = conversationOf(cursor.value);
        if (conversation) found.push(conversation);
        cursor = await cursor.continue();
      }
      return found;
    },

    async openConversation(fresh) {
      const work = db.transaction('conversations', 'readwrite', strict);
      const key = fresh.meeting.key;
      const rows = key === undefined ? [] : await work.store.index('meetingKey').getAll(key);
      const kept = rows.map(conversationOf).find(present);
      await Promise.all([kept ?? work.store.add(checked(conversationRow, fresh)), work.done]);
      if (!kept) changes.announce({ conversationId: fresh.id });
      return kept ?? fresh;
    },

    async changeConversation(id, change) {
      const work = db.transaction('conversations', 'readwrite', strict);
      const before = conversationOf(await work.store.get(id));
      if (!before) return undefined;
      const after = change(before);
      await Promise.all([work.store.put(checked(conversationRow, after)), work.done]);
      changes.announce({ conversationId: id });
      return after;
    },

    async notes(conversationId) {
      const rows = await db.getAllFromIndex('notes', 'conversationId', conversationId);
      const notes = rows.map((row) => fitting<unknown>(noteRow, row) as Note | undefined).filter(present);
      return { notes, unreadable: rows.length - notes.length };
    },

    async changeNote(note, change) {
      const work = db.transaction('notes', 'readwrite', strict);
      const row = await work.store.get(note.id);
      const current = fitting<unknown>(noteRow, row) as Note | undefined;
      if (row && !current) throw new TypeError('a row of another version is not written over');
      await Promise.all([work.store.put(checked(noteRow, change(current ?? note))), work.done]);
      changes.announce({ conversationId: note.conversationId });
    },

    async addNote(note, emptied) {
      const work = db.transaction(['notes', 'drafts'], 'readwrite', strict);
      await Promise.all([
        work.objectStore('notes').add(checked(noteRow, note)),
        work.objectStore('drafts').put(emptied),
        work.done,
      ]);
      changes.announce({ conversationId: note.conversationId });
    },

    async removeNote(note) {
      const work = db.transaction('notes', 'readwrite', strict);
      await Promise.all([work.store.delete(note.id), work.done]);
      changes.announce({ conversationId: note.conversationId });
    },

    async draft(conversationId) {
      return fitting<unknown>(draftRow, await db.get('drafts', conversationId)) as Draft | undefined;
    },

    async putDraft(draft) {
      const work = db.transaction('drafts', 'readwrite', strict);
      await Promise.all([work.store.put(draft), work.done]);
      changes.announce({ conversationId: draft.conversationId, draftOnly: true });
    },

    settings: readSettings,

    async changeSettings(change) {
      const work = db.transaction('settings', 'readwrite');
      const before = (fitting<unknown>(settingsRow, await work.store.get('settings')) ?? {}) as Settings;
      await Promise.all([work.store.put({ ...before, ...change }, 'settings'), work.done]);
      changes.announce({ settings: true });
    },
  };
}
