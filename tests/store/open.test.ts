import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newestVersion } from '@/utils/store/migrations';
import { openDatabase } from '@/utils/store/open';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('openDatabase', () => {
  it('makes the newest version', async () => {
    const opened = await openDatabase(() => undefined);
    expect(opened.ok && opened.db.version).toBe(newestVersion);
  });

  it('refuses data that a newer version wrote, and leaves it alone', async () => {
    (await openDB('fairside', newestVersion + 1)).close();
    expect(await openDatabase(() => undefined)).toEqual({ ok: false, refusal: 'newer' });
    expect((await openDB('fairside')).version).toBe(newestVersion + 1);
  });

  it('lets go when a newer version needs the database, and says so', async () => {
    const closed = vi.fn();
    await openDatabase(closed);
    const newer = await openDB('fairside', newestVersion + 1);
    expect(closed).toHaveBeenCalledOnce();
    newer.close();
  });

  it.each([
    ['SecurityError', 'denied'],
    ['UnknownError', 'failed'],
    ['QuotaExceededError', 'failed'],
  ])('turns %s into "%s"', async (name, refusal) => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', name);
      },
    } as unknown as IDBFactory;
    expect(await openDatabase(() => undefined)).toEqual({ ok: false, refusal });
  });
});
