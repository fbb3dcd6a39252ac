import type { Browser, Page } from 'puppeteer-core';

/** How a tab is opened; in front, in the window that is there, if nothing is said. */
interface Place {
  /** It and the others are then all drawn; a tab behind another is not. */
  readonly newWindow?: true;
  /** The tab in front stays there. */
  readonly background?: true;
}

/** A tab that has loaded a page of the extension. */
export function extensionPage(
  { browser, id }: { readonly browser: Browser; readonly id: string },
  path: string,
  ready: string,
  place?: Place,
): Promise<Page> {
  return tabAt(browser, `chrome-extension://${id}/${path}`, ready, place);
}

/**
 * A tab that is made at its address: sent to one of an extension afterwards it would change its process, and the
 * driver then loses it now and then ("Navigating frame was detached").
 */
export async function tabAt(browser: Browser, url: string, ready: string, place: Place = {}): Promise<Page> {
  const known = new Set(browser.targets());
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url, ...place });
  const target = await browser.waitForTarget((it) => !known.has(it) && it.url() === url);
  await session.detach();
  const page = await target.page();
  if (!page) throw new Error(`${url} is no page`);
  await page.waitForSelector(ready);
  return page;
}
