import { start } from '../e2e/started.ts';
import { openPopup } from '../e2e/surfaces.ts';
import { atSummary, type Bed, noteAndCopy, review } from './bed.ts';
import { buildEditors, serveEditors } from './pages/build.ts';

/** `notes`: what the conversation holds; without, a few. */
export async function bedInChromium(notes?: string[]): Promise<Bed> {
  const folder = await buildEditors();
  const [editors, elsewhere] = await Promise.all([serveEditors(folder), serveEditors(folder)]);
  const { manager, page, pages, chromium, stop } = await start();
  await manager.openCalendar();
  await manager.openEvent(review);
  await noteAndCopy(manager, await manager.pressTab(review), notes);
  await chromium.browser.defaultBrowserContext().overridePermissions(pages.origin, ['clipboard-read']);
  const copied = await page.evaluate(async () => {
    window.focus();
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  return {
    browser: chromium.browser,
    editors,
    elsewhere,
    copied,
    async openSummary(over) {
      const popup = await openPopup(chromium, over);
      await popup.locator('.recent button').click();
      return atSummary(await over.waitForFrame((it) => it.url().includes('/panel.html')), manager);
    },
    async stop() {
      await Promise.all([editors.close(), elsewhere.close()]);
      await stop();
    },
  };
}
