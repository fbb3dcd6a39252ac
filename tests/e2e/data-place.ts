import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { tabAt } from '../machine/extension-page.ts';

/** A folder that goes with the test. */
export async function folder(name: string): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), `fairside-${name}-`));
  onTestFinished(() => rm(path, { recursive: true, force: true, maxRetries: 5 }));
  return path;
}

/** A page of the extension, in a tab of its own. `origin` is the extension's. */
export async function ownPage(browser: Browser, origin: string, path: string): Promise<Page> {
  if (origin.startsWith('chrome-extension:')) return tabAt(browser, `${origin}/${path}`, 'body');
  const page = await browser.newPage();
  // Firefox's driver is not told when a page of an extension has come, and trips while it is coming.
  void page.goto(`${origin}/${path}`, { timeout: 0 }).catch(() => undefined);
  const here = () => page.evaluate(() => location.href).catch(() => '');
  while (!(await here()).startsWith(origin)) await new Promise((later) => setTimeout(later, 20));
  return page;
}

/** The page of one's data. */
export async function openData(browser: Browser, origin: string): Promise<Page> {
  const page = await ownPage(browser, origin, 'home.html#/data');
  await page.bringToFront();
  await page.waitForSelector('.data section');
  await page.waitForFunction(() => document.querySelector('.counts, .data section > p:not(.small)'));
  return page;
}

export async function choose(page: Page, file: string): Promise<void> {
  const field = await page.waitForSelector('input[name=archive]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

/** Takes a file that can be taken, and waits until it is written. */
export async function take(page: Page, file: string): Promise<void> {
  await choose(page, file);
  await page.locator('.import-preview [name=take]').click();
  await page.waitForSelector('.data [role=status] .notice .link');
}

type Rows = Record<string, unknown[]>;

/** Every row of the database as it is, past all code of ours. */
export function everyRow(page: Page | Frame): Promise<Rows> {
  return page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('fairside'));
    const names = [...db.objectStoreNames];
    const work = db.transaction(names);
    const rows = await Promise.all(names.map((name) => done(work.objectStore(name).getAll())));
    db.close();
    return Object.fromEntries(names.map((name, at) => [name, rows[at] ?? []]));
  });
}

/** Has the browser put downloads into a folder, without asking. */
export async function downloadsInto(browser: Browser, path: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: path });
}

/** Waits for a whole file with this ending in a folder of downloads. */
export async function downloaded(path: string, ending: string): Promise<string> {
  for (;;) {
    const names = await readdir(path);
    const name = names.find((it) => it.endsWith(ending));
    if (name && !names.some((it) => it.endsWith('.crdownload')) && (await stat(join(path, name))).size > 0)
      return join(path, name);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** Where these texts stand in the files under a folder, in any encoding a browser may have put them. */
export async function tracesIn(path: string, texts: readonly string[]): Promise<string[]> {
  const needles = texts.flatMap((text) => {
    const wide = Buffer.from(text, 'utf16le');
    const narrow = /^[\0-\xff]*$/.test(text) ? [Buffer.from(text, 'latin1')] : [];
    return [Buffer.from(text), wide, Buffer.from(wide).swap16(), ...narrow].map((bytes) => ({ text, bytes }));
  });
  const found: string[] = [];
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file);
    for (const { text, bytes } of needles)
      if (content.includes(bytes)) found.push(`${text} in ${file.slice(path.length)}`);
  }
  return [...new Set(found)];
}
