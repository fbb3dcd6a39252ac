import type { Browser, Page } from 'puppeteer-core';

/**
 * A tab that has loaded a page of the extension. It is made at that address: sent there afterwards it would
 * change its process, and the driver then loses it now and then ("Navigating frame was detached").
 */
export async function extensionPage(
  { browser, id }: { readonly browser: Browser; readonly id: string },
  path: string,
  ready: string,
): Promise<Page> {
  return made(browser, `chrome-extension://${id}/${path}`, ready, false);
}

/** The same in a window of its own. It and the others are then all drawn; a tab behind another is not. */
export async function extensionWindow(
  { browser, id }: { readonly browser: Browser; readonly id: string },
  path: string,
  ready: string,
): Promise<Page> {
  return made(browser, `chrome-extension://${id}/${path}`, ready, true);
}

async function made(browser: Browser, url: string, ready: string, newWindow: boolean): Promise<Page> {
  const known = new Set(browser.targets());
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url, newWindow });
  const target = await browser.waitForTarget((it) => !known.has(it) && it.url() === url);
  await session.detach();
  const page = await target.page();
  if (!page) throw new Error(`${url} is no page`);
  await page.waitForSelector(ready);
  return page;
}
