import { join } from 'node:path';
import { dataScreens } from '../e2e/data-screens.ts';
import { builds } from '../machine/build.ts';
import { startChromium } from '../machine/chromium.ts';
import { openAlbum, wear } from './album.ts';
import { homePage, homeScreens } from './home-screens.ts';

/** The page of people, actions and records, empty and with a year in it. */
export async function homePictures(_origin: string, output: string): Promise<void> {
  for (const language of ['zh-CN', 'en'] as const) {
    for (const [scheme, width] of [
      ['light', 1280],
      ['dark', 1280],
      ['light', 360],
      ['dark', 360],
    ] as const) {
      const chromium = await startChromium({ extension: builds.chromium, language });
      try {
        const album = await openAlbum(chromium.browser, join(output, `home-${language}-${scheme}-${width}`));
        const page = await homePage(chromium);
        await page.bringToFront();
        await page.setViewport({ width, height: 800 });
        await wear(page, scheme);
        await homeScreens(page, language, (screen, of) => album.keep(screen, of, 'all'));
        await dataScreens(
          chromium,
          (of) => wear(of, scheme),
          async (screen, of) => {
            await of.setViewport({ width, height: 800 });
            await album.keep(screen, of, 'all');
          },
        );
        await album.sheet(5, width, 1500);
      } finally {
        await chromium.close();
      }
    }
  }
}
