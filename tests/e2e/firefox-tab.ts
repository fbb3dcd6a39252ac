import type { Frame, Page } from 'puppeteer-core';
import { onTestFinished, vi } from 'vitest';
import { builds, grantedCopy } from '../machine/build.ts';
import { type Firefox, firefoxProfile, removeProfile, startFirefox } from '../machine/firefox.ts';
import { type MadePage, type Served, servePages } from '../pages/serve.ts';
import { Manager } from './manager.ts';

/** Firefox, until the test is over, with an event open on the calendar's page; `made` are pages beside it. */
export async function eventInFirefox(
  title: string,
  made: Readonly<Record<string, MadePage>> = {},
): Promise<{ firefox: Firefox; page: Page; pages: Served; manager: Manager }> {
  const pages = await servePages(builds.pages, { made });
  const profile = await firefoxProfile(await grantedCopy(builds.firefox, ['http://localhost/*']));
  const firefox = await startFirefox(profile);
  onTestFinished(async () => {
    await firefox.close();
    await pages.close();
    await removeProfile(profile);
  });
  const page = await firefox.browser.newPage();
  const manager = new Manager(page, pages.origin, 'en');
  await manager.openCalendar();
  await manager.openEvent(title);
  return { firefox, page, pages, manager };
}

/**
 * The frame in a page that shows something. Firefox's driver does not tell a frame's address; and the frame is there
 * before its document is: a wait that began in the document before may hear of nothing more.
 */
export async function frameThatShows(page: Page, selector: string): Promise<Frame> {
  const shows = (frame: Frame) =>
    frame.evaluate((wanted) => document.querySelector(wanted) !== null, selector).catch(() => false); // its document was just replaced
  return vi.waitFor(
    async () => {
      for (const frame of page.frames()) if (frame !== page.mainFrame() && (await shows(frame))) return frame;
      throw new Error(`no frame shows ${selector}`);
    },
    { timeout: 30_000 },
  );
}

/** Firefox's driver does not look into closed shadow roots: the tab is pressed where it stands, once it stands still. */
export async function pressAsTab(page: Page): Promise<void> {
  const place = async () => (await page.waitForSelector('fairside-panel-host'))?.boundingBox();
  let box = await place();
  for (let next = await place(); !box || box.x !== next?.x || box.y !== next.y; next = await place())
    box = next;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Opens the panel with its tab. `ready` is what it shows once it is open. */
export async function pressTab(page: Page, ready = '.composer textarea:focus'): Promise<Frame> {
  await pressAsTab(page);
  return frameThatShows(page, ready);
}
