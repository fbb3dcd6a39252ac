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
  return tabAt(browser, `chrome-extension://${id}/${path}`, ready);
}

/** The same behind the tab in front, which stays there. */
export async function extensionBehind(
  { browser, id }: { readonly browser: Browser; readonly id: string },
  path: string,
  ready: string,
): Promise<Page> {
  return tabAt(browser, `chrome-extension://${id}/${path}`, ready, { background: true });
}

/** The same in a window of its own. It and the others are then all drawn; a tab behind another is not. */
export async function extensionWindow(
  { browser, id }: { readonly browser: Browser; readonly id: string },
  path: string,
  ready: string,
): Promise<Page> {
  return tabAt(browser, `chrome-extension://${id}/${path}`, ready, { newWindow: true });
}

export async function tabAt(
  browser: Browser,
  url: string,
  ready: string,
  how: { readonly newWindow?: true; readonly background?: true } = {},
): Promise<Page> {
  const known = new Set(browser.targets());
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url, ...how });
  const target = await browser.waitForTarget((it) => !known.has(it) && it.url() === url);
  await session.detach();
  const page = await target.page();
  if (!page) throw new Error(`${url} is no page`);
  await page.waitForSelector(ready);
  return page;
}
