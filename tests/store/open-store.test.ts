import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { opened } from '@/utils/conversation/conversation';
import { createRecordSearch } from '@/utils/session/record-search';
import { openHomeStore } from '@/utils/store/open-home-store';
import { openStore } from '@/utils/store/open-store';

const talk = opened(
  { person: { name: '李薇' }, kind: 'evaluation', meeting: { title: '', start: 0, end: 1 } },
  'c',
  0,
);
const draft = (text: string) => () => ({ conversationId: 'c', text, kind: 'fact' as const });

/** Connections that were opened; the browser can drop them. */
let connections: IDBDatabase[];
let disk: IDBFactory;
let full: boolean;

function drop(): void {
  for (const connection of connections.splice(0)) forceCloseDatabase(connection as never);
}

beforeEach(() => {
  connections = [];
  disk = new IDBFactory();
  full = false;
  globalThis.indexedDB = {
    open(name: string, version: number) {
      if (full) throw new DOMException('disk full', 'UnknownError');
      const request = disk.open(name, version);
      request.addEventListener('success', () => name === 'fairside' && connections.push(request.result));
      return request;
    },
    databases: () => disk.databases(),
    deleteDatabase: (name: string) => disk.deleteDatabase(name),
  } as IDBFactory;
});

async function begun() {
  const closed = vi.fn();
  const opening = await openStore(closed);
  if (!opening.ok) throw new Error(opening.refusal);
  await opening.store.openConversation(talk);
  await opening.store.changeDraft('c', draft('before'));
  return { store: opening.store, closed };
}

it('goes on after the browser dropped the database, once it can be opened again', async () => {
  const { store, closed } = await begun();
  full = true;
  drop();
  await expect(store.changeDraft('c', draft('on a full disk'))).rejects.toThrow();
  await expect(store.draft('c')).rejects.toThrow();
  full = false;
  const [, kept] = await Promise.all([store.changeDraft('c', draft('with room')), store.notes('c')]);
  expect(kept.notes).toEqual([]);
  expect((await store.draft('c'))?.text).toBe('with room');
  expect(connections).toHaveLength(1);
  expect(closed).not.toHaveBeenCalled();
});

it('home’s store does all that its methods say, through what opens it again too', async () => {
  const opening = await openHomeStore({ onClosed: vi.fn() });
  if (!opening.ok) throw new Error(opening.refusal);
  const { store, changes } = opening;
  await store.openConversation(talk);
  drop();
  const search = createRecordSearch({ store, changes, now: Date.now });
  await search.open();
  expect(search.find('李薇')?.conversations.count).toBe(1);
});

it('says so when what was kept is gone', async () => {
  const { store, closed } = await begun();
  disk = new IDBFactory();
  drop();
  await store.draft('c');
  expect(closed).toHaveBeenCalledExactlyOnceWith('lost');
});

it('says so when a newer version has taken the database meanwhile', async () => {
  const { store, closed } = await begun();
  drop();
  await new Promise((resolve) => {
    disk.open('fairside', 1000).onsuccess = resolve;
  });
  await expect(store.draft('c')).rejects.toThrow();
  expect(closed).toHaveBeenCalledExactlyOnceWith('updated');
});
