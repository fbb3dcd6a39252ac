import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import type { Note } from '@/utils/notes/note';
import type { Change } from '@/utils/store/changes';
import { type Database, openDatabase } from '@/utils/store/open';
import { createStore, type Store } from '@/utils/store/store';

const details = {
  person: { name: '李薇', email: 'li@example.com' },
  kind: 'evaluation',
  meeting: { key: 'google:1', title: '年度绩效面谈', start: 1000, end: 2000 },
} as const;
const conversation = (id: string, touchedAt = 1): Conversation => ({ ...opened(details, id, 1), touchedAt });
const note = (id: string, change: Partial<Note> = {}): Note => ({
  id,
  conversationId: 'c',
  kind: 'fact',
  stage: 'review',
  text: 'x',
  at: 1,
  ...change,
});

let db: Database;
let store: Store;
let heard: Change[];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const opening = await openDatabase(() => undefined);
  if (!opening.ok) throw new Error(opening.refusal);
  db = opening.db;
  heard = [];
  store = createStore(db, { announce: (change) => heard.push(change), hear: () => undefined });
});

describe('conversations', () => {
  it('come back as they were kept', async () => {
    await store.openConversation(conversation('c'));
    expect(await store.conversation('c')).toEqual(conversation('c'));
  });

  it('are one for a meeting, however often it is opened, even at the same moment', async () => {
    const opening = await Promise.all(['a', 'b', 'c'].map((id) => store.openConversation(conversation(id))));
    expect(new Set(opening.map(({ id }) => id)).size).toBe(1);
    expect(await store.recent(10)).toHaveLength(1);
  });

  it('without a meeting are as many as were started', async () => {
    const { key: _, ...meeting } = details.meeting;
    await store.openConversation({ ...conversation('a'), meeting });
    await store.openConversation({ ...conversation('b'), meeting });
    expect(await store.recent(10)).toHaveLength(2);
  });

  it('are listed by when they were touched last', async () => {
    for (const [id, at] of [
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ] as const) {
      await store.openConversation({ ...conversation(id, at), meeting: { ...details.meeting, key: id } });
    }
    expect((await store.recent(2)).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('changed by two windows at once keep both changes', async () => {
    await store.openConversation(conversation('c'));
    const tick = (key: string) => (it: Conversation) => ({ ...it, ticks: [...it.ticks, key] });
    await Promise.all([
      store.changeConversation('c', tick('one')),
      store.changeConversation('c', tick('two')),
    ]);
    expect((await store.conversation('c'))?.ticks.toSorted()).toEqual(['one', 'two']);
  });

  it('that are not there cannot be changed', async () => {
    expect(await store.changeConversation('none', (it) => it)).toBeUndefined();
  });
});

describe('notes', () => {
  it('are added together with the emptied draft', async () => {
    await store.putDraft({ conversationId: 'c', text: '+ x', kind: 'fact' });
    await store.addNote(note('n'), { conversationId: 'c', text: '', kind: 'fact' });
    expect((await store.notes('c')).notes).toEqual([note('n')]);
    expect((await store.draft('c'))?.text).toBe('');
  });

  it('added twice under one id are refused, and the draft is left as it was', async () => {
    await store.addNote(note('n'), { conversationId: 'c', text: '', kind: 'fact' });
    await store.putDraft({ conversationId: 'c', text: 'more', kind: 'fact' });
    await expect(store.addNote(note('n'), { conversationId: 'c', text: '', kind: 'fact' })).rejects.toThrow();
    expect((await store.draft('c'))?.text).toBe('more');
  });

  it('can be changed and removed', async () => {
    await store.changeNote(note('n'), (current) => current);
    await store.changeNote(note('n'), (current) => ({ ...current, text: 'y' }));
    expect((await store.notes('c')).notes[0]?.text).toBe('y');
    await store.removeNote(note('n'));
    expect((await store.notes('c')).notes).toEqual([]);
  });

  it('one unreadable row does not hide the others, and stays', async () => {
    await store.changeNote(note('good'), (current) => current);
    await db.put('notes', { id: 'bad', conversationId: 'c', kind: 'unheard-of', text: 7 });
    expect(await store.notes('c')).toEqual({ notes: [note('good')], unreadable: 1 });
    expect(await db.get('notes', 'bad')).toBeDefined();
  });

  it('keep what a later version added', async () => {
    await db.put('notes', { ...note('n'), mood: 'later' });
    const [kept] = (await store.notes('c')).notes;
    expect(kept).toHaveProperty('mood', 'later');
  });
});

it('settings keep what was not changed, and forget what is damaged', async () => {
  await store.changeSettings({ language: 'en' });
  await store.changeSettings({ panelWidth: 400 });
  expect(await store.settings()).toEqual({ language: 'en', panelWidth: 400 });
  await db.put('settings', { language: 'klingon' }, 'settings');
  expect(await store.settings()).toEqual({});
});

it('tells the other windows what was written', async () => {
  await store.openConversation(conversation('c'));
  await store.openConversation(conversation('c2'));
  await store.putDraft({ conversationId: 'c', text: 'x', kind: 'fact' });
  await store.changeNote(note('n'), (current) => current);
  await store.changeSettings({ language: 'en' });
  expect(heard).toEqual([
    { conversationId: 'c' },
    { conversationId: 'c', draftOnly: true },
    { conversationId: 'c' },
    { settings: true },
  ]);
});
