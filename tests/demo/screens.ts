import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Language } from '@/utils/locale/language';
import { everyScreen } from '../e2e/every-screen.ts';
import { Manager } from '../e2e/manager.ts';
import { openPopup, openSidePanel } from '../e2e/surfaces.ts';
import { builds, grantedCopy, root } from '../machine/build.ts';
import { buildAll } from '../machine/built.ts';
import { startChromium } from '../machine/chromium.ts';
import { servePages } from '../pages/serve.ts';
import { talks } from './talks.ts';

interface Dress {
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  /** The panel's width, px. */
  readonly width: number;
}

const dresses: readonly Dress[] = (['zh-CN', 'en'] as const).flatMap((language) => [
  { language, scheme: 'light', width: 384 },
  { language, scheme: 'dark', width: 384 },
  { language, scheme: 'light', width: 320 },
  { language, scheme: 'dark', width: 560 },
]);

/** Brings the panel to a width by its edge, whose keys move it 16 px each. */
async function widen(panel: Frame, width: number): Promise<void> {
  const edge = await panel.waitForSelector('[role="separator"]');
  const now = Number(await edge?.evaluate((it) => it.getAttribute('aria-valuenow')));
  for (let left = Math.round((width - now) / 16); left !== 0; left -= Math.sign(left))
    await edge?.press(left > 0 ? 'ArrowLeft' : 'ArrowRight');
  await panel.waitForFunction((wanted) => innerWidth === wanted, {}, width);
}

/** All pictures side by side, five in a row, drawn by the browser itself: no image library for a contact sheet. */
async function sheet(browser: Browser, files: readonly string[], width: number, to: string): Promise<void> {
  const pictures = await Promise.all(files.map((file) => readFile(file, 'base64')));
  const page = await browser.newPage();
  const drawn = await page.evaluate(
    async (data, cell) => {
      const images = data.map((it) => Object.assign(new Image(), { src: `data:image/png;base64,${it}` }));
      await Promise.all(images.map((image) => image.decode()));
      const canvas = document.createElement('canvas');
      canvas.width = cell * Math.min(5, images.length);
      canvas.height = 808 * Math.ceil(images.length / 5);
      const pen = canvas.getContext('2d');
      images.forEach((image, at) => {
        pen?.drawImage(image, (at % 5) * cell, Math.floor(at / 5) * 808);
      });
      return canvas.toDataURL().split(',')[1] ?? '';
    },
    pictures,
    width + 8,
  );
  await writeFile(to, drawn, 'base64');
  await page.close();
}

async function picturesOf(dress: Dress, extension: string, origin: string, output: string): Promise<void> {
  const { language, scheme, width } = dress;
  const name = `${language}-${scheme}-${width}`;
  const folder = join(output, name);
  await mkdir(folder, { recursive: true });
  const chromium = await startChromium({ extension, language });
  const put = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  try {
    const page = await chromium.browser.newPage();
    await put(page);
    const manager = new Manager(page, origin, language);
    const event = talks.find((talk) => talk.language === language)?.event ?? '';
    await manager.openCalendar();
    await manager.openEvent(event);
    const panel = await manager.pressTab(event);
    await widen(panel, width);
    const files: string[] = [];
    const keep = async (screen: string, of: Page, clip?: { x: number; width: number }) => {
      const path = join(folder, `${screen}.png`);
      files.push(path);
      // Beyond the viewport, Chromium lays the page out anew and may leave its frames out of the picture.
      const within = clip && { captureBeyondViewport: false, clip: { ...clip, y: 0, height: 800 } };
      await of.screenshot({ path, ...within });
    };
    await everyScreen(manager, panel, (screen) => keep(screen, page, { x: 1280 - width, width }));
    await page.bringToFront();
    const popup = await openPopup(chromium, page);
    await put(popup);
    await keep('popup', popup);
    const side = await openSidePanel(chromium, page);
    await put(side);
    await keep('side-panel', side);
    await sheet(chromium.browser, files, width, join(output, `${name}.png`));
  } finally {
    await chromium.close();
  }
}

/** Pictures of every screen, in both languages, light and dark, narrow and wide, to be looked at. */
export async function main(): Promise<number> {
  buildAll();
  const pages = await servePages(builds.pages);
  const output = join(root, 'demo-output/screens');
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  try {
    const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
    for (const dress of dresses) await picturesOf(dress, extension, pages.origin, output);
    console.log('The sheets are in demo-output/screens/');
    return 0;
  } finally {
    await pages.close();
  }
}
