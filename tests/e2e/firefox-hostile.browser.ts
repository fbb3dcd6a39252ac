import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventInFirefox, pressTab } from './firefox-tab.ts';
import { host } from './foreign-page.ts';
import { hostilePages } from './hostile-pages.ts';
import { insertFrom, textIn } from './inserting.ts';

type Hostility = Window & { begin(): void; ticks: number; acted: number };

const places = (page: Page) =>
  page.$eval(host, (it) => {
    const { right, top, width } = it.getBoundingClientRect();
    return { atEdge: right === innerWidth, top, width };
  });

it('in Firefox too, pages that fight have the panel whole, and where they do not let it be, peace', async () => {
  const { page, pages } = await eventInFirefox('Performance review: Daniel Okafor', hostilePages);
  const at = (path: keyof typeof hostilePages) => page.goto(`${pages.origin}${path}`);

  for (const path of ['/hiding', '/war', '/effects', '/nothing-allowed', '/isolated'] as const) {
    await at(path);
    const panel = await pressTab(page, '.who h1');
    expect(await places(page), path).toEqual({ atEdge: true, top: 0, width: 384 });
    await page.focus('#field');
    const text = 'from the panel';
    expect(await insertFrom(panel, { text, html: text }), path).toMatchObject({ ok: true });
    expect(await textIn(page, '#field'), path).toBe(text);
  }
  for (const path of ['/taking-off', '/changing', '/closing'] as const) {
    await at(path);
    await page.waitForSelector(host);
    await page.evaluate(() => (window as unknown as Hostility).begin());
    await page.waitForFunction(() => (window as unknown as Hostility).ticks >= 300);
    expect(await page.evaluate(() => (window as unknown as Hostility).acted), path).toBe(4);
    expect(await page.$(host), path).toBeNull();
  }
});
