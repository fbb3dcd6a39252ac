import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { languageFor } from '@/utils/locale/language';
import { builds, grantedCopy, root } from '../machine/build.ts';
import { buildAll } from '../machine/built.ts';
import { startChromium } from '../machine/chromium.ts';
import { servePages } from '../pages/serve.ts';
import { walk } from './walk.ts';

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const say = (line: string) => console.log(line);

/** A browser in front of today's calendar, until the user closes it. */
async function show(extension: string, origin: string): Promise<void> {
  const language = languageFor([Intl.DateTimeFormat().resolvedOptions().locale]);
  const chromium = await startChromium({ extension, headless: false, language });
  const [page] = await chromium.browser.pages();
  await page?.goto(`${origin}/calendar/?lang=${language}`);
  say('The browser shows a calendar with today’s meetings. Click a performance review, then the green tab');
  say(`at the right edge (or press Alt+Shift+F). The HR form is at ${origin}/hr/?lang=${language}`);
  say('Close the browser to end the demo. It has a profile of its own; your browser is not touched.');
  await new Promise<void>((resolve) => chromium.browser.once('disconnected', () => resolve()));
  await chromium.close();
}

export async function main(): Promise<number> {
  say('Building the extension and the demo pages…');
  buildAll();
  const pages = await servePages(builds.pages);
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
  try {
    if (hasDisplay() && !process.argv.includes('--walk')) await show(extension, pages.origin);
    else {
      const output = join(root, 'demo-output');
      await rm(output, { recursive: true, force: true });
      say('The demo walks the three scenes by itself, without a window.');
      await walk({ extension, origin: pages.origin, output, say });
      say('\nPictures and the delivered summaries are in demo-output/');
    }
    return 0;
  } catch (error) {
    console.error(`The demo failed: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await pages.close();
  }
}
