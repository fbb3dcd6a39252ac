import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { fileOf } from '../archive/rows.ts';
import type { Chromium } from '../machine/chromium.ts';
import { choose, everyRow, openData, take } from './data-place.ts';

/** Called on each screen, once it stands, with a name for it. */
type Seen = (screen: string, page: Page) => Promise<void>;

/** Goes through every screen of the place of one's data: empty, full, a file that differs, one that is refused. */
export async function dataScreens(
  { browser, id }: Chromium,
  dress: (page: Page) => Promise<void>,
  seen: Seen,
): Promise<void> {
  const files = await mkdtemp(join(tmpdir(), 'fairside-files-'));
  const file = async (name: string, text: string) => {
    await writeFile(join(files, name), text);
    return join(files, name);
  };
  try {
    const page = await openData(browser, `chrome-extension://${id}`);
    await dress(page);
    await seen('data-1-empty', page);
    const example = await file('example.json', fileOf(3));
    await choose(page, example);
    await page.waitForSelector('.import-preview');
    await seen('data-2-restoring', page);
    await take(page, example);
    await page.waitForSelector('option[value=person-c1]');
    await page.select('select[name=erase-person]', 'person-c1');
    await page.waitForSelector('.erase-preview');
    await page.locator('[name=passphrase]').fill('correct horse battery');
    await page.locator('.backup .primary').click();
    await page.waitForFunction(() => document.querySelector('.backup [role=status]')?.textContent);
    await seen('data-3-full', page);
    const changed = fileOf(3)
      .replace('零停机', '零停机，还带了两位新人')
      .replace('I’d like', '<b>I’d love</b>');
    const odd = changed.replace(
      '"notes":[',
      '"notes":[{"id":"odd"},{"id":"n1x","conversationId":"gone","kind":"fact","stage":"review","text":"x","at":1},',
    );
    await choose(page, await file('changed.json', odd));
    await page.locator('.differences summary').click();
    await page.waitForSelector('.sides');
    await seen('data-4-differences', page);
    await choose(page, await file('locked.age', 'age-encryption.org/v1'));
    await page.waitForSelector('.unlock');
    await seen('data-5-locked', page);
    await choose(page, await file('cut.json', fileOf(3).slice(0, 900)));
    await page.waitForSelector('.data .notice.warn');
    await page.select('select[name=retention]', '12');
    while (!JSON.stringify((await everyRow(page)).settings).includes('"retentionMonths":12'));
    await page.evaluate(async () => {
      const opening = indexedDB.open('fairside');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const work = opening.result.transaction('conversations', 'readwrite');
      const conversations = work.objectStore('conversations');
      const reading = conversations.getAll();
      reading.onsuccess = () => {
        for (const it of reading.result)
          conversations.put({ ...it, touchedAt: 1, meeting: { ...it.meeting, start: 1, end: 1 } });
      };
      await new Promise((resolve) => {
        work.oncomplete = resolve;
      });
      opening.result.close();
    });
    await page.reload();
    await page.waitForSelector('.due', { visible: false });
    await page.locator('.data details summary').click();
    await choose(page, join(files, 'cut.json'));
    await page.waitForSelector('.data .notice.warn');
    await seen('data-6-refused-and-due', page);
    await page.close();
  } finally {
    await rm(files, { recursive: true, force: true });
  }
}
