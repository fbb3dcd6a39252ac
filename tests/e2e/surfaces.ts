import type { Page, Target } from 'puppeteer-core';
import type { Chromium } from '../machine/chromium.ts';
import { extensionPage } from '../machine/extension-page.ts';

async function pageOf(target: Promise<Target>, ready: string): Promise<Page> {
  const page = await (await target).asPage();
  await page.waitForSelector(ready);
  return page;
}

/** The page that opens by itself after an installation. */
export function welcomePage({ browser }: Chromium): Promise<Page> {
  return pageOf(
    browser.waitForTarget((target) => target.url().endsWith('/onboarding.html')),
    '.page',
  );
}

/** One of the extension's own pages, in a tab of its own. */
export function ownPage(chromium: Chromium, name: 'onboarding' | 'options'): Promise<Page> {
  return extensionPage(chromium, `${name}.html`, '.page');
}

/** The popup that opens next: one that is about to close may still be there. */
export function nextPopup({ browser }: Chromium): Promise<Page> {
  const known = new Set(browser.targets());
  return pageOf(
    browser.waitForTarget((target) => !known.has(target) && target.url().endsWith('/popup.html')),
    '.popup',
  );
}

/** Presses the toolbar button over a page; the popup that opens is the real one. */
export async function openPopup(chromium: Chromium, over: Page): Promise<Page> {
  const extension = (await chromium.browser.extensions()).get(chromium.id);
  if (!extension) throw new Error('the extension is not installed');
  const opening = nextPopup(chromium);
  await over.triggerExtensionAction(extension);
  return opening;
}

/** Opens the browser's own side panel from the popup. */
export async function openSidePanel(chromium: Chromium, over: Page): Promise<Page> {
  const [open] = chromium.browser.targets().filter((target) => target.url().endsWith('/popup.html'));
  const popup = open ? await open.asPage() : await openPopup(chromium, over);
  const opening = chromium.browser.waitForTarget((target) => target.url().endsWith('/panel.html'));
  await popup.locator('.actions button:nth-child(2)').click();
  return pageOf(opening, '.panel > main');
}
