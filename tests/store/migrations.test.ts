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
}

const examples = import.meta.glob<Example>('./examples/v*.json', { eager: true, import: 'default' });

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
    for (const { id } of example.conversations) {
      expect(await store.conversation(id)).toBeDefined();
      const own = example.notes.filter((note) => note.conversationId === id);
      expect(await store.notes(id)).toMatchObject({ notes: { length: own.length }, unreadable: 0 });
    }
    for (const { conversationId } of example.drafts) expect(await store.draft(conversationId)).toBeDefined();
    expect(await store.settings()).toEqual(example.settings);
  });
});
