import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { largestArchive, readArchive } from '@/utils/archive/read';
import { createArchiveStore } from '@/utils/store/archive-store';
import { migrations, newestVersion } from '@/utils/store/migrations';
import { openDatabase } from '@/utils/store/open';
import { bytesOf, exampleRows, examples, fileOf } from './rows';

const read = (text: string) => readArchive(bytesOf(text), newestVersion);
const raw = (...bytes: number[]) => readArchive(new Uint8Array(bytes), newestVersion);
const whole = fileOf(newestVersion);

/** Bytes of a text in UTF-16, as Notepad's "Unicode" saves it. */
const utf16 = (text: string) => [
  0xff,
  0xfe,
  ...[...text].flatMap((it) => [it.charCodeAt(0) & 255, it.charCodeAt(0) >> 8]),
];

describe('a file that cannot be taken says why', () => {
  it.each([
    ['nothing', raw(), 'empty'],
    ['cut off', read(whole.slice(0, -40)), 'cut'],
    ['cut off early', read(whole.slice(0, 60)), 'cut'],
    ['something else', read('hello'), 'not-json'],
    ['other JSON', read('{"notes":[]}'), 'foreign'],
    ['a list', read('[1]'), 'foreign'],
    ['a null', read('null'), 'foreign'],
    ['nested without end', read('['.repeat(200_000)), 'not-json'],
    ['a later version', read(fileOf(newestVersion, { version: newestVersion + 1 })), 'newer'],
    ['no version', read(fileOf(newestVersion, { version: 'x' })), 'damaged'],
    ['version 0', read(fileOf(newestVersion, { version: 0 })), 'damaged'],
    ['no date', read(fileOf(newestVersion, { exportedAt: 7 })), 'damaged'],
    ['stores that are no lists', read(fileOf(newestVersion, { stores: { notes: {} } })), 'damaged'],
    ['keys that are no lists', read(fileOf(newestVersion, { keys: { notes: 3 } })), 'damaged'],
    ['one id twice', read(fileOf(newestVersion, {}, { marks: [{ id: 'a' }, { id: 'a' }] })), 'duplicate'],
    ['a zip', raw(0x50, 0x4b, 3, 4, 0), 'zip'],
    ['a gzip', raw(0x1f, 0x8b, 8), 'zip'],
    ['UTF-16', raw(...utf16(whole)), 'encoding'],
    ['UTF-16 without its mark', raw(...utf16('{"format":"fairside"}').slice(2)), 'encoding'],
    ['GBK', raw(...bytesOf('{"a":"'), 0xc0, 0xee, 0xde, 0xb1, ...bytesOf('"}')), 'encoding'],
    ['a backup', read('age-encryption.org/v1\n-> scrypt'), 'encrypted'],
  ])('%s', (_, reading, reason) => {
    expect(reading).toEqual({ ok: false, reason });
  });

  it('too large, without looking into it', () => {
    const bytes = { length: largestArchive + 1 } as Uint8Array<ArrayBuffer>;
    expect(readArchive(bytes, newestVersion)).toEqual({ ok: false, reason: 'too-large' });
  });
});

it('takes a file that an editor gave a byte order mark', () => {
  expect(read(`\uFEFF${whole}`)).toMatchObject({ ok: true });
});

it('names that objects have from birth change nothing', () => {
  const row = '{"id":"n","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"x"}';
  const reading = read(
    whole.replace('"notes":[', `"notes":[${row},`).replace('"stores":{', '"stores":{"__proto__":[1],'),
  );
  if (!reading.ok) throw new Error(reading.reason);
  const note = reading.rows.notes[0]?.row as object;
  expect(Object.keys(note)).toEqual(['id', 'text']);
  expect((note as { polluted?: number }).polluted).toBeUndefined();
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

it('rows that say nothing of their key are counted and left', () => {
  const reading = read(
    fileOf(newestVersion, {}, { notes: [7, null, {}, { id: {} }], dreams: [{ id: 'a' }] }),
  );
  expect(reading).toMatchObject({ ok: true, keyless: 5, rows: { notes: [] } });
});

it('markup in every text stays text', () => {
  const marked = whole.replaceAll('迁移', '<script>alert(1)</script>');
  const reading = read(marked);
  expect(reading.ok && JSON.stringify(reading.rows.notes)).toContain('<script>alert(1)</script>');
});

describe('files of older versions', () => {
  it.each(Object.keys(examples).map(Number))(
    'version %i is what the migrations make of its database',
    async (version) => {
      globalThis.indexedDB = new IDBFactory();
      const old: IDBPDatabase = await openDB('fairside', version, {
        upgrade: async (db, _from, _to, upgrade) => {
          for (const migrate of migrations.slice(0, version)) await migrate(db as never, upgrade as never);
        },
      });
      const { settings, ...stores } = examples[version] as Record<string, object[]>;
      for (const [name, rows] of Object.entries(stores)) for (const row of rows) await old.put(name, row);
      await old.put('settings', settings, 'settings');
      old.close();
      const opened = await openDatabase(() => undefined);
      if (!opened.ok) throw new Error(opened.refusal);
      const store = createArchiveStore(opened.db, { announce: () => undefined, hear: () => undefined });
      const migrated = await store.everything();

      const reading = read(fileOf(version));
      if (!reading.ok) throw new Error(reading.reason);
      const inOrder = (list: readonly { key: string | number }[]) =>
        [...list].sort((one, other) => (one.key < other.key ? -1 : 1));
      for (const [name, entries] of Object.entries(migrated))
        expect(inOrder(reading.rows[name as keyof typeof migrated]), name).toEqual(inOrder(entries));
    },
  );

  it('the newest one needs nothing', () => {
    expect(read(whole)).toMatchObject({ ok: true, rows: exampleRows });
  });
});
