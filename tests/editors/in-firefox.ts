import { expect } from 'vitest';
import { frameThatShows, pressTab } from '../e2e/firefox-tab.ts';
import { Manager } from '../e2e/manager.ts';
import { builds, grantedCopy } from '../machine/build.ts';
import { firefoxProfile, removeProfile, startFirefox } from '../machine/firefox.ts';
import { FirefoxOwnPage } from '../machine/firefox-own-page.ts';
import { FirefoxWindow } from '../machine/firefox-window.ts';
import { servePages } from '../pages/serve.ts';
import { atSummary, type Bed, type Copied, noteAndCopy, review } from './bed.ts';
import { buildEditors, serveEditors } from './pages/build.ts';

export async function bedInFirefox(): Promise<Bed> {
  const folder = await buildEditors();
  const [editors, elsewhere, pages] = await Promise.all([
    serveEditors(folder),
    serveEditors(folder),
    servePages(builds.pages),
  ]);
  const profile = await firefoxProfile(await grantedCopy(builds.firefox, ['http://localhost/*']));
  const { browser, outside, close } = await startFirefox(profile);
  const window = await FirefoxWindow.of(browser);
  const page = await browser.newPage();
  const manager = new Manager(page, pages.origin, 'en');
  await manager.openCalendar();
  await manager.openEvent(review);
  await noteAndCopy(manager, await pressTab(page));

  // Pages may not ask for the clipboard; one that is pasted into hears what is on it.
  await page.goto(`${editors.origin}/?editor=contenteditable`);
  await page.locator('#editor div').click();
  await page.evaluate(() => {
    const heard = new Promise<Copied>((resolve) => {
      const hear = ({ clipboardData }: ClipboardEvent) =>
        resolve({
          html: clipboardData?.getData('text/html') ?? '',
          text: clipboardData?.getData('text/plain') ?? '',
        });
      document.addEventListener('paste', hear, { once: true });
    });
    Object.assign(window, { heard });
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return {
    browser,
    editors,
    elsewhere,
    copied: await page.evaluate(() => (window as unknown as { heard: Promise<Copied> }).heard),
    async openSummary(over) {
      const popup = await FirefoxOwnPage.popup(window);
      await popup.press('.recent button');
      await popup.closed();
      return atSummary(await frameThatShows(over, '.panel > main'), manager);
    },
    async stop() {
      const { requests } = outside;
      await close();
      await Promise.all([editors.close(), elsewhere.close(), pages.close()]);
      await removeProfile(profile);
      expect(requests, 'requests that left the machine').toEqual([]);
    },
  };
}
