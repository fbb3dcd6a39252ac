import type { IDBPTransaction, StoreNames } from 'idb';
import type { Conversation } from '../conversation/conversation';
import { isSame } from '../meeting/guests';
import type { Draft } from '../notes/draft';
import type { Note } from '../notes/note';
import type { Decide } from '../notes/work';
import type { Settings } from '../settings/settings';
import type { Changes } from './changes';
import { createDevelopmentStore, type DevelopmentStore } from './development-store';
import { createEvidenceStore, type EvidenceStore } from './evidence-store';
import { createFieldMapStore, type FieldMapStore } from './field-map-store';
import type { Database, Schema } from './open';
import { createPeopleStore, type PeopleStore, withOtherPerson, withPersonOf } from './people-store';
import { createRecordStore, type RecordStore } from './record-store';
import { createRemindedStore, type RemindedStore } from './reminded-store';
import { checked, conversationIn, conversationRow, draftRow, noteIn, noteRow, toChange } from './rows';
import { draftIn, isLost, putDraft } from './set-aside';
import { settingsIn, settingsWith } from './settings-row';
import { createShelfStore, type ShelfStore } from './shelf-store';
import { createSummaryStore, type SummaryStore } from './summary-store';

/** Everything that is kept. Writes resolve when the browser has them on disk; they reject, never lie. */
export interface Store
  extends ConversationStore,
    ShelfStore,
    PeopleStore,
    EvidenceStore,
    FieldMapStore,
    DevelopmentStore,
    RecordStore,
    RemindedStore,
    SummaryStore {}

/** Conversations, their notes and drafts, and what the manager chose: what an open conversation needs. */
export interface ConversationStore {
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

  /** Unordered, and how many rows could not be read, the draft's among them. */
  notes(conversationId: string): Promise<{ notes: Note[]; unreadable: number }>;
  /*
   * A change of notes or draft is refused where the conversation is not there (any more): nothing of it is kept then.
   */

  /** Reads, changes and writes in one transaction; the note as given, if it is not there (any more). Whether it did. */
  changeNote(note: Note, change: (current: Note) => Note): Promise<boolean>;
  /**
   * Reads some notes of a conversation and its draft, decides, and writes all of it or nothing, in one
   * transaction. A note that is not there (any more) is not among those read. Whether it did.
   */
  changeNotes(conversationId: string, ids: readonly string[], decide: Decide): Promise<boolean>;
  /**
   * Reads, changes and writes in one transaction, so that no window undoes another's typing; what is kept, or
   * undefined. One that cannot be read is not there, and is set aside.
   */
  changeDraft(
    conversationId: string,
    change: (current: Draft | undefined) => Draft,
  ): Promise<Draft | undefined>;

  draft(conversationId: string): Promise<Draft | undefined>;
  /** Puts drafts that were set aside and can be read by now back into the composer; whether there were any. */
  putBackDrafts(conversationId: string): Promise<boolean>;
  settings(): Promise<Settings>;
  changeSettings(change: Settings): Promise<void>;
}

const strict = { durability: 'strict' } as const;
const present = <T>(value: T | undefined): value is T => value !== undefined;

type Work = IDBPTransaction<Schema, ArrayLike<StoreNames<Schema>>, 'readwrite'>;

/** Asked in the transaction that writes: between two, another window may erase it. */
const isThere = async (work: Work, conversationId: string) =>
  (await work.objectStore('conversations').getKey(conversationId)) !== undefined;

/** What a panel reads and writes; every change is announced to the other windows. */
export function createStore(db: Database, changes: Changes): Store {
  return {
    ...createShelfStore(db, changes),
    ...createPeopleStore(db, changes),
    ...createEvidenceStore(db, changes),
    ...createFieldMapStore(db, changes),
    ...createDevelopmentStore(db, changes),
    ...createRecordStore(db),
    ...createRemindedStore(db),
    ...createSummaryStore(db, changes),

    async conversation(id) {
      return conversationIn(await db.get('conversations', id));
    },

    async recent(most) {
      const found: Conversation[] = [];
      let cursor = await db.transaction('conversations').store.index('touchedAt').openCursor(null, 'prev');
      while (cursor && found.length < most) {
        const conversation = conversationIn(cursor.value);
        if (conversation) found.push(conversation);
        cursor = await cursor.continue();
      }
      return found;
    },

    async openConversation(fresh) {
      const work = db.transaction(['conversations', 'people'], 'readwrite', strict);
      const conversations = work.objectStore('conversations');
      const key = fresh.meeting.key;
      const rows = key === undefined ? [] : await conversations.index('meetingKey').getAll(key);
      const kept = rows.map(conversationIn).find(present);
      if (kept) {
        await work.done;
        return kept;
      }
      const opened = await withPersonOf(work.objectStore('people'), fresh);
      await Promise.all([conversations.add(checked(conversationRow, opened)), work.done]);
      changes.announce({ conversationId: fresh.id, people: true });
      return opened;
    },

    async changeConversation(id, change) {
      const work = db.transaction(['conversations', 'evidence', 'people'], 'readwrite', strict);
      const conversations = work.objectStore('conversations');
      const before = conversationIn(await conversations.get(id));
      if (!before) return undefined;
      const changed = change(before);
      const isOther = changed.personId !== before.personId || !isSame(changed.person, before.person);
      const after = isOther ? await withOtherPerson(work, before, changed) : changed;
      await Promise.all([conversations.put(checked(conversationRow, after)), work.done]);
      changes.announce({ conversationId: id, ...(isOther && { people: true }) });
      return after;
    },

    async notes(conversationId) {
      const work = db.transaction(['notes', 'drafts']);
      const [rows, draft] = await Promise.all([
        work.objectStore('notes').index('conversationId').getAll(conversationId),
        work.objectStore('drafts').get(conversationId),
      ]);
      const notes = rows.map(noteIn).filter(present);
      return { notes, unreadable: rows.length - notes.length + Number(isLost(draft)) };
    },

    async changeNote(note, change) {
      const { conversationId } = note;
      const work = db.transaction(['notes', 'conversations'], 'readwrite', strict);
      const notes = work.objectStore('notes');
      if (!(await isThere(work, conversationId))) return false;
      const current = toChange<Note>(noteRow, await notes.get(note.id)) ?? note;
      await Promise.all([notes.put(checked(noteRow, change(current))), work.done]);
      changes.announce({ conversationId });
      return true;
    },

    async changeNotes(conversationId, ids, decide) {
      const work = db.transaction(['notes', 'drafts', 'conversations'], 'readwrite', strict);
      if (!(await isThere(work, conversationId))) return false;
      const notes = work.objectStore('notes');
      const rows = await Promise.all(ids.map((id) => notes.get(id)));
      const current = rows.map((row) => toChange<Note>(noteRow, row));
      const found = current.filter(present).map((note) => [note.id, note] as const);
      const draftBefore = await work.objectStore('drafts').get(conversationId);
      const { put = [], remove = [], draft } = decide(new Map(found), draftIn(draftBefore));
      // All is looked at before anything is written.
      for (const note of put) checked(noteRow, note);
      if (draft) checked(draftRow, draft);
      await Promise.all([
        ...put.map((note) => notes.put(note)),
        ...remove.map((id) => notes.delete(id)),
        ...(draft ? [putDraft(work, draft, draftBefore)] : []),
        work.done,
      ]);
      changes.announce({ conversationId });
      return true;
    },

    async draft(conversationId) {
      return draftIn(await db.get('drafts', conversationId));
    },

    async changeDraft(conversationId, change) {
      const work = db.transaction(['notes', 'drafts', 'conversations'], 'readwrite', strict);
      if (!(await isThere(work, conversationId))) return undefined;
      const before = await work.objectStore('drafts').get(conversationId);
      const draft = checked(draftRow, change(draftIn(before)));
      await Promise.all([putDraft(work, draft, before), work.done]);
      changes.announce({ conversationId, draftOnly: true });
      return draft;
    },

    async putBackDrafts(conversationId) {
      // Before the transaction, which waits for nothing but itself.
      const { putBack } = await import('./put-back');
      const work = db.transaction(['notes', 'drafts', 'conversations'], 'readwrite', strict);
      if (!(await isThere(work, conversationId))) return false;
      const [done] = await Promise.all([putBack(work, conversationId), work.done]);
      if (done) changes.announce({ conversationId });
      return done;
    },

    settings: async () => settingsIn(await db.get('settings', 'settings')),

    async changeSettings(change) {
      const work = db.transaction('settings', 'readwrite');
      const after = settingsWith(await work.store.get('settings'), change);
      await Promise.all([work.store.put(after, 'settings'), work.done]);
      changes.announce({ settings: true });
    },
  };
}
