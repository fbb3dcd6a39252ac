import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { migrations, newestVersion } from '@/utils/store/migrations';
import { openDatabase } from '@/utils/store/open';
import { createStore } from '@/utils/store/store';

interface Example {
  conversations: { id: string }[];
  notes: { id: string; conversationId: string }[];
  drafts: { conversationId: string }[];
  settings: object;
  /** Since version 2. */
  ownTips?: { id: string }[];
  marks?: { id: string }[];
}

const examples = import.meta.glob<Example>('./examples/v*.json', { eager: true, import: 'default' });

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A database as version `version` of the code would have left it, holding that version's example. */
async function written(version: number, example: Example): Promise<void> {
  const db: IDBPDatabase = await openDB('fairside', version, {
    upgrade: (upgraded, _from, _to, upgrade) => {
      for (const migrate of migrations.slice(0, version)) migrate(upgraded, upgrade as never);
    },
  });
  for (const row of example.conversations) await db.put('conversations', row);
  for (const row of example.notes) await db.put('notes', row);
  for (const row of example.drafts) await db.put('drafts', row);
  await db.put('settings', example.settings, 'settings');
  for (const row of example.ownTips ?? []) await db.put('ownTips', row);
  for (const row of example.marks ?? []) await db.put('marks', row);
  db.close();
}

describe('migrations', () => {
  it('have an example each', () => {
    expect(Object.keys(examples)).toHaveLength(newestVersion);
  });

  it.each(Object.entries(examples))('%s opens in the newest version, whole', async (path, example) => {
    await written(Number(/v(\d+)\.json/.exec(path)?.[1]), example);
    const opened = await openDatabase(() => undefined);
    if (!opened.ok) throw new Error(opened.refusal);
    const store = createStore(opened.db, { announce: () => undefined, hear: () => undefined });
    for (const conversation of example.conversations) {
      expect(await store.conversation(conversation.id)).toEqual(conversation);
      const own = example.notes.filter((note) => note.conversationId === conversation.id);
      const { notes, unreadable } = await store.notes(conversation.id);
      expect({ notes: notes.toSorted(byId), unreadable }).toEqual({ notes: own, unreadable: 0 });
    }
    for (const draft of example.drafts) expect(await store.draft(draft.conversationId)).toEqual(draft);
    expect(await store.settings()).toEqual(example.settings);
    const { own, marks, unreadable } = await store.shelf();
    expect({ own: own.toSorted(byId), marks: marks.toSorted(byId), unreadable }).toEqual({
      own: (example.ownTips ?? []).toSorted(byId),
      marks: (example.marks ?? []).toSorted(byId),
      unreadable: [],
    });
  });

  it('leave room for own lines and marks in a database that was of version 1', async () => {
    const [, first] = Object.entries(examples).find(([path]) => path.endsWith('/v1.json')) ?? [];
    if (!first) throw new Error('no example of version 1');
    await written(1, first);
    const opened = await openDatabase(() => undefined);
    if (!opened.ok) throw new Error(opened.refusal);
    const store = createStore(opened.db, { announce: () => undefined, hear: () => undefined });
    await store.putOwnTip({ id: 'o', type: 'question', stages: ['voice'], text: 'And you?', createdAt: 1 });
    await store.changeMark('own/o', (mark) => ({ ...mark, favourite: true }));
    expect(await store.shelf()).toMatchObject({ own: { length: 1 }, marks: { length: 1 }, unreadable: [] });
  });
});
