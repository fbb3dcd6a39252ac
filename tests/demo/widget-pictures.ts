import { join } from 'node:path';
import { Manager } from '../e2e/manager.ts';
import { openSidePanel } from '../e2e/surfaces.ts';
import { pressEntry } from '../e2e/widget.ts';
import { builds, grantedCopy } from '../machine/build.ts';
import { startChromium } from '../machine/chromium.ts';
import { serveWidgets } from '../pages/widgets/build.ts';
import { isModal, widgetNames } from '../pages/widgets/popups-shown.ts';
import { openAlbum } from './album.ts';

const whole = { x: 0, width: 1280 };

/** The tab and the open panel over calendar widgets nobody here wrote. */
export async function widgetPictures(_origin: string, output: string): Promise<void> {
  const served = await serveWidgets();
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
  for (const language of ['zh-CN', 'en'] as const) {
    const chromium = await startChromium({ extension, language });
    try {
      const album = await openAlbum(chromium.browser, join(output, `widgets-${language}`));
      for (const widget of widgetNames) {
        const page = await chromium.browser.newPage();
        const { title } = await pressEntry(page, served.origin, widget, language);
        if (isModal(widget)) {
          await album.keep(`${widget}-modal`, page, whole);
          const side = await openSidePanel(chromium, page);
          await album.keep(`${widget}-side-panel`, side);
          await side.close();
        } else {
          const manager = new Manager(page, served.origin, language);
          await manager.tab(title);
          await album.keep(`${widget}-tab`, page, whole);
          const panel = await manager.pressTab(title);
          await panel.waitForSelector('.how-read');
          await album.keep(`${widget}-panel`, page, whole);
        }
        await page.close();
      }
      await album.sheet(4, 640, 400);
    } finally {
      await chromium.close();
    }
  }
  await served.close();
}
