import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { countOf, rowsFrom } from '@/utils/archive/archive';
import { type Choices, compare, writesFor } from '@/utils/archive/comparison';
import { erasureOf, rowsOfPerson } from '@/utils/archive/erasure';
import type { PersonRecord } from '@/utils/people/person-record';
import { type ArchiveStore, createArchiveStore, isReadable } from '@/utils/store/archive-store';
import type { Change } from '@/utils/store/changes';
import { dumpOf } from '@/utils/store/dump';
import { newestVersion } from '@/utils/store/migrations';
import { type Database, openDatabase } from '@/utils/store/open';
import { exampleRows, noRows } from '../archive/rows';

const replace: Choices = { usually: 'theirs', chosen: new Map() };
const inOrder = (rows: typeof exampleRows) =>
  rowsFrom((store) => [...rows[store]].sort((one, other) => (one.key < other.key ? -1 : 1)));

let db: Database;
let store: ArchiveStore;
let heard: Change[];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const opened = await openDatabase(() => undefined);
  if (!opened.ok) throw new Error(opened.refusal);
  db = opened.db;
  heard = [];
  store = createArchiveStore(db, { announce: (change) => heard.push(change), hear: () => undefined });
});

const writesOf = async (rows: typeof exampleRows) =>
  writesFor(compare(await store.everything(), rows, isReadable), replace);

describe('taking rows', () => {
  it('writes all of them, tells the other windows, and takes them back', async () => {
    const writes = await writesOf(exampleRows);
    expect(await store.take(writes)).toBe(true);
    expect(inOrder(await store.everything())).toEqual(inOrder(exampleRows));
    expect(heard).toMatchObject([{ all: true }]);
    expect(await store.takeBack(writes)).toBe(true);
    expect(await store.everything()).toEqual(noRows);
  });

  it('writes none where one was changed meanwhile', async () => {
    await store.take(await writesOf(exampleRows));
    const notes = exampleRows.notes.map(({ key, row }) => ({
      key,
      row: { ...(row as object), text: 'new' },
    }));
    const writes = await writesOf({ ...exampleRows, notes });
    const typed = { ...(exampleRows.notes[2]?.row as object), text: 'typed meanwhile' };
    await db.put('notes', typed);
    const before = await store.everything();
    expect(await store.take(writes)).toBe(false);
    expect(await store.everything()).toEqual(before);
  });

  it('writes none where the disk refuses one', async () => {
    const writes = await writesOf(exampleRows);
    const bad = { store: 'notes', key: 'x', row: { text: 'no key' }, before: undefined } as const;
    await expect(store.take([...writes, bad])).rejects.toThrow();
    expect(await store.everything()).toEqual(noRows);
    expect(heard).toEqual([]);
  });

  it('is not taken back over what was written since', async () => {
    const writes = await writesOf(exampleRows);
    await store.take(writes);
    await db.put('notes', { ...(exampleRows.notes[0]?.row as object), text: 'edited since' });
    expect(await store.takeBack(writes)).toBe(false);
    expect(countOf(await store.everything())).toBe(countOf(exampleRows));
  });
});

it('erasing a person leaves everything else as it was', async () => {
  await store.take(await writesOf(exampleRows));
  const li = exampleRows.people[0]?.row as PersonRecord;
  const erasure = await store.erase((rows) => erasureOf(rows, rowsOfPerson(rows, li)));
  expect(erasure.gone.notes).toHaveLength(5);
  const left = await store.everything();
  expect(JSON.stringify(left)).not.toContain('李薇');
  expect(countOf(left)).toBe(countOf(exampleRows) - Object.values(erasure.gone).flat().length);
  expect(left.settings).toEqual(exampleRows.settings);
});

it('a dump holds the rows of whatever version as they are', async () => {
  await store.take(await writesOf(exampleRows));
  const { version, stores, keys } = await dumpOf(0);
  expect(version).toBe(newestVersion);
  expect(Object.values(stores).flat()).toHaveLength(countOf(exampleRows));
  expect(keys).toEqual({ settings: ['settings'] });
});
