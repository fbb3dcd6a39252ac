import { beforeEach, describe, expect, it } from 'vitest';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import type { Note } from '@/utils/notes/note';
import { freshDatabase, type Window } from './fresh.ts';

let { db, store }: Window = {} as Window;
beforeEach(async () => {
  ({ db, store } = await freshDatabase()());
});

const talk = (id: string, personId: string, start: number): Conversation => ({
  ...opened(
    { person: { name: personId }, kind: 'check-in', meeting: { title: '', start, end: start + 1 } },
    id,
    1,
  ),
  personId,
});
const note = (id: string): Note => ({
  id,
  conversationId: 'c',
  kind: 'fact',
  stage: 'review',
  text: id,
  at: 1,
});

describe('talks with somebody', () => {
  beforeEach(async () => {
    for (const it of [
      talk('late', 'li', 300),
      talk('early', 'li', 100),
      talk('x', 'li2', 150),
      talk('mid', 'li', 200),
    ])
      await db.put('conversations', it);
  });

  it('are listed by when they are, without being read', async () => {
    expect(await store.conversationIdsWith('li')).toEqual(['early', 'mid', 'late']);
    expect(await store.conversationIdsWith('nobody')).toEqual([]);
  });

  it('say when somebody was last and will next be met', async () => {
    const times = await store.conversationTimes(['li', 'li2', 'nobody'], 200);
    expect(times.get('li')).toEqual({ last: 200, next: 300 });
    expect(times.get('li2')).toEqual({ last: 150, next: undefined });
    expect(times.get('nobody')).toEqual({ last: undefined, next: undefined });
  });

  it('come in the order asked for, without those that are gone or broken', async () => {
    await db.put('conversations', { id: 'broken', meeting: { start: 5 }, personId: 'li' });
    const found = await store.conversationsOf(['mid', 'gone', 'broken', 'early']);
    expect(found.map(({ id }) => id)).toEqual(['mid', 'early']);
  });
});

it('reads the notes of all talks some at a time, the latest talks first, each once, and no broken one', async () => {
  const work = db.transaction(['conversations', 'notes'], 'readwrite');
  for (let at = 0; at < 300; at++) {
    void work.objectStore('conversations').put({ id: `c${at}`, meeting: { start: at } });
    for (const it of ['a', 'b'])
      void work.objectStore('notes').put({ ...note(`${it}${at}`), conversationId: `c${at}` });
  }
  void work.objectStore('notes').put({ id: 'n-broken', conversationId: 'c7' });
  await work.done;
  const portions: number[] = [];
  const talks: string[] = [];
  await store.notesLatestFirst((some) => {
    portions.push(some.length);
    talks.push(...some.map(({ conversationId }) => conversationId));
  });
  expect(portions.length).toBeGreaterThan(2);
  expect(talks).toEqual(Array.from({ length: 600 }, (_, at) => `c${299 - Math.floor(at / 2)}`));
});

it('counts evidence that is kept for nobody', async () => {
  const kept = { quote: 'x', on: '2026-01-02', keptAt: 1 };
  await store.keepEvidence({ id: 'a', personId: '', ...kept });
  await store.keepEvidence({ id: 'b', personId: 'li', ...kept });
  expect(await store.evidenceCount('')).toBe(1);
});
