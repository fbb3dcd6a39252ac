import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { homePage } from '../demo/home-screens.ts';
import { fill, yearIn } from '../demo/year.ts';
import { start } from './started.ts';

/** Scrolls once the place is long enough for it. */
async function scroll(page: Page, to: number): Promise<void> {
  await page.waitForFunction((y) => document.documentElement.scrollHeight >= innerHeight + y, {}, to);
  await page.evaluate((y) => scrollTo(0, y), to);
}

const isAt = (page: Page, to: number) => page.waitForFunction((y) => Math.abs(scrollY - y) < 1, {}, to);

it('a place begins at its top, and one that is come back to is where it was left', async () => {
  const { chromium, stop } = await start({ granted: [] });
  onTestFinished(stop);
  const page = await homePage(chromium, 'today');
  await fill(page, yearIn('en', Date.now()));
  await page.setViewport({ width: 900, height: 300 });
  const goTo = async (place: string, drawn: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${place}`);
    await page.waitForSelector(drawn);
  };
  const people = 'nav a[href="#/people"][aria-current]';

  await goTo('person/person-0', '.conversation');
  await scroll(page, 300);
  await goTo('people', people);
  await isAt(page, 0);
  await scroll(page, 60);
  await goTo('person/person-1', '.conversation');
  await isAt(page, 0);

  await page.evaluate(() => history.back());
  await page.waitForSelector(people);
  await isAt(page, 60);
  await page.evaluate(() => history.back());
  await page.waitForSelector('.conversation');
  await isAt(page, 300);
  expect(await page.evaluate(() => location.hash)).toBe('#/person/person-0');
});
