import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Language } from '@/utils/locale/language';
import { homePage, homeScreens } from '../demo/home-screens.ts';
import { fill, yearIn } from '../demo/year.ts';
import { root } from '../machine/build.ts';
import { faint } from './contrast.ts';
import { dataScreens } from './data-screens.ts';
import { everyScreen } from './every-screen.ts';
import { mismeasured } from './measures.ts';
import { type Started, start } from './started.ts';
import { openPopup, openSidePanel, ownPage } from './surfaces.ts';
import { violations } from './violations.ts';

const titles: Record<Language, string> = {
  'zh-CN': '年度绩效面谈：李薇',
  en: 'Performance review: Daniel Okafor',
};

it('has looked at every page of the extension', () => {
  const pages = readdirSync(join(root, 'entrypoints')).filter((name) =>
    existsSync(join(root, 'entrypoints', name, 'index.html')),
  );
  // A page that comes is to be looked at below.
  expect(pages).toEqual(['home', 'onboarding', 'options', 'panel', 'popup']);
});

const schemes = ['light', 'dark'] as const;
/** Each look dresses the page itself. */
const asItIs = async () => undefined;

/** What is wrong with a window, in light and in dark, for those who hear it, see little of it, or can't hold a hand still. */
async function faults(where: Frame | Page, look = everyFault): Promise<string[]> {
  const page = 'page' in where ? where.page() : where;
  const found: string[] = [];
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // A frame of another process is told in its own time.
    await where.waitForFunction((it) => matchMedia(`(prefers-color-scheme: ${it})`).matches, {}, scheme);
    found.push(...(await look(where)).map((it) => `${scheme}: ${it}`));
  }
  return found;
}

async function everyFault(where: Frame | Page): Promise<string[]> {
  return [...(await violations(where)), ...(await mismeasured(where)), ...(await faint(where))];
}

describe.each(['zh-CN', 'en'] as const)('%s, in light and dark', (language) => {
  async function withPanel(): Promise<{ started: Started; panel: Frame }> {
    const started = await start({ language });
    onTestFinished(started.stop);
    await started.manager.openCalendar();
    await started.manager.openEvent(titles[language]);
    return { started, panel: await started.manager.pressTab(titles[language]) };
  }

  it('every screen of the panel', async () => {
    const { started, panel } = await withPanel();
    const { manager } = started;
    await everyScreen(manager, panel, async (screen, where) => {
      expect.soft(await faults(where), screen).toEqual([]);
    });
  }, 240_000);

  it('the popup and the side panel', async () => {
    const { started } = await withPanel();
    await started.page.bringToFront();
    const popup = await openPopup(started.chromium, started.page);
    expect(await faults(popup), 'popup').toEqual([]);
    const side = await openSidePanel(started.chromium, started.page);
    expect(await faults(side), 'side panel').toEqual([]);
  });

  it('what the panel and the popup show of evidence', async () => {
    const { started, panel } = await withPanel();
    await fill(panel, yearIn(language, Date.now()));
    await started.page.bringToFront();
    await panel.waitForSelector('.evidence-section');
    expect(await faults(panel, violations), 'panel').toEqual([]);
    await started.manager.openCalendar();
    await started.page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const popup = await openPopup(started.chromium, started.page);
    await popup.waitForSelector('.clip-box .button');
    expect(await faults(popup, violations), 'popup, offered').toEqual([]);
    await popup.locator('.clip-box .button').click();
    await popup.waitForSelector('.clip-box .row-links');
    expect(await faults(popup, violations), 'popup, kept').toEqual([]);
  });

  it('the welcome page and the page of sites and settings, wide and narrow', async () => {
    const { chromium, stop } = await start({
      language,
      granted: ['https://*.zoom.us/*', 'http://localhost/*'],
    });
    onTestFinished(stop);
    for (const name of ['onboarding', 'options'] as const) {
      const page = await ownPage(chromium, name);
      await page.locator('label:has([data-site="outlook"])').click();
      if (name === 'options') await page.locator('.add-site button').click();
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 800 });
        expect.soft(await faults(page), `${name}, ${width} px`).toEqual([]);
      }
    }
  });

  it.each([1280, 360])(
    'every place of the home page, empty and with a year in it, %i px wide',
    async (width) => {
      const { chromium, stop } = await start({ language, granted: [] });
      onTestFinished(stop);
      const page = await homePage(chromium);
      await page.setViewport({ width, height: 800 });
      await homeScreens(page, language, async (screen) => {
        expect.soft(await faults(page), screen).toEqual([]);
      });
    },
  );
  it('the place of one’s data, wide and narrow', async () => {
    const { chromium, stop } = await start({ language });
    onTestFinished(stop);
    await dataScreens(chromium, asItIs, async (screen, page) => {
      for (const width of [1280, 360]) {
        await page.setViewport({ width, height: 800 });
        expect.soft(await faults(page), `${screen}, ${width} px`).toEqual([]);
      }
    });
  });
});
