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
  /** Since version 3. */
  people?: { id: string }[];
  evidence?: { id: string }[];
  developments?: { conversationId: string }[];
  /** Since version 4. */
  summaries?: { conversationId: string }[];
  fieldMaps?: { origin: string }[];
  rescued?: { id: string }[];
}

const examples = import.meta.glob<Example>('./examples/v*.json', { eager: true, import: 'default' });

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A database as version `version` of the code would have left it, holding that version's example. */
async function written(version: number, example: Example): Promise<void> {
  const db: IDBPDatabase = await openDB('fairside', version, {
    upgrade: async (upgraded, _from, _to, upgrade) => {
      for (const migrate of migrations.slice(0, version)) await migrate(upgraded, upgrade as never);
    },
  });
  const { settings, ...stores } = example;
  for (const [name, rows] of Object.entries(stores)) for (const row of rows) await db.put(name, row);
  await db.put('settings', settings, 'settings');
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
      expect(await store.conversation(conversation.id)).toEqual(expect.objectContaining(conversation));
      const own = example.notes.filter((note) => note.conversationId === conversation.id);
      const { notes, unreadable } = await store.notes(conversation.id);
      expect({ notes: notes.toSorted(byId), unreadable }).toEqual({
        notes: own.toSorted(byId).map((note) => expect.objectContaining(note)),
        unreadable: 0,
      });
      const development = example.developments?.find((it) => it.conversationId === conversation.id);
      if (development) expect(await store.development(conversation.id)).toEqual(development);
    }
    for (const person of example.people ?? []) expect(await store.person(person.id)).toEqual(person);
    const evidence = (await opened.db.getAll('evidence')) as { id: string }[];
    expect(evidence.toSorted(byId)).toEqual(example.evidence ?? []);
    for (const name of ['summaries', 'fieldMaps', 'rescued'] as const)
      expect(await opened.db.getAll(name)).toEqual(example[name] ?? []);
    for (const draft of example.drafts) expect(await store.draft(draft.conversationId)).toEqual(draft);
    expect(await store.settings()).toEqual(example.settings);
    const { own, marks, unreadable } = await store.shelf();
    expect({ own: own.toSorted(byId), marks: marks.toSorted(byId), unreadable }).toEqual({
      own: (example.ownTips ?? []).toSorted(byId),
      marks: (example.marks ?? []).toSorted(byId),
      unreadable: [],
    });
  });

  it('leave a database of any version with the same indexes as a new one', async () => {
    const indexes = async () => {
      const opened = await openDatabase(() => undefined);
      if (!opened.ok) throw new Error(opened.refusal);
      const work = opened.db.transaction([...opened.db.objectStoreNames]);
      const names = [...work.objectStoreNames].map((name) => [name, ...work.objectStore(name).indexNames]);
      opened.db.close();
      return names;
    };
    const fresh = await indexes();
    expect(fresh).toContainEqual(['notes', 'actionState', 'actionTalk', 'conversationId']);
    for (const [path, example] of Object.entries(examples)) {
      globalThis.indexedDB = new IDBFactory();
      await written(Number(/v(\d+)\.json/.exec(path)?.[1]), example);
      expect(await indexes(), path).toEqual(fresh);
    }
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

  it('sort conversations of version 2 to people, and leave rows alone that nobody can read', async () => {
    const [, second] = Object.entries(examples).find(([path]) => path.endsWith('/v2.json')) ?? [];
    if (!second) throw new Error('no example of version 2');
    const [li, daniel] = second.conversations as [{ id: string }, { id: string }];
    const again = { ...li, id: 'z-again', person: { name: '李薇 (Wei)', email: 'LI.WEI@example.com' } };
    const notes = [{ id: 'do', conversationId: li.id, kind: 'action', stage: 'summary', text: 'x', at: 1 }];
    const conversations = [...second.conversations, again, { id: 'broken', person: 7 }];
    await written(2, { ...second, notes, conversations });
    const opened = await openDatabase(() => undefined);
    if (!opened.ok) throw new Error(opened.refusal);
    const store = createStore(opened.db, { announce: () => undefined, hear: () => undefined });
    const people = await store.people();
    expect(people.map(({ name }) => name).toSorted()).toEqual(['Daniel Okafor', '李薇']);
    const [mine] = people.filter(({ name }) => name === '李薇');
    const theirs = await store.conversationsWith(mine?.id ?? '');
    expect(theirs.map(({ id }) => id).toSorted()).toEqual([li.id, 'z-again'].toSorted());
    expect((await store.conversation(daniel.id))?.personId).not.toBe(mine?.id);
    expect(await opened.db.get('conversations', 'broken')).toEqual({ id: 'broken', person: 7 });
    expect(await store.openActions()).toMatchObject([{ id: 'do', action: { owner: 'employee' } }]);
  });
});
