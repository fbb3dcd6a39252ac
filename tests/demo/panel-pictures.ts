import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { everyScreen } from '../e2e/every-screen.ts';
import { Manager } from '../e2e/manager.ts';
import { openPopup, openSidePanel } from '../e2e/surfaces.ts';
import { builds, grantedCopy } from '../machine/build.ts';
import { startChromium } from '../machine/chromium.ts';
import { openAlbum, wear } from './album.ts';
import { type Dress, dresses } from './dress.ts';
import { talks } from './talks.ts';

/** Brings the panel to a width by its edge, whose keys move it 16 px each. */
export async function widen(panel: Frame, width: number): Promise<void> {
  const edge = await panel.waitForSelector('[role="separator"]');
  const now = Number(await edge?.evaluate((it) => it.getAttribute('aria-valuenow')));
  for (let left = Math.round((width - now) / 16); left !== 0; left -= Math.sign(left))
    await edge?.press(left > 0 ? 'ArrowLeft' : 'ArrowRight');
  await panel.waitForFunction((wanted) => innerWidth === wanted, {}, width);
}

async function picturesIn({ language, scheme, width }: Dress, origin: string, output: string): Promise<void> {
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
  const chromium = await startChromium({ extension, language });
  try {
    const album = await openAlbum(chromium.browser, join(output, `${language}-${scheme}-${width}`));
    const page = await chromium.browser.newPage();
    await wear(page, scheme);
    const manager = new Manager(page, origin, language);
    const event = talks.find((talk) => talk.language === language)?.event ?? '';
    await manager.openCalendar();
    await manager.openEvent(event);
    const panel = await manager.pressTab(event);
    await widen(panel, width);
    await everyScreen(manager, panel, (screen) => album.keep(screen, page, { x: 1280 - width, width }));
    await page.bringToFront();
    const keep = async (name: string, of: Page) => {
      await wear(of, scheme);
      await album.keep(name, of);
    };
    const popup = await openPopup(chromium, page);
    await keep('popup', popup);
    await keep('side-panel', await openSidePanel(chromium, page));
    await album.sheet(5, width, 800);
  } finally {
    await chromium.close();
  }
}

/** Every screen of the panel, narrow and wide, and the popup and the side panel. */
export async function panelPictures(origin: string, output: string): Promise<void> {
  for (const dress of dresses) await picturesIn(dress, origin, output);
}
