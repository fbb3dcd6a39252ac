import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Language } from '@/utils/locale/language';
import { everyScreen } from './every-screen.ts';
import { type Started, start } from './started.ts';
import { openPopup, openSidePanel, ownPage } from './surfaces.ts';

/** What axe finds wrong in a window, in words short enough to read. */
async function violations(frame: Frame | Page): Promise<string[]> {
  await frame.evaluate(axe.source);
  const results = await frame.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<axe.AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const titles: Record<Language, string> = {
  'zh-CN': '年度绩效面谈：李薇',
  en: 'Performance review: Daniel Okafor',
};

describe.each([
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('%s, %s', (language, scheme) => {
  const dress = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

  async function withPanel(): Promise<{ started: Started; panel: Frame }> {
    const started = await start({ language });
    onTestFinished(started.stop);
    await dress(started.page);
    await started.manager.openCalendar();
    await started.manager.openEvent(titles[language]);
    return { started, panel: await started.manager.pressTab(titles[language]) };
  }

  it('every screen of the panel', async () => {
    const { started, panel } = await withPanel();
    const { manager } = started;
    expect(await panel.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      scheme === 'dark',
    );
    await everyScreen(manager, panel, async (screen) => {
      expect(await violations(panel), screen).toEqual([]);
    });
  });

  it('the popup and the side panel', async () => {
    const { started } = await withPanel();
    await started.page.bringToFront();
    const popup = await openPopup(started.chromium, started.page);
    await dress(popup);
    expect(await violations(popup), 'popup').toEqual([]);
    const side = await openSidePanel(started.chromium, started.page);
    await dress(side);
    expect(await violations(side), 'side panel').toEqual([]);
  });

  it('the welcome page and the page of sites and settings, wide and narrow', async () => {
    const { chromium, stop } = await start({
      language,
      granted: ['https://*.zoom.us/*', 'http://localhost/*'],
    });
    onTestFinished(stop);
    for (const name of ['onboarding', 'options'] as const) {
      const page = await ownPage(chromium, name);
      await dress(page);
      await page.locator('label:has([data-site="outlook"])').click();
      if (name === 'options') await page.locator('.add-site button').click();
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 800 });
        expect(await violations(page), `${name}, ${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
  });
});
