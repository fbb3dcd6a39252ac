import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pageWith } from '../e2e/inserting.ts';
import { Manager } from '../e2e/manager.ts';
import { ownPage } from '../e2e/surfaces.ts';
import { builds, grantedCopy } from '../machine/build.ts';
import { startChromium } from '../machine/chromium.ts';
import { servePages } from '../pages/serve.ts';
import { openAlbum, wear } from './album.ts';

const title = 'Performance review: Daniel Okafor';
const text = {
  en: 'Shipped the migration on 3 May. You are lazy in meetings, and no ninja. He was careless with <b>data</b>.',
  'zh-CN': '三月完成迁移，零停机。工作态度非常差，给力的时候不多。他这个人很懒。',
};
const list =
  'phrase,reason,rewording,severity\nninja,We name skills.,expert,hint\n给力,太随意,按时完成,warn\n,,none,\nx,,,stop\n';

const press = (page: Page, selector: string) => page.$eval(selector, (it) => (it as HTMLElement).click());

async function optionsPictures(
  page: Page,
  csv: string,
  keep: (name: string) => Promise<void>,
): Promise<void> {
  await page.$$eval('.rule-families details', (all) => {
    for (const it of all.slice(0, 3)) it.open = true;
  });
  await press(page, '[data-rule="FR-TONE"] input');
  await page.select('[data-rule="DI-AGE"] select', 'hint');
  await page.waitForSelector('[data-rule="DI-AGE"] .notice');
  await keep('rules-1-rules');
  await press(page, '.rule-families details:nth-of-type(1) summary');
  await press(page, '.rule-families details:nth-of-type(2) summary');
  await press(page, '.rule-families details:nth-of-type(3) summary');
  const field = await page.waitForSelector('input[name=own-words]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(csv);
  await page.waitForSelector('[name=take-words]');
  await keep('rules-2-file');
  await press(page, '[name=take-words]');
  await page.waitForSelector('.own-words tbody tr');
  await press(page, '[name=add-word]');
  await page.waitForSelector('.own-word');
  await keep('rules-3-own-words');
}

/** What the wording check can be told in the options, and what it says of a field of the page. */
export async function rulePictures(_origin: string, output: string): Promise<void> {
  const csv = join(output, 'words.csv');
  await writeFile(csv, list);
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
  for (const language of ['zh-CN', 'en'] as const) {
    const pages = await servePages(builds.pages, {
      made: {
        '/form': pageWith(
          `<textarea id="area" rows="6">${text[language].replaceAll('<', '&lt;')}</textarea>`,
        ),
      },
    });
    for (const [scheme, width] of [
      ['light', 900],
      ['dark', 320],
    ] as const) {
      const chromium = await startChromium({ extension, language });
      const album = await openAlbum(chromium.browser, join(output, `rules-${language}-${scheme}-${width}`));
      try {
        const page = await ownPage(chromium, 'options');
        await page.bringToFront();
        await page.setViewport({ width, height: 800 });
        await wear(page, scheme);
        await optionsPictures(page, csv, (name) => album.keep(name, page, 'all'));
        const own = await chromium.browser.newPage();
        await own.setViewport({ width: 900, height: 800 });
        await wear(own, scheme);
        await own.goto(`${pages.origin}/form`);
        const manager = new Manager(own, pages.origin, language);
        const panel = await manager.pressTab(title);
        await manager.goTo(panel, 'summary');
        await album.keep('rules-4-entry', own);
        await own.focus('#area');
        await panel.locator('.check-field-entry button').click();
        await panel.waitForSelector('.said-sentences mark');
        await album.keep('rules-5-field', own);
        await album.sheet(5, 900, 1500);
      } finally {
        await chromium.close();
      }
    }
    await pages.close();
  }
}
