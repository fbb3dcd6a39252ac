import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newestVersion } from '@/utils/store/migrations';
import { v1 } from '@/utils/store/migrations/v1';
import { v2 } from '@/utils/store/migrations/v2';
import { v3 } from '@/utils/store/migrations/v3';
import { v4 } from '@/utils/store/migrations/v4';
import { examples } from '../archive/rows.ts';
import { builds, grantedCopy } from '../machine/build.ts';
import { extensionPage } from '../machine/extension-page.ts';
import { firefoxProfile, removeProfile, startFirefox } from '../machine/firefox.ts';
import { downloaded, downloadsInto, everyRow, folder, openData, ownPage } from './data-place.ts';
import { start } from './started.ts';

/** A page of the extension that leaves its database alone. */
const beside = (browser: Browser, origin: string) => ownPage(browser, origin, 'icon/16.png');

/** Writes a database as the code of an older version left it, in the browser itself. */
async function write(page: Page, version: number, example: object): Promise<void> {
  const steps = [v1, v2, v3, v4].slice(0, version).map(String);
  await page.evaluate(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    // The background makes its own at any moment, and lets go of it when asked. Both are asked for at once:
    // between one and the next it could make it again.
    const deleting = done(indexedDB.deleteDatabase('fairside'));
    const opening = indexedDB.open('fairside', ${version});
    opening.onupgradeneeded = () => {
      // There are no rows yet that a step could change.
      const upgrade = {
        objectStore(name) {
          const store = opening.transaction.objectStore(name);
          return { createIndex: (...how) => store.createIndex(...how), openCursor: async () => null };
        },
      };
      for (const step of [${steps.map((step) => `(${step})`).join(',')}]) step(opening.result, upgrade);
    };
    await deleting;
    const db = await done(opening);
    const { settings, ...stores } = ${JSON.stringify(example)};
    const work = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const [name, rows] of Object.entries(stores)) for (const row of rows) work.objectStore(name).put(row);
    work.objectStore('settings').put(settings, 'settings');
    await new Promise((resolve) => { work.oncomplete = resolve; });
    db.close();
  })()`);
}

const key = (row: unknown) => {
  const { id, conversationId } = row as { id?: string; conversationId?: string };
  return id ?? conversationId ?? '';
};

/** Whether every row of an example is there, each with what it had. */
function expectWhole(rows: Record<string, unknown[]>, example: Readonly<Record<string, unknown>>): void {
  for (const [name, list] of Object.entries(example)) {
    const wanted = (Array.isArray(list) ? list : [list]).map((row) => expect.objectContaining(row));
    expect(rows[name], name).toHaveLength(wanted.length);
    expect(rows[name], name).toEqual(expect.arrayContaining(wanted));
  }
  const talks = (example.conversations as unknown[]).map((row) => `person-${key(row)}`);
  if (!example.people) expect(rows.people?.map(key).sort()).toEqual(talks.sort());
}

/** Texts typed into pages are kept for a week: an example's were typed just now. */
function typedNow(example: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { rescued } = example;
  if (!Array.isArray(rescued)) return example;
  return { ...example, rescued: rescued.map((row) => ({ ...row, at: Date.now() })) };
}

const older = Object.keys(examples)
  .map(Number)
  .filter((version) => version < newestVersion);

describe.each(older)('a database of version %i', (version) => {
  const example = typedNow(examples[version] ?? {});

  it('in Chromium opens in this version with every row', async () => {
    const { chromium, stop } = await start();
    onTestFinished(stop);
    const origin = `chrome-extension://${chromium.id}`;
    await write(await beside(chromium.browser, origin), version, example);
    const page = await openData(chromium.browser, origin);
    await page.waitForSelector('.counts');
    expectWhole(await everyRow(page), example);
  });

  it('in Firefox, too', async () => {
    const profile = await firefoxProfile(await grantedCopy(builds.firefox, ['http://localhost/*']));
    onTestFinished(() => removeProfile(profile));
    const { browser, origin, close } = await startFirefox(profile);
    onTestFinished(close);
    await write(await beside(browser, origin), version, example);
    const page = await openData(browser, origin);
    await page.waitForSelector('.counts');
    expectWhole(await everyRow(page), example);
  });
});

it('a database of a later version is left alone, and can be taken out as a file', async () => {
  const files = await folder('newer');
  const { chromium, stop } = await start();
  onTestFinished(stop);
  const origin = `chrome-extension://${chromium.id}`;
  const aside = await beside(chromium.browser, origin);
  await aside.evaluate(async (version) => {
    // At once, as above.
    indexedDB.deleteDatabase('fairside');
    const opening = indexedDB.open('fairside', version);
    await new Promise((resolve, reject) => {
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('moods', { keyPath: 'id' }).put({ id: 'm', mood: '好' });
        opening.result.createObjectStore('settings').put({ language: 'en' }, 'settings');
      };
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    opening.result.close();
  }, newestVersion + 1);
  await downloadsInto(chromium.browser, files);
  const page = await extensionPage(chromium, 'home.html#/data', '.stopped .button');
  await page.locator('.stopped .button').click();
  const saved = JSON.parse(await readFile(await downloaded(files, '.json'), 'utf8'));
  expect(saved).toMatchObject({
    format: 'fairside',
    version: newestVersion + 1,
    stores: { moods: [{ id: 'm', mood: '好' }], settings: [{ language: 'en' }] },
    keys: { settings: ['settings'] },
  });
  await page.waitForFunction(() => document.querySelector('.stopped [role=status]')?.textContent);
  const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version);
  expect(version).toBe(newestVersion + 1);
});
