import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { extensionPage } from '../machine/extension-page.ts';
import { start } from './started.ts';

/** The driver knows only some of the features. */
async function emulate(page: Page, name: string, value: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

it('with forced colours what is chosen shows without a background; with less motion, nothing moves', async () => {
  const { chromium, stop } = await start({ granted: [] });
  onTestFinished(stop);
  const page = await extensionPage(chromium, 'panel.html', '.start-form');
  await page.locator('.start-form input').fill('Mia Chen');
  await page.locator('.start-form .primary').click();
  await page.waitForSelector('.composer textarea');
  await emulate(page, 'forced-colors', 'active');
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const borders = (selector: string) =>
    page.$$eval(selector, (all) => [...new Set(all.map((it) => getComputedStyle(it).borderTopWidth))]);
  expect(await borders('.rail [aria-current], .kinds [aria-pressed=true]')).toEqual(['3px']);
  expect(await borders('.rail button:not([aria-current]), .kinds [aria-pressed=false]')).toEqual(['1px']);
  await page.focus('.rail [aria-current]');
  await page.keyboard.press('/');
  await page.waitForSelector('.search input:focus');
  await page.keyboard.type('disagree');
  await page.waitForSelector('.preview .scene');
  expect(await borders('[role=option].chosen')).toEqual(['3px']);
  expect(await borders('[role=option]:not(.chosen)')).toEqual(['0px']);
  await page.keyboard.press('Escape');
  await emulate(page, 'prefers-reduced-motion', 'reduce');
  const moving = await page.$$eval('*', (all) =>
    all
      .filter((it) => {
        const { transitionDuration, animationName } = getComputedStyle(it);
        return !/^(?:0s(?:, )?)+$/.test(transitionDuration) || animationName !== 'none';
      })
      .map((it) => it.className),
  );
  expect(moving).toEqual([]);
});
