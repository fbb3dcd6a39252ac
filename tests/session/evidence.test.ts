import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { opened } from '@/utils/conversation/conversation';
import { createEvidence, type LiveEvidence } from '@/utils/session/evidence';
import type { Change, Changes } from '@/utils/store/changes';
import { type Database, openDatabase } from '@/utils/store/open';
import { createStore, type Store } from '@/utils/store/store';

let listeners: ((change: Change) => void)[];
let ids: number;
let time: number;
let store: Store;
let db: Database;

interface Window {
  readonly live: LiveEvidence;
  readonly store: Store;
}

/** A window of its own: its own connection, and a line on which it hears the others but not itself. */
async function openWindow(): Promise<Window> {
  const opening = await openDatabase(() => undefined);
  if (!opening.ok) throw new Error(opening.refusal);
  db = opening.db;
  let mine: ((change: Change) => void) | undefined;
  const changes: Changes = {
    announce: (change) => {
      for (const tell of listeners) if (tell !== mine) tell(change);
    },
    hear: (listener) => {
      mine = listener;
      listeners.push(listener);
    },
  };
  const own = createStore(opening.db, changes);
  const live = createEvidence({
    store: own,
    changes,
    now: () => ++time,
    newId: () => `e${++ids}`,
  });
  await live.start(new AbortController().signal);
  return { live, store: own };
}

const quotes = (live: LiveEvidence) => live.$inbox.get()?.map(({ quote }) => quote);
const shown = (live: LiveEvidence) => live.$shown.get()?.evidence.map(({ quote }) => quote);
const add = async ({ live }: Window, quote: string, change = {}) => {
  const blank = live.blank();
  live.write(blank, { quote, ...change });
  await live.settled();
  await vi.waitFor(async () => expect((await store.evidence(blank.id))?.quote).toBe(quote));
  return { ...blank, quote, ...change };
};

const arrive = (id: string) => store.putPerson({ id, name: id, alsoNamed: [], emails: [], createdAt: 1 });

let one: Window;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  listeners = [];
  ids = 0;
  time = 0;
  one = await openWindow();
  store = one.store;
});

describe('evidence', () => {
  it('is on disk with its first word, and every window shows it', async () => {
    const two = await openWindow();
    await add(one, 'Zero downtime.');
    await vi.waitFor(() => expect(quotes(two.live)).toEqual(['Zero downtime.']));
    expect(quotes(one.live)).toEqual(['Zero downtime.']);
    expect(one.live.$keeping.get()).toBe('kept');
  });

  it('is written in order, the last word wins, and only what was changed here is', async () => {
    const two = await openWindow();
    const it = await add(one, 'a');
    await vi.waitFor(() => expect(quotes(two.live)).toEqual(['a']));
    two.live.write(it, { theme: 'quality' });
    for (const quote of ['ab', 'abc', 'abcd']) one.live.write(it, { quote });
    await Promise.all([one.live.settled(), two.live.settled()]);
    expect(await store.evidence(it.id)).toMatchObject({ quote: 'abcd', theme: 'quality' });
  });

  it('that was deleted elsewhere comes back with what is typed', async () => {
    const it = await add(one, 'a');
    await store.removeEvidence(it.id);
    one.live.write(it, { quote: 'ab' });
    await one.live.settled();
    expect(await store.evidence(it.id)).toMatchObject({ quote: 'ab' });
  });

  it('that was erased elsewhere with its person does not come back with what is typed, and it is said', async () => {
    await arrive('li');
    const it = await add(one, 'a', { personId: 'li' });
    await Promise.all([db.delete('evidence', it.id), db.delete('people', 'li')]);
    one.live.write(it, { quote: 'ab' });
    expect(await one.live.settled()).toBe(false);
    expect(one.live.$keeping.get()).toBe('refused');
    expect(await store.evidence(it.id)).toBeUndefined();
    await add(one, 'of nobody');
    expect(await store.evidence(it.id)).toBeUndefined();
    expect(one.live.$keeping.get()).toBe('kept');
  });

  it('that was refused with its person is said also where another piece is kept right behind it', async () => {
    await arrive('anna');
    const gone = await add(one, 'Zero downtime.', { personId: 'anna' });
    await Promise.all([db.delete('evidence', gone.id), db.delete('people', 'anna')]);
    one.live.write(gone, { remark: 'too late' });
    one.live.write(one.live.blank(), { quote: 'Kept.' });
    expect(await one.live.settled()).toBe(false);
    expect(one.live.$keeping.get()).toBe('refused');
  });

  it('is given to a person, and given back', async () => {
    const it = await add(one, 'a');
    one.live.show('li');
    await one.live.assign(it, 'li');
    expect([quotes(one.live), shown(one.live)]).toEqual([[], ['a']]);
    expect(one.live.$undo.get()).toMatchObject({ did: 'assigned', personId: 'li' });
    one.live.write(it, { remark: 'since' });
    await one.live.settled();
    await one.live.undo();
    expect([quotes(one.live), shown(one.live)]).toEqual([['a'], []]);
    expect(await store.evidence(it.id)).toMatchObject({ remark: 'since' });
    expect(one.live.$undo.get()).toBeUndefined();
  });

  it('is deleted, and comes back as it was', async () => {
    const it = await add(one, 'a', { theme: 'quality', remark: 'r' });
    const before = await store.evidence(it.id);
    await one.live.remove(before ?? it);
    expect(quotes(one.live)).toEqual([]);
    await one.live.undo();
    expect(await store.evidence(it.id)).toEqual(before);
  });

  it('of a person is listed by what happened last', async () => {
    await Promise.all(['li', 'wang'].map(arrive));
    await add(one, 'old', { personId: 'li', on: '2025-03-01' });
    await add(one, 'new', { personId: 'li', on: '2026-03-01' });
    await add(one, 'newer', { personId: 'li', on: '2026-03-01' });
    await add(one, 'other', { personId: 'wang' });
    one.live.show('li');
    await vi.waitFor(() => expect(shown(one.live)).toEqual(['newer', 'new', 'old']));
    one.live.show('');
    await vi.waitFor(() => expect(one.live.$shown.get()).toBeUndefined());
  });

  it('refused by the disk is said, not forgotten, and kept with the next key', async () => {
    const it = await add(one, 'a');
    const change = vi.spyOn(store, 'changeEvidence').mockRejectedValueOnce(new DOMException('full'));
    one.live.write(it, { quote: 'ab', remark: 'r' });
    expect(await one.live.settled()).toBe(false);
    expect(one.live.$keeping.get()).toBe('refused');
    change.mockRestore();
    one.live.write(it, { quote: 'abc' });
    // Said until the disk has taken something, not taken back for each try.
    expect(one.live.$keeping.get()).toBe('refused');
    expect(await one.live.settled()).toBe(true);
    expect(await store.evidence(it.id)).toMatchObject({ quote: 'abc', remark: 'r' });
  });

  it('that cannot be deleted stays, and it is said', async () => {
    const it = await add(one, 'a');
    vi.spyOn(store, 'removeEvidence').mockRejectedValueOnce(new DOMException('full'));
    expect(await one.live.remove(it)).toBe(false);
    expect(one.live.$refused.get()).toBe(true);
    expect(quotes(one.live)).toEqual(['a']);
  });

  it('in a row that cannot be read hides none of the others', async () => {
    await add(one, 'a');
    await db.put('evidence', { id: 'bad', personId: '', on: 'never' });
    await add(one, 'b');
    expect(quotes(one.live)).toEqual(['b', 'a']);
  });
});

it('people are listed by the last talk, and followed', async () => {
  const talk = (id: string, name: string, touchedAt: number) => ({
    ...opened(
      { person: { name }, kind: 'check-in', meeting: { title: '', start: 1, end: 2 } } as const,
      id,
      1,
    ),
    touchedAt,
  });
  const two = await openWindow();
  await two.store.openConversation(talk('a', '李薇', 5));
  await two.store.openConversation(talk('b', 'Daniel', 9));
  const names = () => one.live.$people.get().map(({ name }) => name);
  await vi.waitFor(() => expect(names()).toEqual(['Daniel', '李薇']));
});
