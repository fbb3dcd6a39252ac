import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type SitesWords, sitesWords } from '@/utils/locale/areas/sites';
import { ownPage, welcomePage } from '../e2e/surfaces.ts';
import { builds, grantedCopy } from '../machine/build.ts';
import { type Chromium, startChromium } from '../machine/chromium.ts';
import { type Album, openAlbum, wear } from './album.ts';

/** Sites that are on in the second half of the pictures: of a product, of a company, and all of them. */
const on = ['https://calendar.google.com/*', 'https://*.zoom.us/*', 'https://reviews.hr.example.com/*'];
const company = ['https://calendar.google.com/*', 'https://reviews.hr.example.com/*'];

type Extension = {
  chrome: { permissions: { request: unknown }; storage: { managed: { get: unknown } } };
};

/** Answers for the browser, whose own question is not ours to picture. */
const answer = (page: Page, yes: boolean) =>
  page.evaluate((granted) => {
    const { permissions } = (globalThis as unknown as Extension).chrome;
    permissions.request = () => Promise.resolve(granted);
  }, yes);

/** Not with the mouse: a picture of the whole page lays it out anew, and the pointer would miss what moves. */
const press = (page: Page, selector: string) => page.$eval(selector, (it) => (it as HTMLElement).click());
const chip = (page: Page, id: string) => press(page, `label:has([data-site="${id}"])`);
const saying = (page: Page, selector: string) => page.waitForSelector(`${selector}:not(:empty)`);

async function onboarding(page: Page, keep: (name: string) => Promise<void>): Promise<void> {
  await keep('onboarding-1-new');
  await press(page, '.choose-sites .primary');
  await saying(page, '.choose-sites .said');
  await keep('onboarding-2-nothing-chosen');
  for (const id of ['google-calendar', 'zoom', 'workday']) await chip(page, id);
  await keep('onboarding-3-chosen');
  await answer(page, false);
  await press(page, '.choose-sites .primary');
  await saying(page, '.choose-sites .said');
  await keep('onboarding-4-refused');
  await answer(page, true);
  await press(page, '.choose-sites .primary');
  await page.waitForFunction(() => !document.querySelector('.chips .on'));
  await keep('onboarding-5-granted');
  await page.evaluateOnNewDocument((sites) => {
    const { managed } = (globalThis as unknown as Extension).chrome.storage;
    managed.get = () => Promise.resolve({ sites });
  }, company);
  await page.reload();
  await page.waitForSelector('.page .notice');
  await keep('onboarding-6-company');
}

async function options(
  page: Page,
  keep: (name: string) => Promise<void>,
  words: SitesWords['sites'],
): Promise<void> {
  await page.locator('.add-site input').fill('http://hr.example.com');
  await press(page, '.add-site button');
  await saying(page, '.add-site .error');
  await keep('options-2-wrong-address');
  await answer(page, false);
  await page.locator('.add-site input').fill('hr.example.com');
  await press(page, '.add-site button');
  await page.waitForFunction(
    (refused) => document.querySelector('.add-site .error')?.textContent === refused,
    {},
    words.refused,
  );
  await keep('options-3-refused');
  await answer(page, true);
  await press(page, '.add-site button');
  await saying(page, '.add-site .said');
  await chip(page, 'outlook');
  await press(page, '.choose-sites .primary');
  await saying(page, '.choose-sites .said');
  await press(page, '[name="developer"]');
  await keep('options-4-granted');
}

async function optionsOn(page: Page, keep: (name: string) => Promise<void>): Promise<void> {
  await keep('options-5-sites-on');
  await page.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { remove: unknown } } })
      .chrome;
    permissions.remove = () => Promise.resolve(true);
  });
  await press(page, '.sites-on li button');
  await saying(page, 'section > .said');
  await keep('options-6-one-off');
}

/** Reminders turned on, where the browser lets us show notifications. */
async function reminders(page: Page, keep: (name: string) => Promise<void>): Promise<void> {
  await press(page, 'input[name="reminders"]');
  await page.waitForSelector('.quiet-hours');
  await keep('options-7-reminders');
}

/** The welcome page and the page of sites, in each state that they can be in. */
export async function ownPictures(_origin: string, output: string): Promise<void> {
  const granted = await grantedCopy(builds.chromium, on, ['notifications']);
  for (const language of ['zh-CN', 'en'] as const) {
    for (const [scheme, width] of [
      ['light', 1000],
      ['dark', 1000],
      ['light', 360],
      ['dark', 360],
    ] as const) {
      const open = async (chromium: Chromium, name: 'onboarding' | 'options', album: Album) => {
        const page = await ownPage(chromium, name);
        await page.bringToFront();
        await page.setViewport({ width, height: 800 });
        await wear(page, scheme);
        return { page, keep: (picture: string) => album.keep(picture, page, 'all') };
      };
      const fresh = await startChromium({ extension: builds.chromium, language });
      // It would stay in front, and pages behind are not drawn.
      await (await welcomePage(fresh)).close();
      const folder = join(output, `own-${language}-${scheme}-${width}`);
      const album = await openAlbum(fresh.browser, folder);
      try {
        const welcome = await open(fresh, 'onboarding', album);
        await onboarding(welcome.page, welcome.keep);
        const first = await open(fresh, 'options', album);
        await first.keep('options-1-none-on');
        await options(first.page, first.keep, sitesWords[language].sites);
        const used = await startChromium({ extension: granted, language });
        const second = await open(used, 'options', album);
        await optionsOn(second.page, second.keep);
        await reminders(second.page, second.keep);
        await used.close();
        await album.sheet(6, width, 1500);
      } finally {
        await fresh.close();
      }
    }
  }
}
