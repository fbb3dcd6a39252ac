import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyIsThere, copyName, writeCopy } from '@/utils/store/copy';
import { openDatabase } from '@/utils/store/open';
import { openStore } from '@/utils/store/open-store';
import { finishRewriting, rewriteDatabase } from '@/utils/store/rewrite';

const person = { id: 'p', name: '李薇', alsoNamed: [], emails: [], createdAt: 1 };
const note = { id: 'n', conversationId: 'c', kind: 'fact', stage: 'review', text: 'x', at: 1 } as const;
const piece = { id: 'e', personId: '', quote: 'x', on: '2026-01-02', keptAt: 1 };
const odd = { id: 'odd', kind: 'of a later version' };

/** For so many looks while the work goes on the files take more than the ballast. */
let untidy = 0;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  untidy = 0;
  const estimate = async () => ({ usage: (await copyIsThere()) && untidy-- > 0 ? 2 ** 30 : 1 });
  vi.stubGlobal('navigator', { locks: navigator.locks, storage: { estimate } });
  // A clock that runs faster.
  const { setTimeout } = globalThis;
  vi.stubGlobal('setTimeout', (work: () => void, wait = 0) => setTimeout(work, wait / 50));
  return () => vi.unstubAllGlobals();
});

async function opened(onClosed: (why: string) => void = () => undefined) {
  const opening = await openDatabase(onClosed);
  if (!opening.ok) throw new Error(opening.refusal);
  return opening.db;
}

async function filled(): Promise<void> {
  const db = await opened();
  await db.put('people', person);
  await db.put('notes', note);
  await db.put('notes', odd);
  await db.put('settings', { language: 'en' }, 'settings');
  db.close();
}

async function expectFilled(): Promise<void> {
  const db = await opened();
  expect(await db.getAll('people')).toEqual([person]);
  expect(await db.getAllFromIndex('notes', 'conversationId', 'c')).toEqual([note]);
  expect(await db.get('notes', 'odd')).toEqual(odd);
  expect(await db.get('settings', 'settings')).toEqual({ language: 'en' });
  db.close();
}

describe('writing the database anew', () => {
  it('keeps every row, also those that cannot be read, and leaves no copy', async () => {
    await filled();
    expect(await rewriteDatabase()).toBe(true);
    expect(await copyIsThere()).toBe(false);
    await expectFilled();
  });

  it('has the other windows let go, and they come back and go on', async () => {
    const lost = vi.fn();
    const one = await openStore(lost);
    const two = await openStore(lost);
    if (!one.ok || !two.ok) throw new Error('not opened');
    await one.store.putPerson(person);
    const rewriting = rewriteDatabase();
    // Asked for in the middle of it, done when it is over.
    const asked = [one.store.keepEvidence(piece), two.store.changeSettings({ language: 'en' })];
    expect(await rewriting).toBe(true);
    await Promise.all(asked);
    expect(await two.store.people()).toEqual([person]);
    expect(await two.store.evidence('e')).toEqual(piece);
    expect(await one.store.settings()).toEqual({ language: 'en' });
    expect(lost).not.toHaveBeenCalled();
  });

  it('is done when the files are tidy, however long that takes, and leaves nothing of the ballast', async () => {
    await filled();
    untidy = 20;
    expect(await rewriteDatabase()).toBe(true);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['fairside']);
    await expectFilled();
  });

  it('is not done where the files do not become tidy, and is taken up later', async () => {
    await filled();
    untidy = Number.POSITIVE_INFINITY;
    expect(await rewriteDatabase()).toBe(false);
    expect(await copyIsThere()).toBe(true);
    await expectFilled();
    untidy = 0;
    expect(await finishRewriting()).toBe(true);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['fairside']);
    await expectFilled();
  });

  it('is taken up where a copy says that it was interrupted', async () => {
    await filled();
    await writeCopy([]);
    expect(await finishRewriting()).toBe(true);
    expect(await copyIsThere()).toBe(false);
    await expectFilled();
    expect(await finishRewriting()).toBe(true);
  });

  it('killed after the database was deleted, the next opening makes it from the copy', async () => {
    await writeCopy([
      { store: 'people', key: 'p', row: person },
      { store: 'notes', key: 'n', row: note },
      { store: 'notes', key: 'odd', row: odd },
      { store: 'settings', key: 'settings', row: { language: 'en' } },
    ]);
    await expectFilled();
  });

  it('a copy that was never whole is no database', async () => {
    const copy = await openDB(copyName, 1, {
      upgrade(db) {
        db.createObjectStore('rows', { autoIncrement: true });
        db.createObjectStore('whole');
      },
    });
    await copy.put('rows', { store: 'people', key: 'p', row: person });
    copy.close();
    const db = await opened();
    expect(await db.getAll('people')).toEqual([]);
    db.close();
  });

  it('does nothing where a window does not let go', async () => {
    await filled();
    const stubborn = await openDB('fairside');
    expect(await rewriteDatabase()).toBe(false);
    expect(await stubborn.getAll('people')).toEqual([person]);
    stubborn.close();
    await expectFilled();
    expect(await copyIsThere()).toBe(true); // it says that there is something left to do
  });
});
