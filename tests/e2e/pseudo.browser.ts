import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type LauncherWords, launcherWords } from '@/utils/locale/launcher-words';
import { homePage, homeScreens } from '../demo/home-screens.ts';
import { fill, yearIn } from '../demo/year.ts';
import { builds, grantedCopy, root } from '../machine/build.ts';
import { runPackage } from '../machine/built.ts';
import { extensionPage } from '../machine/extension-page.ts';
import { pseudo } from '../machine/pseudo.ts';
import { workerOf } from './background.ts';
import { everyScreen } from './every-screen.ts';
import { sandboxed } from './foreign-page.ts';
import { Manager, textOf } from './manager.ts';
import { asSeen, mismeasured } from './measures.ts';
import { type StartedOptions, start } from './started.ts';
import { ownPage } from './surfaces.ts';

const title = 'Performance review: Daniel Okafor';
const inPseudo = join(root, '.output/pseudo');
const granted = ['http://localhost/*', 'https://*.zoom.us/*'];

/** What the tab says, in the longer English. */
const saying = Object.fromEntries(
  Object.entries(launcherWords.en).map(([name, text]) => [name, pseudo(text)]),
) as Record<keyof LauncherWords, string>;

/** The pages with longer words, and all that is no page of ours or on others’ as it was built. */
beforeAll(async () => {
  runPackage('wxt/bin/wxt.mjs', 'build', '-c', 'tests/machine/pseudo.config.ts');
  const isOther = (path: string) => !/\.html$|^chunks$|^assets$|^launcher\.js$/.test(basename(path));
  await cp(builds.chromium, inPseudo, { recursive: true, filter: isOther });
}, 120_000);

async function look(page: Page, where: Frame | Page, screen: string, widths: readonly number[]) {
  for (const width of widths) {
    await asSeen(page, where, [width, 800]);
    expect.soft(await mismeasured(where), `${screen}, ${width} px`).toEqual([]);
  }
}

async function startPseudo(options: StartedOptions = {}) {
  const started = await start({ ...options, extension: await grantedCopy(inPseudo, granted) });
  onTestFinished(started.stop);
  return { ...started, manager: new Manager(started.page, started.pages.origin, 'en', saying) };
}

/** What of the tab does not show, or is not in the window. */
function unseen(tab: ElementHandle<Element> | null): Promise<string[]> | undefined {
  return tab?.evaluate((button) => {
    const cut = [button, ...button.querySelectorAll('span')].filter(
      (it) => it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1,
    );
    const { left, right, top, bottom, height } = button.getBoundingClientRect();
    const isInside = left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight;
    return [
      ...cut.map((it) => `cut: <${it.localName}> ${it.textContent}`),
      ...(isInside ? [] : [`sticks out, ${left} to ${right}, ${top} to ${bottom}`]),
      ...(height > 60 ? [`${height} px high`] : []),
    ];
  });
}

describe('with words 40 % longer nothing is cut, overlaps or sticks out', () => {
  it('in the panel', async () => {
    const { page, manager } = await startPseudo();
    await manager.openCalendar();
    await manager.openEvent(title);
    const panel = await manager.pressTab(title);
    expect(await textOf(panel, '.rail')).toContain(pseudo('Prepare'));
    expect(await textOf(panel, '.panel > main')).toContain(pseudo('Compare results with goals'));
    await everyScreen(manager, panel, (screen, where) => look(page, where, screen, [320, 384]));
  });

  it('on the home page, the settings and the welcome page', async () => {
    const { chromium } = await startPseudo();
    const home = await homePage(chromium);
    expect(await textOf(home, 'header')).toContain(pseudo('Today'));
    await homeScreens(home, 'en', (screen) => look(home, home, screen, [320, 384, 640]));
    for (const name of ['onboarding', 'options'] as const) {
      const page = await ownPage(chromium, name);
      await look(page, page, name, [320, 384, 640]);
    }
  });
  it('in the popup, new and with a year and a selection', async () => {
    const { chromium, page, manager } = await startPseudo();
    // As a page in a tab, over the page that was in front: the driver gives the real one no other width.
    const popupSeen = async (screen: string, ready: string) => {
      await page.bringToFront();
      const popup = await extensionPage(chromium, 'popup.html', ready, { background: true });
      await popup.bringToFront();
      await look(popup, popup, screen, [320, 384]);
      return popup;
    };
    await manager.openCalendar();
    await (await popupSeen('popup, new', '.always')).close();
    await manager.openEvent(title);
    const panel = await manager.pressTab(title);
    await fill(panel, yearIn('en', Date.now()));
    await manager.openCalendar();
    await page.$eval('.fc-event', (it) => getSelection()?.selectAllChildren(it));
    const popup = await popupSeen('popup, with a selection', '.clip-box .button');
    await popup.locator('.clip-box .button').click();
    await popup.waitForSelector('.clip-box .row-links');
    await look(popup, popup, 'popup, kept', [320, 384]);
  });

  it.each([1280, 900, 640])('in the tab on others’ pages, whatever it says, %i px wide', async (width) => {
    const { chromium, page, manager, pages } = await startPseudo({ made: { '/sandboxed': sandboxed } });
    await page.setViewport({ width, height: 800 });
    const tabOn = (name: string) => page.waitForSelector(`aria/${name}[role="button"]`);
    await manager.openHrForm();
    expect.soft(await unseen(await tabOn(`${saying.open}: ${saying.form}`)), 'form').toEqual([]);
    await manager.openCalendar();
    await manager.openEvent(title);
    expect.soft(await unseen(await tabOn(`${saying.open}: ${title}`)), 'title').toEqual([]);
    await page.goto(`${pages.origin}/sandboxed`);
    const beside = await tabOn(`${saying.openBeside}: ${title}`);
    expect.soft(await unseen(beside), 'beside').toEqual([]);
    await (await workerOf(chromium)).evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { sidePanel: { open: unknown } } };
      chrome.sidePanel.open = () => Promise.reject(new Error('as in Firefox'));
    });
    await beside?.click();
    expect.soft(await unseen(await tabOn(saying.useToolbar)), 'toolbar').toEqual([]);
  });
});
