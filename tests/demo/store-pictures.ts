import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '@/utils/locale/language';
import { builds, grantedCopy, root } from '../machine/build.ts';
import { startChromium } from '../machine/chromium.ts';
import { homePage } from './home-screens.ts';
import { walk } from './walk.ts';
import { fill, yearIn } from './year.ts';

/** Which pictures of the demo's walk go to the stores, in the stores' order. */
const ofWalk = ['2-meeting', '2-search', '4-hr-form', '1-calendar'];

/** Five pictures of 1280 × 800 in each language, as the stores take them. */
export async function storePictures(origin: string): Promise<void> {
  const output = join(root, 'demo-output/store');
  const walked = join(output, 'walk');
  await rm(output, { recursive: true, force: true });
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
  await walk({ extension, origin, output: walked, say: () => undefined });
  for (const language of languages) {
    const folder = join(output, language);
    await mkdir(folder, { recursive: true });
    for (const [at, name] of ofWalk.entries())
      await rename(join(walked, language, `${name}.png`), join(folder, `${at + 1}.png`));
    const chromium = await startChromium({ extension: builds.chromium, language });
    try {
      const page = await homePage(chromium);
      await page.bringToFront();
      await fill(page, yearIn(language, Date.now()));
      await page.evaluate(() => {
        location.hash = '#/person/person-0';
      });
      await page.waitForSelector('.side-by-side');
      await page.waitForSelector('.person-evidence li blockquote');
      await page.screenshot({ path: join(folder, '5.png') });
    } finally {
      await chromium.close();
    }
  }
  await rm(walked, { recursive: true });
}
